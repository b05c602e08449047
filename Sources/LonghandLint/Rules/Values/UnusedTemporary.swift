import LonghandCompiler
import LonghandSource

/// Finds temporary variables that nothing reads.
package enum UnusedTemporary {
  package static let rule = Rule(
    code: "V005", name: "unused-temporary",
    summary: "Nothing reads a temporary variable.",
    reason: """
      A temporary variable lives in its knot, stitch or function only, and no game can see it: what nobody reads there \
      is of no use. Mostly another name was read by mistake. Names that begin with `_` are left alone.
      """,
    whenToIgnore: "Ignore it while the lines that need it are still to be written.",
    examples: [
      .triggering("-> shop\n== shop\n~ temp ⟦price⟧ = 5\nIt costs a few coins.\n-> END\n"),
      .mended("-> shop\n== shop\n~ temp price = 5\nIt costs {price} coins.\n-> END\n"),
      .fine("-> shop\n== shop\n~ temp price = 5\n{price > 3: Too much.}\n-> END\n"),
      .fine(
        "VAR gold = 9\n-> shop\n== shop\n~ temp done = pay(3)\n{gold}\n-> END\n== function pay(n)\n~ gold -= n\n~ return true\n"
      ),
    ], check: check)

  private static func check(_ story: LintedStory, _ findings: inout Findings) {
    let script = story.script
    let uses = story.uses
    for id in script.temporaries.ids {
      let temporary = script.temporaries[id]
      let isTop = temporary.flow == Script.story
      let use = uses[isTop ? .global(temporary.name) : .local(temporary.flow, temporary.name)]
      let name = script.names[temporary.name]
      let isHidden = story.analysis.symbols.constant(temporary.name) != nil
      guard !use.isRead, !name.hasPrefix("_"), !isHidden else { continue }
      // Where a call does something, its value is what nobody wanted.
      let values = [temporary.value] + use.writes.compactMap { script.assignments[$0].value }
      if values.contains(where: { doesSomething($0, story) }) { continue }
      let what = use.writes.isEmpty ? "Nothing reads the temporary variable `\(name)`." : message(name)
      findings.report(temporary.nameRange, what, help: "Use it, or delete its line.")
    }
  }

  /// Whether working out a value tells or changes something, so that its line is of use.
  private static func doesSomething(_ value: ExpressionID, _ story: LintedStory) -> Bool {
    story.script.parts(of: value).contains { part in
      guard case .call(let call) = story.script.expressions[part].kind else { return false }
      switch story.script.calls[call].meaning {
      case .flow(let flow): return !story.pureFunctions.isPure(flow)
      case .external, .variable: return true
      case .builtIn, .list, .persona, .nothing: return false
      }
    }
  }

  private static func message(_ name: String) -> String {
    "The temporary variable `\(name)` is set, but nothing reads it."
  }
}
