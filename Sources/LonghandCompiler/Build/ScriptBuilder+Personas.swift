import LonghandSource
import LonghandSyntax

extension ScriptBuilder {
  /// A persona, and the variables that hold its traits; nothing where its name is missing.
  mutating func personaStatements(_ view: PersonaDeclarationSyntax) -> [Statement] {
    guard let nameNode = view.name else { return [] }
    let id = script.personas.nextID
    let name = name(nameNode)
    var traits: [Trait] = []
    var isBroken = false
    for trait in view.traits {
      if trait.node.first(.skipped) != nil { isBroken = true }
      if let trait = build(trait, of: id, named: script.names[name]) { traits.append(trait) }
    }
    let display = view.displayName?.cleanedText ?? script.names[name]
    script.personas.append(
      Persona(
        name: name, nameRange: nameNode.range, displayName: display,
        traits: script.traits.append(contentsOf: traits), range: view.range, isBroken: isBroken))
    let variables = traits.map { Statement(kind: .variable($0.variable), range: view.range) }
    return [Statement(kind: .persona(id), range: view.range)] + variables
  }

  /// A trait; nil where it is broken, which the parser has reported.
  private mutating func build(_ view: TraitDeclarationSyntax, of persona: PersonaID, named owner: String) -> Trait? {
    let poles = view.poles.map { PathName(name: name($0), range: $0.range) }
    guard let high = poles.last, let start = view.start else { return nil }
    let value: Expression.Kind =
      start.kind == .integer
      ? .integer(Int32(start.cleanedText) ?? -1)
      : .reference(script.references.append(Reference(path: path(of: start))))
    let variable = script.variables.append(
      Variable(
        name: script.names.intern("\(owner).\(script.names[high.name])"), nameRange: high.range,
        value: script.expressions.append(Expression(kind: value, range: start.range)), flow: flow))
    var mirrors: [Mirror] = []
    for mirror in view.mirrors {
      guard let path = mirror.path, let amount = mirror.amount else { continue }
      mirrors.append(
        Mirror(path: self.path(path), amount: Int32(amount.cleanedText) ?? .max, amountRange: amount.range))
    }
    return Trait(
      persona: persona, low: poles.count > 1 ? poles[0] : nil, high: high, variable: variable,
      mirrors: script.mirrors.append(contentsOf: mirrors))
  }

  // MARK: Shifts

  /// A shift line; nil where its persona is missing.
  mutating func build(_ view: ShiftLineSyntax) -> ShiftID? {
    guard let nameNode = view.persona else { return nil }
    var clauses: [ShiftClause] = []
    for clause in view.clauses {
      if let clause = build(clause) { clauses.append(clause) }
    }
    return script.shifts.append(
      Shift(
        persona: PathName(name: name(nameNode), range: nameNode.range),
        clauses: script.shiftClauses.append(contentsOf: clauses), flow: flow, range: view.range))
  }

  private mutating func build(_ view: ShiftClauseSyntax) -> ShiftClause? {
    guard let pole = view.pole, let effect = view.effect else { return nil }
    let amount: ExpressionID
    if let literal = view.literal {
      let value = Int32(literal.cleanedText) ?? .max
      amount = script.expressions.append(Expression(kind: .integer(value), range: literal.range))
    } else if let view = view.expression {
      amount = expression(view)
    } else {
      return nil
    }
    return ShiftClause(
      pole: PathName(name: name(pole), range: pole.range), effect: Self.effect(effect), amount: amount,
      isLiteral: view.literal != nil)
  }

  private static func effect(_ effect: ShiftClauseSyntax.Effect) -> ShiftClause.Effect {
    switch effect {
    case .toward: .toward
    case .away: .away
    case .set: .set
    }
  }

  // MARK: Lines that try to assign

  /// Keeps a line that says something like `~ persona.pole = 5`, which is no statement, for analysis to explain (persona §8).
  mutating func noteDottedLine(_ view: ExpressionSyntax?, _ range: SourceRange) {
    var view = view
    while case .binary(let binary) = view { view = binary.left }
    guard case .reference(let reference) = view, reference.path.components.count > 1 else { return }
    script.dottedLines.append(DottedLine(path: path(reference.path), flow: flow, range: range))
  }
}
