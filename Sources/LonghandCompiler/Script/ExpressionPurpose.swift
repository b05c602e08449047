/// What an expression that stands by itself is for.
package enum ExpressionPurpose: Sendable {
  /// The value of a `VAR`.
  case variable(VariableID)
  /// The value of a `CONST`.
  case constant(ConstantID)
  /// The value of a temp.
  case temporary(TemporaryID)
  /// The value that an assignment gives or adds.
  case assignment(AssignmentID)
  /// What a choice asks for before it is offered.
  case choiceCondition(ChoiceID)
  /// What a conditional asks before its branches: a condition, or the value that its cases are compared with.
  case initial(ConditionalID)
  /// The condition of a branch, by its place among all branches.
  case condition(ConditionalID, branch: Int)
  /// The case of a branch, by its place among all branches.
  case caseValue(ConditionalID, branch: Int)
  /// What braces print.
  case printed
  /// A call on a logic line, whose value is dropped.
  case discarded
  /// What a function returns.
  case returned
  /// An argument of a divert.
  case argument(DivertID, position: Int)
  /// By or to how much a trait is moved, by the place among all clauses.
  case amount(Int)
}
