import Foundation

/// Seconds on the two clocks that count.
enum Clock {
  /// The seconds that this process has kept a core busy.
  static var cpu: Double { seconds(CLOCK_PROCESS_CPUTIME_ID) }

  /// The seconds on the wall.
  static var wall: Double { seconds(CLOCK_MONOTONIC) }

  private static func seconds(_ clock: clockid_t) -> Double {
    var time = timespec()
    clock_gettime(clock, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) * 1e-9
  }
}
