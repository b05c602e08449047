import LonghandRuntime

/// A game as it is played: the story and every moment since its beginning, so that any of them can be gone back to.
package struct Game {
  /// A moment at which somebody may choose, or the end.
  package struct Moment {
    /// What led here; nil at the beginning.
    package var move: Move?
    /// What was told since the moment before.
    package var passage: [Line]
    /// The story as it stands here.
    package var state: StoryState
  }

  /// How a move went.
  package enum Outcome {
    /// The game stands at the next moment.
    case moved
    /// The move led into a mistake of the story: what was told until then. The game stands where it stood.
    case failed([Line])
    /// There is no such choice, place or value.
    case impossible
  }

  /// How many lines a story may tell without a choice, so that none fills the memory.
  static let longestPassage = 100_000

  package private(set) var story: Story
  package private(set) var seed: Int
  package private(set) var moments: [Moment] = []
  package private(set) var current = 0
  /// The first knot of a story that tells nothing, offers nothing and leads nowhere before its knots; nil for others.
  package var silentBeginning: String? {
    guard turn == 0, hasEnded, !isWaiting, openingFailure == nil else { return nil }
    let isSilent = moment.passage.allSatisfy { line in
      line.text.trimmedBlanks.isEmpty && line.tags.isEmpty && line.problems.isEmpty
    }
    return isSilent ? story.program.firstKnot : nil
  }

  /// The moment at which somebody began to play, where that is not the first one: the moves before it were not theirs.
  package private(set) var entry = 0
  /// Whether the game stands where somebody began to play.
  package var isAtEntry: Bool { current == entry }

  /// Notes that somebody begins to play here, or at a moment before.
  package mutating func markEntry(at moment: Int? = nil) { entry = moment ?? current }

  /// Whether the story has told nothing yet.
  package private(set) var isWaiting = false
  /// The functions of the story's game that are not here.
  package var missingFunctions: [String] { story.missingExternalFunctions }

  /// Lets the number 0 stand for what functions give that are not here.
  package mutating func standIn(for names: [String]) {
    for name in names { try? story.bind(name) { (_, _) throws(ExternalFailure) in 0 } }
  }

  /// Lets the story say nothing more of such functions.
  package mutating func acknowledgeMissingFunctions() { story.acknowledgeMissingExternals() }

  /// What the story told before it failed without a single choice; nil if it did not.
  package private(set) var openingFailure: [Line]?

  /// Begins a game.
  package init(_ story: Story) {
    self.init(waiting: story)
    begin()
  }

  /// A game of a story that tells nothing before `begin`.
  package init(waiting story: Story) {
    self.story = story
    seed = story.seed
    moments = [Moment(move: nil, passage: [], state: story.state)]
    isWaiting = true
  }

  /// Tells the story up to the first choice, where that has not been done.
  ///
  /// - Parameter told: Takes the lines as they come.
  package mutating func begin(told: (Line) -> Void = { _ in }) {
    guard isWaiting else { return }
    isWaiting = false
    let passage = tell(told)
    moments = [Moment(move: nil, passage: passage, state: story.state)]
    openingFailure = Self.isFailed(passage) ? passage : nil
  }

  /// A game that goes on with moments that were saved elsewhere.
  ///
  /// - Parameter turnsBefore: How many moves led to the first moment; nil where that is the story's beginning.
  package init(_ story: Story, seed: Int, moments: [Moment], turnsBefore: Int? = nil) {
    self.turnsBefore = turnsBefore ?? 0
    beginsElsewhere = turnsBefore != nil
    self.story = story
    self.seed = seed
    self.moments = moments
    current = moments.count - 1
    self.story.state = moments[current].state
  }

  /// The game from the story's beginning, with the same seed; it waits to begin.
  package var fresh: Game {
    var beginning = story
    beginning.restart(seed: seed)
    return Game(waiting: beginning)
  }

  /// The moment at which the game stands.
  package var moment: Moment { moments[current] }
  /// How many moves were made up to here, those before the first moment among them.
  package var turn: Int { turnsBefore + current }
  /// How many moves led to the first moment: some where the game began with a saved state, whose moves are not known.
  package private(set) var turnsBefore = 0
  /// Whether the first moment is not the story's beginning.
  package private(set) var beginsElsewhere = false
  /// Tells games of one session apart.
  package var number = 0
  /// The moves that were taken back and could be made again.
  package var ahead: ArraySlice<Moment> { moments[(current + 1)...] }

  /// The choices that were offered at a moment.
  package func choices(at place: Int) -> [Choice] {
    var then = story
    then.state = moments[place].state
    return then.choices
  }
  package var choices: [Choice] { story.choices }
  package var hasEnded: Bool { story.choices.isEmpty }
  /// The story at the moment before; nil at the beginning.
  package var storyBefore: Story? {
    guard current > 0 else { return nil }
    var before = story
    before.state = moments[current - 1].state
    return before
  }
  /// The moves up to here, and the moments.
  package var past: ArraySlice<Moment> { moments[...current] }

  private mutating func tell(_ told: (Line) -> Void) -> [Line] {
    var lines: [Line] = []
    while lines.count < Self.longestPassage, let line = story.nextLine() {
      lines.append(line)
      told(line)
    }
    return lines
  }

  private static func isFailed(_ passage: [Line]) -> Bool {
    passage.count >= longestPassage || passage.contains { $0.problems.contains { $0.severity == .error } }
  }

  // MARK: Moving

  /// Makes a move; what could be redone is forgotten, unless it is the same move.
  ///
  /// - Parameter told: Takes the lines as they come.
  package mutating func make(_ move: Move, told: (Line) -> Void = { _ in }) -> Outcome {
    guard Self.apply(move, to: &story) else {
      story.state = moment.state
      return .impossible
    }
    let passage = tell(told)
    if Self.isFailed(passage) {
      story.state = moment.state
      return .failed(passage)
    }
    if current + 1 < moments.count, moments[current + 1].move != move { moments.removeSubrange((current + 1)...) }
    let next = Moment(move: move, passage: passage, state: story.state)
    if current + 1 < moments.count { moments[current + 1] = next } else { moments.append(next) }
    current += 1
    return .moved
  }

  /// Makes the first step of a move, up to the text that follows; false if the story has no such choice or place.
  static func apply(_ move: Move, to story: inout Story) -> Bool {
    do {
      switch move {
      case .choice(let words, let index):
        guard let chosen = choice(words, index, in: story.choices) else { return false }
        try story.choose(chosen)
      case .jump(let path): try story.jump(to: path)
      case .set(let name, let words):
        guard let value = TypedValue.value(of: words, for: name, in: story) else { return false }
        try story.set(name, to: value)
      }
      return true
    } catch {
      return false
    }
  }

  /// The choice with the words; among several, the one at the same place.
  private static func choice(_ words: String, _ index: Int, in choices: [Choice]) -> Int? {
    if choices.indices.contains(index), choices[index].text == words { return index }
    return choices.firstIndex { $0.text == words }
  }

  /// Makes one move after the other until one cannot be made.
  ///
  /// - Parameter byPlace: Whether choices are those at the same places, whatever their words: in another language.
  /// - Returns: How many were made.
  package mutating func replay(_ moves: some Sequence<Move>, byPlace: Bool = false) -> Int {
    var count = 0
    for move in moves {
      guard case .moved = make(byPlace ? spoken(move) : move) else { break }
      count += 1
    }
    return count
  }

  /// Takes choices by their numbers, from 0, until one is not offered.
  ///
  /// - Returns: How many were taken.
  package mutating func replay(choices numbers: [Int]) -> Int {
    var count = 0
    for number in numbers {
      guard choices.indices.contains(number), case .moved = make(.choice(choices[number].text, index: number)) else {
        break
      }
      count += 1
    }
    return count
  }

  /// A move with the words that the choice at its place has here.
  private func spoken(_ move: Move) -> Move {
    guard case .choice(_, let index) = move, choices.indices.contains(index) else { return move }
    return .choice(choices[index].text, index: index)
  }

  // MARK: Going back and forth

  /// Goes back or forth by a number of moves, as far as there are moments.
  ///
  /// - Returns: How many moments it went.
  package mutating func go(by distance: Int) -> Int {
    let next = min(max(current + distance, 0), moments.count - 1)
    defer { current = next }
    story.state = moments[next].state
    return abs(next - current)
  }
}

/// What takes a game from one choice to the next.
public enum Move: Hashable, Sendable {
  /// A choice, by its words and its place: the words outlive changes of the story, the place tells equal words apart.
  case choice(String, index: Int)
  /// A jump to a knot.
  case jump(String)
  /// A variable that was set, and the value as it was typed.
  case set(String, String)
}

extension Program {
  /// The first knot that is no function.
  var firstKnot: String? { knots.first { !$0.isFunction }?.name }
}
