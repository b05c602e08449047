/// What does the work that does not fit into a row of assignments.
struct Helper: Hashable, Sendable {
  /// What it does.
  enum Kind: Hashable, Sendable {
    /// Shifts by an amount with a sign, from -100 to 100.
    case shiftBy
    /// Shifts by two amounts from 0 to 100, of which one is 0: toward the high pole and toward the low one.
    case shift
    /// The same as a mirror of another shift.
    case mirror
    /// Sets to a value from 0 to 100.
    case set
  }

  /// What it does.
  var kind: Kind
  /// The trait that it does it to.
  var trait: TraitID
  /// Whether it is a function, as functions cannot call tunnels; a tunnel prints nothing at all (persona §3.4).
  var isFunction: Bool
}

/// The names of the helpers' parameters.
enum HelperParameter: String, CaseIterable, Sendable {
  case amount
  case up
  case down
  case value
}
