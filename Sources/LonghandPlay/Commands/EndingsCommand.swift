extension PlayerCommand {
  /// `/endings`: see its help.
  static let endings = PlayerCommand("endings", .none, .helpEndings) { words, player in
    let names = Endings.names(of: player.program)
    let found = player.folder?.endings ?? []
    let all = names + found.filter { !names.contains($0) }
    guard !all.isEmpty else { return player.say(.noEndings) }
    player.screen.blank()
    for (index, name) in all.enumerated() {
      let isFound = found.contains(name)
      let words = isFound ? name : Message.endingUnknown()
      player.screen.show(
        Block(text: words, style: isFound ? nil : .quiet, label: " \(index + 1)  ", labelStyle: .number))
    }
    player.say(.endingsCount, "\(all.count { found.contains($0) })", "\(all.count)")
  }
}
