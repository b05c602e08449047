/// Numbers for everything that can hold a value.
package struct Slots: Sendable {
  /// What a number stands for.
  package enum Kind: Hashable, Sendable {
    /// A global variable.
    case global(Int)
    /// How often a container was visited.
    case visits(Int)
    /// How many turns ago a container was visited last.
    case turnsSince(Int)
    /// How many choices were taken.
    case turn
    /// A temporary variable of a choice, by its number at the place.
    case temporary(Int)
  }

  private let globalCount: Int
  private let visitCount: Int
  private let itemCount: Int

  /// The slots of a program.
  package init(_ program: Program) {
    globalCount = program.names.globals.count
    visitCount = program.visitSlotCount
    itemCount = program.definitions.items.count
  }

  /// The number of a slot.
  package func number(of kind: Kind) -> Int {
    switch kind {
    case .global(let index): index
    case .visits(let index): globalCount + index
    case .turnsSince(let index): globalCount + visitCount + index
    case .turn: globalCount + 2 * visitCount
    case .temporary(let index): globalCount + 2 * visitCount + 1 + index
    }
  }

  /// What a number stands for.
  package func kind(of slot: Int) -> Kind {
    if slot < globalCount { return .global(slot) }
    if slot < globalCount + visitCount { return .visits(slot - globalCount) }
    if slot < globalCount + 2 * visitCount { return .turnsSince(slot - globalCount - visitCount) }
    let rest = slot - globalCount - 2 * visitCount
    return rest == 0 ? .turn : .temporary(rest - 1)
  }

  /// The number that stands for whether an item is in the list that a global variable holds.
  package func number(ofItem item: Int, in global: Int) -> Int { Slots.firstItem + global * itemCount + item }

  /// The number that stands for what is drawn at a position, or for what the function gives that is called there.
  package func number(ofResultAt position: Position) -> Int { Slots.firstResult + Int(position) }

  /// The position of the draw or the call for which a number stands; nil where it stands for something else.
  package func result(of slot: Int) -> Position? {
    slot < Slots.firstResult ? nil : Position(slot - Slots.firstResult)
  }

  /// The item of a list for which a number stands, and the global variable; nil where it stands for something else.
  package func item(of slot: Int) -> (global: Int, item: Int)? {
    if slot < Slots.firstItem || slot >= Slots.firstResult { return nil }
    let (global, item) = (slot - Slots.firstItem).quotientAndRemainder(dividingBy: itemCount)
    return (global, item)
  }

  /// The slot that holds the list for whose item a number stands; the number itself where it stands for a whole slot.
  package func whole(_ slot: Int) -> Int { item(of: slot).map { number(of: .global($0.global)) } ?? slot }

  /// The number of the first item of a list, above those of all temporary variables.
  private static let firstItem = 1 << 32
  /// The number of the first draw or call, above those of all items.
  private static let firstResult = 1 << 56

  /// How many there are, temporary variables and items of lists aside.
  package var count: Int { globalCount + 2 * visitCount + 1 }
}
