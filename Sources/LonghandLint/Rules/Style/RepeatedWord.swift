import LonghandSource

/// Finds words that stand twice, one behind the other, also over the end of a line.
package enum RepeatedWord {
  package static let rule = Rule(
    code: "S003", name: "repeated-word", isDefault: false, needsSoundStory: false,
    summary: "The same word stands twice, one behind the other.",
    reason:
      "The eye skips the second word, so the slip survives every reading. A word that stands three times is meant.",
    whenToIgnore: "Ignore it where somebody stammers, or allow the word in the settings.",
    options: [
      RuleOption(
        "allowed", "Words that may stand twice",
        standard: .words([
          "blah", "bye", "had", "ha", "haha", "hey", "his", "knock", "long", "many", "more", "never", "no", "now", "oh",
          "please", "really", "so", "that", "there", "very", "well", "yes",
        ]))
    ],
    examples: [
      .triggering("You open the ⟦the⟧ door.\n-> END\n"),
      .fixed("You open the door.\n-> END\n"),
      .triggering("You open the\n⟦the⟧ door.\n-> END\n"),
      .fine("He had had enough. No, no! Come, come. Far far far away.\n-> END\n"),
      .fine("You open the\nThe door.\n-> END\n"),
    ], check: check)

  private static func check(_ story: LintedStory, _ findings: inout Findings) {
    let allowed = Set(story.words("allowed", of: rule).map { $0.lowercased() })
    let lines = story.storyText.lines
    for line in lines {
      let tokens = line.tokens(in: story)
      check(tokens, allowed, &findings)
      guard let previous = line.previous, let first = tokens.first, first.kind == .word,
        let last = lines[previous].tokens(in: story).lastWord, first.text == last.text, isWord(first, allowed)
      else { continue }
      findings.report(
        first.range, "The word `\(first.text)` ends the line before, too.", help: "Remove one of the two.",
        labels: [Diagnostic.Label(range: last.range, text: "the first one")])
    }
  }

  private static func check(_ tokens: [TextToken], _ allowed: Set<String>, _ findings: inout Findings) {
    var index = 0
    while index + 2 < tokens.count {
      let first = tokens[index]
      guard first.kind == .word, isPair(tokens, index) else {
        index += 1
        continue
      }
      let isThrice = index + 4 < tokens.count && isPair(tokens, index + 2)
      if isThrice {
        while index + 2 < tokens.count, isPair(tokens, index) { index += 2 }
        continue
      }
      if isWord(first, allowed) { report(first, blank: tokens[index + 1], second: tokens[index + 2], to: &findings) }
      index += 2
    }
  }

  /// Whether the word at an index comes again behind a blank.
  private static func isPair(_ tokens: [TextToken], _ index: Int) -> Bool {
    guard index + 2 < tokens.count, tokens[index + 1].kind == .blank, tokens[index + 2].kind == .word else {
      return false
    }
    let (first, second) = (tokens[index].text, tokens[index + 2].text)
    // A capital takes as many bytes as its small letter but in few languages.
    guard let left = first.utf8.first, let right = second.utf8.first, left | 0x20 == right | 0x20 || left > 0x7F else {
      return false
    }
    return first.lowercased() == second.lowercased()
  }

  private static func isWord(_ token: TextToken, _ allowed: Set<String>) -> Bool {
    !allowed.contains(token.text.lowercased()) && token.text.contains { $0.isLetter }
  }

  private static func report(
    _ first: TextToken, blank: TextToken, second: TextToken, to findings: inout Findings
  ) {
    let fix = FixIt(
      message: "Remove the second one", edits: [TextEdit(range: blank.range.union(second.range), replacement: "")])
    findings.report(
      second.range, "The word `\(second.text)` stands here twice.", help: "Remove one of the two.",
      labels: [Diagnostic.Label(range: first.range, text: "the first one")], fixes: [fix])
  }
}

extension [TextToken] {
  /// The word that the line ends in; nil if it ends in a sign.
  fileprivate var lastWord: TextToken? {
    guard let last = last(where: { $0.kind != .blank }), last.kind == .word else { return nil }
    return last
  }
}
