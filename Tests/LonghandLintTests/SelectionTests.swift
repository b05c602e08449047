import LonghandLint
import LonghandSource
import Testing

/// Which words name which rules, and which of several layers counts.
@Suite("Selection")
struct SelectionTests {
  private let space = RuleName(code: "S001", name: "trailing-space")

  @Test(
    "closer words win",
    arguments: [
      (Selection(), true, true), (Selection(), false, false),
      (Selection(select: ["S"]), false, true), (Selection(select: ["F"]), true, false),
      (Selection(select: ["all"], ignore: ["S"]), false, false),
      (Selection(extend: ["trailing-space"], ignore: ["S"]), false, true),
      (Selection(extend: ["S"], ignore: ["S001"]), false, false),
      (Selection(extend: ["S001"], ignore: ["trailing-space"]), true, false),
      (Selection(ignore: ["S00"]), true, false), (Selection(extend: ["S0"], ignore: ["all"]), false, true),
    ])
  func layers(_ selection: Selection, _ below: Bool, _ expected: Bool) {
    #expect(selection.runs(space, below: below) == expected)
  }

  @Test("a later layer goes over an earlier one")
  func order() {
    let settings = LintSettings(selections: [Selection(ignore: ["S001"]), Selection(extend: ["S"])])
    #expect(settings.runs(space, byDefault: false))
    let other = LintSettings(selections: [Selection(extend: ["S"]), Selection(select: ["F"])])
    #expect(!other.runs(space, byDefault: true))
  }

  @Test("a code of the compiler's is not the beginning of others")
  func compilerCodes() {
    let persona = RuleName(code: "P101", name: "trait-never-shifted")
    #expect(RuleSelector("P1").closeness(to: persona) == 0)
    #expect(RuleSelector("P").closeness(to: persona) > 0)
  }

  @Test(
    "slips are recognised",
    arguments: [
      ("trailing-spcae", "trailing-space"), ("f011", "F011"), ("S1", "S001"), ("e99", "E99"),
    ])
  func suggestions(_ words: String, _ expected: String) {
    #expect(!RuleSelector(words).isKnown || RuleSelector(words).suggestion == words)
    #expect(RuleSelector(words).suggestion == expected)
  }

  @Test(
    "patterns fit paths",
    arguments: [
      ("*.ink", "a/b/story.ink", true), ("*.ink", "story.inky", false), ("a/*.ink", "a/story.ink", true),
      ("a/*.ink", "a/b/story.ink", false), ("a/**", "a/b/story.ink", true), ("**/b/*.ink", "a/b/story.ink", true),
      ("**/story.ink", "story.ink", true), ("a/", "a/b/c.ink", true), ("./a/*.ink", "a/x.ink", true),
      ("a/?.ink", "a/x.ink", true), ("a/?.ink", "a/xy.ink", false),
    ])
  func patterns(_ pattern: String, _ path: String, _ fits: Bool) {
    #expect(PathPattern(pattern).fits(path) == fits)
    #expect(PathPattern(pattern, folder: "/home/ann").fits("/home/ann/" + path) == fits)
    #expect(!PathPattern(pattern, folder: "/home/ann").fits("/home/bob/" + path))
  }
}
