import LonghandRuntime

extension PlayerCommand {
  /// `/persona`: see its help.
  static let persona = PlayerCommand("persona", .persona, usage: "[NAME]", .helpPersona) { words, player in
    let personas = player.game.story.personas
    guard !personas.isEmpty else { return player.say(.noPersonas) }
    let name = words.lowercased()
    let wanted = personas.filter { name.isEmpty || $0.name == name || $0.displayName.lowercased() == name }
    guard !wanted.isEmpty else {
      guard let near = NearestName.of(name, among: personas.map { $0.name }) else {
        return player.say(.noPersona, words)
      }
      return player.say(.noPersonaPerhaps, words, near)
    }
    for persona in wanted {
      player.show(persona)
      player.showLedger(of: persona)
    }
    player.screen.endParagraph()
  }
}
