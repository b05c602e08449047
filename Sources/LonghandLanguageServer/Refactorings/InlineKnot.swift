import LonghandCompiler
import LonghandFormat
import LonghandSource

/// 'Inline the knot': what a knot says in the place of the only divert to it.
enum InlineKnot {
  static func find(_ place: RefactoringPlace) -> [Refactoring] {
    guard place.range.isEmpty, let occurrence = place.view.occurrence(at: place.range.lowerBound, in: place.file),
      case .flow(let flow) = occurrence.symbol, place.view.script.flows[flow].kind == .knot,
      place.view.script.flows[flow].nameRange.file == place.file
    else { return [] }
    let uses = place.view.occurrences(of: occurrence.symbol).filter { !$0.role.isDeclaration }
    // A knot that many lead to is one on purpose.
    guard uses.count == 1 else { return [] }
    let name = place.view.script.name(of: occurrence.symbol)
    return [
      Refactoring("Inline the knot `\(name)`", kind: "refactor.inline", in: place) {
        () throws(WeaveSurgery.Refusal) in
        try WeaveSurgery.inline(
          knot: name, in: place.tree, isUsedElsewhere: uses[0].range.file != place.file, width: place.indentWidth)
      }
    ]
  }
}
