import LonghandRuntime

/// Commands about what a story keeps account of.
extension PlayerCommand {
  /// `/persona`: see its help.
  static let persona = PlayerCommand("persona", .persona, usage: "[NAME]", .helpPersona) { words, session in
    let personas = session.game.story.personas
    guard !personas.isEmpty else { return session.say(.noPersonas) }
    let name = words.lowercased()
    let wanted = personas.filter { name.isEmpty || $0.name == name || $0.displayName.lowercased() == name }
    guard !wanted.isEmpty else {
      guard let near = NearestTypedWord.of(name, among: personas.map { $0.name }) else {
        return session.say(.noPersona, words)
      }
      return session.say(.noPersonaPerhaps, words, near)
    }
    let report = PersonaReport(of: session.game.story, form: .bars, messages: session.messages)
    for persona in wanted { session.show(report.event(of: persona, ledger: session.game.story.ledger)) }
  }

  /// `/endings`: see its help.
  static let endings = PlayerCommand("endings", .none, .helpEndings) { words, session in
    let names = Endings.names(of: session.program)
    let found = session.shelf?.endings ?? []
    let all = names + found.filter { !names.contains($0) }
    guard !all.isEmpty else { return session.say(.noEndings) }
    let digits = "\(all.count)".count
    let rows = all.enumerated().map { index, name in
      let isFound = found.contains(name)
      let number = "\(index + 1)"
      return SessionEvent.Row(
        label: String(repeating: " ", count: digits - number.count + 1) + number + "  ",
        text: isFound ? session.language.ending(name) : session.messages(.endingUnknown), isQuiet: !isFound)
    }
    session.show(.rows(rows))
    session.say(.endingsCount, "\(all.count { found.contains($0) })", "\(all.count)")
  }

  /// `/set`: see its help.
  static let set = PlayerCommand("set", .variable, usage: "NAME [VALUE]", .helpSet, isForAuthors: true) {
    words, session in
    let parts = words.split(separator: " ", maxSplits: 1).map { String($0).trimmedBlanks }
    guard let name = parts.first else { return session.say(.needs, "set", "NAME [VALUE]") }
    guard let value = session.game.story[variable: name] else {
      guard let near = NearestTypedWord.of(name, among: session.game.story.variableNames) else {
        return session.say(.noVariable, name)
      }
      return session.say(.noVariablePerhaps, name, near)
    }
    guard parts.count == 2 else { return session.say(.valueIs, name, value.shown) }
    session.set(name, to: parts[1])
  }
}
