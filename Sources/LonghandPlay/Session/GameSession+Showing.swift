import LonghandRuntime

extension GameSession {
  /// Says something of the session's own.
  mutating func say(_ message: Message, _ arguments: String...) {
    show(.notice(messages.words(for: message, arguments)))
  }

  private var globalTags: [String] { (try? game.story.globalTags()) ?? [] }

  /// The colours that the story asks for by its tag `theme`: `dark` or `light`.
  public var theme: String? { StoryTag.value(of: "theme", in: globalTags) }

  /// Whether the story wants its personas to be shown at the end only, by its tag `personas`.
  private var keepsPersonasForTheEnd: Bool { StoryTag.value(of: "personas", in: globalTags) == "at the end" }

  /// Shows the title and the author, if the story names them.
  @discardableResult
  public mutating func beginTitle() -> [SessionEvent] {
    showTitle()
    return takeEvents()
  }

  mutating func showTitle() {
    let tags = globalTags
    if let title = StoryTag.value(of: "title", in: tags) {
      let names = program.displayNames?.names
      let author = StoryTag.value(of: "author", in: tags).map { names?["author"] ?? $0 }
      show(.title(names?["title"] ?? title, author: author))
    }
  }

  /// Tells the story from its beginning up to the first choices, and shows these.
  mutating func showBeginning() {
    var telling = PassageTelling(observer, after: nil)
    game.begin(told: { telling.tell($0) })
    showMoment(echo: false, by: telling.hasBegun ? telling : nil)
  }

  /// Shows what was told at the moment where the game stands, and its choices.
  ///
  /// - Parameter telling: What told it as it came; nil where it is shown again.
  mutating func showMoment(echo: Bool, by telling: PassageTelling? = nil, withChoices: Bool = true) {
    let passage = told
    show(passage, after: echo ? words(of: game.moment.move) : nil, by: telling)
    for line in passage {
      for problem in line.problems where problem.severity == .warning {
        show(.warning(PassageWords.of(problem, in: messages)))
      }
    }
    showPersonaChanges()
    if game.hasEnded { showEnd() } else if withChoices { showChoices() }
  }

  /// What was told last: setting a variable tells nothing, so it is what was told before.
  private var told: [Line] {
    game.past.last { !$0.passage.isEmpty }?.passage ?? []
  }

  /// Shows a passage, unless it was shown as it came, and writes it to the transcript.
  mutating func show(_ passage: [Line], after chosen: String?, by telling: PassageTelling?) {
    if telling?.hasBegun != true { show(.passage(passage, after: chosen, isNew: telling != nil)) }
    write { (log: GameLog) throws(GameStore.Failure) in try log.write(passage, after: chosen) }
  }

  mutating func showChoices() {
    if !game.choices.isEmpty { show(.choices(game.choices)) }
  }

  /// Shows that the story is over, with the name of the ending.
  private mutating func showEnd() {
    show(.ending(endingReached))
    if options.showsPersonas != false {
      let report = PersonaReport(of: game.story, form: .bars, messages: messages)
      for persona in game.story.personas { show(report.event(of: persona)) }
    }
    write { (log: GameLog) throws(GameStore.Failure) in try log.writeEnd() }
    if options.saysWhatFollows { say(.afterEnd) }
  }

  private var endingReached: SessionEvent.EndingReached? {
    guard let name = PassageWords.ending(of: told) else { return nil }
    shelf?.note(ending: name)
    let endings = Endings.names(of: program)
    let number = (endings.firstIndex(of: name) ?? endings.count) + 1
    return SessionEvent.EndingReached(
      name: name, number: number, count: max(endings.count, number), foundCount: shelf?.endings.count)
  }

  /// Says what went wrong in a passage.
  mutating func explain(_ passage: [Line]) {
    let problems = passage.flatMap { $0.problems }.filter { $0.severity == .error }
    for problem in problems { show(.failure(PassageWords.of(problem, in: messages))) }
    if problems.isEmpty { show(.failure(messages(.storyStopped, "", messages(.tooLong, "\(passage.count)")))) }
    if !game.choices.isEmpty { say(.backAtChoice) }
  }

  /// Shows what the last move changed about the personas, quietly.
  private mutating func showPersonaChanges() {
    guard options.showsPersonas ?? !keepsPersonasForTheEnd, let before = game.storyBefore, !before.personas.isEmpty
    else { return }
    var report = PersonaReport(of: before, form: .bars, messages: messages)
    let changes = report.changes(in: game.story)
    if !changes.isEmpty { show(.traitChanges(changes)) }
  }

  /// Shows everything anew, as when the window changed; nothing of it is written to files again.
  @discardableResult
  public mutating func showAgain() -> [SessionEvent] {
    log.isPaused = true
    showMoment(echo: true)
    log.isPaused = false
    return takeEvents()
  }
}
