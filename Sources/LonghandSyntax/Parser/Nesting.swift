/// How deep constructs stand in one another, and how deep they may (ink §219).
struct Nesting {
  /// What constructs that nest cost; a unit is up to 3 KB of stack in a debug build.
  enum Cost {
    static let braces = 3
    static let block = 2
    static let parentheses = 3
    static let string = 1
    static let sign = 1
  }

  /// The deepest nesting that is read: 504 blocks, 840 braces on a line, 840 parentheses.
  static let deepest = 2520

  /// The cost of the open constructs.
  private(set) var cost = 0
  /// What it may be; little once a statement had too many, so that no file can cost more than a few of those.
  private var limit = deepest
  /// How many statements are open, one inside the other.
  var statements = 0

  /// Goes one level deeper, unless that is too deep; whether it did.
  mutating func enter(_ more: Int) -> Bool {
    guard cost + more <= limit else { return false }
    cost += more
    return true
  }

  /// Goes one level deeper, where nothing is open that could be too deep by it.
  mutating func enterFreely(_ more: Int) { cost += more }

  /// Comes back from a level.
  mutating func leave(_ less: Int) { cost -= less }

  /// Lets little nest from here on.
  mutating func restrict() { limit = Self.deepest / 10 }
}
