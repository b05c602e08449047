import LonghandSource

extension Analyzer {
  /// Whether the story has any persona; without one, every rule of ink is as it was.
  var hasPersonas: Bool { script.personas.count > 0 }

  // MARK: Reading

  /// What a path means that begins with the name of a persona (persona §2.1); nil where it does not.
  mutating func personaMeaning(of path: Path) -> Reference.Meaning? {
    guard hasPersonas, let persona = symbols.persona(script.pathNames[Int(path.names.start)].name) else { return nil }
    guard path.names.count > 1 else {
      report(barePersona(persona), path.range)
      return .nothing
    }
    guard let pole = pole(path, of: persona) else { return .nothing }
    return pole.isHigh ? .global(script.globalName(of: pole.trait)) : .complement(pole.trait)
  }

  /// The pole that the rest of a path names; where it names none, that is reported (persona §8).
  private mutating func pole(_ path: Path, of persona: PersonaID) -> Pole? {
    let second = script.pathNames[Int(path.names.start) + 1]
    let pole = pole(second, of: persona)
    guard pole != nil, path.names.count > 2 else { return pole }
    let third = script.pathNames[Int(path.names.start) + 2]
    reportUnknownPole(third, of: persona)
    return nil
  }

  private mutating func pole(_ name: PathName, of persona: PersonaID) -> Pole? {
    if let pole = symbols.pole(name.name, of: persona) { return pole }
    reportUnknownPole(name, of: persona)
    return nil
  }

  private mutating func reportUnknownPole(_ name: PathName, of persona: PersonaID) {
    guard !script.personas[persona].isBroken else { return }
    let known = poleNames(of: persona)
    let spelled = script.names[name.name]
    let near = nearest.isActive ? nearest.find(spelled, among: known) : nil
    let owner = script.names[script.personas[persona].name]
    report(.unknownPole(spelled, persona: owner, nearest: near, known: known), name.range)
  }

  private func poleNames(of persona: PersonaID) -> [String] {
    script.traits[script.personas[persona].traits].flatMap { trait in
      [trait.low, trait.high].compactMap { $0.map { script.names[$0.name] } }
    }
  }

  private func barePersona(_ persona: PersonaID) -> PersonaIssue {
    let found = script.personas[persona]
    return .barePersona(script.names[found.name], pole: poleNames(of: persona).last)
  }

  /// The persona that a name means; where it means none, that is reported (persona §8).
  private mutating func persona(_ name: PathName) -> PersonaID? {
    if let persona = symbols.persona(name.name) { return persona }
    guard !isIncomplete else { return nil }
    let known = script.personas.nodes.map { script.names[$0.name] }
    let spelled = script.names[name.name]
    let near = nearest.isActive ? nearest.find(spelled, among: known) : nil
    report(.unknownPersona(spelled, nearest: near, known: known), name.range)
    return nil
  }

  // MARK: Shifting

  /// Settles which traits a line shifts, and by what (persona §3).
  mutating func walk(_ id: ShiftID) {
    let shift = script.shifts[id]
    let persona = persona(shift.persona)
    for index in shift.clauses.indices {
      let clause = script.shiftClauses[index]
      if let persona { script.shiftClauses[index].meaning = pole(clause.pole, of: persona) }
      if clause.isLiteral {
        checkAmount(clause)
      } else {
        walk(clause.amount)
        rejectTarget(clause.amount)
      }
    }
  }

  /// A shift by 0 would do nothing; a trait may well be set to 0 (persona §3.1, persona §3.3).
  private mutating func checkAmount(_ clause: ShiftClause) {
    guard case .integer(let value) = script.expressions[clause.amount].kind else { return }
    let least: Int32 = clause.effect == .set ? 0 : 1
    guard value < least || value > 100 else { return }
    let what = clause.effect == .set ? "The value \(value)" : "The shift by \(value)"
    report(.outOfRange(what, least: Int(least), most: 100), script.expressions[clause.amount].range)
  }

  /// Whether an assignment is to a trait or a persona, which is reported (persona §8).
  mutating func isTraitAssignment(_ path: Path) -> Bool {
    guard hasPersonas, let persona = symbols.persona(script.pathNames[Int(path.names.start)].name) else { return false }
    let owner = script.names[script.personas[persona].name]
    guard path.names.count > 1 else {
      let pole = poleNames(of: persona).last ?? "pole"
      report(.assignment(owner, persona: owner, pole: pole), path.range)
      return true
    }
    if let pole = pole(path, of: persona) {
      let spelled = script.spelling(of: pole)
      let name = script.names[script.pathNames[Int(path.names.start) + 1].name]
      report(.assignment(spelled, persona: owner, pole: name), path.range)
    }
    return true
  }

  /// Explains the logic lines that name a trait and do nothing; the lines of which that is all there is to say.
  mutating func explainDottedLines() -> [SourceRange] {
    guard hasPersonas else { return [] }
    return script.dottedLines.filter { line in
      flow = line.flow
      return isTraitAssignment(line.path)
    }.map { $0.range }
  }

  // MARK: Functions

  /// Settles what a call of `CHANGE`, `RAPPORT` or `PORTRAIT` is about (persona §2.3).
  mutating func walk(_ function: PersonaFunction, _ id: CallID, _ range: SourceRange) {
    let call = script.calls[id]
    let given = Int(call.arguments.count)
    guard given == function.argumentCount else {
      let required = function.argumentCount
      return report(
        ExpressionIssue.builtInArgumentCount(function.rawValue, required: required, given: given), range)
    }
    let arguments = call.arguments.indices.map { script.expressionRows[$0] }
    let meaning: PersonaCall?
    switch function {
    case .change: meaning = traitArgument(arguments[0], function).map { .change($0) }
    case .portrait: meaning = personaArgument(arguments[0], function).map { .portrait($0) }
    case .rapport: meaning = rapport(arguments, range)
    }
    if let meaning { script.calls[id].meaning = .persona(meaning) }
  }

  private mutating func rapport(_ arguments: [ExpressionID], _ range: SourceRange) -> PersonaCall? {
    let first = personaArgument(arguments[0], .rapport)
    guard let second = personaArgument(arguments[1], .rapport), let first else { return nil }
    if script.sharedTraits(first, second).isEmpty {
      let names = [first, second].map { script.names[script.personas[$0].name] }
      report(.nothingShared(names[0], names[1]), range)
    }
    return .rapport(first, second)
  }

  private mutating func traitArgument(_ id: ExpressionID, _ function: PersonaFunction) -> Pole? {
    let expression = script.expressions[id]
    guard case .reference(let reference) = expression.kind else {
      report(.notTrait(function: function.rawValue), expression.range)
      return nil
    }
    let path = script.references[reference].path
    guard path.names.count > 1 else {
      report(.notTrait(function: function.rawValue), expression.range)
      return nil
    }
    return persona(script.pathNames[Int(path.names.start)]).flatMap { pole(path, of: $0) }
  }

  private mutating func personaArgument(_ id: ExpressionID, _ function: PersonaFunction) -> PersonaID? {
    let expression = script.expressions[id]
    guard case .reference(let reference) = expression.kind, script.references[reference].path.names.count == 1 else {
      report(.notPersona(function: function.rawValue), expression.range)
      return nil
    }
    return persona(script.pathNames[Int(script.references[reference].path.names.start)])
  }
}

extension Script {
  /// The traits whose two poles two personas share, in the order of the first one (persona §2.3).
  package func sharedTraits(_ first: PersonaID, _ second: PersonaID) -> [(TraitID, TraitID, isReversed: Bool)] {
    var shared: [(TraitID, TraitID, isReversed: Bool)] = []
    for index in personas[first].traits.indices {
      guard let low = traits[index].low?.name else { continue }
      let high = traits[index].high.name
      for other in personas[second].traits.indices {
        guard let otherLow = traits[other].low?.name else { continue }
        let otherHigh = traits[other].high.name
        let isReversed = low == otherHigh && high == otherLow
        guard isReversed || low == otherLow && high == otherHigh else { continue }
        shared.append((TraitID(index: Int32(index)), TraitID(index: Int32(other)), isReversed))
      }
    }
    return shared
  }
}
