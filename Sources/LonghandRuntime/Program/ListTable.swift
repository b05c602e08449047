/// A set of list items in the order in which they came, and the lists that an empty one remembers (runtime §167).
struct ListValue: Hashable, Sendable {
  /// The items, by number; none twice.
  var items: [Int] = []
  /// The declared lists that an empty value remembers (runtime §168); unused while there are items.
  var rememberedOrigins: [Int] = []
  /// The declared lists that an empty value belongs to although it remembers none (runtime §52, runtime §90).
  var resolvedOrigins: [Int] = []
}

/// List values in one run of words, by number.
struct ListTable: Hashable, Sendable {
  /// Each value: how many origins it remembers and how many are resolved, both, then its items.
  private var words: [UInt32] = []
  private var ends: [UInt32] = []

  /// How many values there are.
  var count: Int { ends.count }

  /// The number of words in all values together.
  var wordCount: Int { words.count }

  /// Appends a value and returns its number.
  mutating func append(_ value: ListValue) -> ListNumber {
    words.append(UInt32(value.rememberedOrigins.count))
    words.append(UInt32(value.resolvedOrigins.count))
    for origin in value.rememberedOrigins { words.append(UInt32(origin)) }
    for origin in value.resolvedOrigins { words.append(UInt32(origin)) }
    for item in value.items { words.append(UInt32(item)) }
    ends.append(UInt32(words.count))
    return ListNumber(ends.count - 1)
  }

  /// Removes every value from the given number on.
  mutating func removeAll(keepingFirst kept: Int) {
    guard kept < ends.count else { return }
    words.removeLast(words.count - (kept == 0 ? 0 : Int(ends[kept - 1])))
    ends.removeLast(ends.count - kept)
  }

  /// The items of a value, found without making it.
  func items(of list: ListNumber) -> ArraySlice<UInt32> {
    let start = list == 0 ? 0 : Int(ends[Int(list) - 1])
    return words[start + 2 + Int(words[start]) + Int(words[start + 1])..<Int(ends[Int(list)])]
  }

  /// The value of a number.
  subscript(list: ListNumber) -> ListValue {
    let start = list == 0 ? 0 : Int(ends[Int(list) - 1])
    let firstResolved = start + 2 + Int(words[start])
    let firstItem = firstResolved + Int(words[start + 1])
    return ListValue(
      items: words[firstItem..<Int(ends[Int(list)])].map { Int($0) },
      rememberedOrigins: words[start + 2..<firstResolved].map { Int($0) },
      resolvedOrigins: words[firstResolved..<firstItem].map { Int($0) })
  }

  /// Whether the value has no item, found without making it.
  func isEmpty(_ list: ListNumber) -> Bool {
    let start = list == 0 ? 0 : Int(ends[Int(list) - 1])
    return start + 2 + Int(words[start]) + Int(words[start + 1]) == Int(ends[Int(list)])
  }
}
