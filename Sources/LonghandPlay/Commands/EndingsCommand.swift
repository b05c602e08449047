extension PlayerCommand {
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
}
