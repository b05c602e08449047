/// Which of some names a misspelled one was probably meant to be.
struct NearestName {
  /// How many more searches are allowed: each looks at every candidate, and a broken story can have many unknown names.
  private var remaining = 40

  /// Whether another search is worth collecting candidates for.
  var isActive: Bool { remaining > 0 }

  /// The candidate that takes the fewest changes, if those are few enough to call it a slip.
  mutating func find(_ wanted: String, among candidates: [String]) -> String? {
    remaining -= 1
    let wanted = Array(wanted.utf8)
    let limit = max(1, wanted.count / 3)
    var best: (distance: Int, name: String)?
    for candidate in candidates {
      guard abs(candidate.utf8.count - wanted.count) <= limit else { continue }
      let distance = Self.distance(wanted, Array(candidate.utf8))
      guard distance <= limit, distance < (best?.distance ?? .max) else { continue }
      best = (distance, candidate)
    }
    return best?.name
  }

  /// The number of letters to insert, remove, replace or swap; capitals cost nothing.
  private static func distance(_ left: [UInt8], _ right: [UInt8]) -> Int {
    let left = left.map(lowercased)
    let right = right.map(lowercased)
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
      beforeLast = last
      last = current
    }
    return last[right.count]
  }

  private static func lowercased(_ byte: UInt8) -> UInt8 {
    byte >= 0x41 && byte <= 0x5A ? byte + 0x20 : byte
  }
}
