import LonghandCompiler
import LonghandLint
import Testing

/// Traits get as far as their shifts take them, and no further.
@Suite("Ranges of traits")
struct TraitRangesTests {
  private func ranges(_ lines: String) -> [String] {
    let story = ValueStories.story(
      """
      PERSONA ida {
          wary / trusting: 30
          solemn / merry: 40  mirrors ida.trusting by 50
      }
      \(lines)
      -> END

      """)
    #expect(!story.analysis.hasErrors)
    return story.script.traits.ids.map { story.traitRanges[$0].words }
  }

  @Test("a line that runs once shifts once, and mirrors follow")
  func once() {
    // 30 and 20 percent of 70; 40 and 10 percent of 60.
    #expect(ranges("~ ida: trusting +20") == ["from 30 to 44", "from 40 to 46"])
    #expect(ranges("* [A]\n  ~ ida: trusting +20\n* [B]\n  ~ ida: wary +10\n-") == ["from 27 to 44", "from 38 to 46"])
  }

  @Test("the order that takes it furthest counts")
  func order() {
    #expect(ranges("* [A]\n  ~ ida: trusting +20\n* [B]\n  ~ ida: trusting +50\n-")[0] == "from 30 to 72")
  }

  @Test("a line in a loop, a function or a tunnel shifts to the end")
  func often() {
    #expect(ranges("- (again)\n+ [A]\n  ~ ida: trusting +1\n  -> again\n* [B]\n-")[0] == "from 30 to 100")
    #expect(ranges("~ f()\n~ f()\n-> END\n== function f()\n~ ida: wary +1\n== z")[0] == "from 0 to 30")
    #expect(ranges("-> t ->\n-> t ->\n-> END\n== t\n~ ida: wary +1\n->->\n== u")[0] == "from 0 to 30")
  }

  @Test("a set puts it there, and mirrors do not follow")
  func sets() {
    #expect(ranges("~ ida: wary = 20") == ["from 30 to 80", "40"])
    #expect(ranges("VAR n = 5\n~ ida: trusting = (n)")[0] == "from 0 to 100")
  }

  @Test("nothing moves it")
  func still() {
    #expect(ranges("~ ida: merry +100") == ["30", "from 40 to 100"])
  }
}
