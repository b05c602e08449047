import LonghandSource
import LonghandPlay
import LonghandRuntime
import LonghandTestSupport
import Testing

@Suite("A session with a program")
struct JSONSessionTests {
  private func answers(_ requests: String...) throws -> String {
    var session = JSONSession(Story(try program(Games.story("her")), seed: 7))
    var bytes = session.begin()
    for request in requests { bytes += session.answer(request) }
    return String(decoding: bytes, as: UTF8.self)
  }

  @Test("tells passages, choices and the ending")
  func whole() throws {
    #expect(
      try answers("{\"choose\":2}", "{\"choose\":\"sleep\"}") == """
        {"type":"text","text":"The lamp hums. 3 moths turn around it.","tags":["title: Her","author: Somebody"]}
        {"type":"choices","turn":0,"choices":[{"number":1,"text":"Tell her about Catherine","tags":[]},{"number":2,"text":"Go home at once","tags":[]}]}
        {"type":"text","text":"Go home at once","tags":[]}
        {"type":"text","text":"You walk. Night falls.","tags":[]}
        {"type":"choices","turn":1,"choices":[{"number":1,"text":"Sleep","tags":[]},{"number":2,"text":"Stay awake","tags":[]}]}
        {"type":"text","text":"It is light.","tags":["ending: Dawn"]}
        {"type":"ending","name":"Dawn"}

        """)
  }

  @Test("an observer is given the same lines as they come")
  func observer() throws {
    for story in ["her", "letter"] {
      let compiled = try program(Games.story(story))
      let requests = ["{\"choose\":1}", "{\"choose\":9}", "{", "{\"undo\":1}", "{\"restart\":true}", "{\"choose\":2}"]
      var session = JSONSession(Story(compiled, seed: 7))
      var bytes = session.begin()
      for request in requests { bytes += session.answer(request) }
      var observed = JSONSession(Story(compiled, seed: 7))
      var pieces: [[UInt8]] = []
      observed.observer = { pieces.append($0) }
      #expect(observed.begin().isEmpty)
      for request in requests { #expect(observed.answer(request).isEmpty) }
      #expect(Array(pieces.joined()) == bytes)
      #expect(pieces.count > requests.count + 1)
      for piece in pieces { #expect(piece.last == UInt8(ascii: "\n")) }
    }
  }

  @Test("what is wrong with a line is said, and where")
  func wrongLines() throws {
    #expect(
      try answers("{\"set\":\"trust\",\"value\":12345678901}").hasSuffix(
        """
        {"type":"refused","message":"This line is no JSON object. At byte 23: the whole number 12345678901 is too large; \
        they go from -2147483648 to 2147483647."}

        """))
    #expect(try answers("{\"set\":\"trust\",\"value\":1.5.2}").contains("At byte 23: '1.5.2' is no number."))
    #expect(try answers("{\"set\":\"trust\",\"value\":--5}").contains("At byte 23: '--5' is no number."))
  }

  @Test("functions that are not here are a warning before the first line")
  func functions() throws {
    var session = JSONSession(Story(try program("EXTERNAL shake(n)\nHub.\n* [Shake] {shake(1)}\n- -> END\n"), seed: 1))
    #expect(
      String(decoding: session.begin(), as: UTF8.self).hasPrefix(
        """
        {"type":"problem","severity":"warning","message":"The story needs the external function `shake`, which is not \
        there; it plays up to the first call."}
        {"type":"text","text":"Hub.","tags":[]}

        """))
    #expect(!session.didFail)
  }
}

@Suite("The protocol with programs")
struct ProtocolTests {
  /// A session with a program, and everything that it wrote, line by line.
  private struct Talk {
    var session: JSONSession
    private(set) var answers: [JSONValue] = []

    init(_ source: String) throws {
      session = JSONSession(Story(try program(source), seed: 7), fingerprint: { StableHash(source.utf8).digits })
      try note(session.begin())
    }

    @discardableResult
    mutating func ask(_ request: String) throws -> [JSONValue] {
      let before = answers.count
      try note(session.answer(request))
      return Array(answers[before...])
    }

    private mutating func note(_ bytes: [UInt8]) throws {
      answers += try bytes.split(separator: 0x0A).map { try JSONValue.parse(Array($0)) }
    }
  }

  private static let faulty = "A\n* [b] c {1 / nought()}\n* d\n- -> END\n== function nought()\n~ return 0\n"

  @Test("every line is as the schema says, and every kind of line comes")
  func schema() throws {
    let schema = try Schema()
    var talk = try Talk(Games.story("letter"))
    for request in [
      "{\"choose\":1}", "{\"undo\":1}", "{\"redo\":true}", "{\"save\":true}", "{\"get\":\"theodore.open\"}",
      "{\"get\":\"nothing\"}", "{\"choose\":\"sleep\"}", "{\"restart\":true}", "{\"choices\":true}",
    ] {
      #expect(schema.allows(try JSONValue.parse(Array(request.utf8)), as: "request"), "\(request)")
      try talk.ask(request)
    }
    let game = try required(talk.answers.first { $0["type"]?.words == "saved" }?["game"]?.words, "no game")
    try talk.ask(Self.request("load", game))
    var other = try Talk(Self.faulty)
    try other.ask("{\"choose\":1}")
    let answers = talk.answers + other.answers
    for answer in answers { #expect(schema.allows(answer, as: "answer"), "\(answer)") }
    #expect(Set(answers.compactMap { $0["type"]?.words }) == schema.answerTypes)
  }

  /// A request with a string.
  private static func request(_ name: String, _ words: String) -> String {
    var writer = JSONWriter()
    writer.object { writer in
      writer.key(name)
      writer.string(words)
    }
    return String(decoding: writer.bytes, as: UTF8.self)
  }

  @Test("load tells the passage again, turns go on, and undo reaches back")
  func load() throws {
    var first = try Talk(Games.story("her"))
    try first.ask("{\"choose\":1}")
    try first.ask("{\"choose\":1}")
    let game = try required(first.ask("{\"save\":true}").first?["game"]?.words, "no game")
    var second = try Talk(Games.story("her"))
    let loaded = try second.ask(Self.request("load", game))
    #expect(loaded.map { $0["type"]?.words } == ["loaded", "text", "choices"])
    #expect(loaded[1]["text"]?.words == "She thinks. Night falls.")
    #expect(loaded[2]["turn"]?.integer == 2)
    #expect(try second.ask("{\"choose\":2}").last?["turn"]?.integer == 3)
    let back = try second.ask("{\"undo\":2}")
    #expect(back.last?["turn"]?.integer == 1)
    #expect(back.first?["text"]?.words == "You tell her.")
  }

  @Test("old games and those of other engines go on with a text, too")
  func loadOld() throws {
    var talk = try Talk(Games.story("her"))
    let old = String(decoding: try Games.bytes("her-protocol.json"), as: UTF8.self)
    let loaded = try talk.ask(Self.request("load", old))
    #expect(loaded.map { $0["type"]?.words } == ["loaded", "text", "choices"])
    #expect(loaded[2]["turn"]?.integer == 2)
    #expect(try talk.ask("{\"restart\":true}").last?["turn"]?.integer == 0)
    let terminal = String(decoding: try Games.bytes("her-turn-2.json"), as: UTF8.self)
    #expect(try talk.ask(Self.request("load", terminal)).last?["turn"]?.integer == 2)
  }

  @Test(
    "what cannot be met is refused with a reason, and changes nothing",
    arguments: [
      "{\"quit\":false}", "{\"undo\":-1}", "{\"undo\":0}", "{\"undo\":\"x\"}", "{\"redo\":null}", "{\"choose\":null}",
      "{\"choose\":true}", "{\"choose\":3}", "{\"set\":\"trust\",\"value\":12345678901}", "{\"set\":\"trust\"}",
      "{\"set\":\"no\",\"value\":1}", "{\"get\":1}", "{\"load\":\"{}\"}", "{\"load\":{}}", "{\"goto\":\"nowhere\"}",
      "[1]",
      "nonsense", "{\"choose\":1,\"undo\":1}", "{}", "{\"restart\":false}", "1e999", "{\"choose\":\"\\ud800\"}",
    ])
  func refused(request: String) throws {
    var talk = try Talk(Games.story("her"))
    let answers = try talk.ask(request)
    #expect(answers.count == 1)
    #expect(answers.first?["type"]?.words == "refused")
    #expect(answers.first?["message"]?.words?.isEmpty == false)
    #expect(!talk.session.hasLeft)
    #expect(try talk.ask("{\"choices\":true}").last?["turn"]?.integer == 0)
  }

  @Test("damaged lines are answered, whatever they are", arguments: 0..<8)
  func fuzz(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let schema = try Schema()
    var talk = try Talk(Games.story("her"))
    let requests = [
      "{\"choose\":1}", "{\"undo\":1}", "{\"set\":\"trust\",\"value\":9}", "{\"load\":\"{}\"}", "{\"goto\":\"night\"}",
      "{\"choose\":\"wants\"}", "{\"save\":true}", "{\"redo\":2}",
    ]
    for _ in 0..<150 {
      var bytes = Array((requests.randomElement(using: &generator) ?? "").utf8)
      for _ in 0..<Int.random(in: 0...3, using: &generator) {
        let place = Int.random(in: 0..<bytes.count, using: &generator)
        bytes[place] = UInt8.random(in: 0x20...0xFF, using: &generator)
      }
      for answer in try talk.ask(String(decoding: bytes, as: UTF8.self)) {
        #expect(schema.allows(answer, as: "answer"), "\(answer)")
      }
      if talk.session.hasLeft { return }
    }
  }
}
