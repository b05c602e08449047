/// The names that a program speaks of, each with a number, and what each means as a variable (`R83`).
struct NameTable: Sendable {
  private(set) var strings: [String] = []
  private var numbers: [String: NameID] = [:]
  /// For each name the place of the global variable, or -1.
  private(set) var globalSlots: [Int32] = []
  /// For each name the value of the list item that it means, or -1.
  private(set) var listItems: [Int32] = []
  /// The names of the global variables, by place.
  private(set) var globals: [NameID] = []

  /// How many names there are.
  var count: Int { strings.count }

  /// The number of a name, new or known.
  mutating func intern(_ string: String) -> NameID {
    if let known = numbers[string] { return known }
    let number = NameID(strings.count)
    strings.append(string)
    numbers[string] = number
    globalSlots.append(-1)
    listItems.append(-1)
    return number
  }

  /// The number of a name that the program knows.
  func number(of string: String) -> NameID? { numbers[string] }

  /// The words of a name.
  subscript(name: NameID) -> String { strings[Int(name)] }

  /// Notes that the name is a global variable.
  mutating func declareGlobal(_ name: NameID) {
    guard globalSlots[Int(name)] < 0 else { return }
    globalSlots[Int(name)] = Int32(globals.count)
    globals.append(name)
  }

  /// Notes which names mean list items, and makes the value of each.
  mutating func resolveItems(_ definitions: ListDefinitions, into lists: inout ListTable) {
    for index in strings.indices {
      guard let item = definitions.item(named: strings[index]), definitions.items[item].definition != nil else {
        continue
      }
      listItems[index] = Int32(lists.append(ListValue(items: [item])))
    }
  }
}
