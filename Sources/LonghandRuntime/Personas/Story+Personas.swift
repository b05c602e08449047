extension Story {
  /// The personas of the story in the order declared, as they are now (persona §7.1); none in a story of plain ink.
  public var personas: [Persona] {
    program.personas.map { declaration in
      Persona(
        name: declaration.name,
        displayName: program.displayNames?.persona(declaration.name) ?? declaration.displayName,
        traits: declaration.traits.map { trait(of: declaration, $0) })
    }
  }

  private func trait(of persona: PersonaDeclaration, _ declaration: TraitDeclaration) -> Persona.Trait {
    let name = "\(persona.name).\(declaration.high)"
    return Persona.Trait(
      name: name, low: declaration.low, high: declaration.high, start: declaration.start,
      value: self[variable: name]?.integer ?? declaration.start)
  }

  /// Every change of a trait so far, oldest first (persona §7.2); it is part of the state, so it is saved and undone with it.
  public var ledger: TraitLedger { state.ledger }

  /// Sets a trait, clamped to 0...100; mirrors do not follow (persona §2.2, persona §3.3).
  ///
  /// ```swift
  /// try story.setTrait("theodore.open", to: 44)
  /// ```
  ///
  /// - Parameters:
  ///   - pole: The dotted name of either pole; the value counts toward that pole.
  ///   - value: The new value.
  /// - Throws: `StoryRequestError.noTrait`.
  public mutating func setTrait(_ pole: String, to value: Int) throws(StoryRequestError) {
    for persona in program.personas {
      for trait in persona.traits {
        let name = "\(persona.name).\(trait.high)"
        let isLow = trait.low.map { pole == "\(persona.name).\($0)" } ?? false
        guard isLow || pole == name else { continue }
        let value = min(max(value, 0), 100)
        return try set(name, to: .integer(isLow ? 100 - value : value))
      }
    }
    throw .noTrait(pole)
  }
}
