import LonghandSource

/// Finds names that collide with others (ink §212 to ink §218).
struct NameChecker {
  private let script: Script
  private let symbols: Symbols
  private var findings: [Finding] = []

  private init(_ script: Script, _ symbols: Symbols) {
    self.script = script
    self.symbols = symbols
  }

  /// What a name is given to: the columns of the table in ink §212.
  private enum Column: String {
    case knot, function, stitch, label, variable, constant, list, temp, parameter
    case item = "list item"
  }

  /// What is wrong with the names of a script.
  static func check(_ script: Script, _ symbols: Symbols) -> [Finding] {
    var checker = NameChecker(script, symbols)
    checker.check()
    return checker.findings
  }

  /// Checks every declaration.
  private mutating func check() {
    for id in script.flows.ids where id != Script.story { check(id) }
    for point in script.labelledPoints { check(point) }
    for variable in script.variables.nodes { check(variable.name, variable.nameRange, .variable) }
    for constant in script.constants.nodes { check(constant.name, constant.nameRange, .constant) }
    for list in script.lists.nodes {
      check(list.name, list.nameRange, .list)
      for item in script.listItems[list.items] { check(item.name, item.range, .item) }
    }
    for temporary in script.temporaries.nodes { check(temporary) }
  }

  // MARK: Each kind of declaration

  private mutating func check(_ id: FlowID) {
    let flow = script.flows[id]
    if flow.kind == .stitch {
      check(flow.name, flow.nameRange, .stitch)
    } else {
      _ = isReserved(flow.name, flow.nameRange)
    }
    for parameter in script.parameters[flow.parameters] {
      guard check(parameter.name, parameter.range, .parameter) else { continue }
      checkReachable(parameter.name, parameter.range, .parameter, from: id)
    }
  }

  private mutating func check(_ temporary: Temporary) {
    guard check(temporary.name, temporary.nameRange, .temp) else { return }
    if checkReachable(temporary.name, temporary.nameRange, .temp, from: temporary.flow) { return }
    guard let parameter = symbols.parameter(temporary.name, of: temporary.flow) else { return }
    let range = script.parameters[parameter].range
    report(.temporaryLikeParameter(script.names[temporary.name], range), temporary.nameRange)
  }

  /// A label must differ from knots, from the flows around it, and from the labels of those (ink §216).
  private mutating func check(_ point: WeavePoint) {
    guard let label = script.label(of: point) else { return }
    let id = script.flow(of: point)
    let flow = script.flows[id]
    if isReserved(label.name, label.range) { return }
    if let owner = flowCollision(label.name, id, flow) ?? labelCollision(label.name, flow) {
      return report(.labelTaken(script.names[label.name], by: owner), label.range)
    }
    checkVariables(label.name, label.range, .label)
  }

  private func flowCollision(_ name: NameID, _ id: FlowID, _ flow: Flow) -> NameIssue.Owner? {
    if let knot = symbols.knot(name), script.flows[knot].kind != .stitch || knot == id { return owner(knot) }
    guard flow.kind == .stitch, flow.parent != Script.story else { return nil }
    return symbols.stitch(name, of: flow.parent).map { owner($0) }
  }

  private func labelCollision(_ name: NameID, _ flow: Flow) -> NameIssue.Owner? {
    guard flow.kind != .story else { return nil }
    var outer = flow.parent
    while true {
      if let point = symbols.label(name, in: outer) { return owner(point) }
      if outer == Script.story { return nil }
      outer = script.flows[outer].parent
    }
  }

  // MARK: The rows of the table

  /// Rows 1 to 6; whether the name is free.
  @discardableResult
  private mutating func check(_ name: NameID, _ range: SourceRange, _ column: Column) -> Bool {
    if isReserved(name, range) { return false }
    if let knot = symbols.knot(name), script.flows[knot].kind != .stitch {
      report(.taken(script.names[name], as: column.rawValue, by: owner(knot)), range)
      return false
    }
    return checkVariables(name, range, column)
  }

  private mutating func isReserved(_ name: NameID, _ range: SourceRange) -> Bool {
    if symbols.reservedWords[name] != nil {
      report(.reservedWord(script.names[name]), range)
      return true
    }
    guard symbols.builtIn(name)?.isReserved == true || symbols.personaFunction(name) != nil else { return false }
    report(.builtInFunction(script.names[name]), range)
    return true
  }

  /// Rows 4 to 6: lists, their items, variables.
  @discardableResult
  private mutating func checkVariables(_ name: NameID, _ range: SourceRange, _ column: Column) -> Bool {
    var owners: [NameIssue.Owner] = []
    // Two globals of one name are reported as such (ink §164).
    if column != .list, column != .variable, let list = symbols.list(name) {
      owners.append(owner("the list", script.lists[list].nameRange))
    }
    if column != .item, let item = symbols.item(name) {
      owners.append(owner("a list item", script.listItems[item].range))
    }
    let isLocal = column == .stitch || column == .label || column == .temp || column == .parameter
    if isLocal, owners.isEmpty, case .variable(let variable)? = symbols.global(name) {
      owners.append(owner("the variable", script.variables[variable].nameRange))
    }
    if isLocal, owners.isEmpty, let persona = symbols.persona(name) {
      owners.append(owner("the persona", script.personas[persona].nameRange))
    }
    for owner in owners { report(.taken(script.names[name], as: column.rawValue, by: owner), range) }
    return owners.isEmpty
  }

  /// Row 7: labels and stitches that the bare name means at this place (ink §217).
  @discardableResult
  private mutating func checkReachable(
    _ name: NameID, _ range: SourceRange, _ column: Column, from flow: FlowID
  ) -> Bool {
    guard let place = symbols.find(name, from: flow, in: script) else { return false }
    let found: NameIssue.Owner =
      switch place {
      case .flow(let id): owner(id)
      case .weavePoint(let point): owner(point)
      }
    report(.taken(script.names[name], as: column.rawValue, by: found), range)
    return true
  }

  // MARK: Reporting

  private func owner(_ id: FlowID) -> NameIssue.Owner {
    owner("the \(script.flows[id].kind)", script.flows[id].nameRange)
  }

  private func owner(_ point: WeavePoint) -> NameIssue.Owner {
    owner("the label", script.label(of: point)?.range ?? script.range(of: point))
  }

  private func owner(_ kind: String, _ range: SourceRange) -> NameIssue.Owner {
    NameIssue.Owner(kind: kind, range: range, line: script.line(of: range))
  }

  private mutating func report(_ issue: NameIssue, _ range: SourceRange) {
    findings.append(Finding(.name(issue), range))
  }
}
