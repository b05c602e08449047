import LonghandRuntime

/// What variables and traits may hold.
extension Explorer {
  /// What global variables that are numbers may hold.
  mutating func noteRanges(_ plays: borrowing Plays, _ passes: [Pass]) {
    let closed = passes.first { $0.isClosed && !$0.assigned.isEmpty }
    for (slot, number) in program.names.globals.enumerated() {
      let name = program.names[number]
      guard let inner = plays.bounds[slot] else { continue }
      var outer: ClosedRange<Int>?
      if let closed, let bounds = closed.assigned[slot].flatMap({ relevance.known($0, in: slot) }) {
        outer = Int(bounds.low)...Int(bounds.high)
      }
      report.ranges.append(
        ValueRange(
          name: name, isTrait: traitNames.contains(name), outer: outer, inner: Int(inner.low)...Int(inner.high)))
    }
  }

  private func known(_ range: ClosedRange<Int>, in slot: Int) -> ClosedRange<Int>? {
    relevance.known((Int32(clamping: range.lowerBound), Int32(clamping: range.upperBound)), in: slot)
      .map { Int($0.low)...Int($0.high) }
  }

  private var traitNames: Set<String> {
    Set(program.personas.flatMap { persona in persona.traits.map { "\(persona.name).\($0.high)" } })
  }

  /// What they may hold at endings and in knots.
  mutating func notePlaceRanges(_ plays: borrowing Plays, _ passes: [Pass]) {
    let closed = report.internalFault == nil ? passes.filter { $0.isClosed } : []
    for finding in endingFindings + report.findings where [.ending, .knot].contains(finding.item.kind) {
      guard case .reached = finding.verdict, let place = boundedPlace(finding.item) else { continue }
      let ranges = ranges(at: place, plays, closed)
      if ranges.isEmpty { continue }
      report.placeRanges.append(PlaceRanges(kind: finding.item.kind, name: finding.item.name, ranges: ranges))
    }
  }

  private func boundedPlace(_ item: StoryItem) -> BoundedPlace? {
    if item.kind == .knot {
      return item.goals.first.flatMap { program.knot(at: $0.position) }.map { .knot($0) }
    }
    if let number = plan.endingNames.firstIndex(of: item.name) { return .ending(Int32(number)) }
    let knot = plan.endKnots.first { knot in
      (knot > 0 ? program.containers[Int(knot)].name.map { program.names[$0] } : nil) ?? "END" == item.name
    }
    return knot.map { .endKnot($0) }
  }

  /// What each variable that was seen there as a number may hold: all closed searches are right, so the narrowest counts.
  private func ranges(at place: BoundedPlace, _ plays: borrowing Plays, _ closed: [Pass]) -> [ValueRange] {
    var ranges: [ValueRange] = []
    for (slot, number) in program.names.globals.enumerated() {
      guard let inner = plays.placeBounds.range(place, slot) else { continue }
      let bounds = closed.compactMap { $0.placeBounds.range(place, slot) }.compactMap { known($0, in: slot) }
      let (low, high) = (bounds.map { $0.lowerBound }.max(), bounds.map { $0.upperBound }.min())
      let outer = low.flatMap { low in high.flatMap { low <= $0 ? low...$0 : nil } }
      let name = program.names[number]
      ranges.append(ValueRange(name: name, isTrait: traitNames.contains(name), outer: outer, inner: inner))
    }
    return ranges
  }
}
