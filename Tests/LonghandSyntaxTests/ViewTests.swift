import LonghandSource
import Testing

@testable import LonghandSyntax

/// What the typed views say of a story.
@Suite("Views")
struct ViewTests {
  private func statements(_ story: String) -> [StatementSyntax] {
    SourceFileSyntax(parse(story).root).map { Array($0.statements) } ?? []
  }

  private func items(_ story: String) -> [ContentItemSyntax] {
    guard case .contentLine(let line)? = statements(story).first, let content = line.content else { return [] }
    return Array(content.items)
  }

  @Test("of a file tell its flows")
  func flows() throws {
    let tree = parse("a\n= s\nb\n== k(ref a, -> b)\nc\n= t\nd\n== function f()\ne\n")
    let file = try #require(SourceFileSyntax(tree.root))
    #expect(file.statements.map(\.node.kind) == [.contentLine])
    #expect(file.stitches.map { $0.name?.cleanedText } == ["s"])
    #expect(file.knots.map { $0.name?.cleanedText } == ["k", "f"])
    #expect(file.knots.map(\.isFunction) == [false, true])
    let knot = try #require(file.knots.first)
    let parameters = try #require(knot.parameters).parameters
    #expect(parameters.map(\.isReference) == [true, false])
    #expect(parameters.map(\.isDivertTarget) == [false, true])
    #expect(knot.stitches.map { $0.name?.cleanedText } == ["t"])
    #expect(knot.stitches.first?.isFunction == false)
    #expect(Array(knot.statements).count == 1)
  }

  @Test("of a choice tell its parts")
  func choice() throws {
    guard case .choice(let choice)? = statements("+ + (l) {x} {y} a [b] c -> d\n").first else {
      Issue.record("no choice")
      return
    }
    #expect(choice.depth == 2)
    #expect(choice.isSticky)
    #expect(choice.label?.name?.cleanedText == "l")
    #expect(choice.conditions.compactMap { $0.expression?.node.cleanedText } == ["x", "y"])
    #expect(choice.hasBrackets)
    #expect(choice.startContent?.node.cleanedText == "a ")
    #expect(choice.choiceOnlyContent?.node.cleanedText == "b")
    #expect(choice.innerContent?.node.cleanedText == " c ")
    #expect(choice.divertChain?.links.map { $0.node.cleanedText } == ["->", "d"])
  }

  @Test("of a choice tell what is missing")
  func fallback() throws {
    guard case .choice(let choice)? = statements("* [] c\n").first else {
      Issue.record("no choice")
      return
    }
    #expect(!choice.isSticky)
    #expect(choice.startContent == nil && choice.choiceOnlyContent == nil && choice.divertChain == nil)
    #expect(choice.innerContent?.node.cleanedText == " c")
  }

  @Test("of a conditional tell its form")
  func conditionals() throws {
    guard case .conditional(let inline)? = items("{x: a|b}").first,
      case .conditional(let block)? = items("{x:\n a\n- else: b\n}").first,
      case .conditional(let bare)? = items("{\n- x: a\n- b\n}").first
    else {
      Issue.record("no conditional")
      return
    }
    #expect(!inline.isMultiline && block.isMultiline && bare.isMultiline)
    #expect(inline.initialExpression != nil && bare.initialExpression == nil)
    #expect(inline.branches.map { $0.content?.node.cleanedText } == [" a", "b"])
    #expect(block.branches.map(\.hasDash) == [false, true])
    #expect(block.branches.map(\.isElse) == [false, true])
    #expect(block.branches.map { $0.statements.isEmpty } == [false, false])
    #expect(bare.branches.map { $0.expression != nil } == [true, false])
  }

  @Test(
    "of a sequence tell its kinds",
    arguments: [
      ("{a|b}", SequenceKinds.stopping), ("{&a}", SequenceKinds.cycle), ("{once:a}", SequenceKinds.once),
      ("{~!a}", SequenceKinds.shuffle.union(.once)), ("{$a}", SequenceKinds.stopping),
      ("{shuffle stopping:\n- a\n}", SequenceKinds.shuffle.union(.stopping)),
    ])
  func sequences(_ story: String, _ kinds: SequenceKinds) {
    guard case .sequence(let sequence)? = items(story).first else {
      Issue.record("no sequence")
      return
    }
    #expect(sequence.kinds == kinds)
    #expect(sequence.isMultiline == story.contains("\n"))
    #expect(sequence.elements.allSatisfy { ($0.content == nil) == sequence.isMultiline })
  }

  @Test(
    "of numbers tell their values",
    arguments: [
      ("5", NumberLiteral.integer(5)), ("5.", .float(5)), ("0.25", .float(0.25)), ("2147483647", .integer(.max)),
    ])
  func numbers(_ text: String, _ value: NumberLiteral) {
    guard case .variable(let declaration)? = statements("VAR x = \(text)\n").first,
      case .number(let number)? = declaration.value
    else {
      Issue.record("no number")
      return
    }
    #expect(number.value == value)
  }

  @Test("of operators know each spelling and its level")
  func operators() {
    let spellings = ["&&", "and", "||", "or", "==", "!=", "<", ">", "<=", ">=", "?", "has", "!?", "hasnt", "^"]
    let arithmetic = ["+", "-", "*", "/", "%", "mod"]
    for spelling in spellings + arithmetic {
      guard case .expression(let statement)? = statements("~ f(a \(spelling) b)\n").first,
        case .call(let call)? = statement.expression,
        case .binary(let binary)? = call.arguments?.arguments.first
      else {
        Issue.record("no \(spelling)")
        continue
      }
      #expect(binary.symbol == BinaryOperator(spelling: spelling))
      #expect(binary.left?.node.cleanedText == "a")
      #expect(binary.right?.node.cleanedText == "b")
    }
    #expect(Set(BinaryOperator.allCases.map(\.precedence)) == Set(1...8))
  }

  @Test("of assignments tell their effect")
  func assignments() {
    let effects = statements("~ x = 1\n~ x += 1\n~ x -= 1\n").map { statement -> AssignmentEffect? in
      guard case .assignment(let assignment) = statement else { return nil }
      return assignment.effect
    }
    #expect(effects == [.set, .add, .subtract])
  }

  @Test("of lists tell names, values and what is in them")
  func lists() {
    guard case .list(let list)? = statements("LIST l = a, (b) = 3, (c = -4)\n").first else {
      Issue.record("no list")
      return
    }
    #expect(list.name?.cleanedText == "l")
    #expect(list.items.map { $0.name?.cleanedText } == ["a", "b", "c"])
    #expect(list.items.map(\.value) == [nil, 3, -4])
    #expect(list.items.map(\.isInitial) == [false, true, true])
  }

  @Test("of paths leave out spaces and comments")
  func paths() {
    guard case .divert(let line)? = statements("-> a . /* x */ b.\n").first,
      case .target(let target)? = line.chain?.links.first(where: { $0.node.kind == .divertTarget })
    else {
      Issue.record("no divert")
      return
    }
    #expect(target.path.text == "a.b")
    #expect(target.path.components.count == 2)
    #expect(target.arguments == nil)
  }
}
