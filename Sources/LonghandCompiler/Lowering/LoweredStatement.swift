/// A statement that personas are lowered to.
enum LoweredStatement: Sendable {
  /// A trait gets another value.
  case assign(TraitID, LoweredExpression)
  /// A helper does the work: by a tunnel, or, where tunnels are not allowed, by a function call.
  case help(Helper, [LoweredExpression])
}
