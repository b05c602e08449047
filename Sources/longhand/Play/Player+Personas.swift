import LonghandRuntime

extension Player {
  /// Shows what the last move changed about the personas, quietly.
  mutating func showPersonaChanges() {
    guard options.showsPersonas ?? !keepsPersonasForTheEnd, let before = game.storyBefore, !before.personas.isEmpty
    else { return }
    var report = PersonaReport(of: before, form: .bars)
    let changes = report.changes(in: game.story)
    guard !changes.isEmpty else { return }
    screen.blank()
    showLines(changes, style: .quiet)
    speaker?.say(changes)
  }

  /// Shows how a persona is: its portrait, and its traits.
  mutating func show(_ persona: Persona) {
    let report = PersonaReport(of: game.story, form: .bars)
    screen.showApart(Block(text: report.title(of: persona), style: .strong))
    showLines(report.traits(of: persona), style: nil)
  }

  private mutating func showLines(_ lines: String, style: Style?) {
    for line in lines.split(separator: "\n") {
      screen.show(Block(text: String(line), style: style, keepsBlanks: true))
    }
  }

  /// Shows what made a persona what it is: the latest changes, each with the choice behind it.
  mutating func showLedger(of persona: Persona) {
    let names = Set(persona.traits.map { $0.name })
    let changes = game.story.ledger.filter { names.contains($0.trait) }
    guard !changes.isEmpty else { return }
    screen.blank()
    for change in changes.suffix(Self.ledgerLength) {
      let cause = change.choice.map { Message.causedBy($0) } ?? Message.causedAtStart()
      let trait = change.trait.split(separator: ".").last.map { String($0).spacesForUnderscores } ?? change.trait
      let words = Message.traitChanged(trait, "\(change.from)", "\(change.to)") + Self.words(of: change.cause)
      screen.show(Block(text: words + ", " + cause, style: .quiet, label: " \(change.turn)  ", labelStyle: .number))
    }
  }

  /// How many changes are shown at most, the latest ones.
  private static let ledgerLength = 40

  private static func words(of cause: TraitChange.Cause) -> String {
    switch cause {
    case .shift: ""
    case .mirror: Message.byMirror()
    case .set: Message.bySet()
    }
  }
}
