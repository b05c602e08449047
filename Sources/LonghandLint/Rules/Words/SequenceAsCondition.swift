import LonghandCompiler
import LonghandSource
import LonghandSyntax

/// Finds signs of sequences that were meant as logic: `{!has_key: …}` for 'not', `{$gold}` for a variable (ink §72, ink §87).
package enum SequenceAsCondition {
  package static let rule = Rule(
    code: "W003", name: "sequence-as-condition", tellsSource: true,
    summary: "A sign of a sequence stands before a name, so that the name is told to the reader.",
    reason: """
      Behind an opening brace `!`, `&`, `~` and `$` begin a sequence, whose alternatives are text. `{!has_key: locked}` \
      tells 'has_key: locked' once, and `{$gold}` tells 'gold'. 'Not' is the word `not`; a variable has no sign.
      """,
    whenToIgnore: "Ignore it where the reader is to see the name.",
    examples: [
      .triggering("VAR has_key = false\nThe door. {⟦!⟧has_key: It is locked.}\n-> END\n"),
      .fixed("VAR has_key = false\nThe door. {not has_key: It is locked.}\n-> END\n"),
      .triggering("VAR gold = 3\nYou own {⟦$⟧gold} coins.\n-> END\n"),
      .fixed("VAR gold = 3\nYou own {gold} coins.\n-> END\n"),
      .triggering("VAR seen = 0\n{⟦~⟧seen: Again!|The tower.}\n-> END\n"),
      .fixed("VAR seen = 0\n{seen: Again!|The tower.}\n-> END\n"),
      .triggering("VAR wet = true\n{⟦!⟧wet && true: You are dry.}\n-> END\n"),
      .fine("LIST people = Ann, Ben\n{!Ann} {&Ben}\n-> END\n"),
      .fine("VAR gold = 3\n{!gold!|silver!} {&gold, of course|tin} {~red|blue}\n-> END\n"),
      .fine("VAR gold = 3\n{~She says: gold.|She says: tin.}\n-> END\n"),
    ], check: check)

  private static func check(_ story: LintedStory, _ findings: inout Findings) {
    for node in story.syntaxParts.sequences { checkSequence(node, story, &findings) }
  }

  private static func checkSequence(_ node: SyntaxNode, _ story: LintedStory, _ findings: inout Findings) {
    guard let mark = node.first(.sequenceMark), mark.range.count == 1, let element = node.first(.sequenceElement),
      let content = element.first(.content), let text = content.children.first(where: { !$0.kind.isTrivia }),
      text.kind == .text
    else { return }
    let words = text.cleanedText.trimmingBlanks
    let isSingle =
      node.children.count(where: { $0.kind == .sequenceElement }) == 1
      && content.children.count(where: { !$0.kind.isTrivia }) == 1
    if let colon = words.firstIndex(of: ":") {
      let condition = words[..<colon].trimmingBlanks
      guard story.logicReader.isExpression(condition) else { return }
      report(mark, isCondition: true, words: condition, in: story, to: &findings)
    } else if isSingle,
      story.logicReader.isVariable(words) || mark.cleanedText == "$" && story.logicReader.isValue(words)
    {
      report(mark, isCondition: false, words: words, in: story, to: &findings)
    }
  }

  private static func report(
    _ mark: SyntaxNode, isCondition: Bool, words: Substring, in story: LintedStory, to findings: inout Findings
  ) {
    let sign = mark.cleanedText
    let isNot = sign == "!"
    let kind =
      isNot
      ? "a sequence that tells each part once" : sign == "~" ? "a shuffle" : sign == "&" ? "a cycle" : "a sequence"
    let right = isNot ? "not \(words)" : String(words)
    let fix = FixIt(
      message: isNot ? "Write `not`" : "Remove `\(sign)`",
      edits: [TextEdit(range: mark.range, replacement: isNot ? "not " : "")],
      isSafe: isNot && isCondition || sign == "$")
    findings.report(
      mark.range, "Here `\(sign)` begins \(kind): the reader sees `\(words)\(isCondition ? ":" : "")`.",
      help: "Write `{\(right)\(isCondition ? ": …" : "")}`.", fixes: [fix])
  }
}
