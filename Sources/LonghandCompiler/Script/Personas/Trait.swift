/// A trait of a persona: an integer from 0 to 100 (persona §1.2).
package struct Trait: Sendable {
  /// Its persona.
  package var persona: PersonaID
  /// The pole at 0, if it has a name.
  package var low: PathName?
  /// The pole at 100.
  package var high: PathName
  /// The variable that holds it, whose name is the dotted one of the high pole (persona §2.2).
  package var variable: VariableID
  /// What it starts as, once analysed (persona §1.3).
  package var start: Int32 = 0
  /// What it follows (persona §1.4).
  package var mirrors: Run<Mirror>
}
