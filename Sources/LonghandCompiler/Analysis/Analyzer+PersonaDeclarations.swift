import LonghandSource

extension Analyzer {
  /// Settles what the declarations of all personas mean, before anything else is read: they are global (persona §1).
  mutating func resolvePersonas() {
    for id in script.personas.ids {
      checkName(of: id)
      checkPoles(of: id)
      for index in script.personas[id].traits.indices {
        resolveStart(of: TraitID(index: Int32(index)))
        for mirror in script.traits[index].mirrors.indices { resolveMirror(at: mirror) }
      }
    }
    if hasPersonas { reportMirrorCycles() }
  }

  // MARK: Names

  /// A persona shares the names of all that is global (persona §1.5).
  private mutating func checkName(of id: PersonaID) {
    let persona = script.personas[id]
    let name = script.names[persona.name]
    if symbols.reservedWords[persona.name] != nil {
      return report(NameIssue.reservedWord(name), persona.nameRange)
    }
    if symbols.builtIn(persona.name)?.isReserved == true || symbols.personaFunction(persona.name) != nil {
      return report(NameIssue.builtInFunction(name), persona.nameRange)
    }
    guard let (kind, range) = owner(of: persona.name, besides: id) else { return }
    let owner = NameIssue.Owner(kind: kind, range: range, line: script.line(of: range))
    report(.nameTaken(name, by: owner), persona.nameRange)
  }

  private func owner(of name: NameID, besides id: PersonaID) -> (String, SourceRange)? {
    if let first = symbols.persona(name), first != id { return ("the persona", script.personas[first].nameRange) }
    if let constant = symbols.constant(name) { return ("the constant", script.constants[constant].nameRange) }
    if let list = symbols.list(name) { return ("the list", script.lists[list].nameRange) }
    if let item = symbols.item(name) { return ("the list item", script.listItems[item].range) }
    if let flow = symbols.knot(name) { return ("the \(script.flows[flow].kind)", script.flows[flow].nameRange) }
    if let external = symbols.external(name) { return ("the function", script.externals[external].nameRange) }
    switch symbols.global(name) {
    case .variable(let variable): return ("the variable", script.variables[variable].nameRange)
    case .list(let list): return ("the list", script.lists[list].nameRange)
    case .temporary(let temporary): return ("the temp", script.temporaries[temporary].nameRange)
    case nil: return nil
    }
  }

  /// The names of poles are unique in their persona (persona §1.3).
  private mutating func checkPoles(of id: PersonaID) {
    var first: [NameID: SourceRange] = [:]
    let persona = script.personas[id]
    for trait in script.traits[persona.traits] {
      for pole in [trait.low, trait.high].compactMap({ $0 }) {
        if let known = first[pole.name] {
          let names = (pole: script.names[pole.name], persona: script.names[persona.name])
          report(.poleTwice(names.pole, persona: names.persona, first: known), pole.range)
        } else {
          first[pole.name] = pole.range
        }
      }
    }
  }

  // MARK: Numbers

  /// A trait starts from an integer or a constant, from 0 to 100 (persona §1.3).
  private mutating func resolveStart(of id: TraitID) {
    let expression = script.expressions[script.variables[script.traits[id].variable].value]
    switch expression.kind {
    case .integer(let value): setStart(of: id, to: value, expression.range)
    case .reference(let reference):
      // What is no constant is reported where the variable is walked.
      let name = script.pathNames[Int(script.references[reference].path.names.start)].name
      guard let constant = symbols.constant(name) else { return }
      guard case .integer(let value) = script.expressions[script.constants[constant].value].kind else {
        return report(.startNotNumber(script.names[name]), expression.range)
      }
      setStart(of: id, to: value, expression.range)
    case .float, .boolean, .string, .divertTarget, .list, .call, .negate, .not, .binary, .increment, .broken: break
    }
  }

  private mutating func setStart(of id: TraitID, to value: Int32, _ range: SourceRange) {
    if (0...100).contains(value) {
      script.traits[id].start = value
    } else {
      report(.outOfRange("The start \(value)", least: 0, most: 100), range)
    }
  }

  // MARK: Mirrors

  /// What a mirror follows, and how: naming the low pole turns the sign (persona §4.1).
  private mutating func resolveMirror(at index: Int) {
    let mirror = script.mirrors[index]
    if mirror.amount == 0 {
      report(.mirrorOfZero, mirror.amountRange)
    } else if !(-100...100).contains(mirror.amount) {
      report(.outOfRange("The mirror by \(mirror.amount)", least: -100, most: 100), mirror.amountRange)
    }
    let names = script.pathNames[mirror.path.names]
    guard names.count == 2, let first = names.first, let second = names.last,
      let persona = symbols.persona(first.name), let pole = symbols.pole(second.name, of: persona)
    else { return reportUnknownMirror(mirror.path) }
    script.mirrors[index].source = pole.trait
    script.mirrors[index].by = pole.isHigh ? mirror.amount : 0 &- mirror.amount
  }

  private mutating func reportUnknownMirror(_ path: Path) {
    guard !isIncomplete, !script.personas.nodes.contains(where: { $0.isBroken }) else { return }
    let spelled = script.spelling(of: path)
    let known = script.traits.ids.flatMap { id in
      [true, false].map { script.spelling(of: Pole(trait: id, isHigh: $0)) }
    }
    let near = nearest.isActive ? nearest.find(spelled, among: known) : nil
    report(.mirrorOfUnknown(spelled, nearest: near), path.range)
  }

  /// Reports each circle of mirrors once (persona §4.2): traits that follow nothing are taken away until none is left, and
  /// whoever follows what remains comes round to itself.
  private mutating func reportMirrorCycles() {
    var sources = script.traits.nodes.map { script.mirrors[$0.mirrors].compactMap { $0.source.map { Int($0.index) } } }
    var followers: [[Int]] = Array(repeating: [], count: sources.count)
    var open = sources.map { $0.count }
    for (trait, followed) in sources.enumerated() {
      for source in followed { followers[source].append(trait) }
    }
    var free = open.indices.filter { open[$0] == 0 }
    while let trait = free.popLast() {
      for follower in followers[trait] {
        open[follower] -= 1
        if open[follower] == 0 { free.append(follower) }
      }
    }
    for trait in sources.indices { sources[trait].removeAll { open[$0] == 0 } }
    var walks = Array(repeating: -1, count: sources.count)
    for trait in sources.indices where open[trait] > 0 && walks[trait] < 0 { reportCycle(from: trait, sources, &walks) }
  }

  private mutating func reportCycle(from first: Int, _ sources: [[Int]], _ walks: inout [Int]) {
    var path: [Int] = []
    var trait = first
    while walks[trait] < 0 {
      walks[trait] = first
      path.append(trait)
      guard let next = sources[trait].first else { return }
      trait = next
    }
    guard walks[trait] == first, let start = path.firstIndex(of: trait) else { return }
    // Mirrors pass a shift on from the source to its follower, so the circle is read backward.
    let circle = ([trait] + path[start...].reversed()).map { TraitID(index: Int32($0)) }
    report(.mirrorCycle(circle.map { script.spelling(of: $0) }), script.traits[circle[0]].high.range)
  }
}
