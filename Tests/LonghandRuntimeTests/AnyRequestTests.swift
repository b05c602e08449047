import LonghandRuntime
import Testing

/// The whole public interface, called in any order with any arguments, also from within functions of the host: nothing
/// traps, nothing hangs, and what throws changes nothing.
@Suite("Any request at any time")
struct AnyRequestTests {
  @Test("Three hundred requests of each seed", arguments: 0..<24) func requests(_ seed: Int) throws {
    var caller = try RandomCaller(seed: UInt64(seed))
    for _ in 0..<300 { try caller.callAnything() }
    #expect(caller.madeCount > 0 && caller.refusedCount > 0)
  }
}

/// Random numbers that closures of the host may share.
private final class Dice: @unchecked Sendable {
  private var state: UInt64

  init(_ seed: UInt64) { state = seed &* 0x9E37_79B9_7F4A_7C15 &+ 1 }

  func roll(_ sides: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int(state >> 33) % sides
  }

  func pick<Element>(_ elements: [Element]) -> Element? {
    elements.isEmpty ? nil : elements[roll(elements.count)]
  }
}

extension Dice {
  private static let words = [
    "", "a", "x", "coins", "hall", "hall.in", "hall.0", "hall.0.here", "add", "ends", "again", "loop", "outer", "way",
    "Clothes", "hat", "Clothes.hat", "p.high", "p.low", "global decl", "persona decl", "nowhere", "0", "0.0", "..",
    "c-0",
    "DEFAULT_FLOW", "other", "third", "knot with words", "tells", "-1", "99999999999", "hall.nope", "shuffled",
  ]

  /// A name that the story may or may not have.
  var word: String { pick(Dice.words) ?? "" }

  /// A value that the story may or may not take.
  func value(_ program: Program) -> Value {
    switch roll(12) {
    case 0: .boolean(roll(2) == 0)
    case 1: .integer(roll(200) - 100)
    case 2: .integer(pick([Int.max, Int.min, 1 << 31, -(1 << 31), (1 << 31) - 1, 0]) ?? 0)
    case 3: .float(pick([0, -1.5, .nan, .infinity, .greatestFiniteMagnitude, 1e-30]) ?? 0)
    case 4: .text(word)
    case 5: .text(String(repeating: word, count: roll(40)))
    case 6: .list(InkList(program.lists.flatMap(\.items).filter { _ in roll(2) == 0 }))
    case 7: .list(InkList([InkList.Item(list: word, name: word, value: roll(9))], rememberedLists: [word]))
    case 8: .list(InkList([], rememberedLists: [word, "Clothes"]))
    case 9: .target(word)
    case 10: .variable(word)
    default: .integer(roll(5))
    }
  }

  func values(_ program: Program) -> [Value] { (0..<roll(4)).map { _ in value(program) } }
}

/// Calls whatever there is to call.
private struct RandomCaller {
  private let dice: Dice
  private var story: Story
  private var states: [StoryState]
  private var games: [[UInt8]] = []
  private var choices: [Choice] = []
  private var watches: [Story.Watch] = []
  private(set) var madeCount = 0
  private(set) var refusedCount = 0

  private static let source = """
    EXTERNAL outer(a)
    EXTERNAL other(a, b)
    EXTERNAL third()
    PERSONA p { low / high: 50, cold / warm: 20 mirrors p.high by 50 }
    VAR coins = 3
    VAR x = "x"
    VAR way = -> hall
    LIST Clothes = hat, (coat), shoe = 9
    One {outer(1)} and {other(coins, "s")}.
    - (again)
    + [Hall {coins}] -> hall
    + [Loop] -> loop
    + {coins > 2} [Room # tag] -> tells(coins, x)
    * [Fail {1 / 0}]
    * [Tunnel] -> tunnel -> again
    + [Way] -> way
    + [End] -> ends
    == hall
    = in
    Hall {hall} {third()}. # place: hall
    ~ p: high +10, warm -(coins)
    ~ coins = outer(2) + 1
    - (here) {shuffle: a | b | {third()}}
    + [Back] -> again_knot
    -> DONE
    == again_knot
    {add(1, 2)} <> glue
    ~ coins = add(coins, 1)
    + (once_more) [once more] -> again_knot
    + [threads] <- hall
      -> DONE
    == loop
    Around {loop}.
    -> loop
    == tells(n, ref v)
    ~ temp t = n
    ~ v = "{v}{t}"
    {v} {outer(t)}
    ->->
    == tunnel
    In.
    -> tells(1, coins) ->
    ->->
    == ends
    Over. # ending: Over
    -> END
    == function add(left, right)
    Adding {outer(left)}.
    ~ coins += 1
    ~ return left + right
    == function a(ref held)
    ~ held = held + 1
    ~ return a(held)
    == function shuffled()
    ~ return "{shuffle: 1|2|{RANDOM(1, 9)}}{LIST_RANDOM(Clothes)}{other(1, 2)}"
    """

  init(seed: UInt64) throws {
    dice = Dice(seed)
    var limits = StoryLimits()
    (limits.stepsPerLine, limits.linesPerTurn, limits.callDepth, limits.textSize) = (3000, 30, 60, 4000)
    let program = try program(Self.source)
    story = Story(program, seed: Int(seed), limits: limits)
    let other = try LonghandRuntimeTests.program("VAR coins = 1\nOther.\n* a")
    states = [story.state, Story(other, seed: 1).state]
  }

  /// Does one thing; if it is refused, everything must be as it was.
  mutating func callAnything() throws {
    let before = (story.state, story.canContinue, story.choices, story.currentText)
    let event = nextEvent(of: story)
    do {
      try request()
      madeCount += 1
    } catch {
      refusedCount += 1
      let isSame = story.state == before.0 && story.canContinue == before.1 && story.choices == before.2
      #expect(isSame && story.currentText == before.3, "\(error)")
      #expect(nextEvent(of: story) == event, "\(error)")
    }
    look()
  }

  /// What would come next, without the closures of the host.
  private func nextEvent(of story: Story) -> StoryEvent {
    var copy = story.detached()
    return copy.nextEvent()
  }

  private mutating func request() throws {
    switch dice.roll(6) {
    case 0: play()
    case 1: try playOn()
    case 2: try ask()
    case 3: try move()
    case 4: try keep()
    default: try wire()
    }
  }

  private mutating func play() {
    switch dice.roll(5) {
    case 0: _ = story.nextLine()
    case 1: _ = story.lines()
    default: for _ in 0..<8 { _ = story.nextEvent() }
    }
  }

  private mutating func playOn() throws {
    switch dice.roll(5) {
    case 0: try story.choose(dice.roll(6) - 1)
    case 1: try story.choose(dice.pick(choices) ?? Choice(index: 0, text: "made"))
    case 2:
      guard let choice = dice.pick(story.choices) else { return }
      try story.choose(choice)
    case 3: try story.resume(returning: dice.roll(3) == 0 ? nil : dice.value(story.program))
    default:
      guard dice.roll(8) == 0 else { return }
      try story.resume(throwing: ExternalFailure(dice.word))
    }
  }

  private mutating func ask() throws {
    let (word, program) = (dice.word, story.program)
    switch dice.roll(9) {
    case 0, 1: _ = try story.evaluate(word, arguments: dice.values(program))
    case 2, 3: try story.set(word, to: dice.value(program))
    case 4: try story.setTrait(word, to: dice.roll(300) - 100)
    case 5: _ = try story.visitCount(at: word)
    case 6: _ = try story.tags(at: word)
    case 7: _ = try story.globalTags()
    default: _ = try story.list(word, dice.word)
    }
  }

  private mutating func move() throws {
    switch dice.roll(7) {
    case 0, 1:
      try story.jump(to: dice.word, arguments: dice.values(story.program), keepsCalls: dice.roll(2) == 0)
    case 2: story.switchFlow(to: dice.word)
    case 3: story.switchToDefaultFlow()
    case 4: try story.removeFlow(dice.pick(story.flowNames) ?? dice.word)
    case 5: story.seed = dice.roll(1 << 31)
    default: if dice.roll(4) == 0 { story.restart(seed: dice.roll(9)) }
    }
  }

  private mutating func keep() throws {
    switch dice.roll(7) {
    case 0: states.append(story.state)
    case 1: try story.restore(dice.pick(states) ?? story.state)
    case 2: games.append(story.save())
    case 3: try story.restore(dice.pick(games) ?? [])
    case 4: try story.restore(story.saveForReference())
    case 5: try story.restore(try StoryState(loading: story.state.save(), of: story.program))
    default:
      var game = dice.pick(games) ?? story.save()
      if !game.isEmpty { game[dice.roll(game.count)] = UInt8(dice.roll(256)) }
      try story.restore(game)
    }
  }

  /// Binds, unbinds, watches.
  private mutating func wire() throws {
    switch dice.roll(7) {
    case 0, 1: try bind(dice.pick(["outer", "other", "third", "typo"]) ?? "")
    case 2: try story.unbind(dice.pick(["outer", "other", "third", "typo"]) ?? "")
    case 3: watches.append(try story.watch(dice.word) { _ in })
    case 4: watches.append(story.watchTraits { _ in })
    case 5: story.stopWatching(dice.pick(watches) ?? story.watchTraits { _ in })
    default: story.allowsExternalFallbacks = dice.roll(2) == 0
    }
  }

  /// A function of the host that does whatever a function of the host may do.
  private mutating func bind(_ name: String) throws {
    let dice = dice
    try story.bind(name, isLookaheadSafe: dice.roll(2) == 0) { (access, arguments) in
      for _ in 0..<dice.roll(3) {
        switch dice.roll(7) {
        case 0, 1: _ = try? access.evaluate(dice.word, arguments: dice.values(access.program))
        case 2: try access.set(dice.word, to: dice.value(access.program))
        case 3: try? access.setTrait(dice.word, to: dice.roll(200))
        case 4: _ = try? access.visitCount(at: dice.word)
        case 5: _ = try access.list(dice.word)
        default: _ = (access[variable: dice.word], access.turnCount, access.personas, access.hasFunction(dice.word))
        }
      }
      return dice.roll(4) == 0 ? arguments.first : dice.value(access.program)
    }
  }

  /// Asks for everything that can be asked for without changing anything.
  private mutating func look() {
    choices = story.choices.isEmpty ? choices : story.choices
    if states.count > 20 { states.removeFirst(10) }
    _ = (story.currentText, story.currentTags, story.personas, story.ending, story.variableNames, story.flowNames)
    _ = (story.missingExternalFunctions, story.turnCount, story.currentFlow, story.ledger.count, story.seed)
    for choice in story.choices { _ = (choice.sourcePath, choice.targetPath, choice.id, choice.tag("tag")) }
    for name in story.variableNames { _ = story[variable: name]?.debugDescription }
    #expect(story.state.hashValue == story.state.hashValue)
  }
}
