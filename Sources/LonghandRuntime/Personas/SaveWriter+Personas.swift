extension SaveWriter {
  /// What only stories with personas have to save, and how the story ended (`P6`, `P7.2`).
  static func writePersonas(of state: StoryState, to writer: inout JSONWriter) {
    if state.endedIn >= 0 {
      writer.key("endedIn" as StaticString)
      writer.string(state.endedIn == 0 ? "" : state.program.layout.path(of: state.endedIn))
    }
    if let chosen = state.chosenText {
      writer.key("chosenText" as StaticString)
      writer.string(chosen)
    }
    guard !state.ledger.isEmpty else { return }
    writer.key("traitChanges" as StaticString)
    writer.array { writer in
      for change in state.ledger { write(change, to: &writer) }
    }
  }

  private static func write(_ change: TraitChange, to writer: inout JSONWriter) {
    writer.object { writer in
      writer.key("turn" as StaticString)
      writer.integer(Int32(clamping: change.turn))
      if let choice = change.choice {
        writer.key("choice" as StaticString)
        writer.string(choice)
      }
      writer.key("trait" as StaticString)
      writer.string(change.trait)
      writer.key("from" as StaticString)
      writer.integer(Int32(clamping: change.from))
      writer.key("to" as StaticString)
      writer.integer(Int32(clamping: change.to))
      writer.key("cause" as StaticString)
      writer.string(change.cause.word)
      guard let place = change.place else { return }
      writer.key("file" as StaticString)
      writer.string(place.file)
      writer.key("line" as StaticString)
      writer.integer(Int32(clamping: place.line))
    }
  }
}

extension TraitChange.Cause {
  /// The word that saved games use.
  fileprivate var word: String {
    switch self {
    case .shift: "shift"
    case .mirror: "mirror"
    case .set: "set"
    }
  }
}

extension SaveReader {
  /// Reads what `writePersonas` wrote; other engines' games have none of it.
  static func readPersonas(_ root: JSONValue, _ paths: PathIndex, into state: inout StoryState) throws(LoadError) {
    state.chosenText = root["chosenText"]?.words
    if let path = root["endedIn"]?.words {
      let found = paths.find(path, from: 0)
      state.endedIn = !path.isEmpty && found.precision == .exact && found.item == nil ? found.container : 0
    }
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
