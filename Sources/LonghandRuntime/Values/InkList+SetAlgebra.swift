extension InkList: SetAlgebra {
  /// Makes a set of items that are written out.
  public init(arrayLiteral items: Item...) { self.init(items) }

  /// Whether an item is in the set.
  public func contains(_ item: Item) -> Bool { items.contains(item) }

  /// Adds an item, if it is not yet there.
  @discardableResult
  public mutating func insert(_ item: Item) -> (inserted: Bool, memberAfterInsert: Item) {
    if let place = items.firstIndex(of: item) { return (false, items[place]) }
    items.append(item)
    return (true, item)
  }

  /// Puts an item in the place of the one that is told by the same names, or adds it.
  @discardableResult
  public mutating func update(with item: Item) -> Item? {
    guard let place = items.firstIndex(of: item) else {
      items.append(item)
      return nil
    }
    defer { items[place] = item }
    return items[place]
  }

  /// Takes an item away; the set remembers its list, as in the story.
  @discardableResult
  public mutating func remove(_ item: Item) -> Item? {
    guard let place = items.firstIndex(of: item) else { return nil }
    if items.count == 1 { rememberedLists = [items[place].list] }
    return items.remove(at: place)
  }

  /// The items of both.
  public func union(_ other: InkList) -> InkList {
    InkList(items + other.items, rememberedLists: rememberedLists)
  }

  /// The items that are in both.
  public func intersection(_ other: InkList) -> InkList {
    InkList(items.filter { other.contains($0) })
  }

  /// The items that are in only one of both.
  public func symmetricDifference(_ other: InkList) -> InkList {
    InkList(items.filter { !other.contains($0) } + other.items.filter { !contains($0) })
  }

  /// The items that are not in the other; an empty result remembers the lists of this one (runtime §168).
  public func subtracting(_ other: InkList) -> InkList {
    var lists: [String] = []
    for item in items where !lists.contains(item.list) { lists.append(item.list) }
    return InkList(items.filter { !other.contains($0) }, rememberedLists: lists.isEmpty ? rememberedLists : lists)
  }

  /// Adds the items of the other.
  public mutating func formUnion(_ other: InkList) { self = union(other) }
  /// Keeps the items that are in the other too.
  public mutating func formIntersection(_ other: InkList) { self = intersection(other) }
  /// Keeps the items that are in only one of both.
  public mutating func formSymmetricDifference(_ other: InkList) { self = symmetricDifference(other) }
}
