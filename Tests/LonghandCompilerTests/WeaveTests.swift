import LonghandCompiler
import LonghandRuntime
import LonghandTestSupport
import Testing

/// How choices and gathers join up (ink §131 to ink §140).
struct WeaveTests {
  @Test func skippedLevelsStandSideBySide() throws {
    let weave = try #require(try root("*\ta\n* * *\tb\n* *\tc\n- -> END\n").items?.first?.items)
    let outer = try #require(weave.last?["c-0"]?.items)
    let inner = try #require(outer.compactMap { $0.items }.last?.last)
    #expect(Set(inner.byKey.keys) == ["c-0", "c-1"])
  }

  @Test func anIncludeCutsAChoiceOff() throws {
    let root = try root("* a\nINCLUDE vars.ink\nmore\n- end", files: ["vars.ink": "VAR x = 1\n"])
    let weave = try #require(root.items?.first?.items)
    let choice = try #require(weave.last?["c-0"]?.items)
    #expect(weave.contains { $0.words == "^more" })
    #expect(!choice.contains { $0["->"]?.words == "0.g-0" })
  }

  @Test func emptyIncludesAddNothing() throws {
    let plain = try root("a\nb\n")
    #expect(try root("a\nINCLUDE e.ink\nb\n", files: ["e.ink": " \n// nothing\n"]) == plain)
  }

  @Test func flowsOfIncludesComeLast() throws {
    let files = ["a.ink": "INCLUDE b.ink\n== k1\n-> END\n", "b.ink": "== k2\n-> END\n"]
    let root = try root("INCLUDE a.ink\n== k0\n-> END\n", files: files)
    let named = try #require(root.items?.last)
    #expect(Set(named.byKey.keys) == ["k0", "k1", "k2"])
  }

  @Test func countingAllVisits() throws {
    let program = try #require(compile("+ a\n- -> k\n== k\n-> END\n", countsAllVisits: true).program)
    let json = String(decoding: program.json, as: UTF8.self)
    #expect(json.contains(##""#f":5"##))
    #expect(json.contains(##""#f":1"##))
  }
}
