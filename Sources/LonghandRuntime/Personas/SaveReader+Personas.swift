extension SaveReader {
  /// Reads what `writePersonas` wrote; other engines' games have none of it.
  static func readPersonas(_ root: JSONValue, into state: inout StoryState) throws(LoadError) {
    state.chosenText = root["chosenText"]?.words
    state.ledger = TraitLedger()
    for item in root["traitChanges"]?.items ?? [] {
      guard let change = TraitChange(item) else { throw .damagedSave("a change of a trait is damaged") }
      state.ledger.append(change)
    }
  }
}

extension TraitChange {
  fileprivate init?(_ json: JSONValue) {
    guard let turn = json["turn"]?.integer, let trait = json["trait"]?.words, let from = json["from"]?.integer,
      let to = json["to"]?.integer, let word = json["cause"]?.words,
      let cause = Cause.allCases.first(where: { $0.word == word })
    else { return nil }
    self.init(
      turn: Int(turn), choice: json["choice"]?.words, trait: trait, from: Int(from), to: Int(to), cause: cause)
    if let file = json["file"]?.words, let line = json["line"]?.integer {
      place = StoryPlace(file: file, line: Int(line))
    }
  }
}
