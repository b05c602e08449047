/// What several runs of the same work took, in seconds.
struct Samples {
  private let sorted: [Double]

  init(_ seconds: [Double]) {
    sorted = seconds.sorted()
  }

  var median: Double {
    sorted.isEmpty ? .nan : (sorted[(sorted.count - 1) / 2] + sorted[sorted.count / 2]) / 2
  }

  var minimum: Double { sorted.first ?? .nan }

  /// Runs work once to warm up, then `runs` times, and keeps what each of these took in CPU time.
  ///
  /// What the work returns is kept until the clock has stopped, so that freeing it is not counted, and it is what keeps
  /// the work from being optimized away.
  ///
  /// - Parameter warmsUp: Whether it runs once before; what takes many seconds need not.
  static func cpu<Result>(runs: Int, warmsUp: Bool = true, _ work: () throws -> Result) rethrows -> Samples {
    if warmsUp { _ = try work() }
    return Samples(
      try (0..<runs).map { _ in
        let start = Clock.cpu
        let result = try work()
        let seconds = Clock.cpu - start
        withExtendedLifetime(result) {}
        return seconds
      })
  }
}
