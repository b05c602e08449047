#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// The process's three streams: the only place that writes to them.
enum Terminal {
  /// Whether somebody types at the standard input.
  static var isInputInteractive: Bool { isatty(0) == 1 }

  /// Whether somebody watches the standard output.
  static var isOutputInteractive: Bool { isatty(1) == 1 }

  /// Whether somebody watches the standard error.
  static var isErrorInteractive: Bool { isatty(2) == 1 }

  /// Whether somebody watches the standard error and wants colour there.
  static var isErrorStyled: Bool {
    isErrorInteractive && variable("NO_COLOR") == nil && variable("TERM") != "dumb"
  }

  /// Whether the player's screen is to have colour.
  static var isOutputStyled: Bool { movesCursor && variable("NO_COLOR") == nil }

  /// Whether the terminal can move its cursor and clear its window.
  static var movesCursor: Bool {
    guard isOutputInteractive, let kind = variable("TERM") else { return false }
    return kind != "dumb"
  }

  /// Whether the terminal says what its background is, by `COLORFGBG`.
  static var tellsBackground: Bool { variable("COLORFGBG") != nil }

  /// Whether the terminal says that its background is light.
  static var hasLightBackground: Bool {
    guard let colours = variable("COLORFGBG"), let last = colours.split(separator: ";").last else { return false }
    return last == "7" || last == "15"
  }

  private static func variable(_ name: String) -> String? {
    guard let value = getenv(name) else { return nil }
    return value.pointee == 0 ? nil : String(cString: value)
  }

  /// Writes to the standard output.
  static func write(_ text: String) { write(Array(text.utf8)) }

  /// Writes bytes to the standard output.
  static func write(_ bytes: [UInt8]) { write(bytes, to: 1) }

  /// Writes to the standard error.
  static func writeError(_ text: String) { write(Array(text.utf8), to: 2) }

  private static func write(_ bytes: [UInt8], to descriptor: Int32) {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Self.write(descriptor, $0.baseAddress, $0.count) }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { return }
      rest = rest.dropFirst(count)
    }
  }

  private static func write(_ descriptor: Int32, _ bytes: UnsafeRawPointer?, _ count: Int) -> Int {
    #if canImport(Glibc)
      Glibc.write(descriptor, bytes, count)
    #elseif canImport(Musl)
      Musl.write(descriptor, bytes, count)
    #else
      Darwin.write(descriptor, bytes, count)
    #endif
  }

  /// Ends the process.
  static func exit(_ status: ExitStatus) -> Never {
    #if canImport(Glibc)
      Glibc.exit(status.rawValue)
    #elseif canImport(Musl)
      Musl.exit(status.rawValue)
    #else
      Darwin.exit(status.rawValue)
    #endif
  }
}
