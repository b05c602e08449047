import LonghandCompiler
import LonghandSource

/// Where variables, constants, list items, externals and functions are read, changed, passed on by reference and called.
package struct Uses {
  /// What a story does with one variable.
  package struct OfVariable: Sendable {
    /// Where it is read; not where it only makes its own next value.
    package var reads: [SourceRange] = []
    /// The assignments to it, in generation order.
    package var writes: [AssignmentID] = []
    /// Where it is passed to a `ref` parameter.
    package var references: [SourceRange] = []

    /// Nothing at all.
    package init() {}

    /// Whether anything reads it, perhaps through a `ref` parameter.
    package var isRead: Bool { !reads.isEmpty || !references.isEmpty }
    /// Whether anything changes it, perhaps through a `ref` parameter.
    package var isChanged: Bool { !writes.isEmpty || !references.isEmpty }
  }

  private let symbols: Symbols
  private var variables: [StoryVariable: OfVariable] = [:]
  /// How often each constant is read.
  private var constants: [Int]
  /// How often each list item is named.
  private var items: [Int]
  /// How often each external is called.
  private var externals: [Int]
  /// How often each flow is called as a function.
  private var calls: [Int]
  /// The flows that divert targets as values, and so variables, may lead to.
  package private(set) var flowsAsValues: Set<FlowID> = []

  /// Looks through a story.
  package init(_ story: LintedStory) {
    self.init(story.script, story.analysis.symbols, story.expressionSites)
  }

  /// Looks through a script.
  package init(_ script: Script, _ symbols: Symbols, _ sites: ExpressionSites) {
    self.symbols = symbols
    constants = Array(repeating: 0, count: script.constants.count)
    items = Array(repeating: 0, count: script.listItems.count)
    externals = Array(repeating: 0, count: script.externals.count)
    calls = Array(repeating: 0, count: script.flows.count)
    for (id, flow) in sites.assignments {
      variables[StoryVariable(script.assignments[id], in: flow, script), default: OfVariable()].writes.append(id)
    }
    for (id, flow) in sites.diverts { add(script.diverts[id], in: flow, script) }
    for site in sites.sites { add(site, script) }
  }

  /// What the story does with a variable.
  package subscript(variable: StoryVariable) -> OfVariable { variables[variable] ?? OfVariable() }

  /// Whether a constant is read.
  package func isRead(_ constant: ConstantID) -> Bool { constants[Int(constant.index)] > 0 }

  /// Whether a list item is named anywhere but in its list.
  package func isNamed(_ item: ListItemID) -> Bool { items[Int(item.index)] > 0 }

  /// Whether an external is called.
  package func isCalled(_ external: ExternalID) -> Bool { externals[Int(external.index)] > 0 }

  /// Whether a flow is called as a function.
  package func isCalled(_ flow: FlowID) -> Bool { calls[Int(flow.index)] > 0 }

  // MARK: Collecting

  private mutating func read(_ variable: StoryVariable, _ range: SourceRange) {
    variables[variable, default: OfVariable()].reads.append(range)
  }

  private mutating func add(_ divert: Divert, in flow: FlowID, _ script: Script) {
    switch divert.meaning {
    case .variable(let name): read(variable(name, in: flow), divert.path.range)
    case .flow(let target) where divert.kind == .value: flowsAsValues.insert(target)
    case .flow, .weavePoint, .done, .end, .nothing: break
    }
  }

  /// What a bare name that is a variable means in a flow (ink §104, ink §209).
  private func variable(_ name: NameID, in flow: FlowID) -> StoryVariable {
    if symbols.parameter(name, of: flow) != nil { return .local(flow, name) }
    let isTemporary = flow != Script.story && symbols.temporary(name, of: flow) != nil
    return isTemporary ? .local(flow, name) : .global(name)
  }

  private mutating func add(_ site: ExpressionSite, _ script: Script) {
    let isReference = Self.isPassedByReference(site, script)
    for part in script.parts(of: site.expression) {
      switch script.expressions[part].kind {
      case .reference(let id):
        add(script.references[id], site: site, isByReference: isReference && part == site.expression, in: script)
      case .call(let id): add(script.calls[id], site, script)
      case .list(let id):
        for item in script.listLiteralItems[script.listLiterals[id].items] {
          if let item = item.item { items[Int(item.index)] += 1 }
        }
      default: break
      }
    }
  }

  private mutating func add(_ reference: Reference, site: ExpressionSite, isByReference: Bool, in script: Script) {
    switch reference.meaning {
    case .constant(let id): constants[Int(id.index)] += 1
    case .listItem(let id): items[Int(id.index)] += 1
    case .global, .temporary:
      guard let variable = StoryVariable(reference.meaning, in: site.flow) else { return }
      if isByReference {
        variables[variable, default: OfVariable()].references.append(reference.path.range)
      } else if !Self.isOwnNextValue(variable, site, script) {
        read(variable, reference.path.range)
      }
    case .nothing, .flow, .weavePoint, .complement: break
    }
  }

  private mutating func add(_ call: Call, _ site: ExpressionSite, _ script: Script) {
    switch call.meaning {
    case .external(let id):
      externals[Int(id.index)] += 1
      if let fallback = script.externals[id].fallback { add(call, of: fallback, site, script) }
    case .flow(let id):
      calls[Int(id.index)] += 1
      add(call, of: id, site, script)
    case .variable(let name): read(variable(name, in: site.flow), call.nameRange)
    case .nothing, .builtIn, .list, .persona: break
    }
  }

  /// Notes the arguments that go to `ref` parameters; that they are read as well does no harm.
  private mutating func add(_ call: Call, of flow: FlowID, _ site: ExpressionSite, _ script: Script) {
    for (argument, parameter) in zip(
      script.expressionRows[call.arguments], script.parameters[script.flows[flow].parameters])
    where parameter.isReference {
      guard case .reference(let id) = script.expressions[argument].kind else { continue }
      let reference = script.references[id]
      guard let variable = StoryVariable(reference.meaning, in: site.flow) else { continue }
      variables[variable, default: OfVariable()].references.append(reference.path.range)
    }
  }

  private static func isPassedByReference(_ site: ExpressionSite, _ script: Script) -> Bool {
    guard case .argument(let id, let position) = site.purpose, case .flow(let target) = script.diverts[id].meaning
    else { return false }
    let parameters = script.parameters[script.flows[target].parameters]
    return position < parameters.count && parameters[parameters.startIndex + position].isReference
  }

  /// `~ x = x + 1` reads `x` for no other end than itself.
  private static func isOwnNextValue(_ variable: StoryVariable, _ site: ExpressionSite, _ script: Script) -> Bool {
    guard case .assignment(let id) = site.purpose else { return false }
    guard StoryVariable(script.assignments[id], in: site.flow, script) == variable else { return false }
    return !script.parts(of: site.expression).contains { part in
      if case .call(let call) = script.expressions[part].kind, case .builtIn = script.calls[call].meaning {
        return false
      }
      if case .call = script.expressions[part].kind { return true }
      return false
    }
  }
}
