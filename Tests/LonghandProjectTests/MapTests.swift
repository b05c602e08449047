import LonghandCompiler
import LonghandProject
import LonghandRuntime
import LonghandSource
import Testing

@Suite("Maps")
struct MapTests {
  private static func map(_ text: String, by grouping: StoryMap.Grouping = .file) throws -> StoryMap {
    let analysis = try MemoryProject(["main.ink": text]).project.analysis(of: "main.ink")
    return StoryMap(ViewedStory(analysis, path: "main.ink"), by: grouping)
  }

  /// Each arrow as `from way to {conditions} * choices`.
  private static func arrows(_ map: StoryMap) -> [String] {
    map.arrows.map { arrow in
      var words = "\(map.nodes[arrow.from].title) \(arrow.way.words(to: map.nodes[arrow.to].title))"
      if !arrow.conditions.isEmpty { words += " {\(arrow.conditions.joined(separator: " | "))}" }
      if !arrow.choices.isEmpty { words += " * \(arrow.choices.joined(separator: " * "))" }
      return words
    }
  }

  @Test("Ways are told apart")
  func ways() throws {
    let map = try Self.map(
      """
      -> a
      == a
      -> t ->
      <- b
      ~ temp x = -> b
      -> x
      == t
      T. ->-> b
      == b
      * [On] -> c
      == c
      = first
      * [Again] -> c
      * [End] -> END
      """)
    #expect(
      Self.arrows(map) == [
        "the beginning -> a", "a -> t ->", "a <- b", "a (-> b)", "t ->-> b", "b -> c * On", "c -> c.first",
        "c.first -> c * Again",
      ])
    #expect(map.nodes.first { $0.name == "c" }?.endings == ["c"])
  }

  @Test("Conditions stand on an arrow only if each way has one")
  func conditions() throws {
    let map = try Self.map(
      """
      VAR x = 1
      -> a
      == a
      {x > 1: -> b}
      {x > 2: -> b}
      * {x > 3} {b} [One] -> c
      * [Two] -> c
      * [Three]
        {x: 
        - 7: -> d
        }
        {
        - x > 4: -> d
        - else: -> e
        }
      - -> END
      == b
      -> END
      == c
      -> END
      == d
      -> END
      == e
      -> END
      """)
    #expect(
      Self.arrows(map) == [
        "the beginning -> a", "a -> b {x > 1 | x > 2}", "a -> c * One * Two", "a -> d {x is 7 | x > 4} * Three",
        "a -> e {else} * Three",
      ])
  }

  @Test("What is behind a gather hangs on no choice before it")
  func gathers() throws {
    let map = try Self.map("VAR x = 1\n-> a\n== a\n* {x} [One]\n* {not x} [Two]\n- -> b\n== b\n-> END\n")
    #expect(Self.arrows(map) == ["the beginning -> a", "a -> b"])
  }

  @Test("Boxes hold what has the same tag")
  func tags() throws {
    let map = try Self.map(
      "-> a\n== a\n# place: roof\nA. -> b\n== b\n# place: cellar\nB. -> c\n== c\n# cold\n# place: roof\nC. -> END\n",
      by: .tag(key: "place"))
    #expect(map.boxes.map(\.title) == ["roof", "cellar"])
    #expect(map.nodes.map(\.box) == [nil, 0, 1, 0])
  }

  @Test("What one can come to within some arrows")
  func depth() throws {
    let map = try Self.map("-> a\n== a\n-> b\n== b\n-> c\n== c\n-> d\n== d\n-> END\n")
    #expect(try map.from("b", depth: 1).nodes.map(\.name) == ["b", "c"])
    #expect(try map.from("b", depth: nil).nodes.map(\.name) == ["b", "c", "d"])
    #expect(try Self.arrows(map.from("a", depth: 2)) == ["a -> b", "b -> c"])
    #expect(throws: ProjectFailure.self) { try map.from("nowhere", depth: nil) }
  }

  @Test("Knots that nothing leads to are told apart")
  func unreached() throws {
    let map = try Self.map("-> a\n== a\nA. -> END\n== b\nB. -> a\n")
    #expect(map.nodes.filter { !$0.isReached }.map(\.name) == ["b"])
  }

  @Test("A picture of a large story shows each file as one place, and the endings")
  func parts() throws {
    let files = [
      "main.ink": "INCLUDE one.ink\nINCLUDE two.ink\n-> a\n", "one.ink": "== a\n-> b\n== b\nB. -> c\n",
      "two.ink": "== c\n* [One] -> d\n* [Two] -> e\n== d\nD. -> e\n== e\nE.\n-> END\n",
    ]
    let analysis = try MemoryProject(files).project.analysis(of: "main.ink")
    let map = StoryMap(ViewedStory(analysis, path: "main.ink")).collapsed()
    #expect(map.nodes.map(\.name) == ["main", "one", "two", "e"])
    #expect(map.nodes.map(\.members) == [[], ["a", "b"], ["c", "d"], []])
    #expect(Self.arrows(map) == ["main -> one", "one -> two", "two -> e"])
  }

  @Test("The way of every playthrough is on the map", arguments: 1...4)
  func playthroughs(_ seed: Int) throws {
    let text = """
      VAR x = 0
      -> a
      == a
      A. {x > 3: -> END}
      ~ x = x + 1
      + [b] -> b
      + [t] -> t -> b
      + {x > 1} [s] -> s.two
      + [v]
        ~ temp y = -> b
        -> y
      == b
      B.
      <- threads
      + [on] -> a
      == threads
      + [thread] -> s
      == t
      {~T. ->-> s|->->}
      == s
      = one
      One. -> two
      = two
      Two. -> a
      """
    let map = try Self.map(text)
    let options = Compiler.Options(countsAllVisits: true)
    let program = try #require(
      try MemoryProject(["main.ink": text]).project.compile("main.ink", options: options).program)
    var leads: [String: Set<String>] = [:]
    for arrow in map.arrows { leads[map.nodes[arrow.from].name, default: []].insert(map.nodes[arrow.to].name) }
    let names = map.nodes.map(\.name).filter { !$0.isEmpty }
    var dice = Dice(seed)
    var story = Story(program, seed: seed)
    for _ in 0..<40 {
      _ = story.lines()
      guard !story.choices.isEmpty else { break }
      let before = names.filter { ((try? story.visitCount(at: $0)) ?? 0) > 0 }
      try story.choose(dice.next(below: story.choices.count))
      _ = story.lines()
      // Whatever was visited for the first time is led to by something that was visited.
      let after = names.filter { ((try? story.visitCount(at: $0)) ?? 0) > 0 }
      for name in after where !before.contains(name) {
        #expect(after.contains { leads[$0]?.contains(name) == true }, "nothing on the map leads to \(name)")
      }
    }
  }
}

/// Numbers that are the same everywhere.
private struct Dice {
  private var state: UInt64

  init(_ seed: Int) { state = UInt64(seed) }

  mutating func next(below count: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int((state >> 33) % UInt64(count))
  }
}
