import LonghandSource

/// Finds names of endings that differ by a slip, so that one ending counts as two (persona §6).
package enum EndingsNearlyAlike {
  package static let rule = Rule(
    code: "T014", name: "endings-nearly-alike",
    summary: "The names of two endings differ by one letter or two.",
    reason:
      "Endings are told apart by their names. `Togther` is another ending than `Together`, and nobody finds both.",
    whenToIgnore: "Ignore it where both are endings of their own.",
    examples: [
      .triggering("* [Stay] Stay. # ending: Together\n  -> END\n* [Wait] Wait. # ending: ⟦Togther⟧\n  -> END\n"),
      .fixed("* [Stay] Stay. # ending: Together\n  -> END\n* [Wait] Wait. # ending: Together\n  -> END\n"),
      .triggering("* [A] A. # ending: The Roof\n  -> END\n* [B] B. # ending: ⟦The roof⟧\n  -> END\n"),
      .fine(
        "* [A] A. # ending: Door 1\n  -> END\n* [B] B. # ending: Door 2\n  -> END\n* [C] C. # ending: Off\n  -> END\n"),
      .triggering("* [A] A. # ending: Roof\n  -> END\n* [B] B. # ending: ⟦Rooof⟧\n  -> END\n"),
      .fine("* [A] A. # ending: A\n  -> END\n* [B] B. # ending: a\n  -> END\n"),
      .fine("* [A] A. # ending: Won\n  -> END\n* [B] B. # ending: Win\n  -> END\n"),
      .fine("* [A] A. # ending: Gone\n  -> END\n* [B] B. # ending: Done\n  -> END\n"),
    ], check: check)

  private static func check(_ story: LintedStory, _ findings: inout Findings) {
    var known: [(name: String, range: SourceRange)] = []
    for tag in story.storyTags.tags where tag.key?.lowercased() == "ending" {
      guard let name = tag.value, !name.isEmpty, !known.contains(where: { $0.name == name }) else { continue }
      if let other = known.first(where: { isMisspelling(name, $0.name) }) {
        findings.report(
          tag.valueRange, "`\(name)` and `\(other.name)` count as two endings.", help: "Did you mean `\(other.name)`?",
          labels: [Diagnostic.Label(range: other.range, text: "the other one")],
          fixes: [
            FixIt(
              message: "Write `\(other.name)`", edits: [TextEdit(range: tag.valueRange, replacement: other.name)])
          ])
      }
      known.append((name, tag.valueRange))
    }
  }

  /// Whether a name is another with a letter too few, too many or wrong; numbers tell endings apart.
  private static func isMisspelling(_ name: String, _ other: String) -> Bool {
    if Misspelling.isRepetition(name, of: other) { return true }
    if min(name.count, other.count) == 5 {
      return Misspelling.isMisspelling(name, of: other) && name.count == other.count
    }
    guard min(name.count, other.count) > 5 else { return false }
    let digits = { (words: String) in words.filter { $0.isNumber } }
    return digits(name) == digits(other) && NearestWord.find(name, among: [other], limit: name.count > 8 ? 2 : 1) != nil
  }
}
