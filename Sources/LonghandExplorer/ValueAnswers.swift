import LonghandRuntime

/// What is known of values by their numbers: whether they are greater than 0, and the answers to what was asked of them.
struct ValueAnswers: Sendable {
  private struct Table {
    /// Where its values begin, how many there are, and for how many there is room.
    var first = 0
    var count = 0
    var room = 0
  }

  private var tables: [Table]
  /// Whether each value is a number greater than 0.
  private var arePositive: [Bool] = []
  /// For each question the answer for each value of its slot, as far as it is known.
  private var answers: [[UInt32]] = []
  /// For each table the number of 0, where it was asked for.
  var zeros: [UInt32]

  private static let unknown = UInt32.max

  /// - Parameter tables: How many slots have values of their own; the last of these is all that are behind it.
  init(tables count: Int) {
    tables = Array(repeating: Table(), count: count)
    zeros = Array(repeating: 0, count: count)
  }

  private func table(_ slot: Int) -> Int { min(slot, tables.count - 1) }

  /// Whether a value is a number greater than 0.
  func isPositive(_ number: UInt32, in slot: Int) -> Bool { arePositive[tables[table(slot)].first + Int(number)] }

  /// The number of the value 0, which was learned.
  func zero(in slot: Int) -> UInt32 { zeros[table(slot)] }

  /// The answer to a question for a value; nil where it is not known yet.
  func answer(_ question: Int32, _ number: UInt32) -> UInt32? {
    let number = Int(number)
    guard number < answers[Int(question)].count else { return nil }
    let answer = answers[Int(question)][number]
    return answer == ValueAnswers.unknown ? nil : answer
  }

  mutating func append(_ cell: Cell, to table: Int) {
    let (first, count, room) = (tables[table].first, tables[table].count, tables[table].room)
    if count == room {
      tables[table].first = arePositive.count
      tables[table].room = max(4, 2 * room)
      for place in 0..<tables[table].room { arePositive.append(place < count && arePositive[first + place]) }
    }
    if case .integer(let number) = cell { arePositive[tables[table].first + count] = number > 0 }
    tables[table].count += 1
  }

  /// Adds a question, and gives its number.
  mutating func addQuestion() -> Int32 {
    answers.append([])
    return Int32(answers.count - 1)
  }

  mutating func set(answer: UInt32, _ question: Int32, _ number: UInt32) {
    let missing = Int(number) + 1 - answers[Int(question)].count
    if missing > 0 { answers[Int(question)] += Array(repeating: ValueAnswers.unknown, count: missing) }
    answers[Int(question)][Int(number)] = answer
  }
}
