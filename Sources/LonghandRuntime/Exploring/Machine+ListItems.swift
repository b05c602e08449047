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

  /// The item of a list that comes before all others that it has; nil where two may be equal.
  mutating func extreme(
    of root: Int, _ comesBefore: (_ value: Int32, _ other: Int32) -> Bool
  ) -> Cell? {
    let (must, may) = bounds(root)
    let sorted = may.items.sorted { comesBefore(itemValue($0), itemValue($1)) }
    for (item, next) in zip(sorted, sorted.dropFirst()) where itemValue(item) == itemValue(next) { return nil }
    let last = sorted.firstIndex { must.contains($0) } ?? sorted.count - 1
    return item(of: root, among: Array(sorted.prefix(last + 1))) { item in
      var (all, some) = (must, may)
      all.insert(item)
      for earlier in sorted.prefix(while: { $0 != item }) { some.remove(earlier) }
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
