import LonghandRuntime

extension GameSession {
  /// Makes the moves that a line names.
  mutating func choose(_ line: String) {
    let finder = ChoiceFinder(choices: game.choices)
    let whole = finder.find(line)
    if case .one(let index) = whole { return make(index, rest: []) }
    let moves = ChoiceFinder.moves(in: line)
    guard moves.count > 1, case .one(let first) = finder.find(moves[0]) else { return explain(whole, line) }
    make(first, rest: moves.dropFirst())
  }

  /// Makes a move, then those that were typed behind it; what fits nothing ends the line.
  private mutating func make(_ index: Int, rest: ArraySlice<String>) {
    guard game.choices.indices.contains(index) else { return }
    let isShown = make(.choice(game.choices[index].text, index: index), isLast: rest.isEmpty)
    guard isShown, let next = rest.first else { return }
    let found = ChoiceFinder(choices: game.choices).find(next)
    if case .one(let following) = found { return make(following, rest: rest.dropFirst()) }
    showChoices()
    explain(found, next)
    if !game.choices.isEmpty, rest.count > 1 { say(.stoppedBefore, rest.joined(separator: " ")) }
  }

  /// Makes a move and shows where it leads; false if the story failed or has ended.
  @discardableResult
  mutating func make(_ move: Move, isLast: Bool = true) -> Bool {
    if let next = game.ahead.first?.move, next != move, game.ahead.count > 5 { losesMuch = true }
    var telling = PassageTelling(observer, after: words(of: move))
    switch game.make(move, told: { telling.tell($0) }) {
    case .impossible: return false
    case .failed(let passage):
      show(passage, after: words(of: move), by: telling)
      explain(passage)
      didFail = true
      showChoices()
      return false
    case .moved: break
    }
    didFail = false
    unmade = UnmadeMoves()
    if restartsStory { return restartByTag(telling) }
    later = []
    autosave()
    record(move)
    showMoment(echo: true, by: telling, withChoices: isLast || game.hasEnded)
    return !game.hasEnded
  }

  /// Whether the passage asks by a tag to begin anew; at the very beginning that would never end.
  private var restartsStory: Bool {
    game.turn > 0
      && game.moment.passage.contains { line in
        line.tags.contains { tag in if case .restart? = StoryTag(tag) { true } else { false } }
      }
  }

  private mutating func restartByTag(_ telling: PassageTelling) -> Bool {
    show(game.moment.passage, after: nil, by: telling)
    restart()
    show(.clear)
    showBeginning()
    return false
  }

  /// Begins again, with nothing told yet; the game so far can be gone back to.
  mutating func restart() {
    let before = game
    replace(with: game.fresh)
    rewriteRecord(keeping: before)
  }

  func words(of move: Move?) -> String? {
    if case .choice(let words, _)? = move { return words }
    return nil
  }

  /// Says why a line names no choice.
  private mutating func explain(_ found: ChoiceFinder.Found, _ line: String) {
    didFit = false
    switch found {
    case .one: return
    case .several(let indices):
      say(.severalFit, line)
      show(.choices(indices.map { game.choices[$0] }))
    case .noSuchNumber(let number): explain(number: number)
    case .none: explainNothing(line)
    }
  }

  /// Says which numbers there are.
  private mutating func explain(number: Int) {
    switch game.choices.count {
    case 0:
      say(.noChoices)
      if options.saysWhatFollows { say(.afterEnd) }
    case 1: say(.onlyOneChoice, "\(number)")
    case let count: say(.noSuchNumber, "\(number)", "\(count)")
    }
  }

  private mutating func explainNothing(_ line: String) {
    let words = line.split { $0.isWhitespace }
    guard let first = words.first, let command = PlayerCommands.plain(String(first)) else {
      return game.choices.isEmpty ? say(.afterEnd) : say(.nothingFits, line)
    }
    guard words.count == 1 || (words.count == 2 && command.takesArgument) else {
      return say(.perhapsCommand, line, "/" + command.name)
    }
    didFit = true
    command.run(words.count == 2 ? String(words[1]) : "", &self)
  }
}
