/// A function that stories with personas have besides ink's own (persona §2.3).
package enum PersonaFunction: String, CaseIterable, Sendable {
  case change = "CHANGE"
  case rapport = "RAPPORT"
  case portrait = "PORTRAIT"

  /// The number of arguments it takes.
  package var argumentCount: Int { self == .rapport ? 2 : 1 }
}

/// A call of a `PersonaFunction` with what it is about, once analysed.
package enum PersonaCall: Sendable {
  case change(Pole)
  case rapport(PersonaID, PersonaID)
  case portrait(PersonaID)
}
