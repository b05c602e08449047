import LonghandCompiler
import LonghandSource
import Testing

/// What is said about the way a story flows, and where: `E69`, `E79` to `E83`, `E97`, `E98`, `E120`.
struct FlowDiagnosticsTests {
  @Test func notes() {
    let found = compile("TODO: more\n").diagnostics
    #expect(found.map(\.message) == ["more"])
    #expect(found.map(\.severity) == [.note])
  }

  @Test func whatFunctionsMayNotHold() {
    expect(
      "{f()}\n== function f\n{true: -> END}\n* x\n- y\n= s\n-> END\n",
      reports: ["E81 3 -> END", "E82 4 * x", "E80 6 = s"])
  }

  @Test func targetValuesInFunctionsAreFine() {
    expect("VAR v = -> k\n~ f()\n== k\n-> END\n== function f\n~ v = -> k\n", reports: [])
  }

  @Test func returnOutsideFunctions() {
    expect("-> k\n== k\n~ return 1\n~ return 2\n", reports: ["E83 3 ~ return 1"])
  }

  @Test func elseWithoutItsDash() {
    expect("{true:\n  yes\n  else: no\n}\n", reports: ["E97 3 else:"])
  }

  @Test func looseEnds() {
    expect("-> k\n== k\nText\n", reports: ["E98 3 Text"])
  }

  @Test func looseEndsOfChoices() {
    expect("-> k\n== k\n* a -> END\n* b\n", reports: ["E98 4 b"])
  }

  @Test func oneDivertInABranchIsEnough() {
    expect("-> k\n== k\n{true: -> END}\n", reports: [])
  }

  @Test func aTunnelIsNotEnough() throws {
    let found = try #require(compile("-> k\n== k\n-> t ->\n== t\n->->\n").diagnostics.first)
    #expect(found.code == "E98")
    #expect(found.help?.contains("tunnel") == true)
  }

  @Test func notesSilenceLooseEnds() {
    expect("-> k\n== k\nText\nTODO: more\n", reports: ["E69 4 TODO: more"])
  }

  @Test func statementsBeforeTheFirstStitchDisableIt() throws {
    let found = try #require(compile("-> k\n== k\nVAR x = 1\n= s\n-> END\n").diagnostics.first)
    #expect(found.code == "E98")
    #expect(found.help?.contains("`s`") == true)
  }

  @Test func choicesInBracesMustDivert() {
    expect("{true:\n  * a\n}\n{true:\n  * b -> END\n}\n", reports: ["E120 2 a"])
  }
}
