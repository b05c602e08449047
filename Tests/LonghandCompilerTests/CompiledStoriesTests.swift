import LonghandCompiler
import LonghandRuntime
import Testing

/// Everything that the reference compiled must come out as the same JSON value.
@Suite(.enabled(if: Conformance.isPresent))
struct CompiledStoriesTests {
  @Test(arguments: Conformance.compiled)
  func equalsTheReference(_ folder: String) throws {
    let compilation = try Conformance.compile("\(folder)/story.ink")
    let program = try #require(compilation.program, "\(compilation.rendered)")
    let ours = JSONValue(String(decoding: program.json, as: UTF8.self))
    let theirs = JSONValue(try Conformance.text("\(folder)/compiled.json"))
    #expect(JSONValue.difference(ours, theirs) == nil)
  }
}
