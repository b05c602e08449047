/// One small number for some of the names of a story: an array with a place for every name.
struct NameMap: Sendable {
  private var values: [Int32]

  /// Makes a map without entries for the names of a table.
  init(nameCount: Int) {
    values = Array(repeating: -1, count: nameCount)
  }

  /// The entry of a name; nil where it has none.
  subscript(name: NameID) -> Int32? {
    get {
      let index = Int(name.number)
      return index < values.count && values[index] >= 0 ? values[index] : nil
    }
    set {
      if Int(name.number) < values.count { values[Int(name.number)] = newValue ?? -1 }
    }
  }

  /// The names that have an entry.
  var names: [NameID] {
    values.indices.filter { values[$0] >= 0 }.map { NameID(number: Int32($0)) }
  }
}
