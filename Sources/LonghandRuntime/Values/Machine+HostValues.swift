extension StoryMachine {
  /// A value for the host; nil for none (`R152`, `R214`).
  func hostValue(_ cell: Cell) -> Value? {
    switch cell {
    case .undefined, .void, .tag, .symbolic: nil
    case .boolean(let value): .boolean(value)
    case .integer(let value): .integer(Int(value))
    case .float(let value): .float(value)
    case .string: .text(words(of: cell))
    case .list(let list): .list(hostList(self.list(list)))
    case .target(let target): .target(program.targets[Int(target)].path)
    case .pointer(let name, _): .variable(program.names[name])
    }
  }

  /// A choice for the host.
  @inline(__always)
  func hostChoice(at place: Int, index: Int) -> Choice {
    let tags = state.flow.choices[place].tags
    return Choice(
      index: index, text: string(state.flow.choices[place].text), tags: tags.isEmpty ? [] : tags.map { string($0) },
      source: state.flow.choices[place].source, target: state.flow.choices[place].target, program: program)
  }

  private func hostList(_ list: ListValue) -> InkList {
    let items = list.items.map { number in
      let item = program.definitions.items[number]
      return InkList.Item(list: item.origin, name: item.name, value: Int(item.value))
    }
    return InkList(items, rememberedLists: origins(of: list).map { program.definitions.definitions[$0].name })
  }

  /// A value from the host; nil if the story knows no such item or place.
  mutating func cell(_ value: Value) -> Cell? {
    switch value {
    case .boolean(let value): .boolean(value)
    case .integer(let value): .integer(Int32(truncatingIfNeeded: value))
    case .float(let value): .float(value)
    case .text(let value): .string(makeText(value.utf8))
    case .list(let value): cell(value)
    case .target(let path): program.targets.firstIndex { $0.path == path }.map { .target(TargetID($0)) }
    case .variable(let name): program.names.number(of: name).map { resolvedPointer($0, -1) }
    }
  }

  private mutating func cell(_ list: InkList) -> Cell? {
    var value = ListValue()
    for item in list.items {
      guard let number = program.definitions.item(named: item.list + "." + item.name) else { return nil }
      value.items.append(number)
    }
    value.rememberedOrigins = list.rememberedLists.compactMap { program.definitions.definition(named: $0) }
    return .list(makeList(value))
  }
}
