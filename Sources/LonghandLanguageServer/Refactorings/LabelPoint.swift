import LonghandFormat
import LonghandSource
import LonghandSyntax

/// 'Label this choice' or gather, by its first words.
enum LabelPoint {
  static func find(_ place: RefactoringPlace) -> [Refactoring] {
    guard let (point, parent) = place.point, point.first(.label) == nil else { return [] }
    let isChoice = point.kind == .choice
    // What follows a gather on its line is a statement of its own (ink §127).
    let words =
      isChoice ? point : parent.children.first { $0.range.start >= point.range.end && $0.kind == .contentLine }
    let name = place.unused(
      slug(words.flatMap { StoryWords.first(in: $0, length: 24) }, isChoice ? "choice" : "gather"))
    let line = place.lines.lowerBound
    return [
      Refactoring(
        "Label this \(isChoice ? "choice" : "gather") `\(name)`", kind: "refactor.rewrite", in: place
      ) { () throws(WeaveSurgery.Refusal) in
        isChoice
          ? try WeaveSurgery.label(choiceOnLine: line, name, in: place.tree)
          : try WeaveSurgery.label(gatherOnLine: line, name, in: place.tree)
      }
    ]
  }

  /// Words as a name: `Look around!` as `look_around`.
  private static func slug(_ words: String?, _ standard: String) -> String {
    let parts = (words ?? "").lowercased().split { !$0.isLetter && !$0.isNumber }.prefix(3)
    let name = parts.map { part in String(part.unicodeScalars.filter { isInName($0) }.map { Character($0) }) }
      .filter { !$0.isEmpty }.joined(separator: "_")
    return name.contains { !$0.isNumber && $0 != "_" } ? name : standard
  }

  /// Letters that names may have everywhere; others are left to the writer.
  private static func isInName(_ scalar: Unicode.Scalar) -> Bool {
    ("a"..."z").contains(scalar) || ("0"..."9").contains(scalar) || (0xC0...0x24F).contains(scalar.value)
  }
}
