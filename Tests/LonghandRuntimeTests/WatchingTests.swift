import LonghandRuntime
import Testing

/// Whoever watches a story hears of every change, whatever made it.
@Suite("Watchers")
struct WatchingTests {
  private static let source = """
    PERSONA p { low / high: 50 }
    VAR coins = 3
    One.
    + [More]
        ~ coins++
        ~ p: high +10
    + [Same]
    - Two.
    + [End] -> END
    == function pay()
    ~ coins = coins - 1
    """

  @Test("Undo, redo, restore and restart are changes") func replacing() throws {
    var story = try story(Self.source)
    _ = story.lines()
    let (variables, traits) = (Notes<Value>(), Notes<String>())
    try story.watch("coins") { variables.add($0) }
    story.watchTraits { traits.add("\($0.trait) \($0.from) \($0.to) \($0.cause)") }
    let (before, game) = (story.state, story.save())
    try story.choose(0)
    _ = story.lines()
    let after = story.state
    #expect(variables.values == [4] && traits.values == ["p.high 50 55 shift"])
    try story.restore(before)
    #expect(variables.values == [4, 3] && traits.values.last == "p.high 55 50 set")
    try story.restore(after)
    #expect(variables.values == [4, 3, 4] && traits.values.last == "p.high 50 55 set")
    try story.restore(after)
    #expect(variables.values.count == 3 && traits.values.count == 3)
    try story.restore(game)
    #expect(variables.values == [4, 3, 4, 3] && traits.values.last == "p.high 55 50 set")
    _ = try story.evaluate("pay")
    #expect(variables.values.last == 2)
    story.restart(seed: 1)
    #expect(variables.values.last == 3)
    _ = story.lines()
    try story.choose(0)
    _ = story.lines()
    #expect(variables.values.last == 4 && traits.values.last == "p.high 50 55 shift")
  }

  @Test("A host's function and what it evaluates are told once, with the line") func nested() throws {
    var story = try story(
      "EXTERNAL act()\nVAR x = 0\nOne.\n~ act()\nTwo.\n-> END\n== function up()\n~ x++")
    let seen = Notes<Value>()
    try story.watch("x") { seen.add($0) }
    try story.bind("act") { (story, _) in
      _ = try story.evaluate("up")
      try story.set("x", to: .integer((story[variable: "x"]?.integer ?? 0) + 10))
      return nil
    }
    _ = story.lines()
    #expect(seen.values == [11])
  }
}
