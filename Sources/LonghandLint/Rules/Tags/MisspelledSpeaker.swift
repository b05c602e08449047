import LonghandCompiler
import LonghandSource

/// Finds lines that begin with the misspelled name of a speaker, where speakers are declared.
package enum MisspelledSpeaker {
  package static let rule = Rule(
    code: "T012", name: "misspelled-speaker",
    summary: "A line begins with a name and a colon, and the name is nearly that of another speaker.",
    reason: """
      Many games take the name before the colon for the one who speaks. Where the speakers of a story are declared, by \
      a tag `# speakers: Ada, Ben` at its top or in the settings, a name that differs in a letter is a slip. Where none \
      are declared, a name that speaks once is, if it nearly is that of somebody who speaks more often.
      """,
    whenToIgnore: "Ignore it if the two are different people, and declare both.",
    examples: [
      .triggering("# speakers: Theodore, Samantha\nTheodore: Hello?\n⟦Samanhta⟧: Hello!\n-> END\n"),
      .fixed("# speakers: Theodore, Samantha\nTheodore: Hello?\nSamantha: Hello!\n-> END\n"),
      .triggering("# speakers: Ada, Ben\nAda: Hello?\n⟦Adda⟧: Hello!\n⟦BEN⟧: Who?\nBee: I.\n-> END\n"),
      .fine("Al: Hello?\nAl: Hello?\nAla: Hello!\nTom: Who?\nTom: Who?\nTim: I.\n-> END\n"),
      .fine("# speakers: Theodore, Samantha\nCharles: Hello!\nNote: nobody answers.\n-> END\n"),
      .triggering("Ada: Hello?\nSamantha: Hello!\nAda: Who is it?\nSamantha: It's me.\n⟦Samanta⟧: Samantha.\n-> END\n"),
      .fixed("Ada: Hello?\nSamantha: Hello!\nAda: Who is it?\nSamantha: It's me.\nSamantha: Samantha.\n-> END\n"),
      .fine("Theodore: Hello?\nThedore: Hello!\n-> END\n"),
    ], check: check)

  private static func check(_ story: LintedStory, _ findings: inout Findings) {
    let lines = spoken(story)
    let declared = UnknownSpeaker.declared(story)
    var counts: [String: Int] = [:]
    for (name, _) in lines { counts[name, default: 0] += 1 }
    let speakers = declared.isEmpty ? counts.filter { $0.value > 1 }.map { $0.key }.sorted() : Array(declared).sorted()
    guard !speakers.isEmpty else { return }
    for (name, range) in lines where !speakers.contains(name) {
      guard let speaker = speakers.first(where: { isSlip(name, for: $0, isDeclared: !declared.isEmpty) }) else {
        continue
      }
      report(range, name: name, speaker: speaker, to: &findings)
    }
  }

  /// Whether a name is another one with a slip; short ones only where the writer said who speaks, as `Ann` and `Anna` may
  /// be two people, and so may `Tom` and `Tim`.
  private static func isSlip(_ name: String, for speaker: String, isDeclared: Bool) -> Bool {
    if Misspelling.isMisspelling(name, of: speaker) || name.lowercased() == speaker.lowercased() && name.count > 2 {
      return true
    }
    return isDeclared && Misspelling.isRepetition(name, of: speaker)
  }

  /// The names that lines begin with, in order.
  private static func spoken(_ story: LintedStory) -> [(name: String, range: SourceRange)] {
    let script = story.script
    return script.statements.nodes.compactMap { statement in
      guard case .content(let content) = statement.kind, let first = script.contentItems[content].first,
        case .text(let text) = first.kind, let name = name(in: script.texts[text])
      else { return nil }
      let start = first.range.start
      return (name, SourceRange(file: first.range.file, start: start, end: start + UInt32(name.utf8.count)))
    }
  }

  /// The words before a colon at the beginning of a line, if they may be a name.
  private static func name(in text: String) -> String? {
    guard let colon = text.utf8.prefix(40).firstIndex(of: UInt8(ascii: ":")) else { return nil }
    let name = text[..<colon]
    guard name.first?.isUppercase == true, name.allSatisfy({ $0.isLetter || $0 == " " }) else { return nil }
    return String(name)
  }

  private static func report(_ range: SourceRange, name: String, speaker: String, to findings: inout Findings) {
    findings.report(
      range, "The name `\(name)` is nearly that of the speaker `\(speaker)`.", help: "Did you mean `\(speaker)`?",
      fixes: [FixIt(message: "Write `\(speaker)`", edits: [TextEdit(range: range, replacement: speaker)])])
  }
}
