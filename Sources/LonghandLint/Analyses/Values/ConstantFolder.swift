import LonghandCompiler
import LonghandSyntax

/// What each expression amounts to, where that takes nothing but literals and constants (ink §196, section 5 of the runtime).
package struct ConstantFolder {
  private var values: [ConstantValue?]

  /// Folds all expressions of a story.
  package init(_ story: LintedStory) { self.init(story.script) }

  /// Folds all expressions of a script.
  package init(_ script: Script) {
    values = Array(repeating: nil, count: script.expressions.count)
    // The parts of an expression come before the whole; constants are literals wherever they stand.
    for id in script.expressions.ids { values[Int(id.index)] = literal(id, script) }
    for id in script.expressions.ids where values[Int(id.index)] == nil { values[Int(id.index)] = fold(id, script) }
  }

  /// What an expression amounts to; nil where that is not known.
  package subscript(expression: ExpressionID) -> ConstantValue? { values[Int(expression.index)] }

  private func literal(_ id: ExpressionID, _ script: Script) -> ConstantValue? {
    switch script.expressions[id].kind {
    case .integer(let value): .integer(value)
    case .float(let value): .float(value)
    case .boolean(let value): .boolean(value)
    case .string(let content): script.plainWords(of: content).map { .text($0) }
    default: nil
    }
  }

  private func fold(_ id: ExpressionID, _ script: Script) -> ConstantValue? {
    switch script.expressions[id].kind {
    case .reference(let reference): meaning(script.references[reference].meaning, script)
    case .list(let literal): item(script.listLiteralItems[script.listLiterals[literal].items])
    case .negate(let operand): self[operand].flatMap(Self.negated)
    case .not(let operand): self[operand].flatMap(Self.inverted)
    case .binary(let sign, let left, let right):
      if let left = self[left], let right = self[right] { Self.apply(sign, left, right) } else { nil }
    case .call(let call): self.call(script.calls[call], script)
    case .integer, .float, .boolean, .string, .divertTarget, .increment, .broken: nil
    }
  }

  private func meaning(_ meaning: Reference.Meaning, _ script: Script) -> ConstantValue? {
    switch meaning {
    case .constant(let id): self[script.constants[id].value]
    case .listItem(let id): .item(id)
    case .nothing, .flow, .weavePoint, .temporary, .global, .complement: nil
    }
  }

  private func item(_ items: ArraySlice<ListLiteral.Item>) -> ConstantValue? {
    guard items.count == 1, let item = items.first?.item else { return nil }
    return .item(item)
  }

  private func call(_ call: Call, _ script: Script) -> ConstantValue? {
    guard case .builtIn(let function) = call.meaning else { return nil }
    let arguments = script.expressionRows[call.arguments].map { self[$0] }
    guard let first = arguments.first ?? nil else { return nil }
    switch function {
    case .int: return first.number.flatMap { Int32(exactly: $0.rounded(.towardZero)) }.map { .integer($0) }
    case .min, .max:
      guard arguments.count == 2, let second = arguments[1], let left = first.number, let right = second.number else {
        return nil
      }
      return Self.made(function == .min ? Swift.min(left, right) : Swift.max(left, right), first, second)
    default: return nil
    }
  }
}
