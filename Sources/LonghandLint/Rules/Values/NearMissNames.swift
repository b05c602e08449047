import LonghandCompiler
import LonghandSource

/// Finds two variables, or two items of a list, whose names differ in nothing but capitals or underscores.
package enum NearMissNames {
  package static let rule = Rule(
    code: "V020", name: "near-miss-names",
    summary: "Two names differ only in capitals or underscores.",
    reason: """
      To ink `Catherine` and `catherine` are two variables. Whoever writes one where the other is meant gets no error, only a \
      story that forgets.
      """,
    whenToIgnore: "Ignore it where the two belong together on purpose.",
    examples: [
      .triggering("VAR Catherine = 0\nVAR ⟦catherine⟧ = 0\n~ catherine += 1\n{Catherine: She knows you.}\n-> END\n"),
      .mended("VAR Catherine = 0\n~ Catherine += 1\n{Catherine: She knows you.}\n-> END\n"),
      .fine(
        "LIST Inventory = lamp, rope\nVAR inventory = ()\n~ inventory += lamp\n{inventory ? lamp: Light!}\n-> END\n"),
    ], check: check)

  private static func check(_ story: LintedStory, _ findings: inout Findings) {
    let script = story.script
    check(
      script.variables.nodes.filter { !script.names[$0.name].utf8.contains(UInt8(ascii: ".")) }
        .map { ($0.name, $0.nameRange) }, story, &findings)
    for list in script.lists.nodes {
      check(script.listItems[list.items].map { ($0.name, $0.range) }, story, &findings)
    }
    checkLocals(story, &findings)
  }

  private static func checkLocals(_ story: LintedStory, _ findings: inout Findings) {
    let script = story.script
    var locals: [FlowID: [(NameID, SourceRange)]] = [:]
    for temporary in script.temporaries.nodes {
      locals[temporary.flow, default: []].append((temporary.name, temporary.nameRange))
    }
    for id in script.flows.ids {
      let parameters = script.parameters[script.flows[id].parameters].map { ($0.name, $0.range) }
      guard let temporaries = locals[id] ?? (parameters.isEmpty ? nil : []) else { continue }
      check(parameters + temporaries, story, &findings)
    }
  }

  private static func check(_ names: [(NameID, SourceRange)], _ story: LintedStory, _ findings: inout Findings) {
    var first: [Substring: (name: NameID, range: SourceRange)] = [:]
    for (name, range) in names {
      let spelled = story.script.names[name]
      // `_name` beside `name` is a habit of many writers.
      let key = spelled.prefix { $0 == "_" } + spelled.lowercased().filter { $0 != "_" }
      guard let other = first[key] else {
        first[key] = (name, range)
        continue
      }
      if other.name != name { report(name, at: range, other: other, in: story, to: &findings) }
    }
  }

  private static func report(
    _ name: NameID, at range: SourceRange, other: (name: NameID, range: SourceRange), in story: LintedStory,
    to findings: inout Findings
  ) {
    let names = (story.script.names[name], story.script.names[other.name])
    findings.report(
      range, "`\(names.0)` is easily mistaken for `\(names.1)`.", help: "Rename one of the two, or use one only.",
      labels: [Diagnostic.Label(range: other.range, text: "the other one")])
  }
}
