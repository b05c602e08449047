import LonghandSource

/// The names that a program speaks of, each with a number, and what each means as a variable (runtime §83).
package struct ProgramNames: Sendable {
  package private(set) var strings: [String] = []
  /// The numbers by a hash of the words; where two share one, the later has the next free key.
  private var numbers: [UInt64: NameNumber] = [:]
  /// For each name the place of the global variable, or -1.
  package private(set) var globalSlots: [Int32] = []
  /// For each name the value of the list item that it means, or -1.
  package private(set) var listItems: [Int32] = []
  /// The names of the global variables, by place.
  package private(set) var globals: [NameNumber] = []

  /// How many names there are.
  package var count: Int { strings.count }

  /// The number of a name, new or known.
  mutating func intern(_ string: String) -> NameNumber {
    intern(utf8: string.utf8)
  }

  /// The number of a name given in UTF-8, new or known.
  mutating func intern(utf8 bytes: some Collection<UInt8>) -> NameNumber {
    var key = StableHash(bytes).value
    while let known = numbers[key] {
      if strings[Int(known)].utf8.elementsEqual(bytes) { return known }
      key &+= 1
    }
    let number = NameNumber(strings.count)
    strings.append(String(decoding: bytes, as: UTF8.self))
    numbers[key] = number
    globalSlots.append(-1)
    listItems.append(-1)
    return number
  }

  /// The number of a name that the program knows.
  package func number(of string: String) -> NameNumber? { number(ofUTF8: string.utf8) }

  /// The number of a name given in UTF-8, if the program knows it.
  func number(ofUTF8 bytes: some Collection<UInt8>) -> NameNumber? {
    var key = StableHash(bytes).value
    while let known = numbers[key] {
      if strings[Int(known)].utf8.elementsEqual(bytes) { return known }
      key &+= 1
    }
    return nil
  }

  /// The words of a name.
  package subscript(name: NameNumber) -> String { strings[Int(name)] }

  /// Notes that the name is a global variable.
  mutating func declareGlobal(_ name: NameNumber) {
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
