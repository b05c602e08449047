/// The lists that a story declares, and their items (runtime §15, runtime §16).
package struct ListDefinitions: Hashable, Sendable {
  /// One item of one list.
  package struct Item: Hashable, Sendable {
    /// The item's own name.
    package var name: String
    /// The list that it belongs to; nil if the story declares no such list.
    package var definition: Int?
    /// The name of that list, declared or not.
    package var origin: String
    /// Its value; values may repeat within a list.
    package var value: Int32
    /// What is printed for it; its own name where that is nil.
    package var shown: String?

    /// `List.item`.
    package var fullName: String { origin + "." + name }
  }

  /// One declared list.
  package struct Definition: Hashable, Sendable {
    /// The list's name.
    package var name: String
    /// Its items, in the order declared.
    package var items: Range<Int>
  }

  /// The declared lists in order.
  package private(set) var definitions: [Definition] = []
  /// Every item: those of the declared lists in order, then those of unknown lists.
  package private(set) var items: [Item] = []
  private var itemsByName: [String: Int] = [:]
  private var definitionsByName: [String: Int] = [:]

  /// Adds a list; later ones win where short names clash (runtime §16).
  mutating func define(_ name: String, items newItems: [(name: String, value: Int32)]) {
    let start = items.count
    definitionsByName[name] = definitions.count
    for item in newItems {
      add(Item(name: item.name, definition: definitions.count, origin: name, value: item.value))
    }
    definitions.append(Definition(name: name, items: start..<items.count))
  }

  private mutating func add(_ item: Item) {
    itemsByName[item.name] = items.count
    itemsByName[item.fullName] = items.count
    items.append(item)
  }

  /// The number of the item, added to no list if the story declares none such (runtime §32).
  mutating func intern(origin: String, item: String, value: Int32) -> Int {
    if let known = itemsByName[origin + "." + item] { return known }
    let number = items.count
    items.append(Item(name: item, definition: nil, origin: origin, value: value))
    itemsByName[origin + "." + item] = number
    return number
  }

  /// Lets items be printed as a table says.
  mutating func show(_ names: DisplayNames) {
    for index in items.indices { items[index].shown = names.item(items[index].fullName) }
  }

  /// The number of the list of the given name.
  func definition(named name: String) -> Int? { definitionsByName[name] }

  /// The item that a short or full name means.
  func item(named name: String) -> Int? { itemsByName[name] }

  /// The first item of a list that has the given value (runtime §176).
  func item(of definition: Int, value: Int32) -> Int? {
    definitions[definition].items.first { items[$0].value == value }
  }
}
