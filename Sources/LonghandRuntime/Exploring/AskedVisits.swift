extension Program {
  /// For each visit slot whether anything asks how often its container was visited, or when, but for a shuffle that any
  /// element may come of.
  var askedVisits: [Bool] {
    var isAsked = Array(repeating: false, count: visitSlotCount)
    func note(_ container: ContainerID) {
      guard container >= 0, containers[Int(container)].visitSlot >= 0 else { return }
      isAsked[Int(containers[Int(container)].visitSlot)] = true
    }
    for (position, instruction) in code.enumerated() {
      switch instruction {
      case .readCount(let container): note(container)
      case .visitIndex(let container): if !isForShuffle(position) { note(container) }
      case .choicePoint(let target, let flags): if flags.contains(.onceOnly) { note(target) }
      case .control(.turnsSince), .control(.readCount):
        guard position > 0, case .target(let target) = code[position - 1] else {
          return Array(repeating: true, count: visitSlotCount)
        }
        note(targets[Int(target)].container)
      default: break
      }
    }
    return isAsked
  }

  /// Whether a count only tells a shuffle how far it is, which does not matter where any element may be drawn.
  package func isForShuffle(_ position: Int) -> Bool {
    guard position + 2 < code.count, case .integer = code[position + 1], case .shuffleIndex = code[position + 2] else {
      return false
    }
    return true
  }
}
