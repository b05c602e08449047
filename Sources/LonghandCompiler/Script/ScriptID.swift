/// The place of a node in its arena.
package struct ScriptID<Node>: Hashable, Sendable {
  /// The index in the arena.
  package let index: Int32

  /// The place with an index.
  @inlinable
  package init(index: Int32) { self.index = index }
}

/// A flow's place.
package typealias FlowID = ScriptID<Flow>
/// A weave's place.
package typealias WeaveID = ScriptID<Weave>
/// A choice's place.
package typealias ChoiceID = ScriptID<Choice>
/// A gather's place.
package typealias GatherID = ScriptID<Gather>
/// A text's place.
package typealias TextID = ScriptID<String>
/// A conditional's place.
package typealias ConditionalID = ScriptID<Conditional>
/// A sequence's place.
package typealias AlternativesID = ScriptID<Alternatives>
/// A divert's place.
package typealias DivertID = ScriptID<Divert>
/// An expression's place.
package typealias ExpressionID = ScriptID<Expression>
/// A call's place.
package typealias CallID = ScriptID<Call>
/// A reference's place.
package typealias ReferenceID = ScriptID<Reference>
/// A list literal's place.
package typealias ListLiteralID = ScriptID<ListLiteral>
/// A variable's place.
package typealias VariableID = ScriptID<Variable>
/// A constant's place.
package typealias ConstantID = ScriptID<Constant>
/// A list's place.
package typealias ListID = ScriptID<ListDeclaration>
/// A list item's place.
package typealias ListItemID = ScriptID<ListItem>
/// An external's place.
package typealias ExternalID = ScriptID<External>
/// A temp's place.
package typealias TemporaryID = ScriptID<Temporary>
/// An assignment's place.
package typealias AssignmentID = ScriptID<Assignment>
/// The items of one stretch of content.
package typealias Content = Run<ContentItem>
/// A persona's place.
package typealias PersonaID = ScriptID<Persona>
/// A trait's place.
package typealias TraitID = ScriptID<Trait>
/// A shift's place.
package typealias ShiftID = ScriptID<Shift>
