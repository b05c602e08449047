/// A stretch of a program that changes nothing, however it is gone through: only words depend on it, or whether one
/// choice is offered. Or one that changes values alone.
///
/// An exploring machine goes through all ways within it at once, and then goes on behind it with everything that may
/// have come before it. So ten conditions on words, one after the other, are twenty ways and not a thousand. Behind one
/// that changes values it goes on with all that each may have become, and what they were together is no longer known; so
/// that is done only where ways are too many to be told apart.
package struct QuietRegion: Sendable {
  /// The position at which every way leaves it; for one that offers a choice nowhere.
  package var end: Position
  /// The position of the choice point with which it is over; nowhere for one that offers no choice.
  var choice: Position
  /// Everything that may run within it, and what may happen there.
  package var contents: [(position: Position, mark: Coverage.Mark)] = []
  /// Whether something in it may fail for some values.
  var mayFail = false
  /// Whether a divert from its beginning to its end does all that it does, words aside; and whether it does unless
  /// something fails in it or goes round for ever.
  package var canBeLeftOut = false
  package var canBeJumpedOver = false
  /// What it looks at; nil where that is not known.
  var inputs: [RegionInput]?
  /// Whether it changes values, and the variables to which something is assigned in it, what functions do aside.
  var changesValues = false
  var assigned: [NameNumber] = []
  /// Whether it is a condition, and the position that stands for a choice point is that of the divert that it decides.
  var isCondition = false

  /// Whether nothing but words depends on it.
  var isQuiet: Bool { choice < 0 && !changesValues }
}
