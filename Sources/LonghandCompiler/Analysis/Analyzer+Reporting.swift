import LonghandSource

extension Analyzer {
  mutating func report(_ issue: NameIssue, _ range: SourceRange) { diagnostics.append(issue.diagnostic(at: range)) }

  mutating func report(_ issue: DivertIssue, _ range: SourceRange) { diagnostics.append(issue.diagnostic(at: range)) }

  mutating func report(_ issue: FlowIssue, _ range: SourceRange) { diagnostics.append(issue.diagnostic(at: range)) }

  mutating func report(_ issue: ExpressionIssue, _ range: SourceRange) {
    diagnostics.append(issue.diagnostic(at: range))
  }

  /// The name of something to go to that was probably meant.
  mutating func nearestTarget(_ wanted: String, isCall: Bool) -> String? {
    guard nearest.isActive else { return nil }
    var names = symbols.knots.names
    if isCall {
      names = names.filter { name in symbols.knot(name).map { script.flows[$0].kind == .function } ?? false }
      names += symbols.externals.names + symbols.builtIns.names
    } else {
      names += visibleLabels() + visibleStitches()
    }
    return nearest.find(wanted, among: spelled(names))
  }

  /// The name of a value that was probably meant.
  mutating func nearestValue(_ wanted: String) -> String? {
    guard nearest.isActive else { return nil }
    let names = visibleVariables() + symbols.constants.names + symbols.items.names + symbols.knots.names
    return nearest.find(wanted, among: spelled(names + visibleLabels()))
  }

  /// The name of a variable that was probably meant.
  mutating func nearestVariable(_ wanted: String) -> String? {
    guard nearest.isActive else { return nil }
    return nearest.find(wanted, among: spelled(visibleVariables()))
  }

  /// The name of a list item that was probably meant.
  mutating func nearestItem(_ wanted: String) -> String? {
    guard nearest.isActive else { return nil }
    return nearest.find(wanted, among: spelled(symbols.items.names))
  }

  private func spelled(_ names: [NameID]) -> [String] { names.map { script.names[$0] } }

  private func visibleVariables() -> [NameID] {
    let parameters = script.parameters[script.flows[flow].parameters].map(\.name)
    let temporaries = script.temporaries.nodes.filter { $0.flow == flow }.map(\.name)
    return parameters + temporaries + symbols.globals.names
  }

  private func visibleLabels() -> [NameID] {
    let outer = script.flows[flow].parent
    return script.labelledPoints.compactMap { point in
      let owner = script.flow(of: point)
      let isNear = owner == flow || owner == outer || script.flows[owner].parent == flow
      return isNear ? script.label(of: point)?.name : nil
    }
  }

  private func visibleStitches() -> [NameID] {
    let knot = script.flows[flow].kind == .stitch ? script.flows[flow].parent : flow
    guard knot != Script.story else { return [] }
    return script.flows.nodes[script.flows[knot].stitches.indices].map(\.name)
  }
}
