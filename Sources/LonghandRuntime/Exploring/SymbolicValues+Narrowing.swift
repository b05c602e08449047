extension SymbolicValues {
  /// What some roots are narrowed to.
  typealias Restrictions = [Restriction]

  /// What a root is narrowed to.
  struct Restriction: Sendable {
    var root: Int
    var kept: Root
  }

  /// How much there was at a moment, to go back to.
  struct Mark: Sendable {
    var trail: Int
    var roots: Int
    var symbols: Int
    var cells: Int
  }

  /// Remembers what there is now. What is narrowed or made from now on can be taken back.
  mutating func mark() -> Mark {
    openMarks += 1
    return Mark(trail: trail.count, roots: roots.count, symbols: symbols.count, cells: cells.count)
  }

  /// Takes everything back that was narrowed or made since.
  mutating func undo(to mark: Mark) {
    while trail.count > mark.trail, let last = trail.popLast() { roots[last.root] = last.kept }
    roots.removeLast(roots.count - mark.roots)
    symbols.removeLast(symbols.count - mark.symbols)
    cells.removeLast(cells.count - mark.cells)
    // Other roots will have the same numbers.
    if !greatestCounts.isEmpty { greatestCounts = greatestCounts.filter { $0.key < mark.roots } }
    if !itemTables.isEmpty { itemTables = itemTables.filter { $0.key < mark.roots && $0.value.list < mark.roots } }
  }

  /// Says that a moment needs not be gone back to any more.
  mutating func forgetMark() {
    openMarks -= 1
    if openMarks == 0 { trail.removeAll(keepingCapacity: true) }
  }

  /// What the roots that were there at a moment have been narrowed to since.
  func restrictions(since mark: Mark) -> Restrictions {
    var seen: [Int] = []
    for entry in trail[mark.trail...] where entry.root < mark.roots && !seen.contains(entry.root) {
      seen.append(entry.root)
    }
    return seen.map { Restriction(root: $0, kept: roots[$0]) }
  }

  /// Narrows roots further; false where nothing is left of one.
  @discardableResult
  mutating func restrict(to restrictions: Restrictions) -> Bool {
    for restriction in restrictions {
      guard let narrowed = SymbolicValues.intersection(roots[restriction.root], restriction.kept) else { return false }
      replace(restriction.root, narrowed)
    }
    return true
  }

  /// Whether something is left of all roots if they are narrowed so.
  func isPossible(_ all: [Restrictions]) -> Bool {
    var narrowed: [Int: Root] = [:]
    for restriction in all.joined() {
      let known = narrowed[restriction.root] ?? roots[restriction.root]
      guard let next = SymbolicValues.intersection(known, restriction.kept) else { return false }
      narrowed[restriction.root] = next
    }
    return true
  }

  /// What holds where any of several does, or something wider.
  func union(_ all: [Restrictions]) -> Restrictions {
    guard var result = all.first else { return [] }
    for other in all.dropFirst() {
      result = result.compactMap { restriction in
        guard let match = other.first(where: { $0.root == restriction.root }) else { return nil }
        return Restriction(root: restriction.root, kept: SymbolicValues.union(restriction.kept, match.kept))
      }
    }
    return result
  }

  private static func intersection(_ first: Root, _ second: Root) -> Root? {
    switch (first.kind, second.kind) {
    case (.cells, .cells):
      let alive = first.alive.intersection(second.alive)
      return alive.isEmpty ? nil : Root(kind: first.kind, alive: alive)
    case (.range(let low, let high), .range(let otherLow, let otherHigh)):
      let (least, most) = (max(low, otherLow), min(high, otherHigh))
      return least > most ? nil : Root(kind: .range(least, most))
    case (.list(let must, let may), .list(let otherMust, let otherMay)):
      let (all, some) = (must.combined(otherMust) { $0 | $1 }, may.combined(otherMay) { $0 & $1 })
      let hasItem = first.hasItem || second.hasItem
      if !all.isSubset(of: some) || hasItem && some.isEmpty { return nil }
      return Root(kind: .list(must: all, may: some), hasItem: hasItem)
    case (.cells, _), (.range, _), (.list, _): return first
    }
  }

  private static func union(_ first: Root, _ second: Root) -> Root {
    switch (first.kind, second.kind) {
    case (.cells, .cells):
      return Root(kind: first.kind, alive: first.alive.union(second.alive))
    case (.range(let low, let high), .range(let otherLow, let otherHigh)):
      return Root(kind: .range(min(low, otherLow), max(high, otherHigh)))
    case (.list(let must, let may), .list(let otherMust, let otherMay)):
      return Root(
        kind: .list(must: must.combined(otherMust) { $0 & $1 }, may: may.combined(otherMay) { $0 | $1 }),
        hasItem: (first.hasItem || !must.isEmpty) && (second.hasItem || !otherMust.isEmpty))
    case (.cells, _), (.range, _), (.list, _): return first
    }
  }

  // MARK: Stretches that change nothing

  /// The step of the path that stands for a stretch, and whether all ways through it were followed; nil where the path
  /// has something else there.
  mutating func beginRegion(_ record: RegionRecord) -> (step: Int, isComplete: Bool)? {
    if depth == path.count {
      path.append(Step(chosen: Step.open, count: Step.region, record: Int32(records.count)))
      records.append(record)
    }
    guard path[depth].count == Step.region else { return nil }
    depth += 1
    return (depth - 1, path[depth - 1].chosen == Step.complete)
  }

  /// Gives up what is left of the ways through a stretch.
  mutating func complete(_ step: Int, _ record: RegionRecord) {
    while path.count > step + 1 { removeStep() }
    path[step].chosen = Step.complete
    records[Int(path[step].record)] = record
  }

  /// What came of a stretch.
  func record(ofStep step: Int) -> RegionRecord { records[Int(path[step].record)] }

  /// Notes something of a way through a stretch that came to its end.
  mutating func changeRecord(ofStep step: Int, _ change: (inout RegionRecord) -> Void) {
    if path[step].chosen == Step.open { path[step].chosen = Step.reached }
    change(&records[Int(path[step].record)])
  }

  /// Turns to the next way through a stretch; false if all were followed, or enough.
  mutating func nextWay(behind step: Int, unless isOver: Bool) -> Bool {
    while path.count > (isOver ? step + 1 : depth) { removeStep() }
    while let last = path.last, path.count > step + 1 {
      if last.count != Step.region, last.chosen + 1 < last.count {
        path[path.count - 1].chosen += 1
        depth = step + 1
        return true
      }
      removeStep()
    }
    path[step].chosen = Step.complete
    depth = step + 1
    forgetMark()
    return false
  }
}
