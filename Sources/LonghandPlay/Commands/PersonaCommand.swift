import LonghandRuntime

extension PlayerCommand {
  /// `/persona`: see its help.
  static let persona = PlayerCommand("persona", .persona, usage: "[NAME]", .helpPersona) { words, session in
    let personas = session.game.story.personas
    guard !personas.isEmpty else { return session.say(.noPersonas) }
    let name = words.lowercased()
    let wanted = personas.filter { name.isEmpty || $0.name == name || $0.displayName.lowercased() == name }
    guard !wanted.isEmpty else {
      guard let near = NearestName.of(name, among: personas.map { $0.name }) else {
        return session.say(.noPersona, words)
      }
      return session.say(.noPersonaPerhaps, words, near)
    }
    let report = PersonaReport(of: session.game.story, form: .bars, messages: session.messages)
    for persona in wanted { session.show(report.event(of: persona, ledger: session.game.story.ledger)) }
  }
}
