extension StoryMachine {
  /// The value of a list, wherever it is kept.
  func list(_ id: ListNumber) -> ListValue {
    let known = ListNumber(program.listValues.count)
    return id < known ? program.listValues[id] : state.lists[id - known]
  }

  /// The items of a list.
  func items(of id: ListNumber) -> ArraySlice<UInt32> {
    let known = ListNumber(program.listValues.count)
    return id < known ? program.listValues.items(of: id) : state.lists.items(of: id - known)
  }

  /// Whether a list has no item.
  func isEmptyList(_ id: ListNumber) -> Bool {
    let known = ListNumber(program.listValues.count)
    return id < known ? program.listValues.isEmpty(id) : state.lists.isEmpty(id - known)
  }

  /// Keeps a list that was made while playing.
  mutating func makeList(_ value: ListValue) -> ListNumber {
    var value = value
    if !value.items.isEmpty { value.rememberedOrigins = [] }
    // What is remembered is resolved anew each time (runtime §52).
    if !value.items.isEmpty || !value.rememberedOrigins.isEmpty { value.resolvedOrigins = [] }
    if internsValues { return knownList(value) }
    return state.lists.append(value) + ListNumber(program.listValues.count)
  }

  /// The declared lists that a value belongs to, each once, in the order of its items (runtime §52, runtime §168).
  func origins(of list: ListValue) -> [Int] {
    let remembered = rememberedOrigins(of: list)
    return remembered.isEmpty ? list.resolvedOrigins : remembered
  }

  /// The declared lists whose names a value carries, each once, in the order of its items (runtime §90, runtime §168).
  func rememberedOrigins(of list: ListValue) -> [Int] {
    guard !list.items.isEmpty else { return list.rememberedOrigins }
    var origins: [Int] = []
    for item in list.items {
      if let origin = program.definitions.items[item].definition, !origins.contains(origin) { origins.append(origin) }
    }
    return origins
  }

  /// The words of a list: its items from the least to the greatest (runtime §172).
  func text(of list: ListValue) -> String { text(of: list, isShown: false) }

  /// The words of a list where it is printed, in the language of the table of names.
  func shownText(of list: ListNumber) -> String {
    let isInString = state.line.flow.output.lastPlace { $0 == .beginString } != nil
    return text(of: self.list(list), isShown: !isInString || program.showsItemsInStrings)
  }

  private func text(of list: ListValue, isShown: Bool) -> String {
    let items = list.items.map { program.definitions.items[$0] }
    let sorted = items.enumerated().sorted { first, second in
      if first.element.value != second.element.value { return first.element.value < second.element.value }
      if first.element.origin != second.element.origin { return first.element.origin < second.element.origin }
      return first.offset < second.offset
    }
    var text = ""
    for (index, item) in sorted.enumerated() {
      if index > 0 { text += ", " }
      text += isShown ? item.element.shown ?? item.element.name : item.element.name
    }
    return text
  }

  // MARK: Commands

  /// `listName(n)` (runtime §179).
  mutating func listFromInt() throws(StoryProblem) {
    if Mode.isTracing, try givesUnknown(ofValues: 2) { return }
    let value = try popSettled()
    let name = try popSettled()
    guard case .integer(let number) = value else { throw problem(.listFromNoInteger(value.typeName)) }
    guard case .string(let text) = name,
      let definition = program.definitions.definition(named: string(text))
    else { throw problem(.listUnknown(self.text(ofName: name))) }
    let item = program.definitions.item(of: definition, value: number)
    try push(.list(makeList(ListValue(items: item.map { [$0] } ?? []))))
  }

  private func text(ofName cell: Cell) -> String {
    guard case .string(let text) = cell else { return cell.typeName }
    return string(text)
  }

  /// `LIST_RANGE` (runtime §180).
  mutating func listRange() throws(StoryProblem) {
    if Mode.isTracing, try givesUnknown(ofValues: 3) { return }
    let maximum = try popSettled()
    let minimum = try popSettled()
    let popped = try pop()
    let root = Mode.isSymbolic ? listRoot(of: popped) : nil
    let source = try Mode.mayNotKnow && root == nil ? settled(popped) : popped
    let id: ListNumber? = if case .list(let id) = source { id } else { nil }
    if root == nil, id == nil { throw problem(.notAList("LIST_RANGE", source.typeName)) }
    for bound in [minimum, maximum] where bound == .void || bound == .undefined {
      throw problem(.valueWasNothing("LIST_RANGE"))
    }
    let low = bound(minimum, unusable: 0) { first, second in first < second }
    let high = bound(maximum, unusable: .max) { first, second in first > second }
    if let root { return try push(range(ofList: root, from: low, to: high)) }
    guard let id else { return }
    let value = list(id)
    guard !value.items.isEmpty else { return try push(.list(makeList(ListValue()))) }
    let kept = value.items.filter { itemValue($0) >= low && itemValue($0) <= high }
    try push(.list(makeList(ListValue(items: kept, rememberedOrigins: rememberedOrigins(of: value)))))
  }

  func itemValue(_ item: Int) -> Int32 { program.definitions.items[item].value }

  private mutating func bound(_ cell: Cell, unusable: Int32, _ isBetter: (Int32, Int32) -> Bool) -> Int32 {
    switch cell {
    case .integer(let value): return value
    case .list(let id): return extreme(of: list(id), isBetter).map { itemValue($0) } ?? unusable
    default: return unusable
    }
  }

  /// The first item that has the greatest, or the least, value (runtime §171).
  mutating func extreme(of list: ListValue, _ isBetter: (Int32, Int32) -> Bool) -> Int? {
    var best: Int?
    for item in list.items {
      if let known = best, !isBetter(itemValue(item), itemValue(known)) { continue }
      best = item
    }
    return best
  }

  /// `LIST_RANDOM` (runtime §182).
  mutating func listRandom() throws(StoryProblem) {
    let popped = try pop()
    if Mode.isTracing, leavesDrawOpen() { return try push(SymbolicValues.unknown) }
    if Mode.isSymbolic, let root = listRoot(of: popped) { return try push(randomItem(ofList: root)) }
    let source = try Mode.mayNotKnow ? settled(popped) : popped
    guard case .list(let id) = source else { throw problem(.notAList("LIST_RANDOM", source.typeName)) }
    let value = list(id)
    guard !value.items.isEmpty else { return try push(.list(makeList(ListValue()))) }
    if Mode.isSymbolic || Mode.isTracing {
      let range = 0...Int32(value.items.count - 1)
      let drawn = Mode.isTracing ? drawTraced(range) : try settled(drawSymbol(range))
      guard case .integer(let place) = drawn else { throw problem(.valueMissing) }
      return try push(.list(makeList(ListValue(items: [value.items[Int(place)]]))))
    }
    let drawn = Int(drawRandom()) % value.items.count
    try push(.list(makeList(ListValue(items: [value.items[drawn]]))))
  }
}
