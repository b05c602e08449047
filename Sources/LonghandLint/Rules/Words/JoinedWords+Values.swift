import LonghandCompiler
import LonghandSource

// Words that run into a value, or into whatever of several alternatives is told.
extension JoinedWords {
  static func checkValues(_ story: LintedStory, _ findings: inout Findings) {
    let script = story.script
    for weave in script.weaves.nodes {
      for statement in script.statements[weave.statements] {
        switch statement.kind {
        case .content(let content): checkValues(in: content, story, &findings)
        case .choice(let id):
          let choice = script.choices[id]
          for content in [choice.start, choice.choiceOnly, choice.inner] { checkValues(in: content, story, &findings) }
        default: break
        }
      }
    }
  }

  private static func checkValues(in content: Content, _ story: LintedStory, _ findings: inout Findings) {
    guard content.count > 1 else { return }
    let items = story.script.contentItems[content]
    var isInTag = false
    for (item, next) in zip(items, items.dropFirst()) {
      if case .tagStart = item.kind { isInTag = true }
      if case .tagEnd = item.kind { isInTag = false }
      if isInTag { continue }
      switch (item.kind, next.kind) {
      case (.text(let text), .printed): checkSign(story.script.texts[text], item: item, next: next, to: &findings)
      case (.text(let text), .conditional), (.text(let text), .sequence):
        let word = lastWord(of: story.script.texts[text])
        guard word.count > 2, let told = alternatives(next, story.script),
          told.allSatisfy({ isWholeWord(firstWord(of: $0)) })
        else { continue }
        report(
          item, second: next, before: word.utf8.count, after: 0, words: "\(word)\(firstWord(of: told[0]))",
          to: &findings)
      case (.printed(let value), .text(let text)):
        let word = firstWord(of: story.script.texts[text])
        guard isJoined(word, to: value, story) else { continue }
        report(item, second: next, before: 0, after: word.utf8.count, words: "…\(word)", to: &findings)
      case (.conditional, .text(let text)), (.sequence, .text(let text)):
        let word = firstWord(of: story.script.texts[text])
        guard isWholeWord(word), let told = alternatives(item, story.script),
          told.allSatisfy({ lastWord(of: $0).count > 2 })
        else { continue }
        report(
          item, second: next, before: 0, after: word.utf8.count, words: "\(lastWord(of: told[0]))\(word)", to: &findings
        )
      default: break
      }
    }
  }

  /// Finds `evening,{name}`.
  private static func checkSign(
    _ words: String, item: ContentItem, next: ContentItem, to findings: inout Findings
  ) {
    guard let sign = words.last, ",;!?".contains(sign) else { return }
    let word = lastWord(of: String(words.dropLast()))
    guard word.count > 1 else { return }
    report(item, second: next, before: word.utf8.count + 1, after: 0, words: "\(word)\(sign)…", to: &findings)
  }

  /// Whether a word runs into a value: any whole word into a number, a little one that is no ending into a text.
  private static func isJoined(_ word: Substring, to value: ExpressionID, _ story: LintedStory) -> Bool {
    if ["and", "the", "was", "has", "had", "are", "but"].contains(word) { return true }
    guard isWholeWord(word) else { return false }
    let range = story.valueRanges[value]
    if range.isNumber, range.numbers != nil { return true }
    // A game may set a variable to anything; what it begins with tells what it is meant to be.
    guard case .reference(let reference) = story.script.expressions[value].kind,
      case .global(let name) = story.script.references[reference].meaning,
      case .variable(let variable)? = story.analysis.symbols.global(name)
    else { return false }
    if case .integer? = story.constantFolder[story.script.variables[variable].value] { return true }
    return false
  }

  /// What each alternative of some braces tells, where all of them are nothing but words and there are several.
  private static func alternatives(_ item: ContentItem, _ script: Script) -> [String]? {
    let bodies: [WeaveID]
    switch item.kind {
    case .conditional(let id):
      let branches = script.branches[script.conditionals[id].branches]
      if branches.contains(where: { $0.isMultiline }) { return nil }
      bodies = branches.map { $0.body }
    case .sequence(let id):
      let sequence = script.sequences[id]
      if sequence.isMultiline { return nil }
      if case .once = sequence.kind { return nil }
      bodies = Array(script.elements[sequence.elements])
    default: return nil
    }
    guard bodies.count > 1 else { return nil }
    var told: [String] = []
    for body in bodies {
      let statements = script.statements[script.weaves[body].statements]
      guard statements.count == 1, let only = statements.first, case .content(let content) = only.kind,
        let words = script.plainWords(of: content), !words.isEmpty
      else { return nil }
      told.append(words)
    }
    return told
  }

  private static func report(
    _ first: ContentItem, second: ContentItem, before: Int, after: Int, words: String, to findings: inout Findings
  ) {
    var range = before > 0 ? second.range : first.range
    range.start -= UInt32(min(before, Int(range.start)))
    range.end += UInt32(after)
    findings.report(
      range, "The reader sees `\(words)`: no blank parts the words.", help: "Write a blank between them.")
  }
}
