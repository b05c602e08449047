/// Finds the name that somebody probably meant.
enum NearestName {
  /// The name that takes the fewest changes; nil if none is near.
  static func of(_ word: String, among names: [String]) -> String? {
    let wanted = Array(word.lowercased())
    let near = names.map { (name: $0, distance: distance(wanted, Array($0.lowercased()))) }
    guard let best = near.min(by: { $0.distance < $1.distance }), best.distance <= max(1, wanted.count / 2) else {
      return names.first { !word.isEmpty && $0.lowercased().hasPrefix(word.lowercased()) }
    }
    return best.name
  }

  /// How many letters must be added, left out, changed, or swapped with their neighbour.
  private static func distance(_ left: [Character], _ right: [Character]) -> Int {
    var before: [Int] = []
    var last = Array(0...right.count)
    for row in 0..<left.count {
      var line = [row + 1]
      for column in 0..<right.count {
        var cost = min(last[column] + (left[row] == right[column] ? 0 : 1), last[column + 1] + 1, line[column] + 1)
        if row > 0, column > 0, left[row] == right[column - 1], left[row - 1] == right[column] {
          cost = min(cost, before[column - 1] + 1)
        }
        line.append(cost)
      }
      (before, last) = (last, line)
    }
    return last[right.count]
  }
}
