import LonghandRuntime

extension Program {
  /// Where something is assigned to temporary variables, by their names, in order.
  var temporaryAssignments: [NameNumber: [Position]] {
    var assignments: [NameNumber: [Position]] = [:]
    for position in code.indices {
      guard case .assignTemporary(let name, _) = code[position] else { continue }
      assignments[name, default: []].append(Position(position))
    }
    return assignments
  }

  /// The place of the global variable that an item assigns to, or makes a reference to; nil for any other item, and for a
  /// declaration.
  func changedGlobal(at position: Position) -> Int? {
    switch code[Int(position)] {
    case .assignGlobal(let name, isDeclaration: false), .pointer(let name, _):
      let slot = names.globalSlots[Int(name)]
      return slot >= 0 ? Int(slot) : nil
    default: return nil
    }
  }

  /// Where flow goes on when the choice of a choice point is taken; nil for any other item, and where that leads nowhere.
  func contentStart(ofChoiceAt position: Position) -> Position? {
    guard case .choicePoint(let target, _) = code[Int(position)], target >= 0 else { return nil }
    return containers[Int(target)].firstPosition
  }
}
