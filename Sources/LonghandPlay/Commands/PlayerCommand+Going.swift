import LonghandRuntime

/// Going to a place of the story, with a past that readers have there.
extension PlayerCommand {
  /// `/goto`: see its help. A script goes there as it always did, with what its game has.
  static let goto = PlayerCommand("goto", .knot, usage: "KNOT [N]", .helpGoto, isForAuthors: true) { words, session in
    let parts = words.split(separator: " ", maxSplits: 1).map { String($0).trimmedBlanks }
    guard let place = parts.first else { return session.say(.needs, "goto", "KNOT") }
    let number = parts.count == 2 ? TypedWords.number(parts[1]) : nil
    if parts.count == 2, number == nil { return session.say(.pastExpected, parts[1]) }
    let asksNothing = session.isScripted && number == nil
    guard number != 0, !asksNothing, let pasts = session.host.guide?.pasts(place, session.game.story) else {
      return session.jump(to: place)
    }
    session.go(to: place, with: number, of: pasts)
  }
}

extension GameSession {
  /// Goes to a knot or a stitch with what the game has.
  mutating func jump(to place: String) {
    let knots = program.knotNames
    guard knots.contains(place) || place.contains(".") else {
      guard let near = NearestTypedWord.of(place, among: knots) else { return say(.noKnot, place) }
      return say(.noKnotPerhaps, place, near)
    }
    guard program.hasPlace(place) else { return say(.noKnot, place) }
    make(.jump(place))
  }

  /// Goes to a place with the past of a number; asks which one where there are several and none is named.
  fileprivate mutating func go(to place: String, with number: Int?, of pasts: StoryGuide.Pasts) {
    guard !pasts.all.isEmpty else {
      say(.noPasts, place, "\(pasts.total)")
      return jump(to: place)
    }
    if number == nil, pasts.all.count > 1 {
      show(pasts, of: place)
      question = .choosePast(place, pasts.all)
      return
    }
    enter(number ?? 1, of: pasts.all, at: place)
  }

  private mutating func show(_ pasts: StoryGuide.Pasts, of place: String) {
    let count = messages(.differentPasts, "\(pasts.all.count)")
    say(.pastsFound, place, messages(.playthroughs, "\(pasts.count)", "\(pasts.total)"), count)
    let shown = pasts.all.prefix(Self.mostPasts)
    let digits = "\(shown.count)".count
    let rows = shown.enumerated().map { index, past in
      let number = "\(index + 1)"
      let facts = past.facts.isEmpty ? messages(.pastLikeOthers) : past.facts.joined(separator: ", ")
      return SessionEvent.Row(
        label: String(repeating: " ", count: digits - number.count + 1) + number + "  ",
        text: words(ofShare: past.share) + ": " + facts + "; " + messages(.turns, "\(past.choices.count)"))
    }
    show(.rows(rows))
    let rest = pasts.all.count - shown.count
    if rest > 0 { say(.rarerPasts, "\(rest)", place) }
  }

  /// How many pasts are listed; the others are rarer.
  private static let mostPasts = 5

  private func words(ofShare thousandth: Int) -> String {
    thousandth % 10 == 0 ? "\(thousandth / 10) %" : "\(thousandth / 10).\(thousandth % 10) %"
  }

  /// What a line answers to the question which past is meant.
  mutating func answer(_ line: String, pastsOf place: String, _ pasts: [StoryGuide.Past]) {
    if line.isEmpty {
      question = nil
      return say(.leftAsIs)
    }
    guard let number = TypedWords.number(line), number <= pasts.count else {
      return say(.noSuchPast, line, "\(pasts.count)")
    }
    question = nil
    if number == 0 { jump(to: place) } else { enter(number, of: pasts, at: place) }
  }

  /// Plays on from a place with one of the pasts that readers come with; the game so far can be gone back to.
  private mutating func enter(_ number: Int, of pasts: [StoryGuide.Past], at place: String) {
    guard pasts.indices.contains(number - 1) else { return say(.noSuchPast, "\(number)", "\(pasts.count)") }
    let past = pasts[number - 1]
    var story = game.story
    story.restart(seed: past.seed)
    var entered = Game(story)
    guard entered.replay(choices: past.choices) == past.choices.count else { return say(.pastGone, place) }
    entered.markEntry()
    let before = game
    replace(with: entered)
    let words = messages(.entered, place, messages(.turns, "\(past.choices.count)"))
    show(.notice(words))
    noteInTranscript(words)
    rewriteRecord(keeping: before)
    showMoment(echo: true)
  }
}
