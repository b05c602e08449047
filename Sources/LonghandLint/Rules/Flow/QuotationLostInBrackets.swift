import LonghandCompiler
import LonghandSource

/// Finds quotation marks that are closed only in the brackets of a choice, and so are missing once it is taken (ink §118).
package enum QuotationLostInBrackets {
  package static let rule = Rule(
    code: "F032", name: "quotation-lost-in-brackets",
    summary: "A quotation mark stands in the brackets of a choice, and its partner outside them.",
    reason: """
      What stands in brackets is shown when the choice is offered, and not when it is taken. A speech that is begun \
      before the brackets and closed only in them has no end in the text that follows.
      """,
    whenToIgnore: "Ignore it where the next line goes on with the speech and closes it.",
    examples: [
      .triggering("\"Well?\"\n* \"I am tired⟦[.\"]⟧ I said.\n* \"Nothing.\"\n- He nods. -> END\n"),
      .mended("\"Well?\"\n* \"I am tired[.\"],\" I said.\n* \"Nothing.\"\n- He nods. -> END\n"),
      .triggering("“Who goes there?”\n+ “A friend⟦[!”]⟧ you call.\n+ [Hide]\n- -> END\n"),
      .mended("“Who goes there?”\n+ “A friend[!”],” you call.\n+ [Hide]\n- -> END\n"),
      .triggering("* (yes) \"Yes⟦[\"]⟧. She smiles.\n* \"No.\"\n- -> END\n"),
      .fine("* \"Yes[.\"],\" you say, \"I will.\"\n* [\"No.\"] \"No, never.\"\n- -> END\n"),
      .fine("* \"Yes[.\"]\n  and no,\" you say.\n* \"No.\"\n- -> END\n"),
    ], check: check)

  /// How many marks stand open, and whether any do at all.
  private struct Marks {
    var straight = 0
    var curly = 0

    /// Whether every mark has its partner.
    var areClosed: Bool { straight % 2 == 0 && curly == 0 }

    mutating func add(_ text: String) {
      for character in text {
        switch character {
        case "\"": straight += 1
        case "“": curly += 1
        case "”": curly -= 1
        default: break
        }
      }
    }
  }

  private static func check(_ story: LintedStory, _ findings: inout Findings) {
    let script = story.script
    for id in script.choices.ids {
      let choice = script.choices[id]
      guard !choice.start.isEmpty, !choice.choiceOnly.isEmpty else { continue }
      let offered = marks(in: [choice.start, choice.choiceOnly], script)
      guard offered.areClosed, !marks(in: [choice.choiceOnly], script).areClosed else { continue }
      let taken = marks(in: [choice.start, choice.inner], script)
      guard !taken.areClosed, !isClosed(behind: id, taken, story) else { continue }
      report(choice, story, &findings)
    }
  }

  private static func marks(in contents: [Content], _ script: Script, after first: Marks = Marks()) -> Marks {
    var marks = first
    for content in contents {
      for item in script.contentItems[content] {
        if case .text(let id) = item.kind { marks.add(script.texts[id]) }
      }
    }
    return marks
  }

  /// Whether the first line under a choice goes on with the speech and closes it.
  private static func isClosed(behind choice: ChoiceID, _ marks: Marks, _ story: LintedStory) -> Bool {
    let script = story.script
    guard let first = story.analysis.plan.following(.choice(choice)).first,
      case .content(let content) = script.statements[first].kind
    else { return false }
    return Self.marks(in: [content], script, after: marks).areClosed
  }

  private static func report(_ choice: Choice, _ story: LintedStory, _ findings: inout Findings) {
    let script = story.script
    let items = script.contentItems[choice.choiceOnly]
    guard let first = items.first else { return }
    var range = items.dropFirst().reduce(first.range) { $0.union($1.range) }
    let bytes = story.file(range.file).bytes
    if range.start > 0, bytes[Int(range.start) - 1] == UInt8(ascii: "[") { range.start -= 1 }
    if Int(range.end) < bytes.count, bytes[Int(range.end)] == UInt8(ascii: "]") { range.end += 1 }
    let words = [choice.start, choice.inner].flatMap { script.contentItems[$0] }.compactMap { item -> String? in
      if case .text(let id) = item.kind { script.texts[id] } else { nil }
    }
    let shown = words.joined()
    findings.report(
      range,
      "When this is chosen the reader sees `\(shown.prefix(60))`, with one quotation mark: the other stands in the brackets.",
      help: "Close the speech behind the brackets too: `[…\"],\" …`.")
  }
}
