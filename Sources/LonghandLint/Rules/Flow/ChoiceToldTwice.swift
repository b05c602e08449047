import LonghandCompiler
import LonghandSource

/// Finds the words of a choice once more in the line behind it (ink §118).
package enum ChoiceToldTwice {
  package static let rule = Rule(
    code: "F039", name: "choice-told-twice",
    summary: "A choice is told when it is taken, and the next line tells the same words again.",
    reason: """
      What stands outside the brackets of a choice is told once it is taken. A line behind it that begins with the same words \
      makes the reader read them twice. Words in brackets are only offered: `* ["I will come."]`.
      """,
    whenToIgnore: "Ignore it where the words are to come twice.",
    examples: [
      .triggering("\"Well?\"\n* \"I will come.\"\n  ⟦\"I will come,\" you say.⟧\n* [Say nothing]\n- He nods. -> END\n"),
      .mended("\"Well?\"\n* [\"I will come.\"]\n  \"I will come,\" you say.\n* [Say nothing]\n- He nods. -> END\n"),
      .triggering("The stairs.\n* Go down.\n  ⟦Go down. It is dark.⟧\n* Stay.\n- Night. -> END\n"),
      .triggering(
        "-> a\n== a\n+ (ring) You ring the bell[.], twice.\n  ⟦You ring the bell, twice.⟧\n+ [Go]\n- -> END\n"),
      .fine("* [Go down.]\n  Go down. It is dark.\n* Yes.\n  Yes and no.\n* No.\n  Nobody knows.\n- -> END\n"),
    ], check: check)

  private static func check(_ story: LintedStory, _ findings: inout Findings) {
    let script = story.script
    for id in script.choices.ids where !script.choices[id].isFallback && !script.choices[id].start.isEmpty {
      let choice = script.choices[id]
      guard let first = script.contentItems[choice.start].first, case .text(let text) = first.kind,
        let next = story.analysis.plan.following(.choice(id)).first(where: { isTold(script.statements[$0]) }),
        case .content(let content) = script.statements[next].kind, let line = plainBeginning(content, script),
        initials(of: script.texts[text]).elementsEqual(initials(of: line.words))
      else { continue }
      guard let start = plainWords(choice.start, script), let inner = plainWords(choice.inner, script) else { continue }
      if tells(line.words, words(start + inner)) { report(line.range, story, &findings) }
    }
  }

  private static func isTold(_ statement: Statement) -> Bool {
    if case .newline = statement.kind { false } else { true }
  }

  /// The first letters of a text in small, by which most lines are told apart at once.
  private static func initials(of text: String) -> some Sequence<UInt8> {
    text.utf8.lazy.map { $0 | 0x20 }.filter { (0x61...0x7A).contains($0) || $0 > 0x7F }.prefix(4)
  }

  /// Whether a line begins with some words; a single one must be all of it.
  private static func tells(_ line: String, _ wanted: [String]) -> Bool {
    guard !wanted.isEmpty else { return false }
    let told = words(line)
    return wanted.count == 1 ? told == wanted : told.starts(with: wanted)
  }

  /// The words in small letters, without signs.
  private static func words(_ text: String) -> [String] {
    text.lowercased().split { !$0.isWordLetter && !$0.isNumber && $0 != "'" && $0 != "’" }.map { String($0) }
  }

  /// The words of some content; nil where braces stand among them.
  private static func plainWords(_ content: Content, _ script: Script) -> String? {
    var words = ""
    for item in script.contentItems[content] {
      switch item.kind {
      case .text(let text): words += script.texts[text]
      case .newline, .glue: continue
      case .tagStart: return words
      case .tagEnd, .printed, .conditional, .sequence, .divert: return nil
      }
    }
    return words
  }

  /// The words that a line begins with.
  private static func plainBeginning(_ content: Content, _ script: Script) -> (words: String, range: SourceRange)? {
    guard let first = script.contentItems[content].first, case .text(let text) = first.kind else { return nil }
    return (script.texts[text], first.range)
  }

  private static func report(_ range: SourceRange, _ story: LintedStory, _ findings: inout Findings) {
    findings.report(
      range, "The reader has just read these words: the choice tells them itself when it is taken.",
      help: "Put the words of the choice in brackets, `[…]`, or leave them out here.")
  }
}
