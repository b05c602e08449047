import CTerminal
import LonghandPlay

#if !Readline
  /// Lines as the terminal itself edits them: rubbing out works, history and completion do not.
  extension LineReader {
    /// How many bytes are taken at once; a terminal gives no longer lines.
    private static let most = 4096

    /// What edits lines.
    static var editing: String { "the terminal's own editing, without history and completion" }

    /// Prepares nothing: there is neither history nor completion.
    static func setUp(historyPath: String?, completions: @escaping (String, String) -> Completion.Offer) {}

    /// Keeps nothing, since nothing can be called back.
    static func remember(_ line: String, historyPath: String?) {}

    /// Waits for a line behind a prompt.
    ///
    /// - Parameters:
    ///   - prompt: The prompt, without what \u{1} and \u{2} mark for readline.
    ///   - onKey: What is done when the first line has come, since no key is seen before.
    ///   - breaksOff: Whether something has happened that is to be shown first.
    ///   - write: Writes to the terminal.
    static func read(
      prompt: String, onKey: () -> Void, breaksOff: (() -> Bool)?, write: (String) -> Void
    ) -> Console.Event {
      longhand_begin_waiting()
      defer { longhand_end_waiting() }
      let shown = prompt.filter { $0 != "\u{1}" && $0 != "\u{2}" }
      var typed = Array(begun.utf8)
      write(shown + begun)
      begun = ""
      while true {
        switch longhand_wait(breaksOff == nil ? -1 : Int32(FileWatcher.pauseMilliseconds)) {
        case Int32(longhand_key):
          onKey()
          guard let more = bytes(by: longhand_read_line) else { return end() }
          guard !more.isEmpty || !typed.isEmpty else { return .end }
          typed += more
          if typed.last == UInt8(ascii: "\n") { return .line(line(of: typed.dropLast())) }
        case Int32(longhand_interrupt):
          // The terminal has thrown away what was typed, and does not say whether that was anything.
          write("\n")
          return .interrupt(hadText: !typed.isEmpty)
        case Int32(longhand_resize):
          typed += bytes(by: longhand_take_begun) ?? []
          begun = String(decoding: typed, as: UTF8.self)
          write("\n")
          return .resize
        case Int32(longhand_continue): write("\n" + shown)
        case Int32(longhand_hangup): return end()
        default:
          guard breaksOff?() == true else { continue }
          typed += bytes(by: longhand_take_begun) ?? []
          begun = String(decoding: typed, as: UTF8.self)
          write("\n")
          return .broken
        }
      }
    }

    private static func end() -> Console.Event {
      isGone = true
      return .end
    }

    /// What a function puts into so many bytes; nil where it says that nobody types any more.
    private static func bytes(by read: (UnsafeMutablePointer<CChar>?, Int32) -> Int32) -> [UInt8]? {
      var bytes = [CChar](repeating: 0, count: most)
      let count = read(&bytes, Int32(most))
      return count < 0 ? nil : bytes.prefix(Int(count)).map { UInt8(bitPattern: $0) }
    }

    /// What somebody meant by a line: arrows and other keys that move nothing here leave their codes in it.
    private static func line(of bytes: some Collection<UInt8>) -> String {
      var kept: [UInt8] = []
      var rest = bytes[...]
      while let byte = rest.popFirst() {
        if byte == 0x1B, rest.first == UInt8(ascii: "[") || rest.first == UInt8(ascii: "O") {
          rest = rest.dropFirst().drop { !(0x40...0x7E).contains($0) }.dropFirst()
        } else if byte >= 0x20 || byte == 0x09 {
          kept.append(byte)
        }
      }
      return String(decoding: kept, as: UTF8.self)
    }
  }
#endif
