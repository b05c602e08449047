import LonghandCompiler
import LonghandSource

/// Finds conditionals all of whose branches divert to the same place.
package enum SameWayTwice {
  package static let rule = Rule(
    code: "F021", name: "same-way-twice",
    summary: "All branches of a conditional lead to the same place.",
    reason: "Whether the condition holds makes no difference. Mostly one of the diverts was meant to lead elsewhere.",
    whenToIgnore: "Ignore it while one of the places is still to be written.",
    examples: [
      .triggering("VAR key = true\n{key: -> hall | ⟦-> hall⟧}\n=== hall ===\nA hall. -> END\n"),
      .fixed("VAR key = true\n-> hall\n=== hall ===\nA hall. -> END\n"),
      .fine("VAR key = true\n{key: -> hall | -> END}\n=== hall ===\nA hall. -> END\n"),
      .fine("VAR key = true\n{key: In you go. -> hall | -> hall}\n=== hall ===\nA hall. -> END\n"),
    ], check: check)

  private static func check(_ story: LintedStory, _ findings: inout Findings) {
    let script = story.script
    for conditional in script.conditionals.nodes {
      let branches = script.branches[conditional.branches]
      guard branches.count > 1, isComplete(branches) else { continue }
      let diverts = branches.compactMap { loneDivert(in: $0.body, script) }
      guard diverts.count == branches.count, let first = diverts.first, let last = diverts.last,
        diverts.allSatisfy({ isSame($0, first) })
      else { continue }
      findings.report(
        last.range, "All branches lead to `\(story.text(in: first.path.range))`, whatever the condition says.",
        help: "Let one of them lead elsewhere, or divert without the condition.",
        labels: diverts.dropLast().prefix(3).map { Diagnostic.Label(range: $0.range, text: "the same way") },
        fixes: fixes(conditional, first, story))
    }
  }

  private static func isComplete(_ branches: ArraySlice<Branch>) -> Bool {
    branches.contains { branch in
      switch branch.kind {
      case .otherwise, .caseDefault: true
      case .whenTrue, .condition, .caseValue: false
      }
    }
  }

  /// The divert alone, where nothing else stands in the braces and the conditions do nothing.
  private static func fixes(_ conditional: Conditional, _ divert: Divert, _ story: LintedStory) -> [FixIt] {
    let branches = story.script.branches[conditional.branches]
    let bytes = story.file(conditional.range.file).bytes
    let blanks: Set<UInt8> = [0x09, 0x0A, 0x0D, 0x20]
    let (start, end) = (Int(conditional.range.start), Int(conditional.range.end))
    guard branches.allSatisfy({ !$0.isMultiline }), conditional.initial.map({ !story.mayCall($0) }) ?? false,
      start == 0 || blanks.contains(bytes[start - 1]), end == bytes.count || bytes[end] == 0x0A || bytes[end] == 0x0D
    else { return [] }
    let edit = TextEdit(range: conditional.range, replacement: story.text(in: divert.range))
    return [FixIt(message: "Divert without the condition", edits: [edit], isSafe: true)]
  }

  private static func isSame(_ left: Divert, _ right: Divert) -> Bool {
    left.meaning == right.meaning && left.meaning != .nothing && left.kind == .plain && right.kind == .plain
      && left.arguments.isEmpty && right.arguments.isEmpty
  }

  /// The divert that is all that a branch holds.
  private static func loneDivert(in body: WeaveID, _ script: Script) -> Divert? {
    var found: Divert?
    for statement in script.statements[script.weaves[body].statements] {
      guard case .content(let content) = statement.kind else { return nil }
      for item in script.contentItems[content] {
        switch item.kind {
        case .newline: continue
        case .text(let text):
          if !script.texts[text].utf8.allSatisfy({ $0 == 0x20 || $0 == 0x09 }) { return nil }
        case .divert(let divert):
          if found != nil { return nil }
          found = script.diverts[divert]
        case .glue, .tagStart, .tagEnd, .printed, .conditional, .sequence: return nil
        }
      }
    }
    return found
  }
}
