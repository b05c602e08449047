import LonghandRuntime
import Testing

/// persona §3.2 and persona §4, by every value and every shift there is, through the engine itself.
@Suite("The arithmetic of personas")
struct PersonaArithmeticTests {
  /// What a shift toward the high pole makes of a value, by the words of persona §3.2.
  static func shifted(_ value: Int, by amount: Int) -> Int {
    let size = min(abs(amount), 100)
    let left = amount < 0 ? value : 100 - value
    let step = (left * size + 99) / 100
    return amount < 0 ? value - step : value + step
  }

  @Test("The rule itself keeps its promises (persona §3.2)") func promises() {
    for amount in -100...100 {
      var previous = -1
      for value in 0...100 {
        let after = Self.shifted(value, by: amount)
        let isLegal = (0...100).contains(after) && after >= previous
        let doesSomething = amount == 0 || after != value || value == (amount < 0 ? 0 : 100)
        let isRightWay = amount < 0 ? after <= value : after >= value
        if !isLegal || !doesSomething || !isRightWay { Issue.record("\(value) by \(amount) is \(after)") }
        previous = after
      }
    }
  }

  @Test("All values by all literal shifts, both poles (persona §3.2)") func literals() throws {
    var source = "PERSONA p { low / high: 50 }\n-> END\n"
    for amount in 1...100 {
      source += "== function up\(amount)\n~ p: high +\(amount)\n== function down\(amount)\n~ p: high -\(amount)\n"
      source += "== function lowup\(amount)\n~ p: low +\(amount)\n== function lowdown\(amount)\n~ p: low -\(amount)\n"
    }
    var story = try story(source)
    for amount in 1...100 {
      for value in 0...100 {
        try expect(&story, "up\(amount)", value, [], Self.shifted(value, by: amount))
        try expect(&story, "down\(amount)", value, [], Self.shifted(value, by: -amount))
        try expect(&story, "lowup\(amount)", value, [], Self.shifted(value, by: -amount))
        try expect(&story, "lowdown\(amount)", value, [], Self.shifted(value, by: amount))
      }
    }
  }

  @Test("All values by all shifts that are expressions, both poles, and beyond (persona §3.2)") func expressions()
    throws
  {
    var story = try story(
      """
      PERSONA p { low / high: 50 }
      -> END
      == function toward(n)
      ~ p: high +(n)
      == function toward_low(n)
      ~ p: low +(n)
      == function sum()
      ~ return p.low + p.high
      """)
    for amount in Array(-100...100) + [-1000, 101, 5000] {
      for value in 0...100 {
        try expect(&story, "toward", value, [.integer(amount)], Self.shifted(value, by: amount))
        try expect(&story, "toward_low", value, [.integer(amount)], Self.shifted(value, by: -amount))
      }
      let sum = try story.evaluate("sum").result
      #expect(sum == 100)
    }
  }

  private func expect(
    _ story: inout Story, _ function: String, _ value: Int, _ arguments: [Value], _ expected: Int
  ) throws {
    try story.set("p.high", to: .integer(value))
    _ = try story.evaluate(function, arguments: arguments)
    let found = story[variable: "p.high"]
    if found != .integer(expected) {
      Issue.record("\(function)\(arguments) of \(value) is \(String(describing: found)), not \(expected)")
    }
  }

  // MARK: Mirrors

  private static let mirrored = """
    PERSONA a { a0 / a1: 50, b0 / b1: 50 }
    PERSONA c { c0 / c1: 50 mirrors a.a1 by 60, d0 / d1: 50 mirrors a.a0 by 35 }
    PERSONA e { e0 / e1: 50 mirrors c.c1 by -70 and a.b1 by 100 }
    PERSONA f { f0 / f1: 50 mirrors e.e1 by 45 and c.d0 by 30 }
    """

  /// The mirrors above: who follows whom and by how much, the high poles to the high poles.
  private static let followers: [String: [(String, Int)]] = [
    "a.a1": [("c.c1", 60), ("c.d1", -35)], "a.b1": [("e.e1", 100)], "c.c1": [("e.e1", -70)], "c.d1": [("f.f1", -30)],
    "e.e1": [("f.f1", 45)],
  ]

  private func shift(_ traits: inout [String: Int], _ trait: String, by amount: Int) {
    guard amount != 0 else { return }
    traits[trait] = Self.shifted(traits[trait] ?? 50, by: amount)
    for (follower, percentage) in Self.followers[trait] ?? [] {
      shift(&traits, follower, by: amount * percentage / 100)
    }
  }

  @Test("Mirrors three deep, negative, several of one source, by literals and by expressions (persona §4)")
  func mirrors() throws {
    var source = Self.mirrored + "\n-> END\n== function by(n)\n~ a: a1 +(n)\n== function b(n)\n~ a: b1 +(n)\n"
    for amount in 1...100 {
      source += "== function up\(amount)\n~ a: a1 +\(amount)\n== function down\(amount)\n~ a: a0 +\(amount)\n"
    }
    var story = try story(source)
    for start in stride(from: 0, through: 100, by: 10) {
      for amount in -100...100 {
        try expect(&story, from: start, "a.a1", by: amount, "by", [.integer(amount)])
        try expect(&story, from: start, "a.b1", by: amount, "b", [.integer(amount)])
        guard amount != 0 else { continue }
        try expect(&story, from: start, "a.a1", by: amount, amount < 0 ? "down\(-amount)" : "up\(amount)", [])
      }
    }
  }

  private func expect(
    _ story: inout Story, from start: Int, _ trait: String, by amount: Int, _ function: String, _ arguments: [Value]
  ) throws {
    var expected: [String: Int] = [:]
    for name in ["a.a1", "a.b1", "c.c1", "c.d1", "e.e1", "f.f1"] {
      expected[name] = start
      try story.set(name, to: .integer(start))
    }
    shift(&expected, trait, by: amount)
    _ = try story.evaluate(function, arguments: arguments)
    for (name, value) in expected where story[variable: name] != .integer(value) {
      Issue.record("\(function) \(amount) from \(start): \(name) is not \(value)")
    }
  }

  @Test("Mirrors that multiply are left to the machine's limits, not unrolled (persona §4.2)") func explosion() throws {
    var source = "PERSONA p {\n t0: 50\n"
    for number in 1...40 { source += " t\(number): 50 mirrors p.t\(number - 1) by 100 and p.t\(number - 1) by 100\n" }
    source += "}\n~ p: t0 +1\nDone.\n-> END\n"
    var limits = StoryLimits()
    limits.stepsPerLine = 20_000
    var story = Story(try program(source), seed: 1, limits: limits)
    let problems = story.problems()
    #expect(problems.contains { $0.severity == .error })
  }
}
