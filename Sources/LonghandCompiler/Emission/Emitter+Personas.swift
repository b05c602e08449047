import LonghandRuntime

extension Emitter {
  /// The container `persona decl`, which tools read and no divert reaches (persona §7.3).
  mutating func emitPersonaDeclarations() {
    guard script.personas.count > 0 else { return }
    builder.begin(builder.makeContainer(name: PersonaDeclaration.containerName))
    builder.text(PersonaDeclaration.json(script.personas.nodes.map { declaration(of: $0) }))
    builder.end()
  }

  private func declaration(of persona: Persona) -> PersonaDeclaration {
    PersonaDeclaration(
      name: script.names[persona.name], displayName: persona.displayName,
      traits: script.traits[persona.traits].map { declaration(of: $0) })
  }

  private func declaration(of trait: Trait) -> TraitDeclaration {
    let mirrors = script.mirrors[trait.mirrors].compactMap { mirror in
      mirror.source.map { TraitDeclaration.Mirror(trait: script.spelling(of: $0), by: Int(mirror.by)) }
    }
    return TraitDeclaration(
      low: trait.low.map { script.names[$0.name] }, high: script.names[trait.high.name], start: Int(trait.start),
      mirrors: mirrors)
  }
}
