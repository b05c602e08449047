import LonghandSource
import Testing

@testable import LonghandSyntax

/// What each mistake is found to be, and on which line (section 13.1).
@Suite("Diagnostics")
struct DiagnosticsTests {
  /// A story and the findings in it, each as code and line.
  struct Case: Sendable, CustomTestStringConvertible {
    var story: String
    var findings: [String]

    init(_ story: String, _ findings: String...) {
      self.story = story
      self.findings = findings
    }

    var testDescription: String { story.debugDescription }
  }

  private static let linesCases = [
    Case("a\nVAR x = 3 fathoms\nb", "E1:2"),
    Case("-> k # tag\n* x -> k # tag\n<- t -> u", "E1:1", "E1:2", "E1:3"),
    Case("VAR x = 5 # tag\n~ f() # tag", "E1:1", "E1:2"),
    Case("Hello | world\nHello } world", "E1:1", "E1:2"),
    Case("a\n} x\n| y\nb }", "E131:2"),
    Case("a\nb }", "E1:2"),
    Case("{x:\n- 1: foo }\n}", "E1:2"),
    Case("* {c} } x", "E22:1", "E1:1"),
    Case("* a ] b\n* a [b] c [d]", "E1:1", "E1:2"),
    Case("== a.b\nx\n== k foo\ny\n== k ==\nz\n== k =\nz", "E2:1", "E2:3", "E2:7"),
    Case("== k\n= s ==\nx\n= gate (closed) again\ny", "E3:2", "E3:4"),
    Case("== k\n\n// nothing\n== l\nx", "E4:2"),
    Case("== k\n= s\n= t\nx", "E5:3"),
    Case("x\n===\ny\n== function\nz\n== function\t(x)\nz", "E6:2", "E6:4", "E6:6"),
    Case("== function(x)\ny", "E7:1"),
    Case("== k(a\nx\n== l(a b, c,)\ny", "E8:1"),
    Case("== k(ref )\nx\n== l(ref -> x, -> y)\ny", "E9:1"),
    Case("== k(->)\nx\n== l(a ->)\nx", "E10:1", "E10:3"),
    Case("EXTERNAL\nEXTERNAL f", "E11:1", "E12:2"),
    Case("INCLUDE\nINCLUDE  a.ink \nINCLUDEfoo.ink", "E13:1"),
  ]

  @Test("of lines and flows", arguments: linesCases)
  func lines(_ expected: Case) { check(expected) }

  private static let contentCases = [
    Case("* ~ x\n* [~ x] ~ y", "E16:1", "E16:2", "E16:2"),
    Case("{! ~a|b}\n{a|~b}\na ~ b", "E16:1", "E16:2"),
    Case("return x\nreturning home\n{x} return", "E17:1", "E17:2"),
    Case("~ x = \"a # b\"\n~ y = \"a \\# b\"", "E18:1"),
    Case("~ x = \"a\n~ x = \"a|b\"\n~ x = \"a}b\"", "E19:1", "E19:2", "E19:3"),
    Case("~ x = \"{x:\"q\"|y}\"\n~ x = \"{f(\"a\")}\"", "E30:1"),
    Case("~ x = \"go -> there\"\n~ x = \"go <- there\"", "E20:1", "E20:2"),
  ]

  @Test("of content", arguments: contentCases)
  func content(_ expected: Case) { check(expected) }

  private static let choicesCases = [
    Case("* a [b\n* c", "E21:1"),
    Case("* a\n*\n* {x}\n\n* -> k\n* ->", "E22:2", "E22:4"),
    Case("* []\n* [] x\n* []-> k\n* [] -> k\n* [ ]", "E23:1", "E23:2", "E23:3", "E23:4"),
    Case("* { } a\n* {|} b", "E24:1", "E24:2"),
    Case("* {a|b} text\n* {x: y} text", "E25:1", "E25:2"),
    Case("* (not sure) x\n* (\"x\") y\n* (…) z\n- (a b) c", "E26:1", "E26:4"),
    Case("{x:\n- - a\n}\n{x:\n  a\n- - else: b\n}\n{cycle:\n- - a\n}", "E27:2", "E27:6", "E27:9"),
    Case("* foo {x: -> k}", "E29:1"),
    Case("* foo {x: a -> k}", "E29:1"),
  ]

  @Test("of choices and gathers", arguments: choicesCases)
  func choices(_ expected: Case) { check(expected) }

  private static let bracesCases = [
    Case("a {} b\nc { * } d\n{\n}\n{\nx\n}\n{a b}", "E28:1", "E28:2", "E28:3", "E28:5", "E29:8"),
    Case("{n and so on.\n{x: a\n- else: b\n}", "E29:1", "E29:2"),
    Case("{x:\ntext\n== k\nmore", "E29:3"),
    Case("a {b {x:\ntext\n== k\nmore", "E29:3"),
    Case("{\n- x: a\n== k\nmore", "E29:1"),
    Case("{n:\n}\nSay {n:} now\n{n:|b}\n{n: |b}", "E30:1", "E30:3", "E30:4"),
    Case("{stopping:} {!}\n{cycle:\n}\n{cycle:\nx\n- a\n}\n{!|}", "E31:1", "E31:1", "E31:2", "E31:4"),
    Case("{&~a}\n{once stopping: a}\n{shuffle once stopping: a}\n{!~a} {$~a}", "E32:1", "E32:2", "E32:3"),
    Case("{x:a|b|c}\n{x:a|b|c|d}", "E33:1", "E33:2"),
    Case("{x:\na\n- y: b\n}\n{x:\na\n- else: b\n- else: c\n}", "E34:3", "E29:8"),
    Case("{x:\n- a\n- 1: b\n- 2: c\n}\n{x:\n- a\n- b\n}\n{x:\n- 1: a\n- b\n- else: c\n}", "E35:2"),
    Case("{\n- x: a\n- else: b\n- else: c\n}", "E36:4"),
    Case("{\n- x: a\n- else: b\n- y: c\n}", "E37:3"),
    Case("{\n- x: a\n- text\n- y: c\n}\n{\n- x: a\n- text\n}", "E38:3"),
    Case("{\n- text\n}\n{\n- else: text\n}", "E39:2", "E39:5"),
    Case("{x:\n- 1: a\n- else:\n}\n{x:\n- 1:\n- 2: b\n}\n{x:\n- a\n-\n}", "E40:3", "E40:11"),
    Case("a\n{x:\n- VAR y\n}\nb", "E60:3"),
  ]

  @Test("of braces", arguments: bracesCases)
  func braces(_ expected: Case) { check(expected) }

  private static let expressionsCases = [
    Case(
      "{x++}\n{x--: a}\n* {x++} a\n~ y = x++\n~ f(x++)\n{C++ rocks|b}", "E41:1", "E41:2", "E41:3", "E41:4", "E41:5",
      "E41:6"),
    Case("~ 5++\n~ -x++\n~ x ++", "E42:1", "E42:2"),
    Case(
      "{well?|no}\n{a - |b}\n{foo -> k|bar}\n~ x = 1 +\n{well? yes|no}\n{foo bar -> k|bar}", "E43:1", "E43:2",
      "E43:3", "E43:4"),
    Case("{(aside yes)|b}\n~ x = (1 + 2\n{(aside) yes|b}", "E44:1", "E44:2"),
    Case("~ n = add(n, 2\n~ add(,1)\n~ add(1,)", "E45:1", "E45:2"),
    Case("~ x = 2147483648\n~ x = 2147483647\n~ x = -2147483648", "E46:1", "E46:3"),
    Case("~ x = (list.)\n~ x = (list.a)", "E47:1"),
    Case("{x <-5}\n~ y = x <-5", "E48:1"),
  ]

  @Test("of expressions", arguments: expressionsCases)
  func expressions(_ expected: Case) { check(expected) }

  private static let divertsCases = [
    Case("a <-5\n<-\n<- t", "E48:1", "E48:2"),
    Case("->->-> k", "E49:1"),
    Case("-> a -> b ->-> c -> d\n->-> a -> b\n-> a ->-> b\n-> a ->->", "E50:1"),
    Case("->\na ->\n* ->\n* a ->", "E51:1", "E51:2"),
    Case("-> -> k", "E51:1"),
    Case("~ x = ->\n{-> -> k}", "E51:1", "E51:2"),
  ]

  @Test("of diverts", arguments: divertsCases)
  func diverts(_ expected: Case) { check(expected) }

  private static let logicLinesCases = [
    Case("~\n~ * x", "E52:1", "E52:2"),
    Case("~ x\n~ 5\n~ x == 5\n~ include\n~ a.b = 5", "E53:1", "E53:2", "E53:3", "E53:4", "E53:5"),
    Case("~ temp x\n~ temporary()", "E54:1"),
    Case("~ temp\n~ temp = 5", "E55:1", "E55:2"),
    Case("~ x =\n~ temp y =\n~ x +=", "E56:1", "E56:2", "E56:3"),
    Case("~ x +-= 5", "E57:1"),
    Case("a\n~ return 5\nb\n== k\n~ return", "E58:3"),
    Case("{x:\n~ return f()\n}", "E58:3"),
  ]

  @Test("of logic lines", arguments: logicLinesCases)
  func logicLines(_ expected: Case) { check(expected) }

  private static let declarationsCases = [
    Case("VAR = 5\nCONST = 5\nLIST = a\nVARx = 5", "E59:1", "E59:2", "E59:3"),
    Case("VAR is a word\nCONST c 5\nLIST l a", "E60:1", "E60:2", "E60:3"),
    Case("VAR x =\nCONST c = ", "E61:1", "E61:2"),
    Case(
      "VAR x = 1 + 2\nVAR y = f(3)\nVAR z = -y\nVAR a = not 2.5\nVAR b = y\nVAR c = -> k\nVAR d = (a, b)", "E62:1",
      "E62:2", "E62:3"),
    Case("VAR x = 1, 2", "E63:1"),
    Case("CONST x = y\nCONST z = (a, b)\nCONST a = -1\nCONST b = -> k\nCONST c = \"s\"", "E64:1", "E64:2"),
    Case("VAR x = \"a {b}\"\nCONST y = \"{b}\"", "E65:1", "E65:2"),
    Case("LIST l =\n-> k\nLIST m =\n\na, b\nLIST n =", "E66:2", "E66:6"),
    Case("LIST l = a = b\nLIST m = a = -5, (b = 3), (c) = 4", "E67:1"),
    Case("LIST l = (a, b", "E68:1"),
  ]

  @Test("of declarations", arguments: declarationsCases)
  func declarations(_ expected: Case) { check(expected) }

  private func check(_ expected: Case) {
    let tree = parse(expected.story)
    #expect(tree.isWhole)
    #expect(tree.findings == expected.findings)
  }

  @Test("of the parser are all met here")
  func completeness() {
    let cases =
      Self.linesCases + Self.contentCases + Self.choicesCases + Self.bracesCases + Self.expressionsCases
      + Self.divertsCases + Self.logicLinesCases + Self.declarationsCases
    let met = Set(cases.flatMap(\.findings).compactMap { $0.split(separator: ":").first.map(String.init) })
    // What the reference finds wrong ends there; later codes say more of what it finds.
    let wanted = SyntaxDocuments.all.map(\.code).filter { $0.group == "E" && $0.number <= 68 }.map(\.text)
    #expect(Set(wanted).subtracting(met) == [])
  }

  @Test("come in order, each once, and quote the writer")
  func wording() throws {
    let tree = parse("{well?|no}\n* \nVAR x = 5 fathoms  \n")
    #expect(tree.findings == ["E43:1", "E22:2", "E1:3"])
    let last = try #require(tree.diagnostics.last)
    #expect(last.message == "The line should end here, but `fathoms` follows.")
    #expect(last.severity == .error)
    #expect(tree.source.text(in: last.range) == "fathoms")
  }

  @Test("have fixes only where these are certain")
  func fixes() throws {
    let tree = parse("* \nreturn x\n~ x = \"#\"\n")
    #expect(tree.diagnostics.map { $0.fixes.first?.edits.first?.replacement } == [" ->", "~ ", "\\"])
  }

  @Test("cut long words short between characters")
  func longWords() throws {
    let tree = parse("VAR x = 5 " + String(repeating: "é", count: 500))
    let message = try #require(tree.diagnostics.first?.message)
    #expect(message.contains("é…`"))
    #expect(!message.contains("\u{FFFD}"))
  }
}
