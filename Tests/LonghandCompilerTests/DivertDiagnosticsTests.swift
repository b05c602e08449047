import LonghandCompiler
import LonghandSource
import Testing

/// What is said about diverts, calls and arguments, and where: `E84` to `E103`, `E112` to `E118`.
struct DivertDiagnosticsTests {
  @Test func unmarkedParameter() throws {
    let compilation = compile("-> k(-> e)\n== k(a)\n-> a\n== e\n-> END\n")
    #expect(compilation.summary == ["E84 2 a"])
    #expect(compilation.diagnostics.first?.fixes.first?.edits.first?.replacement == "-> a")
  }

  @Test func argumentsToALabel() {
    expect("- (l) x\n-> l(1)\n", reports: ["E85 2 l"])
  }

  @Test func argumentsWhereNoneAreTaken() {
    expect("-> k(1)\n== k\n-> END\n", reports: ["E86 1 k"])
  }

  @Test func wrongNumberOfArguments() {
    expect("-> k\n== k(a)\n{f()}\n-> END\n== function f(x)\n~ return x\n", reports: ["E87 1 k", "E87 3 f"])
  }

  @Test func divertTargetParameters() {
    expect(
      "-> k(5)\n-> k(e)\n-> k(-> e)\n== k(-> a)\n-> a\n== e\n-> END\n", reports: ["E88 1 5", "E89 2 e"])
  }

  @Test func targetValuesHoldNoArguments() {
    expect("~ temp t = -> k(3)\n== k(a)\n-> END\n", reports: ["E90 1 -> k(3)"])
  }

  @Test func referenceParameters() {
    expect("~ f(5)\n~ f(k)\n== k\n-> END\n== function f(ref x)\n~ x = 1\n", reports: ["E91 1 5", "E92 2 k"])
  }

  @Test func unknownTargetsAreGuessed() throws {
    let compilation = compile("-> kitchn\n== kitchen\n-> END\n")
    #expect(compilation.summary == ["E99 1 kitchn"])
    #expect(compilation.diagnostics.first?.help == "Did you mean `kitchen`?")
  }

  @Test(arguments: [
    ("-> attic", "k.attic"), ("-> k.atic", "k.attic"), ("-> chest", "k.attic.chest"), ("{fnu()}", "fun"),
    ("{RANDON(1, 2)}", "RANDOM"),
  ])
  func pathsAndFunctionsAreGuessed(_ line: String, _ expected: String) {
    let story = "\(line)\n== k\n-> END\n= attic\n- (chest) x -> END\n== function fun\n~ return 1\n"
    #expect(compile(story).diagnostics.first?.help == "Did you mean `\(expected)`?")
  }

  @Test func unknownFunction() {
    expect("{f()}\n", reports: ["E99 1 f"])
  }

  @Test func callOfAKnot() {
    expect("{k()}\n== k\n-> END\n", reports: ["E100 1 k"])
  }

  @Test func divertToAFunction() {
    expect("-> f\n== function f\n~ return 1\n", reports: ["E101 1 f"])
  }

  @Test func divertToABuiltInOrExternal() {
    expect("EXTERNAL g()\n-> TURNS\n-> g\n", reports: ["E102 2 TURNS", "E102 3 g"])
  }

  @Test func argumentsOfExternals() {
    expect("EXTERNAL g(a)\n{g()}\n", reports: ["E103 2 g"])
  }

  @Test func endAsAValue() {
    expect("VAR v = -> DONE\n", reports: ["E112 1 -> DONE"])
  }

  @Test func arrowBeforeAVariable() {
    expect("VAR v = -> k\n~ temp t = -> v\n== k\n-> END\n", reports: ["E114 2 -> v"])
  }

  @Test func targetWithReferenceParameter() {
    expect("VAR v = -> k\n== k(ref a)\n-> END\n", reports: ["E115 1 -> k"])
  }

  @Test func countOfAVariable() {
    expect("VAR v = -> k\n{TURNS_SINCE(-> v)}\n== k\n-> END\n", reports: ["E116 2 -> v"])
  }

  @Test func countOfSomethingUnknown() {
    expect("{READ_COUNT(-> v)}\n", reports: ["E117 1 -> v", "E99 1 v"])
  }

  @Test func countWithoutArrow() {
    expect("{READ_COUNT(k)}\n== k\n-> END\n", reports: ["E118 1 k"])
  }

  @Test func variablesExistFromTheirLineOn() {
    let story = "-> v\nVAR v = -> k\n-> v\n== k\n-> END\n"
    expect(story, reports: ["E99 1 v"])
    #expect(compile(story).diagnostics.first?.labels.map(\.text) == ["declared only here"])
  }

  @Test func missingFilesCauseNoMoreErrors() {
    expect("INCLUDE gone.ink\n-> somewhere\n{something}\n", reports: ["E15 1 gone.ink"])
  }

  @Test func filesThatIncludeThemselves() {
    expect("INCLUDE a.ink\n", files: ["a.ink": "INCLUDE story.ink\n"], reports: ["E14 1 story.ink"])
  }

  @Test func includesInKnotsAreWarnedOf() {
    expect("-> k\n== k\n-> END\nINCLUDE a.ink\n", files: ["a.ink": "VAR x = 1\n"], reports: ["E129 4 INCLUDE a.ink"])
  }
}
