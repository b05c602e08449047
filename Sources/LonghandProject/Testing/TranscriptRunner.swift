import LonghandPlay
import LonghandRuntime
import LonghandSource

/// Plays a run of a transcript and compares.
struct TranscriptRunner {
  private let probed: ProbedStory
  /// The place of the transcript's first condition among all that the story was compiled with.
  private let firstProbe: Int
  private var story: Story
  /// The story after each paragraph of the turn, where somebody asks.
  private var moments: [Story] = []
  private var mocks: [String: [MockedCall]] = [:]
  private(set) var failures: [TestFailure] = []
  /// What the story did, turn by turn.
  private(set) var turns: [TurnRecord] = []

  /// Makes ready to play.
  init(_ probed: ProbedStory, _ program: Program, firstProbe: Int, coverage: CoverageCounter? = nil) {
    self.probed = probed
    self.firstProbe = firstProbe
    story = Story(program, seed: 1)
    story.allowsExternalFallbacks = true
    story.coverage = coverage
    for name in story.missingExternalFunctions { bind(name, []) }
  }

  /// Plays a run to its end, or to where it cannot go on.
  mutating func play(_ run: Transcript.Run) {
    for turn in TranscriptTurn.turns(of: run) {
      guard follow(turn.orders), read(turn) else { return }
      check(turn)
      if let choice = turn.choice, !take(choice.words, choice.line) { return }
    }
  }

  private mutating func fail(
    _ kind: TestFailure.Kind, line: Int, message: String, difference: Difference? = nil
  ) {
    failures.append(TestFailure(kind, line: line, message, difference: difference))
  }

  // MARK: Going on

  /// Reads what the story says up to the next choice; false where it ran into an error.
  private mutating func read(_ turn: TranscriptTurn) -> Bool {
    var record = TurnRecord()
    moments = []
    var isWell = true
    while isWell, let line = story.nextLine() {
      record.add(line.text, line.tags)
      if turn.hasConditionWithin {
        while moments.count < record.paragraphs.count { moments.append(story) }
        if !moments.isEmpty { moments[moments.count - 1] = story }
      }
      for problem in line.problems where problem.severity == .error {
        let place = problem.place.map { " (\($0.file), line \($0.line))" } ?? ""
        fail(
          .error, line: turn.choice?.line ?? turn.lines.last?.number ?? turn.firstLine, message: problem.message + place
        )
        isWell = false
      }
    }
    record.offered = story.choices.map { $0.text }
    turns.append(record)
    return isWell
  }

  private mutating func take(_ words: String, _ line: Int) -> Bool {
    let choices = story.choices
    guard !choices.isEmpty else {
      fail(.choice, line: line, message: "`> \(words)` cannot be taken: the story offers no choice here.")
      return false
    }
    let message: String
    switch ChoiceFinder(choices: choices).find(words) {
    case .one(let index):
      do {
        try story.choose(index)
        return true
      } catch {
        message = error.description
      }
    case .several(let indices):
      message = "`> \(words)` fits several choices: \(Self.listed(indices.map { choices[$0].text }))."
    case .none: message = "No choice is `\(words)`; there is \(Self.listed(choices.map { $0.text }))."
    case .noSuchNumber(let number):
      message =
        "There is no choice \(number); \(choices.count.counted("one is", "are")) offered: "
        + "\(Self.listed(choices.map { $0.text }))."
    }
    fail(.choice, line: line, message: message)
    return false
  }

  private static func listed(_ texts: [String]) -> String {
    texts.map { "`\($0.onOneLine)`" }.joined(separator: ", ")
  }

  // MARK: Comparing

  private mutating func check(_ turn: TranscriptTurn) {
    guard let record = turns.last else { return }
    let prose = turn.prose
    let match = checkProse(turn, prose, record)
    var place: Int?
    var next = 0
    for line in turn.lines {
      switch line.item {
      case .paragraph, .anything:
        place = match?.places[next]
        next += 1
      case .tag(let tag): checkTag(tag, line.number, at: place, record)
      case .condition, .ending, .choiceCount:
        let isWithin = next < prose.count && prose[next...].contains { $0.words != nil }
        let moment = place.flatMap { isWithin && moments.indices.contains($0) ? moments[$0] : nil }
        check(line, in: moment ?? story)
      case .set, .seed, .external, .at: _ = follow([line])
      case .offered, .choice: break
      }
    }
    checkOffered(turn, record)
  }

  private mutating func checkProse(
    _ turn: TranscriptTurn, _ prose: [(line: Transcript.Line, words: String?)], _ record: TurnRecord
  ) -> ProseMatcher.Result? {
    guard turn.hasParagraph else { return nil }
    let found = record.paragraphs.map { $0.words }
    let match = ProseMatcher.match(prose.map { $0.words }, found)
    guard let difference = match.difference else { return match }
    let expected = prose[difference.expected].compactMap { $0.words.map { $0.onOneLine } }
    let line = difference.expected.isEmpty ? turn.firstLine : prose[difference.expected.lowerBound].line.number
    fail(
      .prose, line: line, message: "The words differ.",
      difference: Difference(expected: expected, found: Array(found[difference.found])))
    return match
  }

  private mutating func checkTag(_ tag: String, _ line: Int, at place: Int?, _ record: TurnRecord) {
    let tags = place.map { record.paragraphs[$0].tags } ?? record.tags
    guard !tags.contains(where: { $0.onOneLine == tag.onOneLine }) else { return }
    let where_ = place == nil ? "No line of this turn has" : "The line above has not"
    let others = tags.isEmpty ? "it has none" : "there is \(tags.map { "`# \($0)`" }.joined(separator: ", "))"
    fail(.tag, line: line, message: "\(where_) the tag `# \(tag)`; \(others).")
  }

  private mutating func checkOffered(_ turn: TranscriptTurn, _ record: TurnRecord) {
    var expected: [String?] = []
    var line: Int?
    for case (let number, .offered(let words)) in turn.lines.map({ ($0.number, $0.item) }) {
      expected.append(words)
      line = line ?? number
    }
    guard let line else { return }
    let match = ProseMatcher.match(expected, record.offered)
    guard match.difference != nil else { return }
    fail(
      .offered, line: line, message: "The choices differ.",
      difference: Difference(
        expected: expected.compactMap { $0.map { $0.onOneLine } }, found: record.offered.map { $0.onOneLine }))
  }

  // MARK: Conditions

  private mutating func check(_ line: Transcript.Line, in story: Story) {
    switch line.item {
    case .condition(let number): checkCondition(number, line.number, story)
    case .ending(let name): checkEnding(name, line.number, story)
    case .choiceCount(let count):
      let offered = story.choices.count
      guard offered != count else { return }
      fail(
        .offered, line: line.number,
        message: "\(offered.counted("choice is", "choices are")) offered here, not \(count).")
    case .paragraph, .anything, .tag, .offered, .choice, .set, .seed, .external, .at: break
    }
  }

  private mutating func checkCondition(_ number: Int, _ line: Int, _ story: Story) {
    let words = probed.probes[firstProbe + number].words
    guard !probed.wrongProbes.contains(firstProbe + number) else { return }
    do {
      guard try !probed.holds(firstProbe + number, in: story) else { return }
      let values = ConditionValues.words(of: words, in: story)
      fail(.condition, line: line, message: "`\(words)` does not hold here\(values.isEmpty ? "" : ": \(values)").")
    } catch {
      fail(.condition, line: line, message: "`\(words)` cannot be asked here. \(error.message)")
    }
  }

  private mutating func checkEnding(_ name: String?, _ line: Int, _ story: Story) {
    guard let ending = story.ending else {
      let waits = story.choices.isEmpty ? "it stopped without one" : "it offers choices"
      return fail(.ending, line: line, message: "The story has not come to an ending here: \(waits).")
    }
    guard let name, ending.name != name else { return }
    fail(.ending, line: line, message: "The story has come to the ending `\(ending.name)`, not `\(name)`.")
  }

  // MARK: Orders

  /// Follows orders; false where one cannot be followed.
  private mutating func follow(_ orders: [Transcript.Line]) -> Bool {
    for order in orders {
      if let message = follow(order.item) {
        fail(.order, line: order.number, message: message)
        return false
      }
    }
    return true
  }

  /// Follows an order; why not, where it cannot.
  private mutating func follow(_ order: Transcript.Item) -> String? {
    do throws(OrderFailure) {
      switch order {
      case .set(let name, let value): try set(name, to: value)
      case .seed(let seed): story.seed = seed
      case .external(let name, let mock): try answer(name, mock)
      case .at(let path):
        do { try story.jump(to: path) } catch { throw OrderFailure(error.description) }
      case .paragraph, .anything, .tag, .offered, .choice, .condition, .ending, .choiceCount: break
      }
      return nil
    } catch {
      return error.message
    }
  }

  /// Why an order cannot be followed; empty where that was said already.
  private struct OrderFailure: Error {
    var message: String

    init(_ message: String) { self.message = message }
  }

  private func value(_ number: Int) throws(OrderFailure) -> Value? {
    let words = probed.probes[firstProbe + number].words
    guard !probed.wrongProbes.contains(firstProbe + number) else {
      throw OrderFailure("`\(words)` is no value that the story understands.")
    }
    do {
      return try probed.value(of: firstProbe + number, in: story)
    } catch {
      throw OrderFailure("`\(words)` has no value here. \(error.message)")
    }
  }

  private mutating func set(_ name: String, to number: Int) throws(OrderFailure) {
    guard let value = try value(number) else { throw OrderFailure("`! set \(name)` needs a value.") }
    do {
      if story[variable: name] == nil, let number = value.integer {
        try story.setTrait(name, to: number)
      } else {
        try story.set(name, to: value)
      }
    } catch {
      throw OrderFailure(error.description)
    }
  }

  /// Lets a function of the host answer; of several lines about one function the last that fits counts.
  private mutating func answer(_ name: String, _ mock: Transcript.Mock) throws(OrderFailure) {
    guard story.program.externalFunctions.contains(name) else {
      let known = story.program.externalFunctions.map { "`\($0)`" }.joined(separator: ", ")
      throw OrderFailure(
        "The story calls no `EXTERNAL` function `\(name)`\(known.isEmpty ? "" : "; it calls \(known)").")
    }
    var call = MockedCall()
    if let arguments = mock.arguments {
      var values: [Value?] = []
      for argument in arguments { values.append(try value(argument)) }
      // `name()` answers a function without parameters, which every call of it is.
      call.arguments = values
    }
    if let answer = mock.answer { call.answer = try value(answer) }
    let calls = [call] + (mocks[name] ?? [])
    mocks[name] = calls
    try? story.unbind(name)
    bind(name, calls)
  }

  /// Answers a function of the host with the first call that fits; what nothing fits is an error once it is called.
  private mutating func bind(_ name: String, _ calls: [MockedCall]) {
    try? story.bind(name, isLookaheadSafe: true) {
      (_: inout StoryAccess, arguments: [Value]) throws(ExternalFailure) -> Value? in
      guard let call = calls.first(where: { $0.fits(arguments) }) else {
        let words = arguments.map { $0.description }.joined(separator: ", ")
        throw ExternalFailure("No `! external` line answers `\(name)(\(words))`.")
      }
      return call.answer
    }
  }
}

/// A call of the host's that a transcript answers.
private struct MockedCall: Sendable {
  /// The arguments that it answers; nil for any.
  var arguments: [Value?]?
  var answer: Value?

  func fits(_ given: [Value]) -> Bool {
    guard let arguments else { return true }
    guard arguments.count == given.count else { return false }
    return zip(arguments, given).allSatisfy { Self.isSame($0, $1) }
  }

  /// Numbers are the same if they are as large; `true` is 1, as in the story.
  private static func isSame(_ left: Value?, _ right: Value) -> Bool {
    guard let left else { return false }
    if let first = number(left), let second = number(right) { return first == second }
    return left == right
  }

  private static func number(_ value: Value) -> Double? {
    switch value {
    case .boolean(let value): value ? 1 : 0
    case .integer(let value): Double(value)
    case .float(let value): Double(value)
    case .text, .list, .target, .variable: nil
    }
  }
}
