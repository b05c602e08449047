import LonghandCompiler
import LonghandLint
import LonghandSource

/// A story whose flow is looked at, with places by their names.
struct FlowStory {
  let story: LintedStory
  let graph: FlowGraph

  init(_ text: String) {
    story = LintedStory(Analysis(SourceFile(name: "story.ink", text: text), include: { _ in nil }))
    graph = story.flowGraph
  }

  /// The name of a place: the path of a flow, the label or the first word of a choice, the label or `-` of a gather.
  func name(_ number: Int) -> String {
    let script = story.script
    switch graph.numbers.place(number) {
    case .flow(let flow): return flow == Script.story ? "start" : script.fullPath(of: flow)
    case .choice(let id):
      let choice = script.choices[id]
      if let label = choice.label { return script.names[label.name] }
      for item in script.contentItems[choice.start] + script.contentItems[choice.choiceOnly] {
        guard case .text(let text) = item.kind else { continue }
        return script.texts[text].split(separator: " ").first.map(String.init) ?? "*"
      }
      return "*"
    case .gather(let id): return script.gathers[id].label.map { script.names[$0.name] } ?? "-"
    }
  }

  /// The ways of the story, as "from kind to".
  var ways: [String] { graph.edges.map { "\(name($0.from)) \($0.kind) \(name($0.to))" } }

  /// Where the story stops, as "place kind".
  var stops: [String] { graph.exits.map { "\(name($0.place)) \($0.kind)" } }

  /// The names of the places for which something holds.
  func names(_ isTrue: [Bool]) -> [String] { isTrue.indices.filter { isTrue[$0] }.map(name) }
}
