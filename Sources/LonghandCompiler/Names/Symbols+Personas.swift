extension Symbols {
  /// Enters the personas of a script and their poles; of two of one name the first counts.
  mutating func enterPersonas(of script: Script) {
    guard script.personas.count > 0 else { return }
    personas = NameMap(nameCount: script.names.count)
    personaFunctions = NameMap(nameCount: script.names.count)
    for (number, function) in PersonaFunction.allCases.enumerated() {
      if let name = script.names.find(function.rawValue) { personaFunctions[name] = Int32(number) }
    }
    for id in script.personas.ids {
      let persona = script.personas[id]
      if personas[persona.name] == nil { personas[persona.name] = id.index }
      for index in persona.traits.indices {
        let trait = script.traits[index]
        if let low = trait.low { poles.insert(id.index, low.name.number, Int32(index * 2)) }
        poles.insert(id.index, trait.high.name.number, Int32(index * 2 + 1))
      }
    }
  }

  /// The persona of a name.
  package func persona(_ name: NameID) -> PersonaID? { personas[name].map { PersonaID(index: $0) } }

  /// The pole of a persona.
  package func pole(_ name: NameID, of persona: PersonaID) -> Pole? {
    poles.find(persona.index, name.number).map { Pole(trait: TraitID(index: $0 / 2), isHigh: $0 % 2 == 1) }
  }

  /// The function of a name that stories with personas have (persona §2.3).
  package func personaFunction(_ name: NameID) -> PersonaFunction? {
    personaFunctions[name].map { PersonaFunction.allCases[Int($0)] }
  }
}
