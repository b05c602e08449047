import LonghandSource

/// `name(arguments)` (ink §194).
package struct Call: Sendable {
  /// What the name means.
  package enum Meaning: Sendable {
    case nothing
    case builtIn(BuiltInFunction)
    case list(ListID)
    case external(ExternalID)
    case flow(FlowID)
    case variable(NameID)
    /// What lowering turns into ink (persona §2.3).
    case persona(PersonaCall)
  }

  /// The name called.
  package var name: NameID
  /// Where the name stands.
  package var nameRange: SourceRange
  /// The arguments.
  package var arguments: Run<ExpressionID>
  /// What the name means, once analysed.
  package var meaning: Meaning = .nothing
}
