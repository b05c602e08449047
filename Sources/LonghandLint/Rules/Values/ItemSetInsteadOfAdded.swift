import LonghandCompiler
import LonghandSource
import LonghandSyntax

/// Finds bags that every line sets to one item, so that the items before it are gone.
package enum ItemSetInsteadOfAdded {
  package static let rule = Rule(
    code: "V044", name: "item-set-instead-of-added",
    summary: "Several lines set a list to one item each, and conditions ask what is in it.",
    reason: """
      `~ bag = lamp` makes the lamp the one thing in the bag, whatever was in it before; `~ bag += lamp` puts it in. A list \
      that starts empty, and is asked `bag ? lamp` and `bag ? rope`, was meant to hold several items.
      """,
    whenToIgnore: "Ignore it where the list holds one item at a time; then ask with `==`.",
    examples: [
      .triggering(
        """
        LIST things = rope, lamp
        VAR bag = ()
        * [Take the rope]
          ~ ⟦bag = rope⟧
        * [Leave it]
        - The table.
        * [Take the lamp]
          ~ ⟦bag = lamp⟧
        * [Leave it too]
        - {bag ? rope: A rope.} {bag ? lamp: A lamp.}
        -> END

        """),
      .fixed(
        """
        LIST things = rope, lamp
        VAR bag = ()
        * [Take the rope]
          ~ bag += rope
        * [Leave it]
        - The table.
        * [Take the lamp]
          ~ bag += lamp
        * [Leave it too]
        - {bag ? rope: A rope.} {bag ? lamp: A lamp.}
        -> END

        """),
      .triggering(
        "LIST knows = plot, name\n* [Listen]\n  ~ ⟦knows = plot⟧\n* [Ask]\n  ~ ⟦knows = name⟧\n- {knows ? (plot, name): You know it all.|Hm.}{knows ? name: Ann!}\n-> END\n"
      ),
      .triggering(
        "LIST met = ann, bob\n-> inn\n== inn\n* [Ann]\n  ~ ⟦met = ann⟧\n  -> inn\n* [Bob]\n  ~ ⟦met = bob⟧\n  -> inn\n* {met ? ann and met ? bob} [Leave] -> END\n+ [Wait] -> inn\n"
      ),
      .fine(
        "LIST mood = (calm), cross\n* [A]\n  ~ mood = calm\n* [B]\n  ~ mood = cross\n- {mood ? calm: Calm.}{mood ? cross: Cross.}\n-> END\n"
      ),
      .fine(
        "LIST door = open, shut\nVAR state = ()\n* [A]\n  ~ state = open\n* [B]\n  ~ state = shut\n- {state == open: Open.}\n-> END\n"
      ),
    ], check: check)

  private static func check(_ story: LintedStory, _ findings: inout Findings) {
    let script = story.script
    guard script.externals.count == 0 else { return }
    var candidates: [(name: NameID, items: [ListItemID])] = []
    for global in script.globalsInGenerationOrder {
      guard let name = emptyList(global, story) else { continue }
      let uses = story.uses[.global(name)]
      guard uses.references.isEmpty, uses.writes.count > 1 else { continue }
      let items = uses.writes.compactMap { item($0, story) }
      guard items.count == uses.writes.count, Set(items).count > 1 else { continue }
      candidates.append((name, items))
    }
    guard !candidates.isEmpty else { return }
    let asked = Asked(story)
    for (name, items) in candidates where asked.items[name]?.count ?? 0 > 1 && !asked.isState.contains(name) {
      for (write, item) in zip(story.uses[.global(name)].writes, items) {
        report(write, name: name, item: item, in: story, to: &findings)
      }
    }
  }

  /// The name of a list that starts empty.
  private static func emptyList(_ global: Global, _ story: LintedStory) -> NameID? {
    let script = story.script
    switch global {
    case .list(let id):
      let list = script.lists[id]
      return script.listItems[list.items].contains { $0.isInitial } ? nil : list.name
    case .variable(let id):
      return story.valueRanges.isEmptyLiteral(script.variables[id].value) ? script.variables[id].name : nil
    case .temporary: return nil
    }
  }

  private static func item(_ write: AssignmentID, _ story: LintedStory) -> ListItemID? {
    let assignment = story.script.assignments[write]
    guard assignment.kind == .set, let value = assignment.value, case .item(let item)? = story.constantFolder[value]
    else { return nil }
    return item
  }

  /// What conditions ask of lists.
  private struct Asked {
    /// The items that each list is asked for with `?`.
    var items: [NameID: Set<String>] = [:]
    /// The lists that are compared or told, as one does with a state.
    var isState: Set<NameID> = []

    init(_ story: LintedStory) {
      let script = story.script
      for site in story.expressionSites.sites {
        if case .printed = site.purpose, let name = Self.global(site.expression, script) { isState.insert(name) }
        if case .initial = site.purpose, let name = Self.global(site.expression, script) { isState.insert(name) }
        for part in script.parts(of: site.expression) {
          guard case .binary(let sign, let left, let right) = script.expressions[part].kind,
            let name = Self.global(left, script)
          else { continue }
          switch sign {
          case .has, .hasNot: items[name, default: []].insert(story.words(of: right))
          case .equal, .notEqual, .less, .greater, .lessOrEqual, .greaterOrEqual: isState.insert(name)
          default: break
          }
        }
      }
    }

    private static func global(_ id: ExpressionID, _ script: Script) -> NameID? {
      guard case .reference(let reference) = script.expressions[id].kind,
        case .global(let name) = script.references[reference].meaning
      else { return nil }
      return name
    }
  }

  private static func report(
    _ write: AssignmentID, name: NameID, item: ListItemID, in story: LintedStory, to findings: inout Findings
  ) {
    let script = story.script
    let assignment = script.assignments[write]
    guard let value = assignment.value else { return }
    let range = assignment.path.range.union(script.expressions[value].range)
    let (list, words) = (script.names[name], story.text(in: script.expressions[value].range))
    findings.report(
      range, "This makes `\(words)` the only item of `\(list)`: whatever was in it before is gone.",
      help: "Write `\(list) += \(words)` to put it in.",
      fixes: [FixIt(message: "Write `+=`", edits: [TextEdit(range: range, replacement: "\(list) += \(words)")])])
  }
}
