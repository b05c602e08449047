import LonghandSource

extension Analyzer {
  mutating func report(_ issue: NameIssue, _ range: SourceRange) { findings.append(Finding(.name(issue), range)) }

  mutating func report(_ issue: DivertIssue, _ range: SourceRange) { findings.append(Finding(.divert(issue), range)) }

  mutating func report(_ issue: FlowIssue, _ range: SourceRange) { findings.append(Finding(.flow(issue), range)) }

  mutating func report(_ issue: ExpressionIssue, _ range: SourceRange) {
    findings.append(Finding(.expression(issue), range))
  }

  mutating func report(_ issue: PersonaIssue, _ range: SourceRange) { findings.append(Finding(.persona(issue), range)) }

  /// Whether it is no wonder that a path leads nowhere: a file is missing, or a line that could not be read may declare
  /// it, which is the one mistake to report (ink §4).
  func isExcused(_ path: Path) -> Bool {
    isIncomplete || script.pathNames[path.names].contains { isHalfRead($0.name) }
  }

  private func isHalfRead(_ name: NameID) -> Bool {
    if script.halfReadNames.contains(name) { return true }
    let words = script.names[name]
    guard words.utf8.contains(where: { $0 >= 0x80 }) else { return false }
    // Where a letter and its accent are two characters, the words are equal to Swift, but no name to ink.
    return script.halfReadNames.contains { script.names[$0] == words }
  }

  /// The name of something to go to that was probably meant.
  mutating func nearestTarget(_ wanted: String) -> String? {
    guard nearest.isActive else { return nil }
    if wanted.utf8.contains(UInt8(ascii: ".")) { return nearest.find(wanted, among: fullPaths()) }
    // Nothing inside another knot is known by its bare name, which is easily forgotten (ink §204).
    if let path = fullPaths().first(where: { $0.hasSuffix(".\(wanted)") }) { return path }
    return nearest.find(
      wanted, among: spelled(symbols.knots.names + visibleLabels() + visibleStitches()) + ["END", "DONE"])
  }

  /// The name of something to call that was probably meant.
  mutating func nearestFunction(_ wanted: String) -> String? {
    guard nearest.isActive else { return nil }
    let functions = symbols.knots.names.filter { name in
      symbols.knot(name).map { script.flows[$0].kind == .function } ?? false
    }
    return nearest.find(wanted, among: spelled(functions + symbols.externals.names) + ReservedNames.functions)
  }

  /// The name of a value that was probably meant.
  mutating func nearestValue(_ wanted: String) -> String? {
    guard nearest.isActive else { return nil }
    if wanted.utf8.contains(UInt8(ascii: ".")) {
      return nearest.find(wanted, among: fullPaths() + fullItems() + traitNames())
    }
    let names = visibleVariables() + symbols.constants.names + symbols.items.names + symbols.knots.names
    return nearest.find(wanted, among: spelled(names + visibleLabels()) + ["true", "false"])
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

  /// The paths of all stitches and labels.
  private func fullPaths() -> [String] {
    let flows = script.flows.ids.filter { script.flows[$0].kind == .stitch }
    return flows.map { script.fullPath(of: $0) } + script.labelledPoints.compactMap { script.fullPath(of: $0) }
  }

  /// The items of all lists, with their lists.
  private func fullItems() -> [String] {
    script.listItems.nodes.map { "\(script.names[script.lists[$0.list].name]).\(script.names[$0.name])" }
  }

  /// Both poles of all traits.
  private func traitNames() -> [String] {
    script.traits.ids.flatMap { trait in
      [true, false].map { script.spelling(of: Pole(trait: trait, isHigh: $0)) }
    }
  }

  private func spelled(_ names: [NameID]) -> [String] { names.map { script.names[$0] } }

  private func visibleVariables() -> [NameID] {
    let parameters = script.parameters[script.flows[flow].parameters].map { $0.name }
    let temporaries = script.temporaries.nodes.filter { $0.flow == flow }.map { $0.name }
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
    return script.flows.nodes[script.flows[knot].stitches.indices].map { $0.name }
  }
}
