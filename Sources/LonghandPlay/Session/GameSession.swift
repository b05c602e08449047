@_exported import LonghandRuntime

/// A game as somebody plays it, without the terminal: takes lines that were typed, or moves, and tells what to show.
///
/// ```swift
/// var session = GameSession(Story(program, seed: 1))
/// for event in session.begin() { show(event) }
/// while !session.hasLeft, let line = nextLine(session.prompt) {
///   for event in session.handle(line) { show(event) }
/// }
/// ```
///
/// A line is a choice by number or by words, several of them, a command such as `/undo`, or the answer to a question;
/// what was pasted may be several lines.
/// Everything that a player of stories does is here, so that a terminal, a web page, an editor and a test do the same.
public struct GameSession {
  /// What was asked for when the session began.
  public struct Options: Sendable {
    /// Whether commands are allowed that spoil a story for those who only play it.
    public var isAuthor = false
    /// Whether a new game begins although one was saved.
    public var beginsNew = false
    /// Whether the saved game goes on without a question.
    public var continues = false
    /// Whether personas are shown, each change and how they are at the end; nil leaves it to the story.
    public var showsPersonas: Bool?
    /// Whether the session tells at the end of a story what may be typed next.
    public var saysWhatFollows = true
    /// The table of what the session says of itself.
    package var messages = MessageTable.english

    /// The options of a session that begins like any other.
    public init() {}
  }

  /// The story.
  public var program: Program { game.story.program }
  let options: Options
  let host: GameHost
  let shelf: GameShelf?
  /// Tells this version of the story from others; made only when something is saved or loaded.
  private let makeFingerprint: () -> String
  lazy var fingerprint = makeFingerprint()
  /// The game as it stands.
  package internal(set) var game: Game
  var log: GameLog
  /// Whether the player has left.
  public internal(set) var hasLeft = false
  /// Whether the last move led into a mistake of the story.
  public internal(set) var didFail = false
  /// Whether the line that was handled last named something that can be done.
  public internal(set) var didFit = true
  /// Whether the lines come from a script rather than from somebody who types.
  public var isScripted = false
  /// What waits for an answer.
  var question: Question?
  /// Why the game could not be written down when that was last tried; nil if it could.
  public internal(set) var saveFailure: String?
  /// The number of the game that the store has as the one that is played; nil where that is another one.
  var savedNumber: Int?
  /// How many games there were in the session.
  var gameCount = 0
  /// The games that others took the place of, the latest last, and those that were gone back from.
  var earlier: [Game] = []
  var later: [Left] = []
  /// Whether the next move takes the place of many that were taken back.
  var losesMuch = false
  /// The moves that the story as it was edited had no place for.
  var unmade = UnmadeMoves()
  /// Whether nobody has played the story here before.
  private var isFirstGame = false
  /// Where events go as they come, for a host that shows them at once; without it they are returned.
  ///
  /// A passage then comes line by line, while the story still works out what follows: first a
  /// `SessionEvent.passage`, then a `SessionEvent.furtherLine` for each line behind.
  public var observer: ((SessionEvent) -> Void)?
  private var events: [SessionEvent] = []

  /// Makes a session of a story that has not begun.
  ///
  /// - Parameters:
  ///   - story: The story, right at its beginning.
  ///   - options: What was asked for.
  ///   - host: The clock, the place for games and the files; without it nothing is kept.
  ///   - fingerprint: Tells this version of the story from others, so that a saved game knows whether it was edited.
  public init(
    _ story: Story, options: Options = Options(), host: GameHost = GameHost(),
    fingerprint: @escaping () -> String = { "" }
  ) {
    self.options = options
    self.host = host
    shelf = host.store.map { GameShelf($0, messages: options.messages) }
    makeFingerprint = fingerprint
    game = Game(waiting: story)
    log = GameLog(host)
  }

  /// What the session says of itself.
  var messages: MessageTable { options.messages }
  /// In which language the session speaks to its player.
  package var language: SessionLanguage { SessionLanguage(messages: messages, names: program.displayNames) }

  /// The choices that are offered.
  public var choices: [Choice] { game.choices }
  /// Whether the story is over.
  public var hasEnded: Bool { game.hasEnded }
  /// How many moves led here.
  public var turn: Int { game.turn }

  // MARK: Beginning

  /// Begins: the title, then the question whether a saved game goes on, or the first passage.
  @discardableResult
  public mutating func begin() -> [SessionEvent] {
    showTitle()
    return beginGame()
  }

  /// Begins behind the title.
  @discardableResult
  public mutating func beginGame() -> [SessionEvent] {
    isFirstGame = shelf?.autosave == nil
    if let player = shelf?.store.player, player > 1 { say(.anotherPlays) }
    if !asksForFunctions() { resumeOrBegin() }
    return takeEvents()
  }

  /// Says which functions of the story's game are not here; true if somebody has to say what stands in for them.
  private mutating func asksForFunctions() -> Bool {
    let names = game.missingFunctions
    guard !names.isEmpty else { return false }
    say(.missingFunctions, names.joined(separator: ", "))
    game.acknowledgeMissingFunctions()
    if isScripted { return false }
    question = .standIn(names)
    return true
  }

  /// Goes on with the saved game, asks whether to, or begins anew.
  mutating func resumeOrBegin() {
    if !resumeIfWanted() { beginAnew() }
  }

  /// Tells the story from its beginning.
  mutating func beginAnew() {
    showBeginning()
    if let failure = game.openingFailure { explain(failure) }
    if let knot = game.silentBeginning { say(.silentBeginning, knot) }
    if isFirstGame, !isScripted, options.saysWhatFollows, !game.choices.isEmpty { say(.firstHint) }
    guard game.openingFailure != nil, game.choices.isEmpty else { return }
    didFail = true
    hasLeft = true
  }

  // MARK: Lines

  /// Does what a typed line says: answers a question, makes one or more moves, or runs a command.
  @discardableResult
  public mutating func handle(_ line: String) -> [SessionEvent] {
    didFit = true
    // What was pasted has several lines: each is played, as long as they fit.
    let lines = line.split(omittingEmptySubsequences: true) { $0.isNewline }
    for line in lines.count > 1 ? lines.map({ String($0) }) : [line] {
      handleOne(line.trimmedBlanks)
      if !didFit || hasLeft { break }
    }
    return takeEvents()
  }

  private mutating func handleOne(_ line: String) {
    if let asked = question { return answer(asked, line) }
    game.begin()
    if line.isEmpty {
      takeOnlyWay()
    } else if line.hasPrefix("/") {
      PlayerCommands.run(String(line.dropFirst()), on: &self)
    } else {
      choose(line)
    }
  }

  /// Does what Enter alone means: the only choice, or leaving at the end.
  private mutating func takeOnlyWay() {
    if game.hasEnded {
      endOrAsk()
    } else if game.choices.count == 1 {
      make(.choice(game.choices[0].text, index: 0))
    }
  }

  /// Takes the choice with an index, from 0.
  @discardableResult
  public mutating func choose(_ index: Int) -> [SessionEvent] {
    if question == nil { game.begin() }
    if game.choices.indices.contains(index) { make(.choice(game.choices[index].text, index: index)) }
    return takeEvents()
  }

  /// Leaves the game, which is saved already; where that failed, asks first.
  @discardableResult
  public mutating func leave() -> [SessionEvent] {
    endOrAsk()
    return takeEvents()
  }

  mutating func endOrAsk() {
    if saveFailure != nil { autosave() }
    if saveFailure != nil, question == nil { question = .leave } else { end() }
  }

  /// Ends the session, as when nobody types any more.
  @discardableResult
  public mutating func finish() -> [SessionEvent] {
    if saveFailure != nil { autosave() }
    end()
    return takeEvents()
  }

  mutating func end() {
    hasLeft = true
    guard shelf != nil else { return }
    if let saveFailure {
      say(.notSaved, saveFailure)
    } else if !isScripted, !game.hasEnded {
      say(savedNumber == game.number ? .saved : .goodbye)
    }
  }

  // MARK: Events

  /// Hands an event to the host.
  mutating func show(_ event: SessionEvent) {
    if let observer { observer(event) } else { events.append(event) }
  }

  mutating func takeEvents() -> [SessionEvent] {
    defer { events = [] }
    return events
  }
}
