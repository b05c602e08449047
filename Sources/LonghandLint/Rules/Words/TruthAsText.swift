import LonghandCompiler
import LonghandSource
import LonghandSyntax

/// Finds comparisons in braces without a colon, of which the reader sees `true` or `false` (ink §73, runtime §156).
package enum TruthAsText {
  package static let rule = Rule(
    code: "W013", name: "truth-as-text",
    summary: "A condition stands in braces without a colon, so that the reader sees `true` or `false`.",
    reason: """
      `{gold >= 5} -> gate` tells the reader 'true' or 'false' and always goes to the gate. What depends on a condition \
      stands in the same braces, behind a colon: `{gold >= 5: -> gate}`.
      """,
    whenToIgnore: "Ignore it where the reader is to see the truth value, such as on a page for testing.",
    examples: [
      .triggering("VAR gold = 3\n⟦{gold >= 5}⟧ -> gate\n== gate\nHere. -> END\n"),
      .mended("VAR gold = 3\n{gold >= 5: -> gate}\n-> END\n== gate\nHere. -> END\n"),
      .triggering("VAR gold = 3\n⟦{gold > 3}⟧ You are rich.\n-> END\n"),
      .mended("VAR gold = 3\n{gold > 3: You are rich.}\n-> END\n"),
      .triggering("VAR key = true\nThe door is ⟦{not key}⟧ locked.\n-> END\n"),
      .triggering("LIST bag = lamp, rope\n⟦{bag ? lamp}⟧ -> stairs\n== stairs\nDown. -> END\n"),
      .fine("VAR gold = 3\nYou have {gold + 1} coins. {gold > 3: You are rich.}\n-> END\n"),
      .fine("VAR gold = 3\n{rich()}\n-> END\n== function rich()\n~ return gold > 3\n"),
    ], check: check)

  private static func check(_ story: LintedStory, _ findings: inout Findings) {
    var seen: Set<String> = []
    for file in story.files where seen.insert(file.name).inserted {
      check(story.tree(of: file.id).root, story, &findings)
    }
  }

  private static func check(_ node: SyntaxNode, _ story: LintedStory, _ findings: inout Findings) {
    // What a text in quotes is made of is for the story, not for the reader; so is a tag.
    if node.kind == .stringExpression { return }
    var isInTag = false
    let children = Array(node.children.filter { !$0.kind.isTrivia })
    for (index, child) in children.enumerated() where !child.kind.isToken || child.kind == .hash {
      if child.kind == .hash { isInTag = true }
      if child.kind == .printedExpression, !isInTag {
        let next = index + 1 < children.count ? children[index + 1] : nil
        checkExpression(child, next, isFirst: index == 0, story, &findings)
      }
      check(child, story, &findings)
    }
  }

  private static func checkExpression(
    _ node: SyntaxNode, _ next: SyntaxNode?, isFirst: Bool, _ story: LintedStory, _ findings: inout Findings
  ) {
    guard let view = PrintedExpressionSyntax(node)?.expression, isCondition(view.node) else { return }
    let condition = view.node.cleanedText.trimmingBlanks
    let message: String
    let help: String
    switch next?.kind {
    case .divertChain?:
      let divert = (next?.cleanedText ?? "").trimmingBlanks
      message = "The reader sees `true` or `false` here, and `\(divert)` is taken always."
      help = "Write `{\(condition): \(divert)}`."
    case .text? where isFirst:
      message = "The reader sees `true` or `false` here, and what follows is told always."
      help = "Write `{\(condition): …}` around what depends on it."
    default:
      message = "The reader sees `true` or `false` here: behind the condition there is no colon."
      help = "Write `{\(condition): …}`, what is told behind the colon."
    }
    findings.report(node.range, message, help: help, fixes: fix(node, next, condition, story))
  }

  private static func fix(
    _ node: SyntaxNode, _ next: SyntaxNode?, _ condition: Substring, _ story: LintedStory
  ) -> [FixIt] {
    guard let next, next.kind == .divertChain else { return [] }
    let divert = next.trimmedRange
    return [
      FixIt(
        message: "Put the divert into the braces",
        edits: [
          TextEdit(
            range: node.range.union(divert), replacement: "{\(condition): \(story.text(in: divert).trimmingBlanks)}")
        ])
    ]
  }

  /// Whether an expression can only be true or false.
  private static func isCondition(_ node: SyntaxNode) -> Bool {
    switch node.kind {
    case .binaryExpression:
      guard let sign = node.first(.operatorSymbol)?.cleanedText.trimmingBlanks else { return false }
      return signs.contains(String(sign))
    case .prefixExpression:
      let sign = node.first(.operatorSymbol)?.cleanedText.trimmingBlanks
      return sign == "not" || sign == "!"
    case .parenthesizedExpression: return node.children.contains { isCondition($0) }
    default: return false
    }
  }

  private static let signs: Set<String> = [
    "==", "!=", "<", ">", "<=", ">=", "?", "!?", "has", "hasnt", "and", "or", "&&", "||",
  ]
}
