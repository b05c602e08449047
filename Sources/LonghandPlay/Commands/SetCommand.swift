import LonghandRuntime

extension PlayerCommand {
  /// `/set`: see its help.
  static let set = PlayerCommand("set", .variable, usage: "NAME [VALUE]", .helpSet, isForAuthors: true) {
    words, session in
    let parts = words.split(separator: " ", maxSplits: 1).map { String($0).trimmedBlanks }
    guard let name = parts.first else { return session.say(.needs, "set", "NAME [VALUE]") }
    guard let value = session.game.story[variable: name] else {
      guard let near = NearestName.of(name, among: session.game.story.variableNames) else {
        return session.say(.noVariable, name)
      }
      return session.say(.noVariablePerhaps, name, near)
    }
    guard parts.count == 2 else { return session.say(.valueIs, name, value.shown) }
    session.set(name, to: parts[1])
  }
}
