import LonghandSource

/// A persona: a named set of traits (`P1`).
package struct Persona: Sendable {
  /// Its name.
  package var name: NameID
  /// Where the name stands.
  package var nameRange: SourceRange
  /// The name that is shown (`P1.1`).
  package var displayName: String
  /// Its traits in the order written.
  package var traits: Run<Trait>
  /// Where the block stands.
  package var range: SourceRange
  /// Whether the parser could not read all of it, so that traits may be missing.
  package var isBroken: Bool
}

/// A trait of a persona: an integer from 0 to 100 (`P1.2`).
package struct Trait: Sendable {
  /// Its persona.
  package var persona: PersonaID
  /// The pole at 0, if it has a name.
  package var low: PathName?
  /// The pole at 100.
  package var high: PathName
  /// The variable that holds it, whose name is the dotted one of the high pole (`P2.2`).
  package var variable: VariableID
  /// What it starts as, once analysed (`P1.3`).
  package var start: Int32 = 0
  /// What it follows (`P1.4`).
  package var mirrors: Run<Mirror>
}

/// `mirrors persona.pole by N` (`P1.4`).
package struct Mirror: Sendable {
  /// What is followed, as written.
  package var path: Path
  /// By how much, as written.
  package var amount: Int32
  /// Where the number stands.
  package var amountRange: SourceRange
  /// The trait that is followed, once analysed.
  package var source: TraitID?
  /// Of each shift of the source toward its high pole, the percentage that moves the trait toward its own (`P4.1`).
  package var by: Int32 = 0
}

/// `~ persona: pole +n, pole = n` (`P3.1`).
package struct Shift: Sendable {
  /// The persona.
  package var persona: PathName
  /// What happens, in order.
  package var clauses: Run<ShiftClause>
  /// The flow that the line stands in.
  package var flow: FlowID
  /// Where the line stands.
  package var range: SourceRange
}

/// One clause of a shift line.
package struct ShiftClause: Sendable {
  /// What it does to the trait.
  package enum Effect: Sendable {
    /// Moves it toward the pole named.
    case toward
    /// Moves it away from it.
    case away
    /// Sets it (`P3.3`).
    case set
  }

  /// The pole.
  package var pole: PathName
  /// What it does to the trait.
  package var effect: Effect
  /// By or to how much.
  package var amount: ExpressionID
  /// Whether the amount is a number without parentheses, which must be in range (`P3.1`).
  package var isLiteral: Bool
  /// The trait, and whether its high pole is named, once analysed.
  package var meaning: Pole?
}

/// One end of a trait.
package struct Pole: Hashable, Sendable {
  /// The trait.
  package var trait: TraitID
  /// Whether it is the end at 100.
  package var isHigh: Bool
}

/// A function that stories with personas have besides ink's own (`P2.3`).
package enum PersonaFunction: String, CaseIterable, Sendable {
  case change = "CHANGE"
  case rapport = "RAPPORT"
  case portrait = "PORTRAIT"

  /// The number of arguments it takes.
  package var argumentCount: Int { self == .rapport ? 2 : 1 }
}

/// A call of such a function with what it is about, once analysed.
package enum PersonaCall: Sendable {
  case change(Pole)
  case rapport(PersonaID, PersonaID)
  case portrait(PersonaID)
}

/// A persona's place.
package typealias PersonaID = ScriptID<Persona>
/// A trait's place.
package typealias TraitID = ScriptID<Trait>
/// A shift's place.
package typealias ShiftID = ScriptID<Shift>

extension Script {
  /// The dotted name of a pole.
  package func spelling(of pole: Pole) -> String {
    let trait = traits[pole.trait]
    let end = pole.isHigh ? trait.high : trait.low ?? trait.high
    return "\(names[personas[trait.persona].name]).\(names[end.name])"
  }

  /// The dotted name of a trait: that of its high pole (`P2.2`).
  package func spelling(of trait: TraitID) -> String { names[globalName(of: trait)] }

  /// The name of the variable that holds a trait.
  package func globalName(of trait: TraitID) -> NameID { variables[traits[trait].variable].name }
}
