import LonghandCompiler
import LonghandSource

/// The diverts to variables that never hold a place.
struct ValueDiverts {
  /// One variable, where the story diverts to it first, and what was stored in it for a place.
  struct Found {
    var variable: StoryVariable
    /// Where the divert names it.
    var range: SourceRange
    /// The values that are numbers of visits: the writer meant the places.
    var counts: [ExpressionID] = []
  }

  /// What was found, in the order of the diverts.
  private(set) var diverts: [Found] = []
  /// The flows whose number of visits is stored where the flow itself was meant.
  private(set) var flows: Set<FlowID> = []

  /// Finds them.
  init(_ story: LintedStory) {
    let script = story.script
    let globals = DivertedNames(script).globals
    var places: [StoryVariable: Int] = [:]
    for (id, flow) in story.expressionSites.diverts {
      let divert = script.diverts[id]
      guard divert.kind != .value, case .variable(let name) = divert.meaning,
        let variable = Self.variable(name, in: flow, globals, script), places[variable] == nil,
        Self.isNoPlace(story.valueRanges[variable])
      else { continue }
      places[variable] = diverts.count
      diverts.append(Found(variable: variable, range: divert.path.range))
    }
    if !diverts.isEmpty { findCounts(story, places) }
  }

  private static func variable(
    _ name: NameID, in flow: FlowID, _ globals: Set<NameID>, _ script: Script
  ) -> StoryVariable? {
    if globals.contains(name) { return .global(name) }
    let isTemporary = script.temporaries.nodes.contains { $0.name == name && $0.flow == flow }
    let isParameter = script.parameters[script.flows[flow].parameters].contains { $0.name == name }
    return isTemporary && !isParameter ? .local(flow, name) : nil
  }

  private static func isNoPlace(_ range: PossibleValues) -> Bool { !range.mayBeOther && range != .never }

  private mutating func findCounts(_ story: LintedStory, _ places: [StoryVariable: Int]) {
    let script = story.script
    for (id, flow) in story.expressionSites.assignments {
      let assignment = script.assignments[id]
      guard case .set = assignment.kind, assignment.path.names.count == 1, let value = assignment.value else {
        continue
      }
      note(value, in: places[StoryVariable(assignment, in: flow, script)], script)
    }
    for temporary in script.temporaries.nodes {
      note(temporary.value, in: places[.local(temporary.flow, temporary.name)], script)
    }
  }

  private mutating func note(_ value: ExpressionID, in place: Int?, _ script: Script) {
    guard let place, case .reference(let reference) = script.expressions[value].kind else { return }
    switch script.references[reference].meaning {
    case .flow(let flow): flows.insert(flow)
    case .weavePoint: break
    case .nothing, .constant, .listItem, .temporary, .global, .complement: return
    }
    diverts[place].counts.append(value)
  }
}
