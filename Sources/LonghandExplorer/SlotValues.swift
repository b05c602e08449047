import LonghandRuntime

/// Numbers for the values that were met in each slot, in the order in which they were, so that common ones are small.
struct SlotValues {
  private let slots: Slots
  private let slotCount: Int
  private let relevance: Relevance
  private var numbers: [[UInt64: UInt32]]
  private var cells: [[Cell]]
  private var questions: [SlotQuestion: Int32] = [:]
  private var questionsByNumber: [SlotQuestion] = []
  /// For each question what expressions came to, and its number.
  private var results: [[Result: UInt32]] = []
  /// What is known of them.
  private(set) var answers: ValueAnswers

  /// What is asked of the value of a slot.
  enum Question: Hashable {
    /// Which value is so many visits further, or so many turns later.
    case later(Int32)
    /// Which value expressions make of it.
    case changed(by: Int)
    /// What expressions come to.
    case compared(by: Int)
  }

  /// What expressions come to.
  private enum Result: Hashable {
    case value(Cell)
    /// An error, for a value of this number: whatever else comes of it depends on the value itself.
    case failure(of: UInt32)
  }

  private struct SlotQuestion: Hashable {
    var slot: Int
    var question: Question
  }

  init(_ slots: Slots, _ relevance: Relevance) {
    self.slots = slots
    slotCount = slots.count
    self.relevance = relevance
    // All temporary variables share their numbers, which are behind those of the others.
    numbers = Array(repeating: [:], count: slots.count + 1)
    cells = Array(repeating: [], count: slots.count + 1)
    answers = ValueAnswers(tables: cells.count)
  }

  private func table(_ slot: Int) -> Int { min(slot, slotCount) }

  /// The number of a value, as exactly as it must be known.
  mutating func number(of cell: Cell, in slot: Int) -> UInt32 {
    let (cell, table) = (relevance.relevant(cell, in: slot), table(slot))
    if let known = numbers[table][cell.key] { return known }
    let number = UInt32(cells[table].count)
    numbers[table][cell.key] = number
    cells[table].append(cell)
    answers.append(cell, to: table)
    return number
  }

  /// The value of a number.
  func cell(_ number: UInt32, in slot: Int) -> Cell { cells[table(slot)][Int(number)] }

  /// Sees that the number of 0 is known in a slot.
  mutating func learnZero(in slot: Int) { answers.zeros[table(slot)] = number(of: .integer(0), in: slot) }

  // MARK: Questions

  /// The number of a question about the value of a slot.
  mutating func number(of question: Question, in slot: Int) -> Int32 {
    let asked = SlotQuestion(slot: slot, question: question)
    if let known = questions[asked] { return known }
    let number = answers.addQuestion()
    questions[asked] = number
    questionsByNumber.append(asked)
    results.append([:])
    return number
  }

  /// The answer to a question for a value: the number of another value, or one that is the same for values for which the
  /// same holds.
  mutating func answer(_ question: Int32, _ number: UInt32, _ machine: inout ExactMachine) -> UInt32 {
    if let known = answers.answer(question, number) { return known }
    let answer = makeAnswer(question, number, &machine)
    answers.set(answer: answer, question, number)
    return answer
  }

  private mutating func makeAnswer(_ question: Int32, _ number: UInt32, _ machine: inout ExactMachine) -> UInt32 {
    let (slot, asked) = (questionsByNumber[Int(question)].slot, questionsByNumber[Int(question)].question)
    let value = cell(number, in: slot)
    switch asked {
    case .later(let steps):
      guard case .integer(let count) = value, !isNever(count, slot) else { return number }
      return self.number(of: .integer(count &+ steps), in: slot)
    case .changed(let expressions):
      return machine.result(of: expressions, where: value).map { self.number(of: $0, in: slot) } ?? number
    case .compared(let expressions):
      let result = machine.result(of: expressions, where: value).map { Result.value($0) } ?? .failure(of: number)
      if let known = results[Int(question)][result] { return known }
      let next = UInt32(results[Int(question)].count)
      results[Int(question)][result] = next
      return next
    }
  }

  /// Whether a number of turns says that something never was, which time does not change.
  private func isNever(_ value: Int32, _ slot: Int) -> Bool {
    if case .turnsSince = slots.kind(of: slot) { value < 0 } else { false }
  }
}
