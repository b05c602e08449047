import LonghandCompiler
import LonghandRuntime
import LonghandSource
import Testing

/// What a program says of itself, and values that read well.
@Suite("Introspection")
struct IntrospectionTests {
  private static let source = """
    EXTERNAL weather(day)
    EXTERNAL unused()
    PERSONA p { low / high: 50, cold / warm: 20 mirrors p.high by 50 }
    VAR coins = 3
    VAR name = "Ada"
    VAR size = 1.5
    VAR way = -> hall
    VAR rich = true
    LIST Clothes = hat = 2, (coat), shoe = 9
    ~ p: high +(coins)
    {weather(1)} -> hall
    == hall
    = in
    Hall.
    -> out(1)
    = out(n)
    -> END
    == room(a, ref b)
    {a}
    -> DONE
    == function add(x, y)
    ~ return x + y
    == function note()
    ~ coins++
    """

  @Test("Knots, variables, lists", arguments: [false, true]) func program(_ isFromJSON: Bool) throws {
    let source = try LonghandRuntimeTests.program(Self.source)
    let program = isFromJSON ? try Program.load(json: source.json) : source
    let knots = program.knots.filter { !$0.name.contains("shift") && !$0.name.contains("mirror") }
    #expect(knots.map(\.name) == ["hall", "room", "add", "note"])
    #expect(isFromJSON || knots == program.knots)
    #expect(knots.map(\.parameters) == [[], ["a", "b"], ["x", "y"], []])
    #expect(knots.map(\.isFunction) == [false, false, true, true])
    #expect(knots[0].stitches == ["in", "out"])
    let variables = Dictionary(uniqueKeysWithValues: program.variables.map { ($0.name, $0) })
    #expect(variables["coins"]?.start == 3 && variables["name"]?.start == "Ada" && variables["size"]?.start == 1.5)
    #expect(variables["rich"]?.start == true && variables["way"]?.start == .target("hall"))
    #expect(variables["p.high"]?.isTrait == true && variables["coins"]?.isTrait == false)
    #expect(program.lists.map(\.name) == ["Clothes"])
    #expect(
      program.lists[0].items.map { "\($0.fullName) \($0.value)" } == [
        "Clothes.hat 2", "Clothes.coat 3", "Clothes.shoe 9",
      ])
    #expect(program.externalFunctions == ["weather"])
  }

  @Test("A function that is declared and not called may be bound, where the source is known") func declared() throws {
    var story = try story(Self.source)
    try story.bind("unused") { _ in nil }
    var loaded = Story(try Program.load(json: story.program.json))
    #expect(throws: StoryRequestError.noExternalFunction("unused")) { try loaded.bind("unused") { _ in nil } }
  }

  @Test("Lists by name, and as sets") func lists() throws {
    var story = try story(Self.source)
    let worn = try story.list("hat", "Clothes.coat")
    #expect(throws: StoryRequestError.unknownValue("sock")) { try story.list("hat", "sock") }
    try story.set("coins", to: .list(worn))
    let read = try #require(story[variable: "coins", as: InkList.self])
    #expect(read == worn && read == InkList(worn.reversed()) && read.hashValue == InkList(worn.reversed()).hashValue)
    #expect(read.count == 2 && !read.isEmpty && read.map(\.name) == ["hat", "coat"])
    #expect(read.contains(named: "hat") && read.contains(named: "Clothes.coat") && !read.contains(named: "shoe"))
    #expect(read.maximum?.name == "coat" && read.minimum?.value == 2)
    let shoe = try story.list("shoe")
    #expect(worn.union(shoe).count == 3 && worn.intersection(shoe).isEmpty && worn.isDisjoint(with: shoe))
    #expect(worn.symmetricDifference(try story.list("coat", "shoe")) == (try story.list("hat", "shoe")))
    #expect(worn.isSubset(of: worn.union(shoe)) && worn.subtracting(worn).rememberedLists == ["Clothes"])
    var changed = worn
    #expect(changed.insert(shoe[0]).inserted && !changed.insert(shoe[0]).inserted)
    #expect(changed.remove(shoe[0]) == shoe[0] && changed == worn)
    let none: InkList = []
    #expect(none.isEmpty && none == InkList())
  }

  @Test("A value that a client invents for an item does not count") func invented() throws {
    var story = try story(Self.source)
    let invented = InkList([InkList.Item(list: "Clothes", name: "hat", value: 99)] + (try story.list("shoe")))
    try story.set("coins", to: .list(invented))
    #expect(story[variable: "coins"]?.list?.maximum?.name == "shoe")
    #expect(story[variable: "coins"]?.list?.map(\.value) == [2, 9])
  }

  @Test("Any place may be a divert target (runtime §214)", arguments: ["hall", "hall.out", "room", "add"])
  func targets(_ path: String) throws {
    var story = try story(Self.source)
    try story.set("way", to: .target(path))
    #expect(story[variable: "way"] == .target(path))
    var other = Story(story.program)
    try other.restore(story.save())
    #expect(other[variable: "way"] == .target(path))
    #expect(throws: StoryRequestError.unknownValue("attic")) { try story.set("way", to: .target("attic")) }
  }

  @Test("A story goes where a host's target leads") func following() throws {
    var story = try story("VAR way = -> a\nOne.\n+ [x] -> way\n== a\nA.\n-> END\n== b\nB.\n-> END")
    _ = story.lines()
    try story.set("way", to: .target("b"))
    try story.choose(0)
    #expect(story.texts() == ["B.\n"])
  }

  @Test("Values as types of Swift, and how they show") func values() throws {
    var story = try story(Self.source)
    #expect(story[variable: "coins", as: Int.self] == 3 && story[variable: "coins", as: Double.self] == 3)
    #expect(story[variable: "name", as: String.self] == "Ada" && story[variable: "name", as: Int.self] == nil)
    #expect(story[variable: "rich", as: Bool.self] == true && story[variable: "nobody", as: Int.self] == nil)
    #expect(story[variable: "size", as: Float.self] == 1.5)
    let number = 7
    let values: [Value] = [true, 5, 1.5, "five", "a \(number)", []]
    #expect(values == [.boolean(true), .integer(5), .float(1.5), .text("five"), .text("a 7"), .list(InkList())])
    #expect(values.map(\.debugDescription) == ["true", "5", "1.5", "\"five\"", "\"a 7\"", "()"])
    #expect(Value.float(2).debugDescription == "2.0" && Value.target("hall").debugDescription == "-> hall")
    #expect(values.map(\.text) == [nil, nil, nil, "five", "a 7", nil])
    #expect(values.map(\.boolean) == [true, nil, nil, nil, nil, nil])
    #expect(values.map(\.integer) == [1, 5, nil, nil, nil, nil])
    #expect(values.map(\.float) == [nil, 5, 1.5, nil, nil, nil])
    try story.set("name", to: "\(number) coins")
    #expect(story[variable: "name"] == "7 coins")
  }

  @Test("Tags by name, choices by identity") func linesAndChoices() throws {
    var story = try story("One. # portrait: happy # quiet # music : low\n- (top)\n+ [a # mood: calm]\n+ [b]\n- -> top")
    let told = story.nextLine()
    let line = try #require(told)
    #expect(line.tag("portrait") == "happy" && line.tag("quiet") == "" && line.tag("music") == "low")
    #expect(line.tag("port") == nil && line.tag("sound") == nil)
    _ = story.lines()
    let first = story.choices
    #expect(first[0].tag("mood") == "calm" && first[0].id != first[1].id)
    try story.choose(first[1])
    _ = story.lines()
    #expect(Set(first.map(\.id)).isDisjoint(with: story.choices.map(\.id)))
    #expect(Line(text: "Preview").tags.isEmpty && Choice(index: 0, text: "Preview").sourcePath == "")
  }

  @Test("Choices that are not offered, and what hides them") func unoffered() throws {
    var story = try story("VAR n = 1\n- (top)\nLine {n}.\n* [once]\n+ {n > 1} [rich]\n+ [on]\n- ~ n++\n-> top")
    let first = story.linesAndUnofferedChoices()
    #expect(first.lines.map(\.text) == ["Line 1.\n"])
    let rich = UnofferedChoice(
      text: "rich", wasChosen: false, isConditionFalse: true, place: StoryPlace(file: "story.ink", line: 5))
    #expect(first.unoffered == [rich])
    try story.choose(0)
    let second = story.linesAndUnofferedChoices().unoffered
    #expect(second.map(\.text) == ["once"] && second[0].wasChosen && !second[0].isConditionFalse)
  }

  @Test("States are saved and loaded without a story") func states() throws {
    var story = try story(Self.source)
    try story.bind("weather") { _ in "sun" }
    var stack = [story.state]
    _ = story.nextLine()
    stack.append(story.state)
    let saved = stack.map { $0.save() }
    let loaded = try saved.map { try StoryState(loading: $0, of: story.program) }
    #expect(loaded == stack)
    #expect(saved[1] == story.save())
    var report = RestoreReport()
    let other = try LonghandRuntimeTests.program("VAR other = 1\nOne.\n* a")
    let adapted = try StoryState(loading: saved[0][...], of: other, report: &report)
    #expect(report.missing.contains(.variable("coins")) && adapted.program === other)
    #expect(throws: LoadError.self) { try StoryState(loading: Array("{}".utf8), of: other) }
  }
}
