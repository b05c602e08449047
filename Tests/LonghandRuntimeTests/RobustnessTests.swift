import LonghandRuntime
import LonghandTestSupport
import Testing

@testable import LonghandRuntime

/// What a story, a file or a player may do without harm.
@Suite("Robustness")
struct RobustnessTests {
  /// A little of everything that a story can do.
  static let source = """
    LIST mood = calm, (glad), sad
    VAR name = "Ada"
    VAR count = 0
    -> hub
    == hub
    ~ count++
    ~ name = name + "!"
    ~ mood += sad
    {&One|Two|Three} {name} {mood} # turn {count}
    <- aside
    + [Tunnel] -> tunnel ->
    + {count > 1} Function {double(count)}
    * -> END
    - ~ name = "Ada"
    -> hub
    == tunnel
    In the tunnel. {~left|right|ahead}
    ->->
    == aside
    + [Aside {count}] An aside. -> hub
    == function double(ref x)
    ~ temp y = x * 2
    ~ return y
    """

  private static var limits: StoryLimits {
    var limits = StoryLimits()
    limits.stepsPerLine = 5_000
    limits.callDepth = 200
    limits.textSize = 1 << 14
    return limits
  }

  /// Plays some turns, always the choice that the generator draws.
  private static func play(_ story: inout Story, turns: Int, _ generator: inout SeededGenerator) -> String {
    var text = ""
    for _ in 0..<turns {
      for line in story.lines().prefix(50) { text += line.text }
      let choices = story.choices
      guard !choices.isEmpty else { break }
      try? story.choose(Int(generator.next() % UInt64(choices.count)))
    }
    return text
  }

  @Test("Mutated JSON is refused with a reason, or plays") func mutatedStories() throws {
    let json = try program(Self.source).json
    var generator = SeededGenerator(seed: 1)
    var refused = 0
    for _ in 0..<3_000 {
      do {
        var story = Story(try Program.load(json: generator.mutated(json)), seed: 1, limits: Self.limits)
        story.allowsExternalFallbacks = true
        _ = Self.play(&story, turns: 3, &generator)
      } catch {
        refused += 1
        #expect(!error.description.isEmpty)
      }
    }
    #expect(refused > 100 && refused < 3_000)
  }

  @Test("Mutated saves are refused with a reason, or played on") func mutatedSaves() throws {
    let program = try program(Self.source)
    var generator = SeededGenerator(seed: 2)
    var story = Story(program, seed: 1, limits: Self.limits)
    _ = Self.play(&story, turns: 5, &generator)
    let game = story.save()
    var refused = 0
    for _ in 0..<3_000 {
      var other = Story(program, seed: 1, limits: Self.limits)
      do {
        try other.restore(generator.mutated(game))
        _ = Self.play(&other, turns: 3, &generator)
      } catch {
        refused += 1
        #expect(!error.description.isEmpty)
      }
    }
    #expect(refused > 100 && refused < 3_000)
  }

  @Test(
    "Paths and numbers out of range do no harm",
    arguments: [
      #"{"->":"99999999999999999999"}"#, #"{"->":"0.99999"}"#, #"{"->":".^.^.^.^.^"}"#, #"{"CNT?":"nowhere"}"#,
      #"{"*":"x.y.z","flg":255}"#, #"{"VAR?":""}"#, #"{"x()":"f","exArgs":70000}"#, #"{"^var":"x","ci":2147483647}"#,
      #"{"list":{"a.b.c":-2147483648}}"#, #"{"->t->":"0","c":true}"#, #""~ret""#, #""->->""#, #""/str""#, #""seq""#,
    ])
  func outOfRange(_ item: String) throws {
    let json = #"{"inkVersion":21,"root":[["ev",1,"/ev",\#(item),"ev",\#(item),"/ev",["done",null],null],"done",null]}"#
    var story = Story(try Program.load(json: Array(json.utf8)), seed: 1, limits: Self.limits)
    story.allowsExternalFallbacks = true
    _ = story.lines()
  }

  @Test("Thousands of stories run from one program on several threads") func concurrency() async throws {
    let program = try program(Self.source)
    let transcripts = await withTaskGroup(of: Set<String>.self) { group in
      for _ in 0..<8 {
        group.addTask {
          var transcripts: Set<String> = []
          for _ in 0..<150 {
            var generator = SeededGenerator(seed: 7)
            var story = Story(program, seed: 7)
            transcripts.insert(Self.play(&story, turns: 4, &generator))
          }
          return transcripts
        }
      }
      return await group.reduce(into: Set<String>()) { $0.formUnion($1) }
    }
    #expect(transcripts.count == 1)
  }

  @Test("What a long game makes is thrown away again") func flatness() throws {
    var generator = SeededGenerator(seed: 3)
    var story = Story(try program(Self.source), seed: 1)
    var largest = 0
    var before = story.state
    for turn in 0..<10_000 {
      if turn % 2 == 1 { story.state = before }
      before = story.state
      _ = Self.play(&story, turns: 1, &generator)
      largest = max(largest, story.state.texts.byteCount + story.state.texts.count + story.state.lists.wordCount)
    }
    #expect(largest < 40_000)
    #expect(story.state.line.evaluation.isEmpty && story.state.line.flow.waiting.isEmpty)
  }

  /// How much a state holds that could grow.
  private static func size(of state: StoryState) -> Int {
    let threads = state.line.flow.waiting + state.line.flow.choices.map { $0.thread } + [state.line.flow.thread]
    return state.texts.byteCount + state.texts.count + state.lists.wordCount + state.line.evaluation.count
      + state.line.flow.output.count + threads.reduce(0) { $0 + $1.outer.count + $1.temporaries.count }
  }

  @Test("A loop of 100,000 turns takes no more memory than one of 10,000") func loop() throws {
    var story = Story(
      try program("VAR n = 0\n-> loop\n== loop\n~ temp word = \"{n}th\"\nThe {word}.\n~ n++\n+ [On] -> loop"), seed: 1)
    var largest = (early: 0, late: 0)
    for turn in 0..<100_000 {
      while story.nextLine() != nil {}
      let size = Self.size(of: story.state)
      if turn < 10_000 { largest.early = max(largest.early, size) } else { largest.late = max(largest.late, size) }
      try story.choose(0)
    }
    #expect(story[variable: "n"] == 100_000)
    #expect(largest.late < largest.early * 5 / 4)
  }

  @Test("10,000 undos lead back to the beginning and leave nothing behind") func undoing() throws {
    var story = Story(try program(Self.source), seed: 1)
    _ = story.lines()
    let (first, firstSize) = (story.state, Self.size(of: story.state))
    for _ in 0..<10_000 {
      try story.choose(0)
      _ = story.lines()
      story.state = first
    }
    let isSame = story.state == first
    #expect(isSame)
    #expect(Self.size(of: story.state) == firstSize)
  }
}
