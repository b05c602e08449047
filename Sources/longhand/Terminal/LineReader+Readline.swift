import CTerminal
import LonghandPlay

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

#if Readline
  import CReadline

  /// Lines with GNU readline's editing, history and completion.
  extension LineReader {
    // Readline has one line, one thread, and callbacks without a context: they find here what they need.
    nonisolated(unsafe) private static var completions: (_ word: String, _ before: String) -> Completion.Offer = {
      _, _ in
      .words([])
    }
    nonisolated(unsafe) private static var finished: String??
    nonisolated(unsafe) private static var isSetUp = false

    /// What edits lines.
    static var editing: String { "GNU readline \(longhand_readline_version().map { String(cString: $0) } ?? "")" }

    /// Prepares history and completion.
    static func setUp(historyPath: String?, completions: @escaping (String, String) -> Completion.Offer) {
      self.completions = completions
      if isSetUp { return }
      isSetUp = true
      longhand_set_up_readline { word, start, _ in LineReader.complete(word, start) }
      stifle_history(1000)
      if let historyPath { read_history(historyPath) }
    }

    /// Waits for a line behind a prompt.
    ///
    /// - Parameters:
    ///   - prompt: The prompt; what is between \u{1} and \u{2} takes no columns.
    ///   - onKey: What is done at the first key.
    ///   - breaksOff: Whether something has happened that is to be shown first.
    ///   - write: Writes to the terminal.
    static func read(
      prompt: String, onKey: () -> Void, breaksOff: (() -> Bool)?, write: (String) -> Void
    ) -> Console.Event {
      var isFirstKey = true
      finished = nil
      longhand_begin_waiting()
      defer { longhand_end_waiting() }
      rl_callback_handler_install(prompt) { line in LineReader.finish(line) }
      defer { rl_callback_handler_remove() }
      if !begun.isEmpty { longhand_insert(begun) }
      begun = ""
      while true {
        switch longhand_wait(breaksOff == nil ? -1 : Int32(FileWatcher.pauseMilliseconds)) {
        case Int32(longhand_key):
          if isFirstKey { onKey() }
          isFirstKey = false
          rl_callback_read_char()
          if let finished { return finished.map { .line($0) } ?? .end }
        case Int32(longhand_interrupt):
          let hadText = longhand_has_line() != 0
          longhand_clear_line()
          write("\n")
          return .interrupt(hadText: hadText)
        case Int32(longhand_resize):
          rl_resize_terminal()
          begun = longhand_line().map { String(cString: $0) } ?? ""
          return .resize
        case Int32(longhand_continue): longhand_resume_line()
        case Int32(longhand_hangup):
          isGone = true
          return .end
        default:
          guard breaksOff?() == true else { continue }
          begun = longhand_line().map { String(cString: $0) } ?? ""
          longhand_clear_line()
          write("\r\u{1B}[K")
          return .broken
        }
      }
    }

    private static func finish(_ line: UnsafeMutablePointer<CChar>?) {
      rl_callback_handler_remove()
      finished = .some(line.map { String(cString: $0) })
      free(line)
    }

    /// Keeps a line in the history, here and in the file.
    static func remember(_ line: String, historyPath: String?) {
      guard !line.isEmpty else { return }
      add_history(line)
      if let historyPath { write_history(historyPath) }
    }

    // MARK: Completion

    private static func complete(
      _ word: UnsafePointer<CChar>?, _ start: Int32
    ) -> UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>? {
      longhand_complete_only_ours()
      guard let word, let line = longhand_line() else { return nil }
      let before = String(decoding: String(cString: line).utf8.prefix(Int(start)), as: UTF8.self)
      switch completions(String(cString: word), before) {
      case .files: return longhand_file_names(word)
      case .words(let words): return matches(words)
      }
    }

    /// The words as readline wants them: what they have in common first, nil last, each for readline to free.
    private static func matches(_ words: [String]) -> UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>? {
      guard let first = words.first else { return nil }
      let all = words.count == 1 ? [first] : [Completion.commonBeginning(of: words)] + words
      guard let list = malloc((all.count + 1) * MemoryLayout<UnsafeMutablePointer<CChar>?>.stride) else { return nil }
      let typed = list.bindMemory(to: UnsafeMutablePointer<CChar>?.self, capacity: all.count + 1)
      for (index, word) in all.enumerated() { typed[index] = strdup(word) }
      typed[all.count] = nil
      return typed
    }
  }
#endif
