import CReadline

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Reads lines that somebody types, with GNU readline's editing and history.
enum LineReader {
  /// The line that is typed behind a prompt; nil at the end of the input.
  static func read(prompt: String) -> String? {
    guard let line = readline(prompt) else { return nil }
    defer { free(line) }
    let words = String(cString: line)
    if !words.isEmpty { add_history(line) }
    return words
  }
}
