/// Which of some words a misspelled one was probably meant to be.
package enum NearestWord {
  /// The word that takes the fewest changes; nil if none takes so few that it may be called a slip.
  ///
  /// - Parameters:
  ///   - wanted: What was written.
  ///   - words: What there is; of two as near the first counts.
  ///   - limit: How many changes are a slip; a third of the letters where nothing is said, but one at least.
  package static func find(_ wanted: String, among words: [String], limit: Int? = nil) -> String? {
    // One letter is as near to any other as to the next.
    guard wanted.unicodeScalars.count > 1 else { return nil }
    let wanted = wanted.utf8.map(lowercased)
    let limit = limit ?? max(1, wanted.count / 3)
    var best: (distance: Int, word: String)?
    for word in words where word.unicodeScalars.count > 1 && abs(word.utf8.count - wanted.count) <= limit {
      let distance = distance(wanted, word.utf8.map(lowercased))
      if distance <= limit, distance < (best?.distance ?? .max) { best = (distance, word) }
    }
    return best?.word
  }

  /// The number of letters to add, leave out, change, or swap with their neighbour; capitals cost nothing.
  private static func distance(_ left: [UInt8], _ right: [UInt8]) -> Int {
    var beforeLast: [Int] = []
    var last = Array(0...right.count)
    for row in left.indices {
      var current = [row + 1]
      for column in right.indices {
        let replaced = last[column] + (left[row] == right[column] ? 0 : 1)
        var cost = min(replaced, last[column + 1] + 1, current[column] + 1)
        if row > 0, column > 0, left[row] == right[column - 1], left[row - 1] == right[column] {
          cost = min(cost, beforeLast[column - 1] + 1)
        }
        current.append(cost)
      }
      (beforeLast, last) = (last, current)
    }
    return last[right.count]
  }

  private static func lowercased(_ byte: UInt8) -> UInt8 {
    byte >= 0x41 && byte <= 0x5A ? byte + 0x20 : byte
  }
}
