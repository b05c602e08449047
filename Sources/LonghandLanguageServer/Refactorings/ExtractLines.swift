import LonghandCompiler
import LonghandFormat
import LonghandSource

/// 'Extract to a stitch': lines of a knot as a stitch of their own; before the first knot, as a knot.
enum ExtractLines {
  static func find(_ place: RefactoringPlace) -> [Refactoring] {
    guard !place.range.isEmpty else { return [] }
    let isKnot = place.view.flow(at: place.range.lowerBound, in: place.file) == Script.story
    let name = place.unused("extracted")
    let kind = "refactor.extract"
    if let label = labelUsedElsewhere(place) {
      let reason = "The label `\(label)` would have another path, and another file uses it."
      return [Refactoring(title: title(isKnot), kind: kind, edits: [], refusal: reason)]
    }
    return [
      Refactoring(title(isKnot), kind: kind, in: place) { () throws(WeaveSurgery.Refusal) in
        isKnot
          ? try WeaveSurgery.extract(place.lines, intoKnot: name, in: place.tree)
          : try WeaveSurgery.extract(place.lines, into: name, in: place.tree)
      }
    ]
  }

  private static func title(_ isKnot: Bool) -> String { isKnot ? "Extract to a knot" : "Extract to a stitch" }

  /// A label on the lines that another file names; the surgery sees one file only.
  private static func labelUsedElsewhere(_ place: RefactoringPlace) -> String? {
    let start = place.source.range(ofLine: place.lines.lowerBound).start
    let end = place.source.range(ofLine: place.lines.upperBound).end
    for occurrence in place.view.occurrences[Int(place.file.number)] where occurrence.role.isDeclaration {
      guard start <= occurrence.range.start, occurrence.range.end <= end, case .label = occurrence.symbol else {
        continue
      }
      if place.view.occurrences(of: occurrence.symbol).contains(where: { $0.range.file != place.file }) {
        return place.view.script.name(of: occurrence.symbol)
      }
    }
    return nil
  }
}
