import LonghandCompiler
import LonghandSource
import Testing

/// What is said about expressions and assignments, and where: `E93` to `E96`, `E104` to `E119`.
struct ExpressionDiagnosticsTests {
  @Test func argumentsOfBuiltIns() {
    expect("{RANDOM(1)} {TURNS_SINCE()}\n", reports: ["E93 1 RANDOM(1)", "E93 1 TURNS_SINCE()"])
  }

  @Test func randomNumbersAreWhole() {
    expect("{RANDOM(1, 2.5)}\n", reports: ["E94 1 2.5"])
  }

  @Test func whatCanBeCounted() {
    expect("{TURNS_SINCE(5)}\n", reports: ["E95 1 5"])
  }

  @Test func listsFromNumbers() {
    expect("LIST l = a, b\n{l(1, 2)}\n", reports: ["E96 2 l(1, 2)"])
  }

  @Test func unknownVariablesAreGuessed() throws {
    let compilation = compile("VAR courage = 1\n{corage}\n")
    #expect(compilation.summary == ["E104 2 corage"])
    #expect(compilation.diagnostics.first?.fixes.first?.edits.first?.replacement == "courage")
  }

  @Test func unknownPaths() {
    expect("{a.b} {a.b.c}\n", reports: ["E105 1 a.b", "E105 1 a.b.c"])
  }

  @Test func functionsPrintedWithoutACall() {
    expect("{f}\n== function f\n~ return 1\n", reports: ["E106 1 f"])
  }

  @Test func assignments() {
    expect(
      "CONST c = 1\n~ ghost = 1\n~ c = 2\n~ ghost++\n~ c += 1\n",
      reports: ["E107 2 ghost", "E108 3 c", "E109 4 ghost", "E109 5 c"])
  }

  @Test func incrementsInExpressions() {
    expect("VAR x = 1\n~ temp y = 1 + x++\n", reports: ["E110 2 x++"])
  }

  @Test func variablesFromVariables() {
    expect("VAR a = 1\nVAR b = a\n", reports: ["E111 2 a"])
  }

  @Test func targetsInUnsuitablePlaces() {
    expect("{1 + -> k} {-> k == -> k}\n* {-> k} x\n- -> k\n== k\n-> END\n", reports: ["E113 1 -> k", "E113 2 -> k"])
  }

  @Test func notBeforeHas() {
    expect("LIST l = a\n{not l ? a: x}\n", reports: ["E119 2 not l"])
  }

  @Test func minusBeforeATruthValue() {
    expect("{-true}\n", reports: ["E128 1 -true"])
  }

  @Test func stitchesSeeNothingOfTheirKnot() {
    expect("-> k(1)\n== k(a)\n-> s\n= s\n{a}\n-> END\n", reports: ["E104 5 a"])
  }
}
