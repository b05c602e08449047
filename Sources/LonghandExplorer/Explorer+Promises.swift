import LonghandRuntime

extension Explorer {
  /// What came of the conditions that are asked, and of what is to happen in every playthrough.
  mutating func notePromises(_ plays: borrowing Plays, _ passes: [Pass]) {
    let closed = report.internalFault == nil ? passes.filter { $0.isClosed } : []
    for number in options.watches.indices {
      report.watches.append(verdict(onWatch: number, plays.watched[number], closed))
    }
    for number in options.wanted.indices {
      report.wanted.append(verdict(onWanted: number, plays.missing[number], closed))
    }
  }

  /// Whether a search that tells more apart may still decide a condition that is asked.
  func isPromiseOpen(_ plays: borrowing Plays, _ passes: [Pass]) -> Bool {
    let closed = passes.filter { $0.isClosed }
    for number in options.watches.indices {
      let seen = plays.watched[number]
      if seen.held != nil, seen.failed != nil { continue }
      if case .seen = verdict(onWatch: number, seen, closed) { return true }
    }
    for number in options.wanted.indices where plays.missing[number] == nil {
      if case .seen = verdict(onWanted: number, nil, closed) { return true }
    }
    return false
  }

  private func verdict(
    onWatch number: Int, _ seen: (held: Witness?, failed: Witness?), _ closed: [Pass]
  ) -> WatchVerdict {
    if seen.held == nil, seen.failed == nil, closed.contains(where: { $0.answers[number].isEmpty }) {
      return .neverAsked
    }
    if seen.failed == nil, let pass = closed.first(where: { $0.answers[number] == .held }) {
      return .alwaysHolds(pass.name)
    }
    if seen.held == nil, let pass = closed.first(where: { $0.answers[number] == .failed }) {
      return .neverHolds(pass.name)
    }
    return .seen(held: seen.held, failed: seen.failed)
  }

  /// Whether something happens in every playthrough: a choice is offered before the story comes to any stop.
  private func verdict(onWanted number: Int, _ missing: Witness?, _ closed: [Pass]) -> WatchVerdict {
    if let missing { return .seen(held: nil, failed: missing) }
    for pass in closed where !pass.splitsChoices && !pass.isAvoidable[number] { return .alwaysHolds(pass.name) }
    return .seen(held: nil, failed: nil)
  }
}

extension SearchGraph {
  /// Whether a stop can be come to without passing certain places.
  func reachesStop(without isClosed: (Location) -> Bool) -> Bool {
    var seen = [Bool](repeating: false, count: nodes.count)
    var waiting = nodes.isEmpty ? [] : [0]
    if !nodes.isEmpty { seen[0] = true }
    while let node = waiting.popLast() {
      if !nodes[node].stops.isEmpty { return true }
      for edge in nodes[node].edges where !seen[Int(edge.target)] {
        seen[Int(edge.target)] = true
        let location = places[nodes[Int(edge.target)].location].location
        if location.isWithinRun || !isClosed(location) { waiting.append(Int(edge.target)) }
      }
    }
    return false
  }
}
