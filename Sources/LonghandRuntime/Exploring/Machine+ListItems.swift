extension StoryMachine {
  // MARK: Items of lists within bounds

  /// One of some items that a list may have, as a list of its own, or nothing where it may be empty: each in turn, with
  /// the list narrowed to those of which it is that one. Where these are many, it is not told which it is.
  ///
  /// - Parameters:
  ///   - isDrawn: Whether it may be any of those that the list has, so that there are as many ways as orders of them where
  ///     one is drawn after the other.
  ///   - narrowed: What the list is narrowed to for an item.
  private mutating func item(
    of root: Int, among items: [Int], isDrawn: Bool = false,
    _ narrowed: (_ item: Int) -> (must: ItemSet, may: ItemSet)
  ) -> Cell {
    let mayBeEmpty = !hasItem(root)
    let none = Cell.list(makeList(ListValue()))
    if items.count > exploration.symbols.itemLimit(isDrawn: isDrawn) {
      let cells = items.map { Cell.list(makeList(ListValue(items: [$0]))) } + (mayBeEmpty ? [none] : [])
      let item = exploration.symbols.make(.cells(cells.sorted { $0.key < $1.key }))
      if case .symbolic(let number) = item,
        case .table(let table, let first) = exploration.symbols.symbols[Int(number)]
      {
        exploration.symbols.itemTables[table] = (first, root)
      }
      return item
    }
    let chosen = exploration.symbols.decide(items.count + (mayBeEmpty ? 1 : 0))
    guard chosen < items.count else {
      let empty = ItemSet(size: program.definitions.items.count)
      exploration.symbols.restrict(root, .list(must: empty, may: empty))
      return none
    }
    let (must, may) = narrowed(items[chosen])
    exploration.symbols.restrict(root, .list(must: must, may: may))
    return .list(makeList(ListValue(items: [items[chosen]])))
  }

  /// The item of a list than which none that it has comes before; of those of which none comes before the other it may be any.
  mutating func extreme(
    of root: Int, _ comesBefore: (_ value: Int32, _ other: Int32) -> Bool
  ) -> Cell {
    let (must, may) = bounds(root)
    let values = may.items.map { (item: $0, value: itemValue($0)) }.sorted { comesBefore($0.value, $1.value) }
    let last = values.first { must.contains($0.item) }?.value
    let items = values.prefix { value in last.map { !comesBefore($0, value.value) } ?? true }
    return item(of: root, among: items.map { $0.item }) { item in
      var (all, some) = (must, may)
      all.insert(item)
      guard let value = values.first(where: { $0.item == item })?.value else { return (all, some) }
      for earlier in values where comesBefore(earlier.value, value) { some.remove(earlier.item) }
      return (all, some)
    }
  }

  /// One item of a list, drawn by chance.
  mutating func randomItem(ofList root: Int) -> Cell {
    let (must, may) = bounds(root)
    return item(of: root, among: may.items, isDrawn: true) { item in
      var all = must
      all.insert(item)
      return (all, may)
    }
  }

  /// A list without one of its items, of which it is not known which it is; nil if the values are no such items.
  ///
  /// - Parameters:
  ///   - table: The root of the values that the item may be.
  ///   - first: Where these begin.
  mutating func list(_ root: Int, withoutItemOf table: Int, _ first: Int) -> Cell? {
    guard let known = exploration.symbols.itemTables[table], known == (first, root),
      let items = bounds(ofLists: exploration.symbols.values(table, first))
    else { return nil }
    let (must, may) = bounds(root)
    return makeBounds(
      must.combined(items.may) { $0 & ~$1 }, may.combined(items.must) { $0 & ~$1 }, most: max(0, most(root) - 1))
  }
}

extension SymbolicValues {
  /// Of how many items the one that is chosen is told apart: of fewer where ways are too many already.
  ///
  /// - Parameter isDrawn: Whether it is drawn by chance.
  fileprivate func itemLimit(isDrawn: Bool) -> Int {
    if settleLimit > 1 { return settleLimit }
    return isDrawn ? 3 : 8
  }
}
