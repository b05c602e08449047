/// How two rows of paragraphs differ, line by line and within lines by words.
public struct Difference: Hashable, Sendable {
  /// Words that belong together.
  public struct Piece: Hashable, Sendable {
    /// The words, with one blank between them.
    public var words: String
    /// Whether the other side has other words here.
    public var isChanged: Bool

    /// Makes a piece.
    package init(words: String, isChanged: Bool) {
      self.words = words
      self.isChanged = isChanged
    }
  }

  /// One paragraph.
  public enum Line: Hashable, Sendable {
    /// Both have it.
    case same(String)
    /// Only what was expected has it.
    case expected([Piece])
    /// Only what was found has it.
    case found([Piece])
  }

  /// The paragraphs in reading order.
  public var lines: [Line] = []

  /// Compares paragraphs.
  public init(expected: [String], found: [String]) {
    var pending: (expected: [String], found: [String]) = ([], [])
    for step in Self.steps(expected, found) {
      switch step {
      case .both(let line):
        addChanged(&pending)
        lines.append(.same(line))
      case .left(let line): pending.expected.append(line)
      case .right(let line): pending.found.append(line)
      }
    }
    addChanged(&pending)
  }

  /// Paragraphs in each other's place, compared by words, pair by pair.
  private mutating func addChanged(_ pending: inout (expected: [String], found: [String])) {
    for index in 0..<max(pending.expected.count, pending.found.count) {
      let left = index < pending.expected.count ? pending.expected[index] : nil
      let right = index < pending.found.count ? pending.found[index] : nil
      let (old, new) = Self.pieces(left, right)
      if left != nil { lines.append(.expected(old)) }
      if right != nil { lines.append(.found(new)) }
    }
    pending = ([], [])
  }

  private static func pieces(_ left: String?, _ right: String?) -> (old: [Piece], new: [Piece]) {
    guard let left, let right else {
      let whole = (left ?? right).map { [Piece(words: $0, isChanged: true)] } ?? []
      return (whole, whole)
    }
    let (leftWords, rightWords) = (words(left), words(right))
    var (old, new): ([Piece], [Piece]) = ([], [])
    for step in steps(leftWords, rightWords) {
      switch step {
      case .both(let word):
        add(word, isChanged: false, to: &old)
        add(word, isChanged: false, to: &new)
      case .left(let word): add(word, isChanged: true, to: &old)
      case .right(let word): add(word, isChanged: true, to: &new)
      }
    }
    return (old, new)
  }

  private static func words(_ text: String) -> [String] { text.split { $0 == " " }.map { String($0) } }

  private static func add(_ word: String, isChanged: Bool, to pieces: inout [Piece]) {
    if let last = pieces.indices.last, pieces[last].isChanged == isChanged {
      pieces[last].words += " " + word
    } else {
      pieces.append(Piece(words: word, isChanged: isChanged))
    }
  }

  // MARK: The longest row that both have

  enum Step {
    case both(String), left(String), right(String)
  }

  /// More than these, and only the beginnings and ends are compared.
  private static let mostCells = 4_000_000

  static func steps(_ left: [String], _ right: [String]) -> [Step] {
    var start = 0
    while start < left.count, start < right.count, left[start] == right[start] { start += 1 }
    var (leftEnd, rightEnd) = (left.count, right.count)
    while leftEnd > start, rightEnd > start, left[leftEnd - 1] == right[rightEnd - 1] {
      leftEnd -= 1
      rightEnd -= 1
    }
    let middle = middleSteps(Array(left[start..<leftEnd]), Array(right[start..<rightEnd]))
    return left[..<start].map { .both($0) } + middle + left[leftEnd...].map { .both($0) }
  }

  private static func middleSteps(_ left: [String], _ right: [String]) -> [Step] {
    guard !left.isEmpty, !right.isEmpty, left.count * right.count <= mostCells else {
      return left.map { .left($0) } + right.map { .right($0) }
    }
    let width = right.count + 1
    // The length of the longest row that the rests from each place on have in common.
    var lengths = [Int32](repeating: 0, count: (left.count + 1) * width)
    for row in left.indices.reversed() {
      for column in right.indices.reversed() {
        lengths[row * width + column] =
          left[row] == right[column]
          ? lengths[(row + 1) * width + column + 1] + 1
          : max(lengths[(row + 1) * width + column], lengths[row * width + column + 1])
      }
    }
    var steps: [Step] = []
    var (row, column) = (0, 0)
    while row < left.count, column < right.count {
      if left[row] == right[column] {
        steps.append(.both(left[row]))
        (row, column) = (row + 1, column + 1)
      } else if lengths[(row + 1) * width + column] >= lengths[row * width + column + 1] {
        steps.append(.left(left[row]))
        row += 1
      } else {
        steps.append(.right(right[column]))
        column += 1
      }
    }
    return steps + left[row...].map { .left($0) } + right[column...].map { .right($0) }
  }
}
