import LonghandSource

/// Offers names for misspelled ones, as long as a story does not have too many of them.
struct NearestName {
  /// How many more searches are allowed: each looks at every candidate, and a broken story can have many unknown names.
  private var remaining = 40

  /// Whether another search is worth collecting candidates for.
  var isActive: Bool { remaining > 0 }

  /// The candidate that takes the fewest changes, if those are few enough to call it a slip.
  mutating func find(_ wanted: String, among candidates: [String]) -> String? {
    remaining -= 1
    return NearestWord.find(wanted, among: candidates)
  }
}
