extension Script {
  /// An expression with everything in it, the whole first, from left to right; what braces in its strings hold is left out.
  package func parts(of root: ExpressionID) -> [ExpressionID] {
    var parts: [ExpressionID] = []
    // Operators in a row nest without end, so that the way down is a stack of our own.
    var waiting = [root]
    while let next = waiting.popLast() {
      parts.append(next)
      switch expressions[next].kind {
      case .negate(let operand), .not(let operand): waiting.append(operand)
      case .binary(_, let left, let right): waiting += [right, left]
      case .call(let call): waiting += expressionRows[calls[call].arguments].reversed()
      case .integer, .float, .boolean, .string, .divertTarget, .list, .reference, .increment, .broken: break
      }
    }
    return parts
  }

  /// The arguments of a call.
  package func arguments(of call: CallID) -> [ExpressionID] { Array(expressionRows[calls[call].arguments]) }

  /// The words of a string without logic; nil where it holds any.
  package func plainWords(of content: Content) -> String? {
    var words = ""
    for item in contentItems[content] {
      guard case .text(let text) = item.kind else { return nil }
      words += texts[text]
    }
    return words
  }
}
