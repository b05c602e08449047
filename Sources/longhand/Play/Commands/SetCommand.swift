import LonghandRuntime

extension PlayerCommand {
  /// `/set`: see its help.
  static let set = PlayerCommand("set", .variable, usage: "NAME [VALUE]", .helpSet, isForAuthors: true) {
    words, player in
    let parts = words.split(separator: " ", maxSplits: 1).map { String($0).trimmedBlanks }
    guard let name = parts.first else { return player.say(.needs, "set", "NAME [VALUE]") }
    guard let value = player.game.story[variable: name] else {
      guard let near = NearestName.of(name, among: player.game.story.variableNames) else {
        return player.say(.noVariable, name)
      }
      return player.say(.noVariablePerhaps, name, near)
    }
    guard parts.count == 2 else { return player.say(.valueIs, name, "\(value)") }
    player.set(name, to: parts[1])
  }
}
