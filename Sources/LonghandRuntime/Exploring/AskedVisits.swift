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
        guard let container = containerAsked(at: position) else {
          return Array(repeating: true, count: visitSlotCount)
        }
        note(container)
      default: break
      }
    }
    return isAsked
  }

  /// The container for which `TURNS_SINCE` or `READ_COUNT` asks; nil where it is not written there, so that it may be any.
  package func containerAsked(at position: Int) -> ContainerID? {
    guard position > 0, case .target(let target) = code[position - 1] else { return nil }
    return targets[Int(target)].container
  }

  /// Whether a count only tells a shuffle how far it is, which does not matter where any element may be drawn.
  package func isForShuffle(_ position: Int) -> Bool {
    guard position + 2 < code.count, case .integer = code[position + 1], case .shuffleIndex = code[position + 2] else {
      return false
    }
    return true
  }
}
