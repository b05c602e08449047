import LonghandCompiler
import LonghandSource

/// Finds words that run into one another at the edge of braces or over glue (ink §65, ink §76).
package enum JoinedWords {
  package static let rule = Rule(
    code: "W015", name: "joined-words",
    summary: "Two words run into one another, because no blank stands at the edge of braces or before glue.",
    reason: """
      Ink puts no blank where none is written: `walk{tired:wearily}` reads 'walkwearily'. Blanks at the beginning of a line \
      are dropped, so that behind `carriage<>` the next line goes on as 'carriageand'.
      """,
    whenToIgnore: "Ignore it where both are one word.",
    examples: [
      .triggering("VAR tired = true\nYou ⟦walk{tired:wearily}⟧ home.\n-> END\n"),
      .mended("VAR tired = true\nYou walk{tired: wearily} home.\n-> END\n"),
      .triggering("VAR wet = true\nA coat⟦{wet: dripping}and⟧ a hat.\n-> END\n"),
      .mended("VAR wet = true\nA coat{wet: dripping} and a hat.\n-> END\n"),
      .triggering("She sees the ⟦carriage<>⟧\nand runs.\n-> END\n"),
      .fixed("She sees the carriage <>\nand runs.\n-> END\n"),
      .triggering("VAR hero = \"Ann\"\nGood ⟦evening,{hero}⟧. You own ⟦{LIST_COUNT(())}coins⟧.\n-> END\n"),
      .triggering("VAR n = 2\nThe ⟦{n > 1:brave|timid}knight⟧ rides ⟦home{~slowly|quickly}⟧.\n-> END\n"),
      .triggering("The coach ⟦stops.⟧\n<>And you get in.\n-> END\n"),
      .fixed("The coach stops. <>\nAnd you get in.\n-> END\n"),
      .fine(
        "VAR n = 3\nThe {n}th of {n}km, {n:some|any}one, a {~green|grey}ish sky, e.g.{n}, un{~kind|fair}.\n-> END\n"),
      .fine("VAR n = 3\n{n} time{n != 1:s}, un{n:happy|lucky}, care{n:less}, hand<>\ns.\n-> END\n"),
      .fine("VAR n = 3\nHe ran{n:, swam} and sang <>\nall day.\n-> END\n"),
    ], check: check)

  /// Ends of words that people put into braces.
  private static let endings: Set<String> = [
    "able", "ably", "body", "boys", "ened", "ener", "eous", "erly", "fold", "ful", "fully", "girl", "girls", "hood",
    "ible",
    "iest", "ings", "ish", "ized", "less", "lier", "like", "ling", "long", "ment", "ments", "most", "ness", "ship",
    "ships",
    "side", "sion", "some", "ster", "thing", "tion", "ular", "ward", "wards", "ways", "wise", "woman", "women", "where",
  ]

  private static func check(_ story: LintedStory, _ findings: inout Findings) {
    for joint in story.braceJoints.joints where joint.mayBeEmpty && joint.isConditional {
      check(joint, story, &findings)
    }
    checkValues(story, &findings)
    checkGlue(story, &findings)
  }

  private static func check(_ joint: BraceJoints.Joint, _ story: LintedStory, _ findings: inout Findings) {
    let before = joint.before.map { lastWord(of: $0) } ?? ""
    let after = joint.after.map { firstWord(of: $0) } ?? ""
    let first = firstWord(of: joint.firstWords)
    if before.count > 1, isWholeWord(first), after.isEmpty {
      report(joint, "\(before)\(first)", before: before.utf8.count, after: 0, &findings)
    } else if joint.firstWords.first == " ", after.count > 1, let last = joint.lastWords.last, last.isLetter {
      report(joint, "\(lastWord(of: joint.lastWords))\(after)", before: 0, after: after.utf8.count, &findings)
    }
  }

  private static func report(
    _ joint: BraceJoints.Joint, _ words: String, before: Int, after: Int, _ findings: inout Findings
  ) {
    var range = joint.range
    range.start -= UInt32(min(before, Int(range.start)))
    range.end += UInt32(after)
    findings.report(
      range, "The reader sees `\(words)`: no blank parts the two words.", help: "Write a blank between them.")
  }

  private static func checkGlue(_ story: LintedStory, _ findings: inout Findings) {
    let script = story.script
    for weave in script.weaves.nodes {
      var open: (word: Substring, range: SourceRange)?
      var last: ArraySlice<ContentItem>?
      for statement in script.statements[weave.statements] {
        guard case .content(let content) = statement.kind else {
          if case .newline = statement.kind { continue }
          (open, last) = (nil, nil)
          continue
        }
        let items = script.contentItems[content]
        if beginsGlued(items, script), let end = last.flatMap({ endOfWords($0, script) }) {
          reportGlued(end, items: items, in: story, to: &findings)
        }
        if !items.allSatisfy({ $0.isNewline }) { last = items }
        if let first = items.first(where: { !$0.isNewline }), case .text(let text) = first.kind, let last = open {
          let word = firstWord(of: script.texts[text])
          if isWholeWord(word), word.first?.isLowercase ?? false {
            findings.report(
              last.range, "The reader sees `\(last.word)\(word)`: blanks at the beginning of a line are dropped.",
              help: "Write a blank before `<>`.",
              fixes: [FixIt(message: "Write a blank", edits: [story.edit(before: glueSign(last.range), " ")])])
          }
        }
        open = openEnd(items, script) ?? (items.allSatisfy { $0.isNewline } ? open : nil)
      }
    }
  }

  /// Whether a line begins with glue and a word right behind it.
  private static func beginsGlued(_ items: ArraySlice<ContentItem>, _ script: Script) -> Bool {
    guard items.count > 1, let first = items.first, case .glue = first.kind,
      case .text(let text) = items[items.startIndex + 1].kind
    else { return false }
    return script.texts[text].first?.isLetter ?? false
  }

  /// The last word of a line with the sign that ends a sentence, where the line ends with them.
  private static func endOfWords(_ items: ArraySlice<ContentItem>, _ script: Script) -> SourceRange? {
    guard let last = items.last(where: { !$0.isNewline }), case .text(let text) = last.kind,
      let sign = script.texts[text].last, ".,;:!?".contains(sign)
    else { return nil }
    let word = lastWord(of: String(script.texts[text].dropLast()))
    guard !word.isEmpty else { return nil }
    var range = last.range
    range.start = range.end - UInt32(min(word.utf8.count + 1, Int(range.count)))
    return range
  }

  private static func reportGlued(
    _ last: SourceRange, items: ArraySlice<ContentItem>, in story: LintedStory, to findings: inout Findings
  ) {
    guard let glue = items.first?.range, case .text(let text) = items[items.startIndex + 1].kind else { return }
    findings.report(
      last,
      "The reader sees `\(story.text(in: last))\(firstWord(of: story.script.texts[text]))`: glue puts no blank in.",
      help: "Write ` <>` behind it, and not `<>` before the next line.",
      fixes: [
        FixIt(
          message: "Write ` <>` behind it",
          edits: [story.edit(after: last, " <>"), TextEdit(range: glue, replacement: "")])
      ])
  }

  private static func glueSign(_ range: SourceRange) -> SourceRange {
    SourceRange(file: range.file, start: range.end - 2, end: range.end)
  }

  /// The word right before the glue that a line ends with.
  private static func openEnd(_ items: ArraySlice<ContentItem>, _ script: Script) -> (
    word: Substring, range: SourceRange
  )? {
    let items = items.filter { !$0.isNewline }
    guard items.count > 1, case .glue = items[items.count - 1].kind, case .text(let text) = items[items.count - 2].kind
    else {
      return nil
    }
    let word = lastWord(of: script.texts[text])
    guard word.count > 1 else { return nil }
    var range = items[items.count - 1].range
    range.start -= UInt32(min(word.utf8.count, Int(range.start)))
    return (word, range)
  }

  /// Whether a word is one by itself and no ending of another.
  static func isWholeWord(_ word: Substring) -> Bool {
    word.count > 3 && !endings.contains(word.lowercased()) || word == "and" || word == "but" || word == "the"
  }

  static func firstWord(of text: String) -> Substring { text.prefix { $0.isWordLetter } }

  static func lastWord(of text: String) -> Substring {
    let start = text.lastIndex { !$0.isWordLetter }.map { text.index(after: $0) } ?? text.startIndex
    return text[start...]
  }
}

extension ContentItem {
  fileprivate var isNewline: Bool {
    if case .newline = kind { true } else { false }
  }
}
