import LonghandCompiler
import LonghandLint
import Testing

/// What variables may hold is never less than what they can.
@Suite("Ranges of variables")
struct ValueRangesTests {
  @Test("a variable holds what it is set to")
  func sets() {
    #expect(ValueStories.range(of: "x", in: "VAR x = 1\n~ x = 5\n~ x = 3\n-> END\n") == "1, 3 or 5")
    #expect(ValueStories.range(of: "x", in: "VAR x = \"a\"\n~ x = \"b\"\n-> END\n") == "`\"a\"` or `\"b\"`")
    #expect(ValueStories.range(of: "x", in: "VAR x = 0\n~ x = RANDOM(1, 6)\n-> END\n") == "from 0 to 6")
  }

  @Test("variables pass on what they hold, round and round")
  func chains() {
    #expect(ValueStories.range(of: "y", in: "VAR x = 1\nVAR y = 0\n~ x = 5\n~ y = x\n-> END\n") == "0, 1 or 5")
    let circle = "VAR x = 0\nVAR y = 0\n~ x = y + 1\n~ y = x\n~ y = 3\n-> END\n"
    #expect(ValueStories.range(of: "x", in: circle) == "0 at least")
  }

  @Test("what a function returns counts")
  func results() {
    let perhaps = "VAR x = 0\n~ x = f(2)\n-> END\n== function f(y)\n{\n- y: ~ return 4\n}\n"
    #expect(ValueStories.range(of: "x", in: perhaps) == nil)
    let sure = "VAR x = 0\n~ x = f(2)\n-> END\n== function f(y)\n{\n- y: ~ return 4\n}\n~ return 8\n"
    #expect(ValueStories.range(of: "x", in: sure) == "0, 4 or 8")
  }

  @Test(
    "a variable that a game may set may hold anything",
    arguments: [
      "VAR x = 0\n{x}\n-> END\n", "VAR x = 0\n~ x = 0\n-> END\n", "VAR x = 0\n~ x -= 5\n-> END\n",
      "VAR x = 0\n~ x = x - 5\n-> END\n", "VAR x = 0\n~ x = 1\n~ f(x)\n-> END\n== function f(ref y)\n~ y = 9\n",
      "EXTERNAL f()\nVAR x = 0\n~ x = 1\n-> END\n", "VAR y = false\nVAR x = 0\n~ x = 1\n{y: Yes.}\n-> END\n",
    ])
  func open(_ text: String) {
    #expect(ValueStories.range(of: "x", in: text) == nil)
  }

  @Test("lists hold items of the lists that they were given")
  func lists() {
    let text = "LIST A = a1, a2\nLIST B = b1\nVAR x = ()\n~ x += a1\n-> END\n"
    #expect(ValueStories.range(of: "x", in: text) == "items of `A`")
    #expect(ValueStories.range(of: "B", in: text) == "items of `B`")
  }
}
