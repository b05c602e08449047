import LonghandRuntime
import Testing

/// A story that tells what happens next, and waits for the values of calls.
@Suite("Events")
struct EventTests {
  /// Plays on until something else than a line comes.
  private func texts(_ story: inout Story) -> (texts: [String], next: StoryEvent) {
    var texts: [String] = []
    while true {
      switch story.nextEvent() {
      case .line(let line): texts.append(line.text)
      case let event: return (texts, event)
      }
    }
  }

  @Test("Lines, choices, and an end that says why") func events() throws {
    var story = try story(
      "Rain.\n* [Stay] You stay. # ending: Wet\n-> END\n* [Go] -> DONE\n* [Fall] -> hole\n== hole\nDeep.\n")
    let start = story
    let (first, next) = texts(&story)
    #expect(first == ["Rain.\n"])
    #expect(next == .choices(story.choices) && story.nextEvent() == next)
    try story.choose(0)
    #expect(texts(&story) == (["You stay.\n"], .ended(.ending(Ending(name: "Wet", isNamed: true)))))
    #expect(story.nextEvent() == .ended(.ending(Ending(name: "Wet", isNamed: true))))

    story = start
    _ = texts(&story)
    try story.choose(1)
    #expect(texts(&story) == ([], .ended(.done)))

    story = start
    _ = texts(&story)
    try story.choose(2)
    guard case .stopped(let problem) = texts(&story).next else { return _ = Issue.record("it did not stop") }
    #expect(problem.message.contains("ran out of content"))
    var restored = Story(story.program)
    try restored.restore(story.save())
    #expect(restored.nextEvent() == .stopped(problem))
    try restored.jump(to: "hole")
    #expect(restored.nextEvent() != .stopped(problem))
  }

  @Test("A new flow stands nowhere; each flow has its own end") func flows() throws {
    var story = try story("One.\n-> END\n== side\nSide.\n+ [x] -> DONE")
    #expect(texts(&story).next == .ended(.ending(Ending(name: "END", isNamed: false))))
    story.switchFlow(to: "other")
    #expect(story.nextEvent() == .ended(.done))
    try story.jump(to: "side")
    #expect(texts(&story).texts == ["Side.\n"])
    let other = Story(from: try StoryState(loading: story.save(), of: story.program))
    for var story in [story, other] {
      story.switchToDefaultFlow()
      #expect(story.nextEvent() == .ended(.ending(Ending(name: "END", isNamed: false))))
    }
  }

  private static let calling = """
    EXTERNAL weather(day)
    EXTERNAL price(thing)
    VAR coins = 9
    One.
    It is {weather(2)} and {weather(3)}.
    {coins > 3: Rich.}
    + [Pay {price("hat")}]
    - Paid. -> END
    == function ask(x)
    ~ return weather(x)
    """

  @Test("A call waits for its value, and comes once") func calls() throws {
    var story = try story(Self.calling)
    #expect(texts(&story) == (["One.\n"], .call(ExternalCall(name: "weather", arguments: [2]))))
    #expect(story.canContinue && story.choices.isEmpty)
    #expect(throws: StoryRequestError.integerOutOfRange(.max)) { try story.resume(returning: .integer(.max)) }
    #expect(story.nextEvent() == .call(ExternalCall(name: "weather", arguments: [2])))
    try story.set("coins", to: 1)
    try story.resume(returning: "rain")
    #expect(throws: StoryRequestError.noCallWaiting) { try story.resume(returning: "rain") }
    #expect(texts(&story) == ([], .call(ExternalCall(name: "weather", arguments: [3]))))
    try story.resume(returning: 8)
    #expect(texts(&story) == (["It is rain and 8.\n"], .call(ExternalCall(name: "price", arguments: ["hat"]))))
    try story.resume(returning: 4.5)
    #expect(texts(&story).next == .choices(story.choices))
    #expect(story.choices.map(\.text) == ["Pay 4.5"])
  }

  @Test("A state that is kept or saved while a call waits makes the call again") func keptCalls() throws {
    var story = try story(Self.calling)
    _ = texts(&story)
    try story.resume(returning: "rain")
    let call = texts(&story).next
    #expect(call == .call(ExternalCall(name: "weather", arguments: [3])))
    let (kept, saved) = (story.state, story.save())
    try story.resume(returning: "sun")
    let line = texts(&story).texts
    #expect(line == ["It is rain and sun.\n", "Rich.\n"])
    var copies = [story, Story(story.program), Story(from: kept)]
    try copies[0].restore(kept)
    try copies[1].restore(saved)
    for var copy in copies {
      #expect(copy.nextEvent() == call)
      try copy.resume(returning: "sun")
      #expect(texts(&copy).texts == line)
    }
  }

  @Test("A call that fails stops the story") func failures() throws {
    var story = try story(Self.calling)
    _ = texts(&story)
    try story.resume(throwing: ExternalFailure("no sky"))
    guard case .line(let line) = story.nextEvent() else { return _ = Issue.record("the line is missing") }
    #expect(line.problems.count == 1 && line.problems[0].message.contains("no sky"))
    #expect(story.nextEvent() == .stopped(line.problems[0]))
  }

  @Test("What else may be asked for while a call waits") func meanwhile() throws {
    var story = try story(Self.calling)
    _ = texts(&story)
    let call = story.nextEvent()
    #expect(throws: StoryRequestError.self) { try story.evaluate("ask", arguments: [1]) }
    #expect(throws: StoryRequestError.noChoice(0, offered: 0)) { try story.choose(0) }
    #expect(story.nextEvent() == call)
    story.switchFlow(to: "other")
    #expect(story.nextEvent() == .ended(.done))
    story.switchToDefaultFlow()
    #expect(story.nextEvent() == call)
    var bound = story
    try bound.bind("weather", isLookaheadSafe: true) { "day \($0[0])" }
    try bound.bind("price") { _ in 1 }
    #expect(bound.nextLine()?.text == "It is day 2 and day 3.\n")
    let problems = story.problems()
    #expect(problems.count == 2 && problems[1].message.contains("`weather`"))
    #expect(!story.canContinue)
  }

  @Test("Functions that are bound are called; fallbacks stand in where they may") func boundCalls() throws {
    var story = try story("EXTERNAL a()\nEXTERNAL b()\n{a()} {b()}\n-> END\n== function b()\n~ return 2")
    try story.bind("a") { _ in 1 }
    story.allowsExternalFallbacks = true
    #expect(texts(&story).texts == ["1 2\n"])
  }

  @Test("A copy without the host's closures") func detached() throws {
    var story = try story("EXTERNAL a()\nVAR x = 1\nOne.\n~ x = a()\nTwo.\n-> END")
    let seen = Notes<Value>()
    try story.bind("a") { _ in
      seen.add("called")
      return 7
    }
    try story.watch("x") { seen.add($0) }
    var copy = story.detached()
    #expect(texts(&copy).next == .call(ExternalCall(name: "a")))
    try copy.resume(returning: 5)
    _ = texts(&copy)
    #expect(copy[variable: "x"] == 5 && seen.values.isEmpty)
    _ = story.lines()
    #expect(seen.values == ["called", 7])
  }

  @Test("Lines without end are stopped in words, and so are steps and bytes") func limits() throws {
    var limits = StoryLimits()
    limits.linesPerTurn = 50
    var story = Story(try program("-> a\n== a\nText.\n-> a"), seed: 1, limits: limits)
    let lines = story.lines()
    #expect(lines.count == 51 && lines.last?.problems.first?.message.contains("50 lines") == true)
    #expect(lines.last?.problems.first?.message.contains("circle") == true)
    limits.linesPerTurn = 1_000_000
    limits.textPerTurn = 1000
    story = Story(story.program, seed: 1, limits: limits)
    #expect(story.problems().first?.message.contains("1000 bytes") == true)
    limits.textPerTurn = 1_000_000_000
    limits.stepsPerTurn = 200
    story = Story(story.program, seed: 1, limits: limits)
    #expect(story.problems().first?.message.contains("200 steps") == true)
    var patient = Story(try program("- (top)\n+ [on]\n- Text.\n-> top"), seed: 1, limits: limits)
    for _ in 0..<300 {
      #expect(patient.problems().isEmpty)
      try patient.choose(0)
    }
  }

  @Test("A function that tells lines without end") func endlessFunctions() throws {
    var story = try story("One.\n* a\n== knot\nText.\n-> knot")
    _ = story.lines()
    let before = story.state
    #expect(throws: StoryRequestError.self) { try story.evaluate("knot") }
    #expect(story.state == before)
  }
}
