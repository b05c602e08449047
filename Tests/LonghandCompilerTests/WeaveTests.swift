import LonghandCompiler
import LonghandRuntime
import Testing

/// How choices and gathers join up (`L131` to `L140`).
struct WeaveTests {
  @Test func skippedLevelsStandSideBySide() throws {
    guard case .array(let items) = try root("*\ta\n* * *\tb\n* *\tc\n- -> END\n"), case .array(let weave) = items[0],
      case .object(let named)? = weave.last, case .array(let outer)? = named["c-0"]
    else {
      Issue.record("no choice")
      return
    }
    let nested = outer.compactMap { item in if case .array(let items) = item { items } else { nil } }.last
    guard case .object(let inner)?? = nested?.last else {
      Issue.record("no nested weave")
      return
    }
    #expect(Set(inner.keys) == ["c-0", "c-1"])
  }

  @Test func anIncludeCutsAChoiceOff() throws {
    guard
      case .array(let items) = try root("* a\nINCLUDE vars.ink\nmore\n- end", files: ["vars.ink": "VAR x = 1\n"]),
      case .array(let weave) = items[0], case .object(let named)? = weave.last, case .array(let choice)? = named["c-0"]
    else {
      Issue.record("no choice")
      return
    }
    #expect(weave.contains(.string("^more")))
    #expect(!choice.contains(.object(["->": .string("0.g-0")])))
  }

  @Test func emptyIncludesAddNothing() throws {
    let plain = try root("a\nb\n")
    #expect(try root("a\nINCLUDE e.ink\nb\n", files: ["e.ink": " \n// nothing\n"]) == plain)
  }

  @Test func flowsOfIncludesComeLast() throws {
    let files = ["a.ink": "INCLUDE b.ink\n== k1\n-> END\n", "b.ink": "== k2\n-> END\n"]
    guard case .array(let items) = try root("INCLUDE a.ink\n== k0\n-> END\n", files: files),
      case .object(let named)? = items.last
    else {
      Issue.record("no flows")
      return
    }
    #expect(Set(named.keys) == ["k0", "k1", "k2"])
  }

  @Test func countingAllVisits() throws {
    let program = try #require(compile("+ a\n- -> k\n== k\n-> END\n", countsAllVisits: true).program)
    let json = String(decoding: program.json, as: UTF8.self)
    #expect(json.contains(##""#f":5"##))
    #expect(json.contains(##""#f":1"##))
  }
}
