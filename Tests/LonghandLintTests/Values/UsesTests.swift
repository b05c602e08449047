import LonghandCompiler
import LonghandLint
import Testing

/// What a story does with its variables is counted right.
@Suite("Uses")
struct UsesTests {
  private func uses(of name: String, in text: String, flow: FlowID? = nil) -> Uses.OfVariable {
    let story = ValueStories.story(text)
    guard let id = story.script.names.find(name) else { return Uses.OfVariable() }
    return story.uses[flow.map { .local($0, id) } ?? .global(id)]
  }

  @Test("conditions, braces, arguments and strings read")
  func reads() {
    let text = "VAR x = 1\n{x > 0: {x}}{f(x)}{\"{x}\"}\n-> END\n== function f(y)\n~ return y\n"
    #expect(uses(of: "x", in: text).reads.count == 4)
  }

  @Test("a variable that only makes its own next value is not read")
  func ownValue() {
    let use = uses(of: "x", in: "VAR x = 1\n~ x = x + 1\n~ x++\n-> END\n")
    #expect(!use.isRead && use.writes.count == 2)
  }

  @Test("a `ref` parameter reads and changes", arguments: ["~ f(x)", "-> f(x) ->"])
  func references(_ line: String) {
    let kind = line.hasPrefix("~") ? "function f" : "f"
    let use = uses(
      of: "x", in: "VAR x = 1\n\(line)\n-> END\n== \(kind)(ref y)\n~ y = 2\n\(kind == "f" ? "->->" : "")\n")
    #expect(use.isRead && use.isChanged)
  }

  @Test("a divert to a variable reads it")
  func diverts() {
    #expect(uses(of: "x", in: "VAR x = -> k\n-> x\n== k\n-> END\n").reads.count == 1)
  }

  @Test("a temp of a knot is its own")
  func temps() {
    let text = "VAR y = 1\n-> k\n== k\n~ temp x = y\n{x}\n-> END\n"
    #expect(uses(of: "x", in: text, flow: FlowID(index: 1)).reads.count == 1)
    #expect(uses(of: "x", in: text).reads.isEmpty)
  }
}
