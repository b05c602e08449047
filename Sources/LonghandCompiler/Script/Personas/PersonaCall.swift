/// A call of a `PersonaFunction` with what it is about, once analysed.
package enum PersonaCall: Sendable {
  case change(Pole)
  case rapport(PersonaID, PersonaID)
  case portrait(PersonaID)
}
