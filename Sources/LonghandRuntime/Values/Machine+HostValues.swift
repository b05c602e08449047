extension StoryMachine {
  /// A value for the host; nil for none (runtime §152, runtime §214).
  func hostValue(_ cell: Cell) -> Value? {
    switch cell {
    case .undefined, .void, .tag, .symbolic: nil
    case .boolean(let value): .boolean(value)
    case .integer(let value): .integer(Int(value))
    case .float(let value): .float(value)
    case .string: .text(words(of: cell))
    case .list(let list): .list(hostList(self.list(list)))
    case .target(let target): .target(program.target(target).path)
    case .pointer(let name, _): .variable(program.names[name])
    }
  }

  /// A choice for the host.
  @inline(__always)
  func hostChoice(at place: Int, index: Int) -> Choice {
    let tags = state.line.flow.choices[place].tags
    return Choice(
      index: index, text: string(state.line.flow.choices[place].text),
      tags: tags.isEmpty ? [] : tags.map { string($0) },
      origin: Choice.Origin(
        holder: state.holder, turn: state.turn, source: state.line.flow.choices[place].source,
        target: state.line.flow.choices[place].target))
  }

  private func hostList(_ list: ListValue) -> InkList {
    let items = list.items.map { number in
      let item = program.definitions.items[number]
      return InkList.Item(list: item.origin, name: item.name, value: Int(item.value))
    }
    return InkList(items, rememberedLists: origins(of: list).map { program.definitions.definitions[$0].name })
  }

  /// A value from the host.
  mutating func cell(_ value: Value) throws(StoryRequestError) -> Cell {
    switch value {
    case .boolean(let value): return .boolean(value)
    case .integer(let value):
      guard let number = Int32(exactly: value) else { throw .integerOutOfRange(value) }
      return .integer(number)
    case .float(let value): return .float(value)
    case .text(let value): return .string(makeText(value.utf8))
    case .list(let value): return try cell(value)
    case .target(let path):
      guard let target = program.target(at: path) else { throw .unknownValue(path) }
      return .target(target)
    case .variable(let name):
      guard let number = program.names.number(of: name) else { throw .unknownValue(name) }
      let pointer = resolvedPointer(number, -1)
      if pointer == .pointer(number, context: 0), program.globalSlot(name) == nil { throw .unknownValue(name) }
      return pointer
    }
  }

  private mutating func cell(_ list: InkList) throws(StoryRequestError) -> Cell {
    var value = ListValue()
    for item in list.items {
      guard let number = program.definitions.item(named: item.fullName) else { throw .unknownValue(item.fullName) }
      value.items.append(number)
    }
    value.rememberedOrigins = list.rememberedLists.compactMap { program.definitions.definition(named: $0) }
    return .list(makeList(value))
  }
}
