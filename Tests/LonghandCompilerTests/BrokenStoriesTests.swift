import LonghandCompiler
import LonghandTestSupport
import Testing

/// What the reference finds wrong must be found, on the same lines and as gravely.
struct BrokenStoriesTests {
  @Test("finds what the reference finds", Conformance.isPresent, arguments: BrokenStory.all(in: Conformance.broken.url))
  func findsWhatTheReferenceFinds(_ story: BrokenStory) {
    #expect(story.differences(from: Conformance.broken.compile(story.name)) == [])
  }

  /// A table of our own, so that the comparison is tested where that of others is not at hand.
  @Test("what is missing is found")
  func differences() throws {
    let table = """
      story\toutcome\tfile\tline\tseverity
      story.ink\tfails\tstory.ink\t2\tERROR
      story.ink\tfails\tstory.ink\t2\tERROR
      story.ink\tfails\tstory.ink\t3\tTODO
      """
    let story = try #require(BrokenStory.all(table: table).first)
    #expect(story.differences(from: compile("a\n{x} {y}\nTODO: b\n")) == [])
    #expect(story.differences(from: compile("a\n{x}\nTODO: b\n")).contains("missing: story.ink line 2 ERROR"))
    #expect(story.differences(from: compile("a\n{x} {y}\n")).contains("missing: story.ink line 3 TODO"))
    #expect(story.differences(from: compile("a\n")).contains("expected: fails; it compiles"))
  }
}
