import LonghandCompiler
import LonghandLint
import Testing

/// What is never reached is known, and why.
@Suite("Reachability")
struct ReachabilityTests {
  /// The causes, each with its leaders, and with its followers and theirs.
  private func missed(_ text: String) -> [String] {
    let story = FlowStory(text)
    let script = story.story.script
    func path(_ flow: FlowID) -> String { flow == Script.story ? "start" : script.fullPath(of: flow) }
    return story.story.reachability.missed.map { missed in
      let followers = missed.followers.map { follower in
        "\(path(follower.flow)) < \(follower.leaders.map(path).joined(separator: " "))"
      }
      return ([path(missed.flow)] + missed.leaders.map { "< \(path($0))" } + followers).joined(separator: ", ")
    }
  }

  @Test("everything is reached along any way")
  func all() {
    #expect(
      missed(
        """
        VAR later = -> one
        {two:<- three}
        -> two ->
        ~ f()
        -> later
        === one
        -> END
        === two
        ->->
        === three
        -> DONE
        === four
        -> END
        === function f()
        ~ later = -> four
        """
      ).isEmpty)
  }

  @Test("of a chain the first is the cause")
  func chain() {
    let chain = "Start. -> END\n=== vault\n-> END\n=== cellar\n-> stairs\n=== stairs\n-> vault\n"
    #expect(missed(chain) == ["cellar, vault < stairs, stairs < cellar"])
  }

  @Test("of a circle the first stands for all")
  func circle() {
    let circle = "Start. -> END\n=== one\n+ a -> two\n=== two\n+ b -> one\n"
    #expect(missed(circle) == ["one, < two, two < one"])
  }

  @Test("a knot stands for its stitches")
  func stitches() {
    #expect(missed("Start. -> END\n=== inn\n= bar\n-> END\n= room\n-> END\n") == ["inn"])
    #expect(missed("-> inn.room\n=== inn\n= bar\n-> END\n= room\n-> END\n") == ["inn.bar"])
    #expect(missed("-> inn.room\n=== inn\nInn. -> END\n= room\n-> END\n") == ["inn"])
  }

  @Test("what is only read is not reached")
  func reads() {
    #expect(missed("{attic} {TURNS_SINCE(-> attic)} -> END\n=== attic\n-> END\n") == ["attic"])
  }

  @Test("a knot that is entered by a label is used")
  func labels() {
    #expect(missed("-> inn.late\n=== inn\nInn.\n- (late) Late. -> END\n").isEmpty)
  }

  @Test("a story without a beginning is entered by a game")
  func games() {
    func isEntered(_ text: String) -> Bool { FlowStory(text).story.reachability.isEnteredByGame }
    #expect(isEntered("VAR x = 1\n=== one\n-> END\n=== two\n-> END\n"))
    #expect(isEntered("# title: Barks\n-> DONE\n=== one\n-> END\n=== two\n-> END\n"))
    #expect(!isEntered("=== one\n-> END\n"))
    #expect(!isEntered("=== one\n-> two\n=== two\n-> three\n=== three\n-> END\n"))
    #expect(!isEntered("Start. -> END\n=== one\n-> END\n"))
    let knots = (0..<9).map { "=== knot\($0)\n-> END\n" }.joined()
    #expect(isEntered("Start. -> END\n\(knots)"))
  }

  @Test("choices wait for what must have been visited")
  func gates() {
    func blocked(_ text: String) -> [String] {
      let story = FlowStory(text)
      return story.story.gatedReachability.blocked.map {
        story.name(story.graph.numbers[.choice($0.choice)])
      }
    }
    #expect(blocked("-> room\n=== room\n* {inn} a -> inn\n* b -> END\n=== inn\n-> END\n") == ["a"])
    #expect(blocked("-> room\n=== room\n* {inn} a -> END\n* b -> inn.bar\n=== inn\n= bar\n-> room\n").isEmpty)
    #expect(blocked("-> room\n=== room\n* {not inn} a -> inn\n* {inn || room} b\n- -> END\n=== inn\n-> END\n") == [])
    let circle = "* (a) {b > 1} a -> room\n* (b) {c and a} b -> room\n+ (c) c -> room\n"
    #expect(blocked("-> room\n=== room\n\(circle)") == ["a", "b"])
  }
}
