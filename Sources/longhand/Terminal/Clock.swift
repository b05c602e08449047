#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// The time of day.
enum Clock {
  /// The seconds since 1970.
  static var now: Int { Int(time(nil)) }

  /// Seconds that only go forward, for measuring how long something takes.
  static var uptime: Double {
    var moment = timespec()
    clock_gettime(CLOCK_MONOTONIC, &moment)
    return Double(moment.tv_sec) + Double(moment.tv_nsec) / 1e9
  }

  /// What says whether so many seconds are not over yet, from now on.
  static func deadline(_ seconds: Double) -> () -> Bool {
    let end = uptime + seconds
    return { uptime < end }
  }

  /// Waits.
  static func sleep(milliseconds: Int) {
    usleep(UInt32(milliseconds) * 1000)
  }

  /// A moment as the clock on the wall shows it, such as `2026-11-22 17:10`.
  static func words(of seconds: Int) -> String {
    var moment = time_t(seconds)
    var parts = tm()
    guard localtime_r(&moment, &parts) != nil else { return "" }
    func two(_ number: Int32) -> String { number < 10 ? "0\(number)" : "\(number)" }
    return "\(parts.tm_year + 1900)-\(two(parts.tm_mon + 1))-\(two(parts.tm_mday)) "
      + "\(two(parts.tm_hour)):\(two(parts.tm_min))"
  }
}
