import LonghandCompiler
import LonghandSource

/// Finds gathers with something to say that nothing above them leads to (ink §135, ink §136).
package enum UnreachableGather {
  package static let rule = Rule(
    code: "F004", name: "unreachable-gather",
    summary: "What follows a gather is never seen, because all above it leads elsewhere.",
    reason: """
      A gather is where the choices above it come together. Where each of them diverts, nothing ever comes there. \
      Gathers that hold nothing but a divert are left alone: they catch what may be added later.
      """,
    whenToIgnore: "Ignore it while you are still writing the choices.",
    examples: [
      .triggering(
        "-> inn\n=== inn ===\n* Stay.\n  -> END\n* Go.\n  -> END\n⟦-⟧ The door closes behind you.\n  -> END\n"),
      .mended("-> inn\n=== inn ===\n* Stay.\n  -> END\n* Go.\n- The door closes behind you.\n  -> END\n"),
      .fine("-> inn\n=== inn ===\n* Stay.\n  -> END\n* Go.\n  -> END\n- -> END\n"),
    ], check: check)

  private static func check(_ story: LintedStory, _ findings: inout Findings) {
    let script = story.script
    let graph = story.flowGraph
    for id in story.reachability.missedGathers where script.gathers[id].label == nil {
      let offers = graph.outgoing(graph.numbers[.gather(id)]).contains { $0.kind == .offer }
      guard offers || saysSomething(id, story) else { continue }
      findings.report(
        dash(of: script.gathers[id], story),
        "The story never comes to this gather: all above it leads elsewhere.",
        help: "Let a choice above it go on without a divert, or remove what follows the gather.")
    }
  }

  /// The dashes of a gather, whose range may hold more.
  private static func dash(of gather: Gather, _ story: LintedStory) -> SourceRange {
    let bytes = story.file(gather.range.file).bytes
    var end = Int(gather.range.start)
    while end < Int(gather.range.end), bytes[end] != UInt8(ascii: "-") { end += 1 }
    let start = end
    while end < Int(gather.range.end), bytes[end] == UInt8(ascii: "-") || bytes[end] == 0x20 { end += 1 }
    while end > start, bytes[end - 1] == 0x20 { end -= 1 }
    return SourceRange(file: gather.range.file, start: UInt32(start), end: UInt32(end))
  }

  private static func saysSomething(_ id: GatherID, _ story: LintedStory) -> Bool {
    story.analysis.plan.following(.gather(id)).contains { index in
      guard case .content(let content) = story.script.statements[index].kind else { return false }
      return story.script.contentItems[content].contains { item in
        switch item.kind {
        case .text, .printed, .conditional, .sequence: true
        case .newline, .glue, .tagStart, .tagEnd, .divert: false
        }
      }
    }
  }
}
