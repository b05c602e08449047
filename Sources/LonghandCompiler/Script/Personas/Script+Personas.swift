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
