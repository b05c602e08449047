import LonghandCompiler
import LonghandSource

/// Which conditions depend on traits: directly, through a function, or through a variable that was set because of one.
package struct TraitInfluence {
  private let script: Script
  private let traits: TraitNames
  private let sites: ExpressionSites
  /// The functions that ask for traits.
  private var functions: Set<FlowID> = []
  /// The variables that hold what came of traits.
  private var variables: Set<StoryVariable> = []
  /// The conditionals that depend on traits, with everything in them, in order, none in another.
  private var conditionals: [SourceRange] = []
  /// The choices that are offered or not because of traits.
  package private(set) var choices: Set<ChoiceID> = []

  /// Follows traits through a story.
  package init(_ story: LintedStory) {
    script = story.script
    traits = story.traitNames
    sites = story.expressionSites
    guard script.traits.count > 0 else { return }
    // What hangs on longer chains of variables and functions than this is beyond telling.
    for _ in 0..<6 where grow() {}
  }

  /// Whether something at a place depends on a trait that a conditional around it asks for.
  package func covers(_ range: SourceRange) -> Bool {
    let behind = conditionals.partitioningIndex { ($0.file, $0.start) > (range.file, range.start) }
    guard behind > 0 else { return false }
    return conditionals[behind - 1].file == range.file && range.end <= conditionals[behind - 1].end
  }

  /// Sorts the conditionals and leaves out those inside others.
  private mutating func tidy() {
    let sorted = conditionals.sorted { ($0.file, $0.start, $1.end) < ($1.file, $1.start, $0.end) }
    conditionals = sorted.reduce(into: []) { outer, range in
      if let last = outer.last, last.file == range.file, range.end <= last.end { return }
      outer.append(range)
    }
  }

  /// Whether an expression depends on a trait.
  private func isInfluenced(_ site: ExpressionSite) -> Bool {
    script.parts(of: site.expression).contains { part in
      switch script.expressions[part].kind {
      case .reference(let id):
        let meaning = script.references[id].meaning
        if traits.pole(meaning) != nil { return true }
        return StoryVariable(meaning, in: site.flow).map { variables.contains($0) } ?? false
      case .call(let id):
        switch script.calls[id].meaning {
        case .persona: return true
        case .flow(let flow): return functions.contains(flow)
        case .nothing, .builtIn, .list, .external, .variable: return false
        }
      default: return false
      }
    }
  }

  /// One more step along; whether anything came of it.
  private mutating func grow() -> Bool {
    let before = functions.count + variables.count + conditionals.count + choices.count
    var found: Set<ConditionalID> = []
    conditionals.removeAll(keepingCapacity: true)
    for site in sites.sites where isInfluenced(site) {
      if script.flows[site.flow].kind == .function { functions.insert(site.flow) }
      switch site.purpose {
      case .assignment(let id): variables.insert(StoryVariable(script.assignments[id], in: site.flow, script))
      case .temporary(let id): variables.insert(.local(site.flow, script.temporaries[id].name))
      case .choiceCondition(let choice): choices.insert(choice)
      case .initial(let id), .condition(let id, _), .caseValue(let id, _):
        if found.insert(id).inserted { conditionals.append(script.conditionals[id].range) }
      default: break
      }
    }
    tidy()
    for (id, flow) in sites.assignments where covers(script.assignments[id].path.range) {
      variables.insert(StoryVariable(script.assignments[id], in: flow, script))
    }
    return functions.count + variables.count + conditionals.count + choices.count > before
  }
}
