/// Counts what holds and says what does not.
public struct Checks: Sendable {
  private var count = 0
  private var failures: [String] = []

  /// Makes an empty count.
  public init() {}

  /// Notes whether something holds.
  public mutating func expect(_ holds: Bool, _ words: String, line: Int = #line) {
    count += 1
    if !holds { failures.append("line \(line): \(words)") }
  }

  /// Ends the program: fails if anything did not hold.
  public func finish() {
    precondition(count > 0, "nothing was checked")
    precondition(failures.isEmpty, failures.joined(separator: "\n"))
    print("\(count) checks")
  }
}
