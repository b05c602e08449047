import LonghandSource

/// A persona: a named set of traits (persona §1).
package struct Persona: Sendable {
  /// Its name.
  package var name: NameID
  /// Where the name stands.
  package var nameRange: SourceRange
  /// The name that is shown (persona §1.1).
  package var displayName: String
  /// Its traits in the order written.
  package var traits: Run<Trait>
  /// Where the block stands.
  package var range: SourceRange
  /// Whether the parser could not read all of it, so that traits may be missing.
  package var isBroken: Bool
}

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

/// One end of a trait.
package struct Pole: Hashable, Sendable {
  /// The trait.
  package var trait: TraitID
  /// Whether it is the end at 100.
  package var isHigh: Bool

  /// Makes the pole of a trait.
  package init(trait: TraitID, isHigh: Bool) {
    self.trait = trait
    self.isHigh = isHigh
  }
}

/// `mirrors persona.pole by N` (persona §1.4).
package struct Mirror: Sendable {
  /// What is followed, as written.
  package var path: Path
  /// By how much, as written.
  package var amount: Int32
  /// Where the number stands.
  package var amountRange: SourceRange
  /// The trait that is followed, once analysed.
  package var source: TraitID?
  /// Of each shift of the source toward its high pole, the percentage that moves the trait toward its own (persona §4.1).
  package var by: Int32 = 0
}

extension Script {
  /// The dotted name of a pole.
  package func spelling(of pole: Pole) -> String {
    let trait = traits[pole.trait]
    let end = pole.isHigh ? trait.high : trait.low ?? trait.high
    return "\(names[personas[trait.persona].name]).\(names[end.name])"
  }

  /// The dotted name of a trait: that of its high pole (persona §2.2).
  package func spelling(of trait: TraitID) -> String { names[globalName(of: trait)] }

  /// The name of the variable that holds a trait.
  package func globalName(of trait: TraitID) -> NameID { variables[traits[trait].variable].name }
}
