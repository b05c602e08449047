/// A way that a run takes, whatever its conditions come to, and where these come to something else.
struct ForcedWay: Sendable {
  private let decisions: [RunTrace.Decision]
  /// Where the choices stand that are offered at its end; nil where conditions decide.
  private let offered: Set<Position>?
  /// The conditions that come to something else, by how many come before.
  private(set) var contradictions: [Int] = []
  /// The choices that are not offered by themselves, by their number among all that are met.
  private(set) var denied: Set<Int> = []

  init(_ decisions: [RunTrace.Decision], offering offered: Set<Position>?) {
    (self.decisions, self.offered) = (decisions, offered)
  }

  /// What a condition is to come to.
  ///
  /// - Parameter count: How many conditions come before it.
  mutating func decide(_ decision: RunTrace.Decision, after count: Int) -> Bool {
    guard count < decisions.count, decisions[count].position == decision.position else { return decision.holds }
    if decisions[count].holds != decision.holds { contradictions.append(count) }
    return decisions[count].holds
  }

  /// Whether a choice is to be offered.
  ///
  /// - Parameters:
  ///   - isOffered: Whether it is by itself.
  ///   - isDefault: Whether it is a fallback, which may also be taken on the way.
  ///   - number: How many choices come before it.
  mutating func offers(_ source: Position, _ isOffered: Bool, isDefault: Bool, after number: Int) -> Bool {
    guard let offered else { return isOffered }
    let isWanted = offered.contains(source)
    if isWanted, !isOffered { denied.insert(number) }
    return isWanted || isDefault && isOffered
  }
}
