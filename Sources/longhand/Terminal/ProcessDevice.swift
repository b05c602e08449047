import LonghandPlay
import Synchronization

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// The process's three streams and its terminal: the only place that writes to them.
struct ProcessDevice: ConsoleDevice {
  func isInteractive(_ stream: Console.Stream) -> Bool { isatty(stream.rawValue) == 1 }

  func variable(_ name: String) -> String? { getenv(name).map { String(cString: $0) } }

  var window: (columns: Int, rows: Int)? { LineReader.window }

  func write(_ bytes: [UInt8], to stream: Console.Stream) {
    guard !Descriptor.write(bytes, to: stream.rawValue), stream == .output else { return }
    Self.noteFailure(errno)
  }

  /// Why the standard output could not be written; nil if it could, or if whoever read it has read enough, as `head` does.
  static var outputFailure: CallFailure? {
    let number = failure.load(ordering: .relaxed)
    return number == 0 || number == EPIPE
      ? nil : CallFailure(message: "the standard output cannot be written: \(SystemError.words(number))")
  }

  /// The number of the first error in writing the standard output; 0 for none.
  private static let failure = Atomic<Int32>(0)

  private static func noteFailure(_ number: Int32) {
    _ = failure.compareExchange(expected: 0, desired: number, ordering: .relaxed)
  }

  func readLine() -> String? { PipedInput.readLine() }

  func readTyped(
    prompt: String, historyPath: String?, onKey: () -> Void, breaksOff: (() -> Bool)?,
    completions: @escaping (_ word: String, _ before: String) -> Completion.Offer
  ) -> Console.Event {
    LineReader.setUp(historyPath: historyPath, completions: completions)
    return LineReader.read(prompt: prompt, onKey: onKey, breaksOff: breaksOff) { write(Array($0.utf8), to: .output) }
  }

  func remember(_ line: String, historyPath: String?) { LineReader.remember(line, historyPath: historyPath) }

  func key(withinMilliseconds limit: Int32, showing prompt: String) -> UInt8? {
    LineReader.key(withinMilliseconds: limit) { write(Array(prompt.utf8), to: .output) }
  }

  func typeAhead(_ key: UInt8) { LineReader.typeAhead(key) }

  var isGone: Bool { LineReader.isGone }
}
