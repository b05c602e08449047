import LonghandCompiler
import LonghandSource

/// Finds labels of choices that stand behind the condition or the words, where they are text (ink §118).
package enum LabelBehindWords {
  package static let rule = Rule(
    code: "F041", name: "label-behind-words", needsSoundStory: false,
    summary: "A name in parentheses stands in a choice where it is text, and the story asks for it as a label.",
    reason: """
      A label comes right behind the bullets: `* (opened) {has_key} [Open it]`. Behind the condition or the words a name in \
      parentheses is told to the reader, and nothing has that name.
      """,
    whenToIgnore: "There is no reason to: the name is not known.",
    examples: [
      .triggering("* [Knock] ⟦(knocked)⟧ You knock.\n* [Wait] You wait.\n- {knocked: \"Come in!\"} -> END\n"),
      .mended("* (knocked) [Knock] You knock.\n* [Wait] You wait.\n- {knocked: \"Come in!\"} -> END\n"),
      .triggering(
        "VAR key = true\nA gate.\n* [Knock]\n* {key} ⟦(opened)⟧ [Open it]\n- {opened: Roses.|Night.} -> END\n"),
      .mended("VAR key = true\nA gate.\n* [Knock]\n* (opened) {key} [Open it]\n- {opened: Roses.|Night.} -> END\n"),
      .triggering("* Wait. ⟦(waited)⟧\n* Go.\n- {not waited: So soon?} -> END\n"),
      .fine("* [Knock] (loudly) You knock.\n* (waited) [Wait] You wait.\n- {waited: So long?} -> END\n"),
    ], check: check)

  private static func check(_ story: LintedStory, _ findings: inout Findings) {
    let script = story.script
    let unknown = Set(
      script.references.nodes.compactMap { reference -> NameID? in
        guard case .nothing = reference.meaning, reference.path.names.count == 1 else { return nil }
        return script.pathNames[Int(reference.path.names.start)].name
      })
    guard !unknown.isEmpty else { return }
    let names = Set(unknown.map { script.names[$0] })
    for choice in script.choices.nodes where choice.label == nil {
      for content in [choice.start, choice.choiceOnly, choice.inner] {
        for item in script.contentItems[content] { check(item, names: names, in: story, to: &findings) }
      }
    }
  }

  private static func check(
    _ item: ContentItem, names: Set<String>, in story: LintedStory, to findings: inout Findings
  ) {
    guard case .text = item.kind else { return }
    let words = story.text(in: item.range)
    guard let open = words.firstIndex(of: "("), let close = words[open...].firstIndex(of: ")"),
      names.contains(String(words[words.index(after: open)..<close]))
    else { return }
    let start = item.range.start + UInt32(words.utf8.distance(from: words.startIndex, to: open))
    let name = words[open...close]
    findings.report(
      SourceRange(file: item.range.file, start: start, end: start + UInt32(name.utf8.count)),
      "The reader sees `\(name)`: a label stands right behind the bullet.", help: "Write `* \(name)` at the beginning.")
  }
}
