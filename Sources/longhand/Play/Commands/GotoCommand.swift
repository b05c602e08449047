import LonghandRuntime

extension PlayerCommand {
  /// `/goto`: see its help.
  static let goto = PlayerCommand("goto", .knot, usage: "KNOT", .helpGoto, isForAuthors: true) { words, player in
    guard !words.isEmpty else { return player.say(.needs, "goto", "KNOT") }
    let knots = player.program.knotNames
    guard knots.contains(words) || words.contains(".") else {
      guard let near = NearestName.of(words, among: knots) else { return player.say(.noKnot, words) }
      return player.say(.noKnotPerhaps, words, near)
    }
    guard player.program.hasPlace(words) else { return player.say(.noKnot, words) }
    player.make(.jump(words))
  }
}
