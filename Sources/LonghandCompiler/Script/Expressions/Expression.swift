import LonghandSource
import LonghandSyntax

/// An expression.
package struct Expression: Sendable {
  /// What it is.
  package enum Kind: Sendable {
    case integer(Int32)
    case float(Float)
    case boolean(Bool)
    case string(Content)
    case divertTarget(DivertID)
    case list(ListLiteralID)
    case reference(ReferenceID)
    case call(CallID)
    case negate(ExpressionID)
    case not(ExpressionID)
    case binary(BinaryOperator, ExpressionID, ExpressionID)
    /// `x++` or `x--` where it cannot stand (`E110`).
    case increment(AssignmentID)
    /// What the parser could make nothing of; it has reported that.
    case broken
  }

  /// What it is.
  package var kind: Kind
  /// Where it stands.
  package var range: SourceRange
}

/// A name, perhaps dotted, in an expression (ink §191).
package struct Reference: Sendable {
  /// What it means.
  package enum Meaning: Hashable, Sendable {
    case nothing
    case constant(ConstantID)
    case listItem(ListItemID)
    case flow(FlowID)
    case weavePoint(WeavePoint)
    case temporary(NameID)
    case global(NameID)
    /// 100 less a trait, which is how far it leans to its low pole (persona §2.1); lowering turns it into that.
    case complement(TraitID)
  }

  /// The names as written.
  package var path: Path
  /// What it means, once analysed.
  package var meaning: Meaning = .nothing
}

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

/// `(a, list.b)` (ink §185).
package struct ListLiteral: Sendable {
  /// One item as written.
  package struct Item: Sendable {
    /// Its names: an item, or a list and an item.
    package var path: Path
    /// What it means, once analysed.
    package var item: ListItemID?
  }

  /// The items.
  package var items: Run<Item>
}
