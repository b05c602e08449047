/// A run of statements whose choices and gathers belong together (ink §131).
package struct Weave: Sendable {
  /// What a weave is to what surrounds it.
  package enum Role: Sendable {
    /// The body of a flow.
    case root
    /// A run that begins with a deeper weave point, or an included file.
    case nested
    /// A branch of a conditional or an element of a sequence.
    case block
  }

  /// What it is.
  package var role: Role
  /// Its statements; a nested weave is one of them.
  package var statements: Run<Statement>
  /// Whether a choice or gather stands directly in it.
  package var hasWeavePoints: Bool
  /// The flow it belongs to.
  package var flow: FlowID
}
