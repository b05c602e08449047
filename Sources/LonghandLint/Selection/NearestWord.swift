/// Which of some words a misspelled one was probably meant to be.
package enum NearestWord {
  /// The word that takes the fewest changes, if those are few enough to call it a slip.
  package static func find(_ wanted: String, among words: [String]) -> String? {
    let letters = Array(wanted.lowercased())
    let limit = max(1, letters.count / 3)
    var best: (distance: Int, word: String)?
    for word in words {
      let distance = distance(letters, Array(word.lowercased()))
      if distance <= limit, distance < (best?.distance ?? .max) { best = (distance, word) }
    }
    return best?.word
  }

  /// How many letters must be added, left out, changed, or swapped with their neighbour.
  private static func distance(_ left: [Character], _ right: [Character]) -> Int {
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
}
