extension Collection where Element: Hashable {
  /// How much two collections have in common, from 0 to 1, whatever the order: what stands in both, against their size
  /// (Dice's coefficient, each repetition counted).
  ///
  /// Nothing is like an empty one.
  func likeness(to other: some Collection<Element>) -> Double {
    guard !isEmpty, !other.isEmpty else { return 0 }
    var counts: [Element: Int] = [:]
    for element in self { counts[element, default: 0] += 1 }
    var common = 0
    for element in other {
      if let count = counts[element], count > 0 {
        counts[element] = count - 1
        common += 1
      }
    }
    return 2 * Double(common) / Double(count + other.count)
  }
}
