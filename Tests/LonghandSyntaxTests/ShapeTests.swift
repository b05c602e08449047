import LonghandSource
import Testing

@testable import LonghandSyntax

/// What each construct becomes, rule by rule.
@Suite("Shape")
struct ShapeTests {
  /// A story and the outline of its tree, without the file's own node.
  struct Case: Sendable, CustomTestStringConvertible {
    var story: String
    var outline: String

    init(_ story: String, _ outline: String) {
      self.story = story
      self.outline = outline
    }

    var testDescription: String { story.debugDescription }
  }

  @Test(
    "of lines",
    arguments: [
      Case("  a line \nb", "contentLine(content('a line ')) contentLine(content('b'))"),
      Case("a - b < c [d] \"e\"", #"contentLine(content('a - b < c [d] "e"'))"#),
      Case(#"a \{b\} \-> c \\"#, #"contentLine(content('a \{b\} \-> c \\'))"#),
      Case("a\\\n b", "contentLine(content('a\\\n b'))"),
      Case("a <> b<>", "contentLine(content('a ' '<>' ' b' '<>'))"),
      Case(
        "a # b {c} #d",
        "contentLine(content('a ' '#' 'b ' printedExpression('{' referenceExpression(path('c')) '}') ' ' '#' 'd'))"),
      Case(
        "TODO: mend\nTODO bar\nTODO\nTODOx",
        "note('TODO' ':' 'mend') note('TODO' 'bar') note('TODO') contentLine(content('TODOx'))"),
      Case("INCLUDEfoo.ink  \nINCLUDE a b", "include('INCLUDE' 'foo.ink') include('INCLUDE' 'a b')"),
      Case(
        "=> x\n= = =\n= function",
        "contentLine(content('=> x')) contentLine(content('= = =')) contentLine(content('= function'))"),
      Case(
        "foo {c:\nbar\n} baz",
        "contentLine(content('foo ' conditional('{' referenceExpression(path('c')) ':' branch(contentLine(content('bar'))) '}') ' baz'))"
      ),
    ])
  func lines(_ expected: Case) { check(expected) }

  @Test(
    "of flows",
    arguments: [
      Case(
        "== k ==\na\n= s\nb", "knot('==' 'k' '==' contentLine(content('a')) stitch('=' 's' contentLine(content('b'))))"),
      Case(
        "=== function f(ref a, -> b, ref -> c)\n~ return",
        "knot('===' 'function' 'f' parameterList('(' parameter('ref' 'a') ',' parameter('->' 'b') ',' parameter('ref' '->' 'c') ')') returnStatement('~' 'return'))"
      ),
      Case("== functional\na", "knot('==' 'functional' contentLine(content('a')))"),
      Case("= s\na\n== k\nb", "stitch('=' 's' contentLine(content('a'))) knot('==' 'k' contentLine(content('b')))"),
      Case("== k(a b,)\na", "knot('==' 'k' parameterList('(' parameter('a' 'b') ',' ')') contentLine(content('a')))"),
      Case("= function f\na", "stitch('=' 'function' 'f' contentLine(content('a')))"),
      Case("\n\n  == 1st\na", "knot('==' '1st' contentLine(content('a')))"),
    ])
  func flows(_ expected: Case) { check(expected) }

  @Test(
    "of choices and gathers",
    arguments: [
      Case(
        "* a [b] c -> d",
        "choice('*' content('a ') '[' content('b') ']' content(' c ') divertChain('->' divertTarget(path('d'))))"),
      Case(
        "+ + (l) {x} {y}\n  text",
        "choice('+' '+' label('(' 'l' ')') choiceCondition('{' referenceExpression(path('x')) '}') choiceCondition('{' referenceExpression(path('y')) '}') content('text'))"
      ),
      Case("* (l)\n  text\nmore", "choice('*' label('(' 'l' ')') content('text')) contentLine(content('more'))"),
      Case("* {x}\n* next", "choice('*' choiceCondition('{' referenceExpression(path('x')) '}') content('* next'))"),
      Case("* + x", "choice('*' content('+ x'))"),
      Case(
        "* (l) {x} (y) z",
        "choice('*' label('(' 'l' ')') choiceCondition('{' referenceExpression(path('x')) '}') content('(y) z'))"),
      Case(
        "* {!x} a",
        "choice('*' choiceCondition('{' prefixExpression('!' referenceExpression(path('x'))) '}') content('a'))"),
      Case(
        "* \\ {a|b}",
        "choice('*' content('\\ ' sequence('{' sequenceElement(content('a')) '|' sequenceElement(content('b')) '}')))"),
      Case("* []-> k", "choice('*' '[' ']' divertChain('->' divertTarget(path('k'))))"),
      Case("* a <- t", "choice('*' content('a ') divertChain('<-' divertTarget(path('t'))))"),
      Case("- - (l) * a", "gather('-' '-' label('(' 'l' ')')) choice('*' content('a'))"),
      Case(
        "- -> k\n-->k",
        "gather('-') divertLine(divertChain('->' divertTarget(path('k')))) gather('-') divertLine(divertChain('->' divertTarget(path('k'))))"
      ),
      Case("-\n- # t", "gather('-') gather('-') contentLine(content('#' 't'))"),
    ])
  func weave(_ expected: Case) { check(expected) }

  @Test(
    "of diverts",
    arguments: [
      Case(
        "-> a . b ( 1, 2 ) -> c ->",
        "divertLine(divertChain('->' divertTarget(path('a' '.' 'b') argumentList('(' numberExpression('1') ',' numberExpression('2') ')')) '->' divertTarget(path('c')) '->'))"
      ),
      Case("->->\n->-> a", "divertLine(divertChain('->->')) divertLine(divertChain('->->' divertTarget(path('a'))))"),
      Case(
        "<- t(x)",
        "divertLine(divertChain('<-' divertTarget(path('t') argumentList('(' referenceExpression(path('x')) ')'))))"),
      Case("a -> b.", "contentLine(content('a ' divertChain('->' divertTarget(path('b' '.')))))"),
    ])
  func diverts(_ expected: Case) { check(expected) }

  @Test(
    "of braces",
    arguments: [
      Case(
        "{x: a|b }",
        "conditional('{' referenceExpression(path('x')) ':' branch(content(' a')) '|' branch(content('b ')) '}')"),
      Case(
        "{x:a|}", "conditional('{' referenceExpression(path('x')) ':' branch(content('a')) '|' branch(content) '}')"),
      Case(
        "{x:\n- 1: a\n- else: b\n}",
        "conditional('{' referenceExpression(path('x')) ':' branch('-' numberExpression('1') ':' contentLine(content('a'))) branch('-' 'else' ':' contentLine(content('b'))) '}')"
      ),
      Case(
        "{\n\n- x: a\n- b\n}",
        "conditional('{' branch('-' referenceExpression(path('x')) ':' contentLine(content('a'))) branch('-' contentLine(content('b'))) '}')"
      ),
      Case(
        "{x:\n a\n- else:\n b\n}",
        "conditional('{' referenceExpression(path('x')) ':' branch(contentLine(content('a'))) branch('-' 'else' ':' contentLine(content('b'))) '}')"
      ),
      Case("{&a|}", "sequence('{' '&' sequenceElement(content('a')) '|' sequenceElement(content) '}')"),
      Case("{shuffle once :a}", "sequence('{' 'shuffle' 'once' ':' sequenceElement(content('a')) '}')"),
      Case(
        "{stopping:\n- a\n-\n}",
        "sequence('{' 'stopping' ':' sequenceElement('-' contentLine(content('a'))) sequenceElement('-') '}')"),
      Case(
        "{||a||}",
        "sequence('{' sequenceElement(content) '|' sequenceElement(content) '|' sequenceElement(content('a')) '|' sequenceElement(content) '|' sequenceElement(content) '}')"
      ),
      Case("{!x: a|b}", "sequence('{' '!' sequenceElement(content('x: a')) '|' sequenceElement(content('b')) '}')"),
      Case(
        "{a || b}",
        "sequence('{' sequenceElement(content('a ')) '|' sequenceElement(content) '|' sequenceElement(content(' b')) '}')"
      ),
      Case("{cycle}", "printedExpression('{' referenceExpression(path('cycle')) '}')"),
      Case(
        "{He said: a|b}", "sequence('{' sequenceElement(content('He said: a')) '|' sequenceElement(content('b')) '}')"),
      Case("{-> a}", "printedExpression('{' divertTargetExpression('->' divertTarget(path('a'))) '}')"),
      Case(
        "{-> a|-> b}",
        "sequence('{' sequenceElement(content(divertChain('->' divertTarget(path('a'))))) '|' sequenceElement(content(divertChain('->' divertTarget(path('b'))))) '}')"
      ),
      Case(
        "{a || b: c}",
        "conditional('{' binaryExpression(referenceExpression(path('a')) '||' referenceExpression(path('b'))) ':' branch(content(' c')) '}')"
      ),
      Case(
        "{f(\"{a}\")}",
        "printedExpression('{' callExpression('f' argumentList('(' stringExpression('\"' content(printedExpression('{' referenceExpression(path('a')) '}')) '\"') ')')) '}')"
      ),
    ])
  func braces(_ expected: Case) {
    check(Case(expected.story, "contentLine(content(\(expected.outline)))"))
  }

  @Test(
    "of expressions",
    arguments: [
      Case("1 + 2 - 3", "(1 + (2 - 3))"), Case("1 - 2 + 3", "((1 - 2) + 3)"),
      Case("a or b and c", "((a or b) and c)"), Case("5 * 3 / 2", "(5 * (3 / 2))"),
      Case("2 * 5 % 3", "(2 * (5 % 3))"), Case("not a == b", "((not a) == b)"),
      Case("not A ? B", "((not A) ? B)"), Case("x <- y", "(x < (- y))"),
      Case("--5", "(- -5)"), Case("x - -1", "(x - (- 1))"), Case("not not x", "(not (not x))"),
      Case("!-x", "(! (- x))"),
      Case("mod mod mod", "(mod mod mod)"), Case("a has b", "(a has b)"), Case("a hasnt b", "(a hasnt b)"),
      Case("a !? b ^ c", "((a !? b) ^ c)"), Case("a >= b && c != d", "((a >= b) && (c != d))"),
      Case("5.", "5."), Case("5.25", "5.25"), Case("1e5", "1e5"), Case("5x", "5x"),
      Case("true", "true"), Case("x and (y)", "(x and [(y)])"), Case("(x)", "[(x)]"), Case("()", "[()]"),
      Case("(a, l.b)", "[(a,l.b)]"), Case("(a . b)", "(a.b)"), Case("(x + 1)", "((x + 1))"), Case("(f())", "(f())"),
      Case("a . b.c", "a.b.c"), Case("x.", "x."), Case("f (1,)", "f(1,)"), Case("\"\"", "\"\""),
      Case("\"a b\"", "\"a b\""),
      Case("-> k", "->k"), Case("été + имя", "(été + имя)"), Case("functional", "functional"),
    ])
  func expressions(_ expected: Case) throws {
    let tree = parse("VAR x = \(expected.story)\n")
    #expect(tree.isWhole)
    guard case .variable(let declaration)? = SourceFileSyntax(tree.root)?.statements.first else {
      Issue.record("no declaration")
      return
    }
    #expect(declaration.value?.node.formula == expected.outline)
  }

  @Test(
    "of logic lines and declarations",
    arguments: [
      Case(
        "~ x = 1\n~ x += 1\n~x-=1",
        "assignment('~' 'x' '=' numberExpression('1')) assignment('~' 'x' '+=' numberExpression('1')) assignment('~' 'x' '-=' numberExpression('1'))"
      ),
      Case("~ temp x = y", "temporaryDeclaration('~' 'temp' 'x' '=' referenceExpression(path('y')))"),
      Case(
        "~ f()\n~ x --",
        "expressionStatement('~' callExpression('f' argumentList('(' ')'))) expressionStatement('~' postfixExpression(referenceExpression(path('x')) '--'))"
      ),
      Case(
        "CONST c = true\nEXTERNAL f(a)",
        "constantDeclaration('CONST' 'c' '=' booleanExpression('true')) externalDeclaration('EXTERNAL' 'f' parameterList('(' parameter('a') ')'))"
      ),
      Case(
        "LIST l = a, (b),\n c = -5, (d = 3), (e) = 4",
        "listDeclaration('LIST' 'l' '=' listItem('a') ',' listItem('(' 'b' ')') ',' listItem('c' '=' '-5') ',' listItem('(' 'd' '=' '3' ')') ',' listItem('(' 'e' ')' '=' '4'))"
      ),
    ])
  func declarations(_ expected: Case) { check(expected) }

  private func check(_ expected: Case) {
    for ending in ["", "\n"] {
      let tree = parse(expected.story + ending)
      #expect(tree.isWhole)
      #expect(tree.diagnostics.filter { $0.severity == .error } == [])
      #expect(tree.outline == "sourceFile(\(expected.outline))")
    }
  }
}

extension SyntaxNode {
  /// An expression with parentheses around each part, lists in brackets.
  fileprivate var formula: String {
    let parts = children.filter { !$0.kind.isTrivia }.map { $0.kind.isToken ? $0.cleanedText : $0.formula }
    return switch kind {
    case .binaryExpression, .prefixExpression: "(\(parts.joined(separator: " ")))"
    case .parenthesizedExpression, .argumentList, .path: parts.joined()
    case .listExpression: "[\(parts.joined())]"
    default: parts.joined()
    }
  }
}
