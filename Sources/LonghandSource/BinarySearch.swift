extension RandomAccessCollection {
  /// The first index whose element belongs behind, where all that belong before come first; `endIndex` where none does.
  ///
  /// It looks at as many elements as the number of elements has binary digits.
  @inlinable
  package func partitioningIndex(where belongsBehind: (Element) -> Bool) -> Index {
    var low = startIndex
    var count = count
    while count > 0 {
      let half = count / 2
      let middle = index(low, offsetBy: half)
      if belongsBehind(self[middle]) {
        count = half
      } else {
        low = index(after: middle)
        count -= half + 1
      }
    }
    return low
  }
}
