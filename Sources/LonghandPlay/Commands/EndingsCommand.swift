extension PlayerCommand {
  /// `/endings`: see its help.
  static let endings = PlayerCommand("endings", .none, .helpEndings) { words, session in
    let names = Endings.names(of: session.program)
    let found = session.shelf?.endings ?? []
    let all = names + found.filter { !names.contains($0) }
    guard !all.isEmpty else { return session.say(.noEndings) }
    let rows = all.enumerated().map { index, name in
      let isFound = found.contains(name)
      return SessionEvent.Row(
        label: " \(index + 1)  ", text: isFound ? name : Message.endingUnknown(), isQuiet: !isFound)
    }
    session.show(.rows(rows))
    session.say(.endingsCount, "\(all.count { found.contains($0) })", "\(all.count)")
  }
}
