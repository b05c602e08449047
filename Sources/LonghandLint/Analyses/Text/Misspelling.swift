/// Tells a slip of the pen from another word.
enum Misspelling {
  /// Whether two words have the same letters but for capitals, or but for one that stands twice in one of them and once
  /// in the other: `Roof` and `Rooof`, `Ada` and `ADA`, `Bob` and `Bobb`.
  ///
  /// Of words of three letters that alone is surely a slip; shorter ones differ as much as others do.
  static func isRepetition(_ word: String, of model: String) -> Bool {
    guard word != model, min(word.count, model.count) >= 3 else { return false }
    let (left, right) = (Array(word.lowercased()), Array(model.lowercased()))
    if left == right { return true }
    guard abs(left.count - right.count) == 1 else { return false }
    let (short, long) = left.count < right.count ? (left, right) : (right, left)
    let start = zip(short, long).prefix { $0 == $1 }.count
    return start > 0 && long[start] == long[start - 1] && long[start].isLetter
      && short.dropFirst(start).elementsEqual(long.dropFirst(start + 1))
  }

  /// Whether one letter of the inside of a word is wrong, missing or too many, or two have changed places.
  ///
  /// Words that differ in their ends or in numbers are mostly meant, as in `left` and `lefts`, `bed1` and `bed2`.
  static func isMisspelling(_ word: String, of model: String) -> Bool {
    let (left, right) = (Array(word.utf8), Array(model.utf8))
    guard word != model, left.count >= 4, right.count >= 4, abs(left.count - right.count) <= 1 else { return false }
    let start = zip(left, right).prefix { $0 == $1 }.count
    let end = zip(left.dropFirst(start).reversed(), right.dropFirst(start).reversed()).prefix { $0 == $1 }.count
    guard start >= 1, end >= 1 || isSwapAtEnd(left, right) else { return false }
    let (wrong, meant) = (left.dropFirst(start).dropLast(end), right.dropFirst(start).dropLast(end))
    if (wrong + meant).contains(where: { (0x30...0x39).contains($0) }) { return false }
    guard left.count == right.count else { return wrong.isEmpty || meant.isEmpty }
    return wrong.count == 1 || (wrong.count == 2 && wrong.elementsEqual(meant.reversed()))
  }

  /// Whether the last two letters have changed places.
  private static func isSwapAtEnd(_ left: [UInt8], _ right: [UInt8]) -> Bool {
    left.count == right.count && left.dropLast(2) == right.dropLast(2)
      && left.suffix(2).elementsEqual(right.suffix(2).reversed())
  }
}
