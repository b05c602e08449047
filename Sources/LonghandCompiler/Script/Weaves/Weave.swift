import LonghandSource

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

/// A choice or a gather.
package enum WeavePoint: Hashable, Sendable {
  case choice(ChoiceID)
  case gather(GatherID)
}

/// A choice (ink §114).
package struct Choice: Sendable {
  /// The label, if it has one.
  package var label: Label?
  /// The number of bullets.
  package var depth: Int32
  /// Whether it can be chosen again.
  package var isSticky: Bool
  /// Its conditions, in order.
  package var conditions: Run<ExpressionID>
  /// The text that is both offered and printed.
  package var start: Content
  /// The text in brackets, which is only offered.
  package var choiceOnly: Content
  /// The text behind the brackets, which is only printed.
  package var inner: Content
  /// The diverts that end the line.
  package var chain: Content
  /// Whether it is never offered (ink §122).
  package var isFallback: Bool
  /// The flow it stands in.
  package var flow: FlowID
  /// Where its line stands.
  package var range: SourceRange
}

/// A gather (ink §127).
package struct Gather: Sendable {
  /// The label, if it has one.
  package var label: Label?
  /// The number of dashes.
  package var depth: Int32
  /// The flow it stands in.
  package var flow: FlowID
  /// Where it stands.
  package var range: SourceRange
}

/// The name of a choice or gather.
package struct Label: Sendable {
  /// The name.
  package var name: NameID
  /// Where the name stands.
  package var range: SourceRange
}
