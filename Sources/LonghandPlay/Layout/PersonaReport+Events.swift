import LonghandRuntime

extension PersonaReport {
  /// How many changes are shown at most, the latest ones.
  private static let ledgerLength = 40

  /// How a persona is, and what of the ledger made it so: the latest changes, each with the choice behind it.
  func event(of persona: Persona, ledger: TraitLedger? = nil) -> SessionEvent {
    let lines = traits(of: persona).split(separator: "\n").map { String($0) }
    return .persona(title: title(of: persona), traits: lines, changes: ledger.map { Self.rows(of: persona, $0) } ?? [])
  }

  private static func rows(of persona: Persona, _ ledger: TraitLedger) -> [SessionEvent.Row] {
    let names = persona.traits.map { $0.name }
    let changes = ledger.filter { names.contains($0.trait) }
    return changes.suffix(ledgerLength).map { change in
      let cause = change.choice.map { Message.causedBy($0) } ?? Message.causedAtStart()
      let trait = change.trait.split(separator: ".").last.map { String($0).spacesForUnderscores } ?? change.trait
      let words = Message.traitChanged(trait, "\(change.from)", "\(change.to)") + Self.words(of: change.cause)
      return SessionEvent.Row(label: " \(change.turn)  ", text: words + ", " + cause, isQuiet: true)
    }
  }

  private static func words(of cause: TraitChange.Cause) -> String {
    switch cause {
    case .shift: ""
    case .mirror: Message.byMirror()
    case .set: Message.bySet()
    }
  }
}
