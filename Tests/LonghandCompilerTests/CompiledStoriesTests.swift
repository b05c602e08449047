import LonghandCompiler
import LonghandRuntime
import LonghandTestSupport
import Testing

/// Everything that the reference compiled must come out as the same JSON value.
struct CompiledStoriesTests {
  @Test("equals what the reference made of it", Conformance.isPresent, arguments: Conformance.compiled)
  func equalsTheReference(_ folder: StoryFolder) throws {
    let compilation = folder.compile()
    let program = try #require(compilation.program, "\(compilation.rendered)")
    let expected = try JSONValue(folder.text("compiled.json"))
    #expect(try JSONValue.parse(program.json).differences(from: expected) == [])
  }

  /// A story of our own, so that the comparison is tested where those of others are not at hand.
  @Test(
    "what differs is found",
    arguments: [
      (#"{"a":[1,2.0,{"b":"x"}]}"#, []),
      (#"{"a":[1,2,{"b":"x"}]}"#, ["/a/1: integer(2), expected float(2.0)"]),
      (#"{"a":[1,2.0,{"b":"y"}]}"#, ["/a/2/b: y, expected x"]),
      (#"{"a":[1,2.0,{"c":"x"}]}"#, ["/a/2/b is missing", "/a/2/c is too much"]),
      (#"{"a":[1,2.0]}"#, ["/a: 2 items, expected 3"]),
    ] as [(String, [String])])
  func differences(_ text: String, _ expected: [String]) throws {
    #expect(try JSONValue(text).differences(from: JSONValue(#"{"a":[1,2.0,{"b":"x"}]}"#)) == expected)
  }
}
