/// One line on the terminal that says how many tests, or files, are done; nothing where nobody watches.
final class TestProgress: @unchecked Sendable {
  private let console: Console
  private let count: Int
  private let doing: String
  private let start = Clock.uptime
  private var last = 0.0
  private var isWritten = false
  /// Runs that end sooner than this many seconds say nothing.
  private static let patience = 0.5

  init(_ console: Console, count: Int, doing: String = "Testing") {
    self.console = console
    self.count = count
    self.doing = doing
  }

  /// Tells how many are done; called by one thread at a time.
  func update(_ done: Int) {
    guard console.isErrorInteractive else { return }
    let now = Clock.uptime
    guard now - start > Self.patience, now - last > 0.1 else { return }
    last = now
    isWritten = true
    console.writeError("\r\u{1B}[K\(doing), \(done * 100 / max(1, count)) %")
  }

  /// Takes the line away.
  func end() {
    if isWritten { console.writeError("\r\u{1B}[K") }
  }
}
