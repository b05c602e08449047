import LonghandCompiler
import LonghandRuntime
import Testing

/// What a name means where it is written (ink §203 to ink §211): a story prints a divert target.
struct PathTests {
  private static let story = """
    - (outer) x
    -> k
    == k
    - (own) x
    HERE_K
    = s1
    - (first) x
    HERE_S1
    = s2
    - (second) x
    * (chosen) [y]
    - -> END
    == j
    - (own) y
    HERE_J
    == l
    - (s1) label before stitch
    {s1}
    -> END
    = s1
    x -> END
    """

  /// The path that a name means in one place of the story, or nil where it is unknown.
  private func target(of name: String, at place: String) -> String? {
    // Written as a value, whose path is always absolute.
    let text = ["HERE_K", "HERE_S1", "HERE_J"].reduce(Self.story) { text, candidate in
      text.replacing(candidate, with: candidate == place ? "{-> \(name)} -> END" : "-> END")
    }
    guard let program = compile(text).program else { return nil }
    let json = String(decoding: program.json, as: UTF8.self)
    guard let start = json.firstRange(of: ##"{"^->":"##)?.upperBound else { return nil }
    return json[start...].split(separator: "\"").first.map(String.init)
  }

  @Test func namesInAKnot() {
    #expect(target(of: "own", at: "HERE_K") == "k.0.own")
    #expect(target(of: "k", at: "HERE_K") == "k")
    #expect(target(of: "s2", at: "HERE_K") == "k.s2")
    #expect(target(of: "second", at: "HERE_K") == "k.s2.0.second")
    #expect(target(of: "outer", at: "HERE_K") == "0.outer")
    #expect(target(of: "j.own", at: "HERE_K") == "j.0.own")
  }

  @Test func namesInAStitch() {
    #expect(target(of: "first", at: "HERE_S1") == "k.s1.0.first")
    #expect(target(of: "second", at: "HERE_S1") == "k.s2.0.second")
    #expect(target(of: "chosen", at: "HERE_S1") == "k.s2.0.second.c-0")
    #expect(target(of: "s1", at: "HERE_S1") == "k.s1")
    #expect(target(of: "own", at: "HERE_S1") == "k.0.own")
  }

  @Test func namesFromElsewhere() {
    #expect(target(of: "own", at: "HERE_J") == "j.0.own")
    #expect(target(of: "k.own", at: "HERE_J") == "k.0.own")
    #expect(target(of: "k.second", at: "HERE_J") == "k.s2.0.second")
    #expect(target(of: "k.s2.second", at: "HERE_J") == "k.s2.0.second")
    #expect(target(of: "s1", at: "HERE_J") == nil)
    #expect(target(of: "k.k", at: "HERE_J") == nil)
    #expect(target(of: "k.own.own", at: "HERE_J") == nil)
  }

  @Test func aLabelHidesAStitchOfItsKnot() throws {
    let program = try #require(compile(Self.story.replacing("HERE", with: "x -> END //")).program)
    let json = String(decoding: program.json, as: UTF8.self)
    #expect(json.contains(##"{"CNT?":".^"}"##))
  }
}
