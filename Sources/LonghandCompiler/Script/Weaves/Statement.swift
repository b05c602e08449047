import LonghandSource

/// One statement, or one run of content.
package struct Statement: Sendable {
  /// What it is.
  package enum Kind: Sendable {
    /// A line of content, an inline alternative or a divert line.
    case content(Content)
    /// A newline item after something else than content (ink §30, ink §160).
    case newline
    case choice(ChoiceID)
    case gather(GatherID)
    case weave(WeaveID)
    case note(TextID)
    case variable(VariableID)
    case constant(ConstantID)
    case list(ListID)
    case external(ExternalID)
    case persona(PersonaID)
    case shift(ShiftID)
    case temporary(TemporaryID)
    case assignment(AssignmentID)
    /// A call whose value is dropped.
    case call(ExpressionID)
    case returning(ExpressionID?)
    /// What ends the story's own weave (ink §131).
    case done
  }

  /// What it is.
  package var kind: Kind
  /// Where it stands.
  package var range: SourceRange
}
