import LonghandRuntime

/// Plays a story with somebody at a terminal.
struct Player {
  /// What was asked for on the command line.
  struct Options {
    var path: String
    var isAuthor = false
    var beginsNew = false
    var continues = false
    var speaks = false
    /// Whether the colours were asked for, or the terminal told; otherwise the story's own theme holds.
    var isThemeKnown = false
    /// Whether personas are shown, each change and how they are at the end; nil leaves it to the story.
    var showsPersonas: Bool?
    /// Lines to be played before anybody types.
    var script: Script?
    /// Whether to leave where the script ends.
    var leavesAfterScript = false
  }

  let program: Program
  let options: Options
  let folder: GameFolder?
  let console: Console
  /// Tells this version of the story from others; made only when something is saved or loaded.
  private let makeFingerprint: () -> String
  private(set) lazy var fingerprint = makeFingerprint()
  var game: Game
  var screen: Screen
  var script: Script?
  var log = GameLog()
  var speaker: Speaker?
  /// Whether the player has left.
  var hasLeft = false
  /// Whether the story wants its personas to be shown at the end only.
  var keepsPersonasForTheEnd = false
  /// How the process ends.
  var status: ExitStatus = .clean
  private var wasInterrupted = false
  private var couldNotSave = false

  init(_ story: Story, options: Options, screen: Screen, folder: GameFolder?, fingerprint: @escaping () -> String) {
    program = story.program
    self.options = options
    self.screen = screen
    console = screen.console
    self.folder = folder
    makeFingerprint = fingerprint
    game = Game(story)
    script = options.script
    if options.speaks { speaker = Speaker() }
    self.screen.stops = !options.leavesAfterScript
  }

  /// Plays until the story ends or the player leaves.
  mutating func play() -> ExitStatus {
    showTitle()
    if options.speaks, speaker == nil { say(.noSpeech) }
    begin()
    while !hasLeft {
      guard let line = nextLine() else {
        leave()
        break
      }
      handle(line)
    }
    log.close()
    speaker?.stop()
    return status
  }

  private mutating func begin() {
    if resumeIfWanted() { return }
    showMoment(echo: false)
    if let failure = game.openingFailure { explain(failure) }
    guard game.openingFailure != nil, game.choices.isEmpty else { return }
    status = .findings
    hasLeft = true
  }

  // MARK: Lines

  /// The next line that is typed, or that the script holds.
  private mutating func nextLine() -> String? {
    if let line = script?.next() {
      console.write(screen.apply(.prompt, "> ") + line + "\n")
      screen.startOver()
      return line
    }
    if script != nil {
      script = nil
      if options.leavesAfterScript { return nil }
    }
    return typedLine()
  }

  private mutating func typedLine() -> String? {
    while true {
      let completion = Completion(game: game, slots: folder?.slotNames ?? [], isAuthor: options.isAuthor)
      speaker?.begin()
      let event = console.readTyped(prompt: screen.prompt("> "), historyPath: folder?.historyPath) {
        completion.offer(for: $0, before: $1)
      }
      switch event {
      case .line(let line):
        wasInterrupted = false
        screen.startOver(typed: line)
        folder?.prepare()
        console.remember(line.trimmedBlanks, historyPath: folder?.historyPath)
        return line
      case .end:
        console.write("\n")
        return nil
      case .interrupt(let hadText):
        if interrupted(hadText: hadText) || hasLeft { return nil }
      case .resize: redraw()
      }
    }
  }

  /// After Ctrl-C; true if the player wants to leave.
  private mutating func interrupted(hadText: Bool) -> Bool {
    screen.startOver()
    if !hadText, wasInterrupted {
      wasInterrupted = false
      return ask(folder == nil ? .askLeaveUnsaved : .askLeave, isYesUsual: false)
    }
    if !hadText {
      wasInterrupted = true
      say(.interruptHint)
    }
    return false
  }

  /// Asks something that is answered by yes or no.
  mutating func ask(_ question: Message, isYesUsual: Bool) -> Bool {
    while true {
      switch console.readTyped(
        prompt: question(), historyPath: folder?.historyPath, completions: { _, _ in .words([]) })
      {
      case .line(let line):
        screen.startOver()
        guard let first = line.trimmedBlanks.lowercased().first else { return isYesUsual }
        return first == "y"
      case .end:
        console.write("\n")
        hasLeft = true
        return false
      case .interrupt: return false
      case .resize: continue
      }
    }
  }

  // MARK: What a line does

  /// Does what a line says: a command, or one or more moves.
  mutating func handle(_ line: String) {
    let line = line.trimmedBlanks
    if line.isEmpty {
      if game.hasEnded { leave() }
    } else if line.hasPrefix("/") {
      PlayerCommands.run(String(line.dropFirst()), on: &self)
    } else {
      choose(line)
    }
  }

  /// Leaves the game, which is saved already.
  mutating func leave() {
    hasLeft = true
    if folder != nil, !couldNotSave, !game.hasEnded, script == nil { say(.saved) }
  }

  // MARK: Saving

  /// Writes the game down, so that nothing is lost whatever happens next.
  mutating func autosave() {
    guard let folder else { return }
    do {
      try folder.write(file.bytes, to: folder.autosavePath)
      couldNotSave = false
    } catch {
      if !couldNotSave { say(.cannotSave, (error as? CallFailure)?.message ?? "\(error)") }
      couldNotSave = true
    }
  }

  /// The game as a file.
  var file: GameFile {
    mutating get { GameFile(game, fingerprint: fingerprint, time: Clock.now) }
  }
}
