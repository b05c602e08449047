import LonghandRuntime
import Testing

/// What a host asks for and cannot have: it is refused with its cause, and the story is as it was.
@Suite("Requests that are refused")
struct RequestTests {
  private static let source = """
    VAR coins = 3
    LIST clothes = hat = 2, coat = 7
    EXTERNAL weather(day)
    Hello.
    + [On] -> hall(1, 2)
    + [Off] -> DONE
    == hall(a, b)
    Hall {a} {b} {hall}.
    + [On] -> hall(a, b)
    == yard
    Yard.
    -> END
    == function add(a, b)
    Adding.
    ~ return a + b
    == function fails(x)
    ~ coins = 99
    ~ return x / 0
    == function ends()
    ~ coins = 98
    -> yard
    == function endless(x)
    ~ return endless(x)
    == function endless_lines()
    Line.
    ~ endless_lines()
    == function quiet()
    ~ return 5
    == function calls()
    ~ return weather(1)
    """

  private func begun() throws -> Story {
    var story = try story(Self.source.replacing("-> yard\n== function endless(", with: "== function endless("))
    _ = story.lines()
    return story
  }

  private func expectRefused(
    _ error: StoryRequestError, _ request: (inout Story) throws(StoryRequestError) -> Void,
    at location: SourceLocation = #_sourceLocation
  ) throws {
    var story = try begun()
    let (before, game, choices, text) = (story.state, story.save(), story.choices, story.currentText)
    #expect(throws: error, sourceLocation: location) { try request(&story) }
    #expect(story.state == before && story.save() == game, sourceLocation: location)
    #expect(story.choices == choices && story.currentText == text, sourceLocation: location)
    try story.choose(0)
    #expect(story.texts() == ["Hall 1 2 1.\n"], sourceLocation: location)
  }

  @Test("Jumps") func jumps() throws {
    try expectRefused(.noPath("cellar")) { story throws(StoryRequestError) in try story.jump(to: "cellar") }
    try expectRefused(.noPath("")) { story throws(StoryRequestError) in try story.jump(to: "") }
    try expectRefused(.wrongArgumentCount("hall", expected: 2, given: 0)) { story throws(StoryRequestError) in
      try story.jump(to: "hall")
    }
    try expectRefused(.wrongArgumentCount("hall", expected: 2, given: 3)) { story throws(StoryRequestError) in
      try story.jump(to: "hall", arguments: [1, 2, 3])
    }
    try expectRefused(.wrongArgumentCount("yard", expected: 0, given: 1)) { story throws(StoryRequestError) in
      try story.jump(to: "yard", arguments: [1])
    }
    try expectRefused(.unknownValue("nowhere")) { story throws(StoryRequestError) in
      try story.jump(to: "hall", arguments: [1, .target("nowhere")])
    }
    try expectRefused(.integerOutOfRange(1 << 40)) { story throws(StoryRequestError) in
      try story.jump(to: "hall", arguments: [1, .integer(1 << 40)])
    }
  }

  @Test("Functions") func functions() throws {
    try expectRefused(.noFunction("subtract")) { story throws(StoryRequestError) in _ = try story.evaluate("subtract") }
    for given in [0, 1, 3] {
      try expectRefused(.wrongArgumentCount("add", expected: 2, given: given)) { story throws(StoryRequestError) in
        _ = try story.evaluate("add", arguments: Array(repeating: 1, count: given))
      }
    }
    try expectRefused(.unknownValue("clothes.shoe")) { story throws(StoryRequestError) in
      let shoe = InkList([InkList.Item(list: "clothes", name: "shoe", value: 1)])
      _ = try story.evaluate("add", arguments: [1, .list(shoe)])
    }
  }

  @Test(
    "Functions that fail change nothing, and say why",
    arguments: [
      ("fails", "A number is divided by 0."), ("endless", "functions and tunnels are open at once"),
    ])
  func failures(_ name: String, _ words: String) throws {
    var story = try begun()
    let (before, game) = (story.state, story.save())
    let error = #expect(throws: StoryRequestError.self) { try story.evaluate(name, arguments: [1]) }
    guard case .functionFailed(name, let problem)? = error else {
      Issue.record("\(String(describing: error))")
      return
    }
    #expect(problem.message.contains(words) && problem.place?.file == "story.ink")
    #expect(error?.description.contains(words) == true)
    #expect(story.state == before && story.save() == game)
    #expect(story[variable: "coins"] == 3)
  }

  @Test("A function that calls what nobody answers") func unanswered() throws {
    var story = try begun()
    let before = story.state
    #expect(throws: StoryRequestError.self) { try story.evaluate("calls") }
    #expect(story.state == before)
    try story.bind("weather") { _ in throw ExternalFailure("no sky") }
    let error = #expect(throws: StoryRequestError.self) { try story.evaluate("calls") }
    #expect(error?.description.contains("no sky") == true)
    #expect(story.state == before)
  }

  @Test("A function that only computes leaves the state equal") func pure() throws {
    var story = try begun()
    let (before, game) = (story.state, story.save())
    for _ in 0..<3 {
      #expect(try story.evaluate("quiet").result == 5)
      #expect(try story.evaluate("add", arguments: ["a", "b"]).result == "ab")
    }
    #expect(story.state == before && story.save() == game)
    #expect(story.currentText == "Hello.\n")
  }

  @Test("What was printed before is still there after a function made many texts") func textsAfterFunctions() throws {
    var story = try story(
      """
      VAR n = 0
      VAR s = ""
      {"Hel" + "lo"} there. # a {"t" + "ag"}
      + [{"O" + "n"}] -> END
      == function many()
      ~ n = 0
      - (again)
      ~ n++
      ~ s = "x{n}" + "y{n}"
      { n < 3000:
          ~ more()
      }
      ~ return n
      == function more()
      ~ temp i = 0
      ~ s = "{s}-----------------------------------------------------------{i}"
      ~ s = "short"
      ~ return many_more()
      == function many_more()
      ~ n++
      ~ s = "x{n} and much more text that is thrown away again at once"
      {n < 3000:
        ~ return many_more()
      }
      ~ return 0
      """)
    _ = story.lines()
    let before = (story.currentText, story.currentTags, story.choices)
    _ = try story.evaluate("many")
    #expect(story.currentText == before.0 && story.currentTags == before.1 && story.choices == before.2)
    #expect(before.0 == "Hello there.\n" && before.1 == ["a tag"])
  }

  @Test("Variables, flows, visits, functions of the host") func others() throws {
    try expectRefused(.noVariable("gold")) { story throws(StoryRequestError) in try story.set("gold", to: 1) }
    for number in [1 << 31, -(1 << 31) - 1, Int.max, Int(UInt32.max)] {
      try expectRefused(.integerOutOfRange(number)) { story throws(StoryRequestError) in
        try story.set("coins", to: .integer(number))
      }
    }
    try expectRefused(.unknownValue("nobody")) { story throws(StoryRequestError) in
      try story.set("coins", to: .variable("nobody"))
    }
    try expectRefused(.noFlow("nope")) { story throws(StoryRequestError) in try story.removeFlow("nope") }
    try expectRefused(.noPath("nope")) { story throws(StoryRequestError) in _ = try story.visitCount(at: "nope") }
    try expectRefused(.visitsNotCounted("yard")) { story throws(StoryRequestError) in
      _ = try story.visitCount(at: "yard")
    }
    try expectRefused(.noExternalFunction("wether")) { story throws(StoryRequestError) in
      try story.bind("wether") { _ in nil }
    }
    try expectRefused(.notBound("weather")) { story throws(StoryRequestError) in try story.unbind("weather") }
    try expectRefused(.noCallWaiting) { story throws(StoryRequestError) in try story.resume(returning: 1) }
    try expectRefused(.noChoice(2, offered: 2)) { story throws(StoryRequestError) in try story.choose(2) }
    try expectRefused(.noChoice(-1, offered: 2)) { story throws(StoryRequestError) in try story.choose(-1) }
  }

  @Test("A choice of another turn, another story, or none at all") func staleChoices() throws {
    let other = try #require(try begun().choices.first)
    try expectRefused(.staleChoice("On")) { story throws(StoryRequestError) in try story.choose(other) }
    try expectRefused(.staleChoice("Made")) { story throws(StoryRequestError) in
      try story.choose(Choice(index: 0, text: "Made"))
    }
    var story = try begun()
    let old = story.choices[1]
    try story.choose(story.choices[0])
    #expect(story.texts() == ["Hall 1 2 1.\n"])
    #expect(throws: StoryRequestError.staleChoice("Off")) { try story.choose(old) }
  }

  @Test("A state of another program") func foreignStates() throws {
    let small = try story("VAR x = 1\nSmall.\n* a")
    try expectRefused(.foreignState) { story throws(StoryRequestError) in try story.restore(small.state) }
    let anew = try begun()
    try expectRefused(.foreignState) { story throws(StoryRequestError) in try story.restore(anew.state) }
    var story = try begun()
    try story.restore(anew.save())
    #expect(story.choices.map(\.text) == ["On", "Off"])
  }

  @Test("A function that comes to an end of the story") func ends() throws {
    let json = String(
      decoding: try program("VAR x = 1\nA.\n* a\n== function f()\n~ x = 2\n~ return 1").json, as: UTF8.self)
    let ended = try Program.load(json: json.replacing("\"ev\",1,\"/ev\",\"~ret\"", with: "\"end\"").utf8)
    var story = Story(ended, seed: 1)
    _ = story.lines()
    let before = story.state
    #expect(throws: StoryRequestError.functionDidNotReturn("f")) { try story.evaluate("f") }
    #expect(story.state == before && story[variable: "x"] == 1)
    #expect(story.choices.count == 1)
  }
}
