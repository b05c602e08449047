import LonghandRuntime

extension Player {
  /// Says something of the player's own, quietly.
  mutating func say(_ message: Message, _ first: String = "", _ second: String = "", _ third: String = "") {
    screen.showApart(Block(text: message(first, second, third), style: .quiet))
    screen.endParagraph()
  }

  /// Shows the title, the author and the like, if the story names them.
  mutating func showTitle() {
    guard let tags = try? game.story.globalTags() else { return }
    if !options.isThemeKnown, let theme = StoryTag.value(of: "theme", in: tags) {
      screen.background = theme == "light" ? .light : .dark
    }
    keepsPersonasForTheEnd = StoryTag.value(of: "personas", in: tags) == "at the end"
    guard let title = StoryTag.value(of: "title", in: tags) else { return }
    screen.startOver()
    screen.showApart(Block(text: title, style: .title, isCentred: true))
    if let author = StoryTag.value(of: "author", in: tags) {
      screen.show(Block(text: Message.byAuthor(author), style: .quiet, isCentred: true))
    }
    screen.endParagraph()
  }

  /// Shows what was told at the moment where the game stands, and its choices.
  mutating func showMoment(echo: Bool, withChoices: Bool = true) {
    let passage = told
    show(passage, after: echo ? words(of: game.moment.move) : nil)
    for line in passage {
      for problem in line.problems where problem.severity == .warning {
        screen.showApart(Block(text: PassagePrinter.words(of: problem), style: .quiet))
      }
    }
    showPersonaChanges()
    if game.hasEnded { showEnd() } else if withChoices { showChoices() }
  }

  /// What was told last: setting a variable tells nothing, so it is what was told before.
  private var told: [Line] {
    game.past.last { !$0.passage.isEmpty }?.passage ?? []
  }

  /// Shows a passage.
  mutating func show(_ passage: [Line], after chosen: String?) {
    for item in PassagePrinter.items(of: passage, after: chosen) {
      switch item {
      case .clear: screen.clear()
      case .paragraph(let block): screen.showApart(block)
      }
    }
    log.write(passage, after: chosen)
    speaker?.say(passage.map { $0.text }.joined())
  }

  /// Shows the choices.
  mutating func showChoices() {
    guard !game.choices.isEmpty else { return }
    screen.blank()
    for block in PassagePrinter.blocks(of: game.choices) { screen.show(block) }
    screen.endParagraph()
    speaker?.say(game.choices.map { "\($0.index + 1): \($0.text)." }.joined(separator: "\n"))
  }

  /// Shows that the story is over, with the name of the ending.
  private mutating func showEnd() {
    let endings = Endings.names(of: program)
    screen.showApart(Block(text: "* * *", style: .quiet, isCentred: true))
    if let name = PassagePrinter.ending(of: told) {
      folder?.note(ending: name)
      screen.showApart(Block(text: name, style: .ending, isCentred: true))
      screen.show(Block(text: place(of: name, in: endings), style: .quiet, isCentred: true))
    } else {
      screen.showApart(Block(text: Message.theEnd(), style: .ending, isCentred: true))
    }
    if options.showsPersonas != false { for persona in game.story.personas { show(persona) } }
    log.writeEnd()
    if script == nil || !options.leavesAfterScript { say(.afterEnd) }
  }

  private func place(of name: String, in endings: [String]) -> String {
    let number = (endings.firstIndex(of: name) ?? endings.count) + 1
    let place = Message.endingOf("\(number)", "\(max(endings.count, number))")
    guard let found = folder?.endings.count, found > 0 else { return place }
    return place + " · " + Message.endingsFound("\(found)")
  }

  /// Says what went wrong in a passage.
  mutating func explain(_ passage: [Line]) {
    let problems = passage.flatMap { $0.problems }.filter { $0.severity == .error }
    for problem in problems {
      screen.showApart(Block(text: PassagePrinter.words(of: problem), style: .error))
    }
    if problems.isEmpty {
      let words = Message.tooLong("\(passage.count)")
      screen.showApart(Block(text: Message.storyStopped("", words), style: .error))
    }
    if !game.choices.isEmpty { say(.backAtChoice) }
  }

  /// Shows everything anew after the window changed.
  mutating func redraw() {
    guard screen.movesCursor else { return }
    screen.clear()
    log.isPaused = true
    let (pace, speaker) = (screen.pace, self.speaker)
    (screen.pace, self.speaker) = (nil, nil)
    showMoment(echo: true)
    (screen.pace, self.speaker) = (pace, speaker)
    log.isPaused = false
  }
}
