import LonghandLint
import Testing

/// The graph has an edge for every way that a story can go.
@Suite("Flow graph")
struct FlowGraphTests {
  @Test("diverts, tunnels, threads, calls and values are ways")
  func kinds() {
    let story = FlowStory(
      """
      VAR later = -> night
      ~ rain()
      <- bells
      -> walk ->
      -> END
      === walk
      ->-> night
      === bells
      -> DONE
      === night
      -> later
      === function rain()
      Rain.
      """)
    #expect(
      story.ways == [
        "start call rain", "start thread bells", "start tunnel walk", "start value night", "walk tunnelReturn night",
      ])
    #expect(
      story.stops == [
        "start end", "- done", "walk tunnelReturn", "bells done", "night variable", "rain runsOut",
      ])
  }

  @Test("choices are offered, and lead on to the gather")
  func weave() {
    let story = FlowStory("* one\n* two -> END\n- (end) Done.\n* * three\n- more\n")
    #expect(
      story.ways == [
        "start offer one", "start offer two", "one falls end", "three falls -", "end offer three", "end falls -",
        "- falls -",
      ])
  }

  @Test("nothing leads from behind a divert")
  func dead() {
    let story = FlowStory("-> END\nNever.\n* never\n- -> room\n=== room\nA room. -> END\n")
    #expect(story.ways == ["never falls -", "- divert room"])
    #expect(story.graph.deadContents.count == 1)
  }

  @Test("a conditional leads on unless all its branches leave")
  func conditionals() {
    let story = FlowStory(
      "VAR a = true\n{a: -> one}\n{a: -> one | -> two}\nNever.\n=== one\n{a: -> two} -> END\n=== two\n-> END\n")
    #expect(story.ways == ["start divert one", "start divert one", "start divert two", "one divert two"])
    #expect(story.graph.deadContents.count == 1)
    #expect(story.graph.edges.filter(\.isSure).isEmpty)
  }

  @Test("sequences that can show nothing can be passed")
  func sequences() {
    let story = FlowStory("{!-> one|-> two}\nThen.\n{-> one|-> two}\nNever.\n=== one\n-> END\n=== two\n-> END\n")
    #expect(story.graph.deadContents.map { story.story.text(in: $0.range) } == ["Never."])
  }

  @Test("a knot goes into its first stitch only if nothing stands before it")
  func stitches() {
    #expect(FlowStory("-> inn\n=== inn\n= bar\n-> END\n").ways == ["start divert inn", "inn falls inn.bar"])
    #expect(FlowStory("-> inn\n=== inn\nInn.\n= bar\n-> END\n").ways == ["start divert inn"])
  }

  @Test("what is only counted or compared is no way")
  func counted() {
    let story = FlowStory(
      "VAR place = -> one\n{TURNS_SINCE(-> two)} {place == -> two: yes}\n=== one\n-> END\n=== two\n-> END\n")
    #expect(story.ways == ["start falls -", "start value one"])
  }

  @Test("choices in braces are offered, and the story goes on behind the braces")
  func choicesInBraces() {
    let story = FlowStory("VAR a = true\n-> room\n=== room\n{a:\n  * one -> END\n}\nMore.\n* two -> END\n")
    #expect(story.ways == ["start divert room", "room offer one", "room offer two"])
    #expect(story.graph.edges.filter { $0.kind == .offer }.map(\.isSure) == [false, true])
  }

  @Test("long stories are no trouble")
  func growth() {
    let knots = (0..<2000).map { "=== knot\($0)\nText.\n* choice -> knot\(($0 + 1) % 2000)\n" }.joined()
    #expect(FlowStory("-> knot0\n\(knots)").graph.edges.count == 4001)
  }
}
