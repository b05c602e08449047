import LonghandCompiler
import LonghandSource
import Testing

/// What is said about names, and where: `E70` to `E78`, `E121` to `E126`.
struct NameDiagnosticsTests {
  @Test func constantWithTwoValues() {
    expect("CONST a = 1\nCONST a = 1\nCONST a = 1.0\n", reports: ["E70 3 a"])
  }

  @Test func labelsTwice() {
    expect("* (pick) One\n* * (pick) Two\n- -> END\n", reports: ["E71 2 pick"])
  }

  @Test func flowsTwice() {
    expect("-> a\n== a\n= s\nx -> END\n= s\ny -> END\n== a\nz -> END\n", reports: ["E72 5 s", "E72 7 a"])
  }

  @Test func variablesTwice() {
    expect(
      "VAR n = 1\nLIST n = p\nVAR n = 2\n~ temp t = 1\n~ temp t = 2\n", reports: ["E73 2 n", "E73 3 n", "E73 5 t"])
  }

  @Test func theFirstPlaceIsShown() throws {
    let found = try #require(compile("VAR n = 1\nVAR n = 2\n").diagnostics.first)
    #expect(found.labels.map(\.text) == ["first declared here"])
    #expect(found.labels.first?.range.start == 4)
  }

  @Test func externalsTwice() {
    expect("EXTERNAL f()\nEXTERNAL f(a)\n", reports: ["E74 2 f"])
  }

  @Test func itemsTwiceInOneList() {
    expect("LIST l = a, b, a\n", reports: ["E75 1 a"])
  }

  @Test func ambiguousItems() {
    expect("LIST l = a, b\nLIST m = a, c\n{a} {(a, b)} {l.a}\n", reports: ["E76 3 a", "E76 3 a"])
  }

  @Test func unknownItems() throws {
    let compilation = compile("LIST l = apple\n{(aple)}\n")
    #expect(compilation.summary == ["E77 2 aple"])
    #expect(compilation.diagnostics.first?.fixes.first?.edits.first?.replacement == "apple")
  }

  @Test func repeatedItemsAreWarnedOf() {
    expect("LIST l = a\n{(a, l.a)}\n", reports: ["E78 2 l.a"])
  }

  @Test(arguments: ["else", "true", "return"])
  func wordsOfTheLanguage(_ word: String) {
    expect("* (\(word)) x\n- -> END\n", reports: ["E121 1 \(word)"])
  }

  @Test func builtInFunctions() {
    expect("-> TURNS\n== TURNS\nx -> END\n", reports: ["E102 1 TURNS", "E122 2 TURNS"])
  }

  @Test func listRangeCanBeAName() {
    expect("VAR LIST_RANGE = 1\n", reports: [])
  }

  @Test func variablesLikeKnots() {
    expect("VAR hat = 1\n-> hat\n== hat\nx -> END\n", reports: ["E123 1 hat"])
  }

  @Test func listsItemsAndVariables() {
    expect("VAR a = 1\nLIST l = a\nLIST m = l\n", reports: ["E123 1 a", "E123 2 l", "E123 3 l"])
  }

  @Test func tempsLikeLabelsOfTheKnot() {
    expect("-> k\n== k\n~ temp t = 1\n-> s\n= s\n- (t) x -> END\n", reports: ["E123 3 t"])
  }

  @Test func tempsLikeParameters() {
    expect("-> k(1)\n== k(a)\n~ temp a = 1\n-> END\n", reports: ["E124 3 a"])
  }

  @Test func parametersTwice() {
    expect("-> k(1, 2)\n== k(a, a)\n-> END\n", reports: ["E125 2 a"])
  }

  @Test func labelsLikeFlowsAroundThem() {
    expect("-> k\n== k\n- (k) x\n-> s\n= s\n- (s) y -> END\n", reports: ["E126 3 k", "E126 6 s"])
  }

  @Test func labelsOfDifferentStitchesMayBeEqual() {
    expect("-> k.s\n== k\n= s\n- (l) x -> t\n= t\n- (l) y -> END\n", reports: [])
  }

  @Test func labelsOfAKnotMayBeNamedLikeItsStitch() {
    expect("-> k\n== k\n- (s) x -> END\n= s\ny -> END\n", reports: [])
  }
}
