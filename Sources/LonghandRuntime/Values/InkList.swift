/// A set of items of the story's lists, as the host sees it (runtime §225).
///
/// The story knows what value an item has, so items come from it: from a variable, from `Program.lists`, or from
/// `Story.list(_:)`. Two sets are equal if they have the same items, in whatever order those came.
public struct InkList: Sendable {
  /// One item; an item is told from others by its list and its name.
  public struct Item: Sendable {
    /// The list that declares it.
    public let list: String
    /// Its own name.
    public let name: String
    /// Its value in that list.
    public let value: Int

    /// Makes an item.
    package init(list: String, name: String, value: Int) {
      self.list = list
      self.name = name
      self.value = value
    }

    /// The name with that of its list: `Clothes.hat`.
    public var fullName: String { list + "." + name }
  }

  /// The items, none twice, in the order in which they came.
  public internal(set) var items: [Item] = []
  /// The names of the lists that an empty set remembers (runtime §168); they do not count for equality.
  public var rememberedLists: [String] = []

  /// Makes an empty set.
  public init() {}

  /// Makes a set of items.
  public init(_ items: some Sequence<Item>, rememberedLists: [String] = []) {
    for item in items { insert(item) }
    self.rememberedLists = rememberedLists
  }

  /// Whether an item of the given name, short or full, is in the set.
  public func contains(named name: String) -> Bool {
    items.contains { $0.name == name || $0.fullName == name }
  }

  /// The item with the least value; the first one of several.
  public var minimum: Item? { items.min { $0.value < $1.value } }

  /// The item with the greatest value; the first one of several.
  public var maximum: Item? { items.max { $0.value < $1.value } }

  /// The items whose values lie in a range.
  public func items(in range: ClosedRange<Int>) -> InkList {
    InkList(items.filter { range.contains($0.value) })
  }

  /// Whether all items of the other are in this one, by ink's own rule: false if either is empty (runtime §174).
  public func containsAll(of other: InkList) -> Bool {
    !items.isEmpty && !other.items.isEmpty && other.items.allSatisfy { contains($0) }
  }
}

extension InkList.Item: Hashable {
  /// Whether two items are the same, whatever value is said of them.
  public static func == (left: InkList.Item, right: InkList.Item) -> Bool {
    left.name == right.name && left.list == right.list
  }

  /// Feeds the names to the hasher.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(list)
    hasher.combine(name)
  }
}

extension InkList: Hashable {
  /// Whether two sets have the same items.
  public static func == (left: InkList, right: InkList) -> Bool {
    left.items.count == right.items.count && (left.items == right.items || Set(left.items) == Set(right.items))
  }

  /// Feeds the items to the hasher, whatever their order.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(Set(items))
  }
}

extension InkList: RandomAccessCollection {
  /// What is in a set.
  public typealias Element = Item
  /// The numbers of the items in the order in which they came.
  public typealias Indices = Range<Int>

  /// The place of the first item.
  public var startIndex: Int { 0 }
  /// The place behind the last item.
  public var endIndex: Int { items.count }
  /// Whether there is no item.
  public var isEmpty: Bool { items.isEmpty }
  /// The item at a place, in the order in which they came.
  public subscript(place: Int) -> Item { items[place] }
}

extension InkList: CustomStringConvertible {
  /// The names of the items, from the least to the greatest (runtime §172).
  public var description: String {
    items.enumerated().sorted {
      ($0.element.value, $0.element.list, $0.offset) < ($1.element.value, $1.element.list, $1.offset)
    }
    .map { $0.element.name }.joined(separator: ", ")
  }
}

#if !hasFeature(Embedded)
  extension InkList: Codable {}

  extension InkList.Item: Codable {}
#endif
