import LonghandSource
import LonghandSyntax

/// 'Make this choice sticky', so that it can be chosen again, or once-only.
enum StickyChoice {
  static func find(_ place: RefactoringPlace) -> [Refactoring] {
    guard let point = place.point, point.node.kind == .choice else { return [] }
    let marks = place.marks(of: point.node)
    let isSticky = marks.first?.cleanedText == "+"
    let edits = marks.map { TextEdit(range: $0.range, replacement: isSticky ? "*" : "+") }
    return [
      Refactoring(
        title: isSticky ? "Make this choice once-only" : "Make this choice sticky", kind: "refactor.rewrite",
        edits: edits)
    ]
  }
}
