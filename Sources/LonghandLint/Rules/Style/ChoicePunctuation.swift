import LonghandSource

/// Finds choices that end without a full stop where those beside them have one.
package enum ChoicePunctuation {
  package static let rule = Rule(
    code: "S006", name: "choice-punctuation", isDefault: false, needsSoundStory: false,
    summary: "A choice ends without a full stop where its neighbours have one.",
    reason: """
      Choices are read as a list, and the one that ends differently catches the eye for no reason. What is spoken, in \
      quotation marks, and what is asked or cried has signs of its own and is no measure for the others.
      """,
    whenToIgnore: "Ignore it where a choice is a sentence that its printed words go on with.",
    examples: [
      .triggering("* [Go home.]\n* [Stay ⟦here⟧]\n* [Sleep.]\n- -> END\n"),
      .fixed("* [Go home.]\n* [Stay here.]\n* [Sleep.]\n- -> END\n"),
      .fine("* [Go home]\n* [Stay here]\n* [Really?]\n- -> END\n"),
      .fine("* [“Yes.”]\n* [“No.”]\n* [Say nothing]\n* [Why?]\n- -> END\n"),
      .fine("* Go home[.], and quickly.\n* “Stay,[”] you say.\n* [Sleep.]\n- -> END\n"),
    ], check: check)

  private static func check(_ story: LintedStory, _ findings: inout Findings) {
    let text = story.storyText
    for group in text.choiceGroups {
      let lasts = group.compactMap { text.lines[$0].tokens(in: story).last { $0.kind != .blank } }
      let bare = lasts.filter { $0.kind == .word }
      let signed = lasts.filter(isSign)
      guard signed.count > max(1, bare.count) else { continue }
      for token in bare { report(token, &findings) }
    }
  }

  private static func isSign(_ token: TextToken) -> Bool {
    [.mark("."), .mark("…"), .mark(";"), .mark("。")].contains(token.kind)
  }

  private static func report(_ token: TextToken, _ findings: inout Findings) {
    let end = SourceRange(file: token.range.file, start: token.range.end, end: token.range.end)
    findings.report(
      token.range, "This choice ends without a full stop, and those beside it have one.",
      help: "Write a full stop behind `\(token.text)`.",
      fixes: [FixIt(message: "Write a full stop", edits: [TextEdit(range: end, replacement: ".")])])
  }
}
