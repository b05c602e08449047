import LonghandFormat
import LonghandSource
import LonghandSyntax

/// 'Indent this choice' or 'Outdent': the choices and gathers of the selected lines one level deeper or less deep, with all
/// that belongs to them.
enum NestPoint {
  static func find(_ place: RefactoringPlace) -> [Refactoring] {
    guard let (node, _) = place.point else { return [] }
    let word = node.kind == .choice ? "choice" : "gather"
    let kind = "refactor.rewrite"
    var found = [
      Refactoring("Indent this \(word) and what belongs to it", kind: kind, in: place) {
        () throws(WeaveSurgery.Refusal) in
        try WeaveSurgery.indent(place.lines, in: place.tree, width: place.indentWidth)
      }
    ]
    guard place.marks(of: node).count > 1 else { return found }
    found.append(
      Refactoring("Outdent this \(word) and what belongs to it", kind: kind, in: place) {
        () throws(WeaveSurgery.Refusal) in
        try WeaveSurgery.outdent(place.lines, in: place.tree, width: place.indentWidth)
      })
    return found
  }
}
