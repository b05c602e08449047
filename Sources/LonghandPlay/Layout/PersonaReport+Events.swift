import LonghandRuntime

extension PersonaReport {
  /// How many changes are shown at most, the latest ones.
  private static let ledgerLength = 40

  /// How a persona is, and what of the ledger made it so: the latest changes, each with the choice behind it.
  func event(of persona: Persona, ledger: TraitLedger? = nil) -> SessionEvent {
    let lines = traits(of: persona).split(separator: "\n").map { String($0) }
    return .persona(title: title(of: persona), traits: lines, changes: ledger.map { rows(of: persona, $0) } ?? [])
  }

  private func rows(of persona: Persona, _ ledger: TraitLedger) -> [SessionEvent.Row] {
    let names = persona.traits.map { $0.name }
    let changes = ledger.filter { names.contains($0.trait) }
    return changes.suffix(Self.ledgerLength).map { change in
      let cause = change.choice.map { message(.causedBy, $0) } ?? message(.causedAtStart)
      let trait = pole(change.trait, of: persona)
      let words = message(.traitChanged, trait, "\(change.from)", "\(change.to)") + words(of: change.cause)
      return SessionEvent.Row(label: " \(change.turn)  ", text: words + ", " + cause, isQuiet: true)
    }
  }

  private func words(of cause: TraitChange.Cause) -> String {
    switch cause {
    case .shift: ""
    case .mirror: message(.byMirror)
    case .set: message(.bySet)
    }
  }
}
