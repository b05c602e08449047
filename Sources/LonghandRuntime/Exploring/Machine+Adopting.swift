extension StoryMachine {
  /// Stands where another machine stands, and knows texts and lists of the same content by the same numbers from there on.
  mutating func adopt(_ other: StoryState) {
    (exploration.texts, exploration.lists) = ([:], [:])
    exploration.listResults = ListResults()
    state = other
    state.line.problems = []
    if program.texts.count == 0 { exploration.emptyText = makeText(EmptyCollection<UInt8>()) }
    for slot in state.globals.indices { state.globals[slot] = interned(state.globals[slot]) }
    for choice in state.line.flow.choices.indices {
      for index in state.line.flow.choices[choice].thread.temporaries.indices {
        let value = state.line.flow.choices[choice].thread.temporaries[index].value
        state.line.flow.choices[choice].thread.temporaries[index].value = interned(value)
      }
    }
  }

  private mutating func interned(_ cell: Cell) -> Cell {
    switch cell {
    case .list(let id): return .list(knownList(list(id)))
    case .string(let text):
      let words = Array(bytes(of: text))
      if let known = exploration.texts[words] { return .string(known) }
      exploration.texts[words] = text
      return cell
    case .undefined, .void, .boolean, .integer, .float, .target, .pointer, .tag, .symbolic: return cell
    }
  }
}
