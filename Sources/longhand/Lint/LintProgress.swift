/// One line on the terminal that says how far a long run has come; nothing where nobody watches.
final class LintProgress {
  private let console: Console
  private let start = Clock.uptime
  private var last = 0.0
  private var isWritten = false
  private var words = ""
  /// Runs that end sooner than this many seconds say nothing.
  private static let patience = 0.5

  init(_ console: Console) {
    self.console = console
  }

  /// Begins with a story.
  func begin(_ number: Int, of count: Int, _ path: String) {
    words = count == 1 ? path : "\(number + 1) of \(count): \(path)"
    show("")
  }

  /// Tells how much of the story is done.
  func update(_ part: Double) { show(" \(Int(part * 100)) %") }

  /// Takes the line away.
  func end() {
    if isWritten { console.writeError("\r\u{1B}[K") }
    isWritten = false
  }

  private func show(_ part: String) {
    guard console.isErrorInteractive else { return }
    let now = Clock.uptime
    guard now - start > Self.patience, now - last > 0.1 else { return }
    last = now
    isWritten = true
    console.writeError("\r\u{1B}[KLinting \(words)\(part)")
  }
}
