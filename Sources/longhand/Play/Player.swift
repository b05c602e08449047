import LonghandPlay
import LonghandRuntime
import LonghandSource

/// Plays a story with somebody at a terminal: reads lines, hands them to a session, and shows what comes of them.
struct Player {
  /// What was asked for on the command line, beside what the session is asked for.
  struct Options {
    var speaks = false
    /// Whether the colours were asked for, or the terminal told; otherwise the story's own theme holds.
    var isThemeKnown = false
    /// Lines to be played before anybody types.
    var script: MoveScript?
    /// Whether there is no place to keep games, although there should be one.
    var lacksFolder = false
    /// Whether to leave where the script ends.
    var leavesAfterScript = false
    /// What tells that the story was edited; nil where nobody edits it.
    var watch: StoryWatch?
  }

  private let options: Options
  private let console: Console
  private let presenter: Presenter
  private var session: GameSession
  private var script: MoveScript?
  /// The file of lines that were typed before; nil where nothing is kept.
  private let folder: GameFolder?
  private var status: ExitStatus?
  private var wasInterrupted = false

  init(_ session: GameSession, options: Options, screen: Screen, folder: GameFolder?) {
    self.session = session
    self.options = options
    self.folder = folder
    console = screen.console
    script = options.script
    screen.stops = !options.leavesAfterScript
    presenter = Presenter(
      screen: screen, speaker: options.speaks ? ReadingVoice() : nil, language: session.language)
    screen.messages = session.language.messages
    self.session.isScripted = script != nil
    self.session.observer = { [presenter] in presenter.show($0) }
  }

  /// Plays until the story ends or the player leaves.
  mutating func play() -> ExitStatus {
    if !options.isThemeKnown, let theme = session.theme {
      presenter.screen.background = theme == "light" ? .light : .dark
    }
    session.beginTitle()
    if options.speaks, presenter.speaker == nil { presenter.show(.notice(presenter.language.messages(.noSpeech))) }
    if options.lacksFolder { presenter.show(.notice(presenter.language.messages(.noHome))) }
    session.beginGame()
    while !session.hasLeft {
      guard let line = nextLine() else {
        session.finish()
        break
      }
      session.handle(line)
      stopScriptIfUnfit()
    }
    presenter.speaker?.stop()
    if session.saveFailure != nil || options.lacksFolder && session.turn > 0 { return .wrongCall }
    return status ?? (session.didFail ? .findings : .clean)
  }

  // MARK: Lines

  /// The next line that is typed, or that the script holds.
  private mutating func nextLine() -> String? {
    if let line = script?.next() {
      presenter.echo(line)
      return line
    }
    if script != nil {
      endScript()
      if options.leavesAfterScript { return nil }
    }
    return typedLine()
  }

  private mutating func endScript() {
    script = nil
    session.isScripted = false
  }

  /// A script that does not fit the story is not played on.
  private mutating func stopScriptIfUnfit() {
    guard let stopped = script, !session.didFit else { return }
    endScript()
    guard options.leavesAfterScript else { return }
    console.writeError("longhand: \(stopped.place)\n")
    status = .wrongCall
    session.leave()
  }

  private mutating func typedLine() -> String? {
    while true {
      presenter.speaker?.begin()
      switch readTyped() {
      case .line(let line):
        wasInterrupted = false
        presenter.screen.startOver(typed: line)
        if isPageTurn(line) { continue }
        if session.prompt == nil { console.remember(line.trimmedBlanks, historyPath: folder?.historyPath) }
        return line
      case .end:
        console.write("\n")
        return nil
      case .interrupt(let hadText): if interrupted(hadText: hadText) { return nil }
      case .resize: if session.prompt == nil { redraw() }
      case .broken: reload()
      }
    }
  }

  /// Whether a line is the Enter of somebody who has just turned a page with it, and who means nothing else.
  private func isPageTurn(_ line: String) -> Bool {
    let wasTurned = presenter.screen.turnedPageByEnter
    presenter.screen.turnedPageByEnter = false
    guard wasTurned, line.trimmedBlanks.isEmpty, session.prompt == nil else { return false }
    guard session.hasEnded || session.choices.count == 1 else { return false }
    presenter.show(.notice(presenter.language.messages(.enterAgain)))
    return true
  }

  private func readTyped() -> Console.Event {
    let speaker = presenter.speaker
    let completion = session.prompt == nil ? Completion(session) : nil
    let prompt = session.prompt.map { ShownText.of($0) } ?? presenter.screen.prompt("> ")
    let watch = options.watch
    return console.readTyped(
      prompt: prompt, historyPath: folder?.historyPath, onKey: { speaker?.stop() },
      breaksOff: watch.map { watch in { watch.hasChanged() } }
    ) {
      completion?.offer(for: $0, before: $1) ?? .words([])
    }
  }

  /// After Ctrl-C: a question is broken off, what was typed is gone, then comes a hint, and the next one leaves.
  ///
  /// - Returns: Whether the player leaves.
  private mutating func interrupted(hadText: Bool) -> Bool {
    presenter.screen.startOver()
    presenter.speaker?.stop()
    if session.prompt != nil {
      session.dismissQuestion()
      return session.hasLeft
    }
    if hadText { return false }
    if wasInterrupted { return true }
    wasInterrupted = true
    presenter.show(.notice(presenter.language.messages(.interruptHint)))
    return false
  }

  /// Shows everything anew after the window changed.
  private mutating func redraw() {
    guard presenter.screen.movesCursor else { return }
    presenter.isQuick = true
    presenter.screen.clear()
    session.showAgain()
    presenter.isQuick = false
  }
}

// MARK: Editing

extension Player {
  /// Goes on in the story as it was edited, where the same moves lead.
  private mutating func reload() {
    guard let watch = options.watch else { return }
    switch watch.compile() {
    case .story(let story, let fingerprint, let compilation):
      let reload = session.reload(story, fingerprint: fingerprint)
      redraw()
      report(compilation, on: console)
      presenter.show(.notice(Self.words(of: reload)))
    case .broken(let compilation):
      redraw()
      report(compilation, on: console)
      presenter.show(.notice("You go on with the story as it was before this edit."))
    case .unreadable(let message): presenter.show(.notice("You go on with the story as it was: \(message)."))
    case .same: break
    }
  }

  private static func words(of reload: GameSession.Reload) -> String {
    switch reload {
    case .whole: "The story was saved; you are where you were."
    case .parted(.choice(let words, _), let turn):
      "The story was saved. The choice that you made at turn \(turn) is no longer offered here: \(words.beginning(columns: 60))"
    case .parted(.jump(let path), let turn):
      "The story was saved. The place to which you went at turn \(turn) is gone: \(path)"
    case .parted(.set(let name, let value), let turn):
      "The story was saved. What you set at turn \(turn) can no longer be set: \(name) = \(value)"
    }
  }
}
