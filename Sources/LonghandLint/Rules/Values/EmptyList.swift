import LonghandCompiler
import LonghandSource
import LonghandSyntax

/// Finds lists that start out empty and never get an item, although the story asks what is in them (ink §168).
package enum EmptyList {
  package static let rule = Rule(
    code: "V037", name: "empty-list",
    summary: "A list starts out empty and never gets an item, but the story uses what it holds.",
    reason: """
      `LIST mood = calm, cross` says which items there are; it holds only those in parentheses, and so nothing here. \
      `mood++` of an empty list stays empty, `LIST_RANDOM` of one gives nothing, and no comparison with an item ever holds.
      """,
    whenToIgnore: "Ignore it where a game fills the list.",
    examples: [
      .triggering(
        "LIST ⟦mood⟧ = calm, cross\n-> talk\n== talk\nShe is {mood == calm: calm|cross}.\n+ [Tease] \n  ~ mood++\n  -> talk\n+ [Go] -> END\n"
      ),
      .mended(
        "LIST mood = (calm), cross\n-> talk\n== talk\nShe is {mood == calm: calm|cross}.\n+ [Tease] \n  ~ mood++\n  -> talk\n+ [Go] -> END\n"
      ),
      .triggering("LIST rooms = kitchen, hall\nYou wake in the {⟦LIST_RANDOM(rooms)⟧}.\n-> END\n"),
      .mended("LIST rooms = kitchen, hall\nYou wake in the {LIST_RANDOM(LIST_ALL(rooms))}.\n-> END\n"),
      .triggering("LIST guests = ann, bob\nThere are {⟦LIST_COUNT(guests)⟧} guests.\n-> END\n"),
      .fine("LIST rooms = kitchen, hall\nVAR room = kitchen\nOf {LIST_ALL(rooms)} it is the {room}.\n-> END\n"),
      .fine("LIST bag = lamp, rope\n~ bag += lamp\nYou have {LIST_COUNT(bag)} things.\n-> END\n"),
      .fine("EXTERNAL fill()\nLIST bag = lamp, rope\n~ fill()\nYou have {LIST_COUNT(bag)} things.\n-> END\n"),
    ], check: check)

  private static func check(_ story: LintedStory, _ findings: inout Findings) {
    let script = story.script
    guard script.externals.count == 0 else { return }
    for id in script.lists.ids where isAlwaysEmpty(id, story) {
      let list = script.lists[id]
      let name = script.names[list.name]
      let isCounted = !story.uses[.global(list.name)].writes.isEmpty
      guard let use = firstUse(of: list.name, story) else { continue }
      if isCounted {
        let items = script.listItems[list.items]
        let first = items.first.map { script.names[$0.name] } ?? "item"
        findings.report(
          list.nameRange,
          "No item of `\(name)` stands in parentheses, so it starts out empty, and counting leaves it so.",
          help: "Write `(\(first))` to begin with that item.",
          labels: [Diagnostic.Label(range: use, text: "asked for here")])
      } else {
        findings.report(
          use, "`\(name)` holds nothing at any time: none of its items stands in parentheses, and none is added.",
          help: "Write `LIST_ALL(\(name))` for all its items, or put those in parentheses that it starts with.")
      }
    }
  }

  private static func isAlwaysEmpty(_ id: ListID, _ story: LintedStory) -> Bool {
    let script = story.script
    let list = script.lists[id]
    guard list.items.count > 0, !script.listItems[list.items].contains(where: { $0.isInitial }) else { return false }
    let uses = story.uses[.global(list.name)]
    guard uses.references.isEmpty else { return false }
    return uses.writes.allSatisfy { write in
      let assignment = script.assignments[write]
      guard assignment.kind != .set else { return false }
      return assignment.value.map { story.valueRanges[$0].isNumber } ?? true
    }
  }

  /// Where the story first uses what a list holds, rather than which items it could hold.
  private static func firstUse(of name: NameID, _ story: LintedStory) -> SourceRange? {
    let script = story.script
    for site in story.expressionSites.sites {
      let parts = script.parts(of: site.expression)
      let whole = Set(parts.flatMap { argumentsOfAll($0, script) })
      for part in parts {
        guard case .reference(let reference) = script.expressions[part].kind,
          case .global(name) = script.references[reference].meaning, !whole.contains(part)
        else { continue }
        return parts.first { isCall($0, of: part, script) }.map { script.expressions[$0].range }
          ?? script.expressions[part].range
      }
    }
    return nil
  }

  private static func isCall(_ id: ExpressionID, of part: ExpressionID, _ script: Script) -> Bool {
    guard case .call(let call) = script.expressions[id].kind else { return false }
    return script.arguments(of: call).contains(part)
  }

  /// The arguments of functions that look at all items a list could hold.
  private static func argumentsOfAll(_ id: ExpressionID, _ script: Script) -> [ExpressionID] {
    guard case .call(let call) = script.expressions[id].kind, case .builtIn(let function) = script.calls[call].meaning,
      function == .listAll || function == .listInvert
    else { return [] }
    return script.arguments(of: call)
  }
}
