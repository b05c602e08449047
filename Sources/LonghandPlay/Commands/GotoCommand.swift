import LonghandRuntime

extension PlayerCommand {
  /// `/goto`: see its help.
  static let goto = PlayerCommand("goto", .knot, usage: "KNOT", .helpGoto, isForAuthors: true) { words, session in
    guard !words.isEmpty else { return session.say(.needs, "goto", "KNOT") }
    let knots = session.program.knotNames
    guard knots.contains(words) || words.contains(".") else {
      guard let near = NearestName.of(words, among: knots) else { return session.say(.noKnot, words) }
      return session.say(.noKnotPerhaps, words, near)
    }
    guard session.program.hasPlace(words) else { return session.say(.noKnot, words) }
    session.make(.jump(words))
  }
}
