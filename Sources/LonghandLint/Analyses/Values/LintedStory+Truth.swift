import LonghandCompiler
import LonghandSource
import LonghandSyntax

extension LintedStory {
  /// Whether an expression holds no name of the story's: what it comes to is plain to whoever wrote it, so that somebody
  /// is trying something out.
  package func isWrittenOut(_ id: ExpressionID) -> Bool {
    script.parts(of: id).allSatisfy { part in
      switch script.expressions[part].kind {
      case .integer, .float, .boolean, .negate, .not, .binary: true
      case .string(let content): script.plainWords(of: content) != nil
      case .call(let call): if case .builtIn = script.calls[call].meaning { true } else { false }
      case .divertTarget, .list, .reference, .increment, .broken: false
      }
    }
  }

  /// Whether a value is a global that begins as `true` or `false` and is never set to anything else.
  ///
  /// A game may set a variable to anything; what the story itself gives it tells what it is meant to be.
  package func isTruth(_ id: ExpressionID) -> Bool {
    guard case .reference(let reference) = script.expressions[id].kind,
      case .global(let name) = script.references[reference].meaning,
      case .variable(let variable)? = analysis.symbols.global(name),
      case .boolean? = constantFolder[script.variables[variable].value], uses[.global(name)].references.isEmpty
    else { return false }
    return uses[.global(name)].writes.allSatisfy { write in
      guard let value = script.assignments[write].value else { return false }
      return isTruthValue(value)
    }
  }

  private func isTruthValue(_ id: ExpressionID) -> Bool {
    if case .boolean? = constantFolder[id] { return true }
    switch script.expressions[id].kind {
    case .not: return true
    case .binary(let sign, _, _):
      switch sign {
      case .equal, .notEqual, .less, .greater, .lessOrEqual, .greaterOrEqual, .has, .hasNot, .and, .or: return true
      case .intersect, .add, .subtract, .multiply, .divide, .remainder: return false
      }
    default: return false
    }
  }
}
