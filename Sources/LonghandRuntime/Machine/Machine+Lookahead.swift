extension Machine {
  /// What became of the newline that may end the line (`R143`).
  private enum Fate {
    case unchanged
    case extended
    case removed
  }

  /// Decides whether the line is complete; takes and drops the checkpoint (`R142`).
  mutating func lookAhead() -> Bool {
    outputChanged = false
    if let kept = checkpoint {
      switch fate(of: kept) {
      case .extended:
        restore(kept)
        return true
      case .removed: checkpoint = nil
      case .unchanged: break
      }
    }
    guard state.flow.output.endsInNewline else { return false }
    if !canContinue {
      checkpoint = nil
    } else if checkpoint == nil {
      if wordsFollow { return true }
      state.flow.output.markLowWater()
      checkpoint = state
    }
    return false
  }

  /// Goes back to a checkpoint (`R144`).
  mutating func restore(_ kept: StoryState) {
    state = kept
    checkpoint = nil
    outputChanged = false
  }

  /// Whether the very next thing to happen is words, so that the newline stays and nothing need be tried out.
  private var wordsFollow: Bool {
    guard !isInExpression, !state.flow.output.isInTag else { return false }
    var position = state.flow.thread.top.position
    for _ in 0..<8 {
      switch program.code[Int(position)] {
      case .enter(let id) where !program.containers[Int(id)].isEmpty: position += 1
      case .divert(let jump) where jump.kind == .plain && !jump.isConditional && jump.position >= 0:
        position = jump.position
      case .text(let text):
        let shape = program.texts.shape(of: text)
        return shape == .plain || shape == .ragged
      default: return false
      }
    }
    return false
  }

  private func fate(of kept: StoryState) -> Fate {
    let known = kept.flow.output.count
    if state.flow.output.lowWater < known || kept.flow.output.isInTag { return exactFate(of: kept) }
    var collector = TagCollector()
    var isInTag = false
    for item in state.flow.output.items[known...] {
      switch item {
      case .text(let text):
        if !isInTag { return .extended }
        collector.append(bytes(of: text))
      case .newline:
        if !isInTag { return .extended }
        collector.append([.lineFeed])
      case .blank(let text): collector.append(bytes(of: text))
      case .beginTag:
        isInTag = true
        collector.begin()
      case .endTag:
        isInTag = false
        collector.end()
      case .legacyTag(let text): collector.appendWhole(bytes(of: text))
      case .glue, .beginString, .value: break
      }
    }
    return collector.finished().isEmpty ? .unchanged : .extended
  }

  /// The comparison of both texts, for the cases in which something was taken away.
  private func exactFate(of kept: StoryState) -> Fate {
    let before = Machine(state: kept, limits: limits)
    let (old, new) = (before.currentText, currentText)
    guard new.count >= old.count, !old.isEmpty, new[old.count - 1] == UInt8.lineFeed else { return .removed }
    let (oldTags, newTags) = (before.currentTags.count, currentTags.count)
    if new.count == old.count, newTags == oldTags { return .unchanged }
    if newTags > oldTags { return .extended }
    return new[old.count...].allSatisfy { $0.isBlank } ? .unchanged : .extended
  }
}
