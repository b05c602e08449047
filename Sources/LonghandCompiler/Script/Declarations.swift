import LonghandSource

/// `VAR name = value` (ink §163).
package struct Variable: Sendable {
  /// Its name.
  package var name: NameID
  /// Where the name stands.
  package var nameRange: SourceRange
  /// Its first value.
  package var value: ExpressionID
  /// The flow that the line stands in.
  package var flow: FlowID
}

/// `CONST name = value` (ink §165).
package struct Constant: Sendable {
  /// Its name.
  package var name: NameID
  /// Where the name stands.
  package var nameRange: SourceRange
  /// Its value.
  package var value: ExpressionID
  /// The flow that the line stands in.
  package var flow: FlowID
}

/// `LIST name = a, (b), c = 5` (ink §169).
package struct ListDeclaration: Sendable {
  /// Its name.
  package var name: NameID
  /// Where the name stands.
  package var nameRange: SourceRange
  /// Its items.
  package var items: Run<ListItem>
}

/// One item of a list.
package struct ListItem: Sendable {
  /// Its name.
  package var name: NameID
  /// Where the name stands.
  package var range: SourceRange
  /// Its value (ink §170).
  package var value: Int32
  /// Whether the list's variable holds it at first.
  package var isInitial: Bool
  /// Its list.
  package var list: ListID
}

/// `EXTERNAL name(a, b)` (ink §172).
package struct External: Sendable {
  /// Its name.
  package var name: NameID
  /// Where the name stands.
  package var nameRange: SourceRange
  /// The number of its parameters.
  package var parameterCount: Int
  /// The function that stands in for it, once analysed (ink §173).
  package var fallback: FlowID?
}

/// `~ temp name = value` (ink §157).
package struct Temporary: Sendable {
  /// Its name.
  package var name: NameID
  /// Where the name stands.
  package var nameRange: SourceRange
  /// Its value.
  package var value: ExpressionID
  /// The flow that it belongs to (ink §158).
  package var flow: FlowID
}

/// What makes a global variable.
package enum Global: Hashable, Sendable {
  /// A `VAR`.
  case variable(VariableID)
  /// The variable of a `LIST`.
  case list(ListID)
  /// A temp of the top level, which the original counts among the globals (ink §211).
  case temporary(TemporaryID)
}
