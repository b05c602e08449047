import LonghandPlay

/// Where a command reads and writes: the terminal that it was called in, or what a test puts in its place.
///
/// A command makes one and hands it to whatever prints or reads, so that nothing else knows the process's streams.
struct Console: Sendable {
  /// One of the process's three streams.
  enum Stream: Int32, Sendable {
    case input = 0
    case output = 1
    case error = 2
  }

  /// What came of waiting for a line that somebody types.
  enum Event: Equatable, Sendable {
    case line(String)
    /// Ctrl-D, or the terminal is gone.
    case end
    /// Ctrl-C; whether anything had been typed, which is now cleared.
    case interrupt(hadText: Bool)
    /// The window has another size.
    case resize
    /// Something has happened that is to be shown first; what was typed is kept for the next time.
    case broken
  }

  /// The streams of the process.
  static let process = Console(device: ProcessDevice())

  private let device: any ConsoleDevice

  init(device: any ConsoleDevice) {
    self.device = device
  }

  // MARK: What is known of the terminal

  /// Whether somebody types at the standard input.
  var isInputInteractive: Bool { device.isInteractive(.input) }

  /// Whether somebody watches the standard output.
  var isOutputInteractive: Bool { device.isInteractive(.output) }

  /// Whether somebody watches the standard error.
  var isErrorInteractive: Bool { device.isInteractive(.error) }

  /// Whether somebody watches the standard error and wants colour there.
  var isErrorStyled: Bool { isErrorInteractive && variable("NO_COLOR") == nil && variable("TERM") != "dumb" }

  /// Whether the standard output is to have colour.
  var isOutputStyled: Bool { movesCursor && variable("NO_COLOR") == nil }

  /// Whether the terminal can move its cursor and clear its window.
  var movesCursor: Bool {
    guard isOutputInteractive, let kind = variable("TERM") else { return false }
    return kind != "dumb"
  }

  /// Whether the terminal says what its background is, by `COLORFGBG`.
  var tellsBackground: Bool { variable("COLORFGBG") != nil }

  /// What the terminal says of its background, by `COLORFGBG`; most say nothing.
  var background: Background {
    guard let colours = variable("COLORFGBG"), let last = colours.split(separator: ";").last else { return .unknown }
    return last == "7" || last == "15" ? .light : .dark
  }

  /// The columns and rows of the window; nil if there is none.
  var window: (columns: Int, rows: Int)? { device.window }

  /// A variable of the environment; nil where it is not set or empty.
  private func variable(_ name: String) -> String? {
    guard let value = device.variable(name), !value.isEmpty else { return nil }
    return value
  }

  // MARK: Writing

  /// Writes to the standard output.
  func write(_ text: String) { device.write(Array(text.utf8), to: .output) }

  /// Writes bytes to the standard output.
  func write(_ bytes: [UInt8]) { device.write(bytes, to: .output) }

  /// Writes to the standard error.
  func writeError(_ text: String) { device.write(Array(text.utf8), to: .error) }

  // MARK: Reading

  /// The next line of the standard input, without its end; nil at the end of the input.
  func readLine() -> String? { device.readLine() }

  /// Waits for a line that somebody types behind a prompt.
  ///
  /// - Parameters:
  ///   - prompt: The prompt; what is between \u{1} and \u{2} takes no columns.
  ///   - historyPath: The file of lines that were typed before; nil for none.
  ///   - onKey: What is done at the first key.
  ///   - breaksOff: Whether something has happened that is to be shown first; asked often while nobody types.
  ///   - completions: What may stand for a word that was begun, behind what stands before it.
  func readTyped(
    prompt: String, historyPath: String?, onKey: () -> Void, breaksOff: (() -> Bool)? = nil,
    completions: @escaping (_ word: String, _ before: String) -> Completion.Offer
  ) -> Event {
    device.readTyped(
      prompt: prompt, historyPath: historyPath, onKey: onKey, breaksOff: breaksOff, completions: completions)
  }

  /// Keeps a line among those that were typed, here and in the file.
  func remember(_ line: String, historyPath: String?) { device.remember(line, historyPath: historyPath) }

  /// The key that is pressed next; nil if none comes in time, the window changes, or nobody types any more.
  ///
  /// - Parameter prompt: What is shown once nothing that happens can be missed any more.
  func key(withinMilliseconds limit: Int32 = -1, showing prompt: String = "") -> UInt8? {
    device.key(withinMilliseconds: limit, showing: prompt)
  }

  /// Begins the next line with a key that was pressed before it was asked for.
  func typeAhead(_ key: UInt8) { device.typeAhead(key) }

  /// Whether the terminal is gone, or the process was asked to end.
  var isGone: Bool { device.isGone }
}

/// What a console stands on: the streams of the process, or a test.
protocol ConsoleDevice: Sendable {
  func isInteractive(_ stream: Console.Stream) -> Bool
  func variable(_ name: String) -> String?
  var window: (columns: Int, rows: Int)? { get }
  func write(_ bytes: [UInt8], to stream: Console.Stream)
  func readLine() -> String?
  func readTyped(
    prompt: String, historyPath: String?, onKey: () -> Void, breaksOff: (() -> Bool)?,
    completions: @escaping (_ word: String, _ before: String) -> Completion.Offer
  ) -> Console.Event
  func remember(_ line: String, historyPath: String?)
  func key(withinMilliseconds limit: Int32, showing prompt: String) -> UInt8?
  func typeAhead(_ key: UInt8)
  var isGone: Bool { get }
}
