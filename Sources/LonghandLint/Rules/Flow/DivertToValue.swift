import LonghandCompiler
import LonghandSource

/// Finds diverts to variables that never hold a place to go to (ink §104).
package enum DivertToValue {
  package static let rule = Rule(
    code: "F035", name: "divert-to-value",
    summary: "A variable that the story diverts to only ever holds numbers, texts or lists.",
    reason: """
      A divert to a variable goes to the knot that the variable holds. `~ next = shop` stores how often the shop was \
      visited, which is a number, and no place: the divert then stops the story with an error. A place is written with its \
      arrow: `~ next = -> shop`.
      """,
    whenToIgnore: "Ignore it where the game sets the variable before the story comes to the divert.",
    examples: [
      .triggering("VAR next = 0\n-> street\n== street\n~ next = shop\n-> ⟦next⟧\n== shop\nGood. -> END\n"),
      .fixed("VAR next = 0\n-> street\n== street\n~ next = -> shop\n-> next\n== shop\nGood. -> END\n"),
      .triggering("VAR next = 5\n* [Go] -> ⟦next⟧\n* [Wait] -> END\n"),
      .triggering("-> hall\n== hall\n~ temp way = \"cellar\"\n-> ⟦way⟧\n== cellar\nDark. -> END\n"),
      .fine("VAR next = -> shop\n-> next\n== shop\nGood. -> END\n"),
      .fine("VAR next = 0\n~ next = -> shop\n-> next\n== shop\nGood. -> END\n"),
      .fine("-> go(-> shop)\n== go(-> next)\n-> next\n== shop\nGood. -> END\n"),
    ], check: check)

  private static func check(_ story: LintedStory, _ findings: inout Findings) {
    for divert in story.valueDiverts.diverts { report(divert, story, &findings) }
  }

  private static func report(_ found: ValueDiverts.Found, _ story: LintedStory, _ findings: inout Findings) {
    let script = story.script
    let name = script.names[found.variable.name]
    let kind = kind(of: story.valueRanges[found.variable])
    let message =
      kind.map { "`\(name)` only ever holds \($0), which is no place to go to: the story stops here." }
      ?? "`\(name)` is never given a place to go to: the story stops here."
    let counts = found.counts.prefix(4)
    let labels = counts.map { value in
      Diagnostic.Label(
        range: script.expressions[value].range,
        text: "how often \(story.quoted(script.expressions[value].range)) was visited")
    }
    let edits = found.counts.map { value -> TextEdit in
      let range = script.expressions[value].range
      return TextEdit(
        range: SourceRange(file: range.file, start: range.start, end: range.start), replacement: "-> ")
    }
    let words = found.counts.first.map { story.text(in: script.expressions[$0].range) }
    findings.report(
      found.range, message,
      help: words.map { "Store the place, with its arrow: `-> \($0)`." }
        ?? "Give it a place before, such as `~ \(name) = -> knot`.",
      labels: Array(labels),
      fixes: edits.isEmpty || Set(edits.map { $0.range.file }).count > 1
        ? [] : [FixIt(message: "Store the place", edits: edits.sorted { $0.range.start < $1.range.start })])
  }

  /// What a variable holds, in words; nil where that may be of several kinds.
  private static func kind(of range: PossibleValues) -> String? {
    let isNumber = range.numbers != nil || range.mayBeTrue || range.mayBeFalse
    let isText = range.mayBeText
    let isList = range.lists != .none
    if isNumber, !isText, !isList { return range.numbers == nil ? "true or false" : "a number" }
    if isText, !isNumber, !isList { return "a text" }
    if isList, !isNumber, !isText { return "a list" }
    return nil
  }
}
