/// A set of items of the story's lists, as the host sees it (`R225`).
public struct InkList: Hashable, Sendable {
  /// One item.
  public struct Item: Hashable, Sendable {
    /// The list that declares it.
    public var list: String
    /// Its own name.
    public var name: String
    /// Its value.
    public var value: Int

    /// Makes an item.
    public init(list: String, name: String, value: Int) {
      self.list = list
      self.name = name
      self.value = value
    }
  }

  /// The items, none twice, in the order in which they came.
  public private(set) var items: [Item] = []
  /// The names of the lists that an empty set remembers (`R168`).
  public var rememberedLists: [String] = []

  /// Makes a set of items.
  public init(_ items: [Item] = [], rememberedLists: [String] = []) {
    for item in items { insert(item) }
    self.rememberedLists = rememberedLists
  }

  /// Adds an item, if it is not yet there.
  public mutating func insert(_ item: Item) {
    if !contains(item) { items.append(item) }
  }

  /// Whether an item is in the set, whatever its value.
  public func contains(_ item: Item) -> Bool {
    items.contains { $0.name == item.name && $0.list == item.list }
  }

  /// Whether an item of the given name is in the set.
  public func contains(named name: String) -> Bool {
    items.contains { $0.name == name }
  }

  /// The item with the least value; the first one of several.
  public var minimum: Item? { items.min { $0.value < $1.value } }

  /// The item with the greatest value; the first one of several.
  public var maximum: Item? { items.max { $0.value < $1.value } }

  /// The items of both.
  public func union(_ other: InkList) -> InkList {
    InkList(items + other.items, rememberedLists: rememberedLists)
  }

  /// The items that are in both.
  public func intersection(_ other: InkList) -> InkList {
    InkList(items.filter { other.contains($0) })
  }

  /// The items that are not in the other.
  public func subtracting(_ other: InkList) -> InkList {
    let lists = items.map { $0.list }
    return InkList(items.filter { !other.contains($0) }, rememberedLists: lists.isEmpty ? rememberedLists : lists)
  }

  /// The items whose values lie in a range.
  public func items(in range: ClosedRange<Int>) -> InkList {
    InkList(items.filter { range.contains($0.value) })
  }

  /// Whether all items of the other are in this one; false if either is empty (`R174`).
  public func containsAll(of other: InkList) -> Bool {
    !items.isEmpty && !other.items.isEmpty && other.items.allSatisfy { contains($0) }
  }
}

extension InkList: CustomStringConvertible {
  /// The names of the items, from the least to the greatest (`R172`).
  public var description: String {
    items.enumerated().sorted {
      ($0.element.value, $0.element.list, $0.offset) < ($1.element.value, $1.element.list, $1.offset)
    }
    .map { $0.element.name }.joined(separator: ", ")
  }
}
