import LonghandCompiler
import LonghandLint

/// Something that a story remembers, so that a choice can move it and something later can read it.
package enum StoryThing: Hashable, Sendable {
  /// A variable or a list; a parameter or temp too.
  case variable(StoryVariable)
  case trait(TraitID)
  /// How often a place was visited, by its number.
  case visits(Int)
  /// What a function gives back or prints.
  case result(FlowID)
  /// How many choices were taken.
  case turns
  /// What comes next of random numbers.
  case chance
  /// What the game does.
  case host

  /// What kind of thing it is, in a word.
  package func kind(in script: Script) -> String {
    switch self {
    case .variable(.global(let name)):
      script.lists.nodes.contains { $0.name == name } ? "list" : "variable"
    case .variable(.local(let flow, let name)):
      script.parameters[script.flows[flow].parameters].contains { $0.name == name } ? "parameter" : "temp"
    case .trait: "trait"
    case .visits: "visits"
    case .result: "function"
    case .turns: "turns"
    case .chance: "chance"
    case .host: "game"
    }
  }
}

extension ViewedStory {
  /// What a thing is called.
  package func name(of thing: StoryThing) -> String {
    switch thing {
    case .variable(let variable): script.names[variable.name]
    case .trait(let trait): script.spelling(of: trait)
    case .visits(let number): "visits of \(visitedName(number))"
    case .result(let flow): "\(script.fullPath(of: flow))()"
    case .turns: "the number of choices taken"
    case .chance: "what chance brings next"
    case .host: "what the game does"
    }
  }

  private func visitedName(_ number: Int) -> String {
    switch linted.flowGraph.numbers.place(number) {
    case .flow(let flow): name(of: flow) ?? "the beginning"
    case .choice(let choice):
      script.fullPath(of: .choice(choice)) ?? "“\(words(ofChoice: choice))”"
    case .gather(let gather):
      script.fullPath(of: .gather(gather)) ?? "the gather in line \(script.line(of: script.gathers[gather].range))"
    }
  }
}
