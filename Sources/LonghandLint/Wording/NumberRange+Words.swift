extension NumberRange {
  /// What the numbers are, after "is only ever": `1, 2 or 3`, `from 0 to 100`.
  package var words: String {
    if let values, values.count <= 6 { return Self.joined(values.map(Self.spelled)) }
    if lower == -.infinity { return upper == .infinity ? "any number" : "\(Self.spelled(upper)) at most" }
    return upper == .infinity
      ? "\(Self.spelled(lower)) at least" : "from \(Self.spelled(lower)) to \(Self.spelled(upper))"
  }

  /// A number as a writer writes it.
  private static func spelled(_ number: Double) -> String {
    if let whole = Int(exactly: number) { return String(whole) }
    return "\(Float(number))"
  }

  /// Words in a row: `a`, `a or b`, `a, b or c`.
  package static func joined(_ words: [String]) -> String {
    guard let last = words.last, words.count > 1 else { return words.first ?? "" }
    return words.dropLast().joined(separator: ", ") + " or " + last
  }
}
