import LonghandCompiler
import LonghandRuntime
import LonghandSource
import Testing

/// What hosts see of personas.
@Suite("Personas for hosts")
struct PersonaTests {
  private static let source = """
    PERSONA theodore "Theodore" {
        guarded / open: 30
        bitter / hopeful: 25
    }
    PERSONA samantha {
        reserved / warm: 50 mirrors theodore.open by 40
        free: 5
    }
    Hello.
    - (talk)
    + [Tell her.]
        ~ theodore: open +20, bitter = (60)
        You talk.
    + [Be quiet.]
        ~ theodore: open -(10)
        You are quiet.
    + [Leave.] -> leave
    - -> talk
    == leave
    Gone. # ending: Alone
    -> END
    """

  private func begun() throws -> Story {
    var story = try story(Self.source)
    _ = story.lines()
    return story
  }

  @Test("Names, poles, starts, values and changes (persona §7.1)") func personas() throws {
    var story = try begun()
    try story.choose(0)
    _ = story.lines()
    let personas = story.personas
    #expect(personas.map(\.name) == ["theodore", "samantha"])
    #expect(personas.map(\.displayName) == ["Theodore", "samantha"])
    let trait = try #require(personas.first?.traits.first)
    #expect(trait.name == "theodore.open" && trait.low == "guarded" && trait.high == "open")
    #expect(trait.start == 30 && trait.value == 44 && trait.change == 14)
    #expect(personas[1].traits[1].low == nil)
    #expect(personas[0].portrait == "a little bitter")
  }

  @Test("A story loaded from JSON has the same personas (persona §7.3)") func loaded() throws {
    let program = try program(Self.source)
    let loaded = try Program.load(json: program.json)
    #expect(loaded.personas == program.personas)
    #expect(loaded.personas[1].traits[0].mirrors == [.init(trait: "theodore.open", by: 40)])
    #expect(loaded.json == program.json)
  }

  @Test("A story of plain ink has none") func plain() throws {
    let story = try story("VAR x = 1\nText.")
    #expect(story.personas.isEmpty && story.ledger.isEmpty)
    let text = String(decoding: story.program.json, as: UTF8.self)
    #expect(!text.contains("persona"))
  }

  @Test("Both poles can be set, and are clamped (persona §2.2)") func setting() throws {
    var story = try begun()
    try story.setTrait("theodore.open", to: 130)
    #expect(story[variable: "theodore.open"] == 100)
    try story.setTrait("theodore.guarded", to: 70)
    #expect(story[variable: "theodore.open"] == 30)
    try story.set("theodore.open", to: -5)
    #expect(story[variable: "theodore.open"] == 0)
    try story.set("theodore.open", to: 12.7)
    #expect(story[variable: "theodore.open"] == 12)
    #expect(story[variable: "samantha.warm"] == 50)
    #expect(throws: StoryRequestError.noTrait("theodore.tall")) { try story.setTrait("theodore.tall", to: 1) }
    #expect(throws: StoryRequestError.unknownValue("high")) { try story.set("theodore.open", to: "high") }
  }

  @Test("The ledger says when, after which choice, what, and why (persona §7.2)") func ledger() throws {
    var story = try begun()
    try story.choose(0)
    _ = story.lines()
    try story.choose(1)
    _ = story.lines()
    try story.setTrait("samantha.free", to: 9)
    let lines = story.ledger.map { change in
      "\(change.turn) \(change.choice ?? "-") \(change.trait) \(change.from) \(change.to) \(change.cause) "
        + "\(change.place.map { "\($0.file):\($0.line)" } ?? "-")"
    }
    #expect(
      lines == [
        "1 Tell her. theodore.open 30 44 shift story.ink:12", "1 Tell her. samantha.warm 50 54 mirror story.ink:12",
        "1 Tell her. theodore.hopeful 25 40 set story.ink:12", "2 Be quiet. theodore.open 44 39 shift story.ink:15",
        "2 Be quiet. samantha.warm 54 51 mirror story.ink:15", "2 Be quiet. samantha.free 5 9 set -",
      ])
  }

  @Test("The ledger is the same from JSON, but for lines") func ledgerFromJSON() throws {
    var first = try begun()
    var second = Story(try Program.load(json: first.program.json), seed: 1)
    _ = second.lines()
    for choice in [0, 1, 1, 0] {
      try first.choose(choice)
      try second.choose(choice)
      _ = (first.lines(), second.lines())
    }
    #expect(Array(first.ledger) == Array(second.ledger))
    #expect(first.ledger.count == 9)
  }

  /// Every way in which a story moves a trait: literals, expressions, in functions, with mirrors, sets of both poles.
  private static let movements = """
    PERSONA a {
        cold / warm: 40
        shut / open: 50 mirrors a.warm by -50
    }
    VAR size = 10
    ~ a: warm +20
    ~ a: warm -(size), shut = 80
    ~ a: open = (size)
    ~ a: cold +(size)
    ~ inside()
    ~ a: warm = 3
    Done. -> END
    == function inside()
    ~ a: warm +5
    ~ a: open -(size)
    """

  private func causes(_ story: Story) -> [String] {
    story.ledger.map { "\($0.trait) \($0.cause) \($0.place.map { "\($0.file):\($0.line)" } ?? "-")" }
  }

  @Test("Each movement is known for what it is, from source and from JSON (persona §7.2)") func everyCause() throws {
    var story = try story(Self.movements)
    _ = story.lines()
    let expected = [
      "a.warm shift story.ink:6", "a.open mirror story.ink:6", "a.warm shift story.ink:7", "a.open mirror story.ink:7",
      "a.open set story.ink:7", "a.open set story.ink:8", "a.warm shift story.ink:9", "a.open mirror story.ink:9",
      "a.warm shift story.ink:14", "a.open mirror story.ink:14", "a.open shift story.ink:15", "a.warm set story.ink:11",
    ]
    #expect(causes(story) == expected)
    var loaded = Story(try Program.load(json: story.program.json), seed: 1)
    _ = loaded.lines()
    #expect(causes(loaded) == expected.map { $0.split(separator: " ").dropLast().joined(separator: " ") + " -" })
  }

  @Test(
    "A file may be called anything: its lines are known (persona §7.2)",
    arguments: [("personas", "people"), ("story.ink", "personas"), ("", "personas")])
  func fileNames(_ name: String, _ included: String) throws {
    let root = SourceFile(name: name, text: "INCLUDE \(included)\n~ p: a +(n)\n~ bump()\nEnd.\n-> END")
    let text = "VAR n = 5\nPERSONA p {\n  a / b: 50\n}\n== function bump()\n~ p: b +(n)"
    let compilation = Compiler.compile(root) { $0 == included ? Array(text.utf8) : nil }
    var story = Story(try #require(compilation.program), seed: 1)
    _ = story.lines()
    #expect(story.ledger.map(\.place) == [StoryPlace(file: name, line: 2), StoryPlace(file: included, line: 6)])
  }

  @Test("What goes wrong within a helper is said of the line that the writer wrote") func helperFaults() throws {
    var limits = StoryLimits()
    limits.callDepth = 3
    let source =
      "PERSONA p { a / b: 50 }\nVAR n = 5\n-> one ->\n-> END\n== one\n-> two ->\n->->\n== two\n~ p: b +(n)\n->->"
    var story = Story(try program(source), seed: 1, limits: limits)
    #expect(story.problems().map { $0.place } == [StoryPlace(file: "story.ink", line: 9)])
  }

  @Test("A trait that another compiler's code writes to through a reference is in the ledger") func references() throws
  {
    let json = String(
      decoding: try program("PERSONA p { a / b: 50 }\nVAR x = 1\n~ f(x)\n-> END\n== function f(ref y)\n~ y = 9").json,
      as: UTF8.self)
    let changed = json.replacing("\"^var\":\"x\"", with: "\"^var\":\"p.b\"")
    #expect(changed != json)
    var story = Story(try Program.load(json: Array(changed.utf8)), seed: 1)
    _ = story.lines()
    #expect(story.ledger.map { "\($0.trait) \($0.to) \($0.cause)" } == ["p.b 9 set"])
  }

  @Test("Undo takes the ledger back, saved games keep it (persona §7.2)") func undoAndSave() throws {
    var story = try begun()
    try story.choose(0)
    _ = story.lines()
    let moment = story.state
    let game = story.save()
    let count = story.ledger.count
    try story.choose(1)
    _ = story.lines()
    #expect(story.ledger.count > count)
    let isOther = story.state != moment
    #expect(isOther)
    story.state = moment
    #expect(story.ledger.count == count)
    var other = Story(story.program, seed: 9)
    #expect(try other.restore(game).isComplete)
    let isSame = other.state == story.state
    #expect(isSame)
    #expect(other.ledger.map(\.place) == story.ledger.map(\.place))
    try other.choose(1)
    _ = other.lines()
    #expect(other.ledger[count].choice == "Be quiet.")
  }

  @Test("A long ledger keeps its order across chunks") func longLedger() throws {
    var story = try begun()
    for turn in 0..<200 {
      try story.choose(turn % 2)
      _ = story.lines()
    }
    #expect(story.ledger.count > 300)
    #expect(zip(story.ledger, story.ledger.dropFirst()).allSatisfy { $0.turn <= $1.turn })
  }

  @Test("Watchers are told of each change, after the line that made it") func watching() throws {
    var story = try begun()
    let seen = Notes<String>()
    let watch = story.watchTraits { seen.add("\($0.trait) \($0.to)") }
    try story.choose(0)
    _ = story.lines()
    try story.setTrait("samantha.free", to: 6)
    #expect(seen.values == ["theodore.open 44", "samantha.warm 54", "theodore.hopeful 40", "samantha.free 6"])
    story.stopWatching(watch)
    try story.setTrait("samantha.free", to: 7)
    #expect(seen.values.count == 4)
  }

  @Test("A line that is tried out changes nothing before its time") func lookahead() throws {
    var story = try story("PERSONA p { low / high: 50 }\nOne.\n~ p: high +50\n{p.high}\n-> END")
    _ = story.nextLine()
    #expect(story.ledger.isEmpty && story[variable: "p.high"] == 50)
    _ = story.nextLine()
    #expect(story.ledger.count == 1)
  }

  @Test("A writer's own variable never counts as a trait") func plainVariables() throws {
    var story = try story("PERSONA p { low / high: 50 }\nVAR x = 1\n~ x = 5\n~ p: high = 3\n{x}\n-> END")
    _ = story.lines()
    #expect(story.ledger.map(\.trait) == ["p.high"])
  }

  // MARK: Endings

  @Test("A tag names the ending, else the knot does (persona §6)") func endings() throws {
    var named = try begun()
    #expect(named.ending == nil)
    try named.choose(2)
    _ = named.lines()
    #expect(named.ending?.name == "Alone" && named.ending?.isNamed == true)
    var other = Story(named.program, seed: 3)
    try other.restore(named.save())
    #expect(other.ending == named.ending)

    var unnamed = try story("-> shore\n== shore\nSea.\n-> END")
    _ = unnamed.lines()
    #expect(unnamed.ending?.name == "shore" && unnamed.ending?.isNamed == false)
    var stitch = try story("-> shore.sand\n== shore\n= sand\nSea.\n-> END")
    _ = stitch.lines()
    #expect(stitch.ending?.name == "shore")
    var top = try story("Sea.\n-> END")
    _ = top.lines()
    #expect(top.ending?.name == "END")
    var done = try story("Sea.\n-> DONE")
    _ = done.lines()
    #expect(done.ending == nil)
  }
}
