import LonghandSource

extension ScriptBuilder {
  /// Weaves inside weaves inside weaves: deeper than any story, and no danger to the stack.
  private static let deepestWeave = 400

  /// Nests statements that stand in a row into a weave (ink §131, ink §132).
  mutating func makeWeave(_ flat: [Statement], role: Weave.Role) -> WeaveID {
    var cursor = 0
    var base = 0
    if role == .block { base = firstLevel(of: flat) ?? 0 }
    return makeWeave(flat, &cursor, base: base, outerBase: -1, depth: 0, role: role)
  }

  /// A weave from `cursor` on, up to a weave point that belongs to the one around it.
  private mutating func makeWeave(
    _ flat: [Statement], _ cursor: inout Int, base: Int, outerBase: Int, depth: Int, role: Weave.Role
  ) -> WeaveID {
    var direct: [Statement] = []
    var hasWeavePoints = false
    while cursor < flat.count {
      let statement = flat[cursor]
      if let level = level(of: statement) {
        if level <= outerBase { break }
        if level > base, canNest(depth, statement) {
          let nested = makeWeave(flat, &cursor, base: level, outerBase: base, depth: depth + 1, role: .nested)
          direct.append(Statement(kind: .weave(nested), range: statement.range))
          continue
        }
        hasWeavePoints = true
      }
      direct.append(statement)
      cursor += 1
    }
    let statements = script.statements.append(contentsOf: direct)
    return script.weaves.append(
      Weave(role: role, statements: statements, hasWeavePoints: hasWeavePoints, flow: flow))
  }

  private mutating func canNest(_ depth: Int, _ statement: Statement) -> Bool {
    if depth < Self.deepestWeave { return true }
    findings.append(Finding(.flow(.tooDeep), statement.range))
    return false
  }

  private func firstLevel(of statements: [Statement]) -> Int? {
    for statement in statements {
      if let level = level(of: statement) { return level }
    }
    return nil
  }

  /// The level of a weave point (ink §130).
  private func level(of statement: Statement) -> Int? {
    switch statement.kind {
    case .choice(let choice): Int(script.choices[choice].depth) - 1
    case .gather(let gather): Int(script.gathers[gather].depth) - 1
    case .content, .newline, .weave, .note, .variable, .constant, .list, .external, .temporary, .assignment, .call,
      .returning, .done, .persona, .shift:
      nil
    }
  }
}
