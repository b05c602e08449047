extension SaveWriter {
  /// What only stories with personas have to save (persona §7.2).
  static func writePersonas(of state: StoryState, to writer: inout JSONWriter) {
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
  var word: String {
    switch self {
    case .shift: "shift"
    case .mirror: "mirror"
    case .set: "set"
    }
  }
}
