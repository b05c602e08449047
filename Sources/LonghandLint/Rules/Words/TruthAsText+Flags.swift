import LonghandCompiler
import LonghandSource

/// Conditions that are nothing but a name: a variable that is only ever true or false, or how often a place was visited.
extension TruthAsText {
  /// Finds such names in braces at the beginning of a line, before a divert, a sentence or a choice.
  static func checkFlags(_ weave: Weave, _ story: LintedStory, _ findings: inout Findings) {
    let statements = story.script.statements[weave.statements]
    for index in statements.indices {
      guard case .content(let content) = statements[index].kind else { continue }
      let items = Array(story.script.contentItems[content])
      guard let first = items.first, case .printed(let value) = first.kind else { continue }
      let isTruth = story.isTruth(value)
      guard isTruth || isVisitCount(value, story.script) else { continue }
      let shown = isTruth ? "`true` or `false`" : "a number"
      let words = story.text(in: story.script.expressions[value].range)
      let next = items.dropFirst().first { !isBlank($0, story.script) }
      switch next?.kind {
      case .divert(let divert):
        let target = story.text(in: story.script.diverts[divert].range)
        findings.report(
          first.range, "The reader sees \(shown) here, and `\(target)` is taken always.",
          help: "Write `{\(words): \(target)}`.")
      case .text(let text) where isTruth && beginsSentence(story.script.texts[text]):
        findings.report(
          first.range, "The reader sees \(shown) here, and what follows is told always.",
          help: "Write `{\(words): …}` around what depends on it.")
      case nil where isTruth && isBeforeChoice(index, statements):
        findings.report(
          first.range, "The reader sees \(shown) here, and the choice below is offered always.",
          help: "Write it behind the bullet: `* {\(words)} […]`.")
      case .text?, .printed?, .conditional?, .sequence?, .newline?, .glue?, .tagStart?, .tagEnd?, nil: continue
      }
    }
  }

  /// Whether an expression is the name of a place and nothing else.
  private static func isVisitCount(_ id: ExpressionID, _ script: Script) -> Bool {
    guard case .reference(let reference) = script.expressions[id].kind else { return false }
    switch script.references[reference].meaning {
    case .flow, .weavePoint: return true
    case .nothing, .temporary, .global, .constant, .listItem, .complement: return false
    }
  }

  /// Whether words are parted from what stands before them and begin with a capital.
  private static func beginsSentence(_ words: String) -> Bool {
    words.first == " " && words.trimmingBlanks.first?.isUppercase ?? false
  }

  /// Whether the next statement that is one for the reader is a choice.
  private static func isBeforeChoice(_ index: Int, _ statements: ArraySlice<Statement>) -> Bool {
    for statement in statements[(index + 1)...] {
      switch statement.kind {
      case .choice: return true
      case .newline, .note: continue
      default: return false
      }
    }
    return false
  }
}
