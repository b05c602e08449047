import LonghandExplorer

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Whether somebody pressed Ctrl-C; only the handler of the signal writes it.
private nonisolated(unsafe) var wasInterrupted: sig_atomic_t = 0

/// Says on the terminal how far an exploration is, and makes an end of it: when its time is over, when it takes too much
/// memory, or when somebody presses Ctrl-C.
final class ExploreWatch {
  private let time: Double?
  private let memory: Int?
  private let start = Clock.uptime
  private var last = 0.0
  private var isWritten = false
  private let console: Console
  /// Why it was made an end of before it was done; nil if it was not.
  private(set) var reason: String?

  /// - Parameters:
  ///   - time: After how many seconds to make an end.
  ///   - memory: At how many megabytes to make an end.
  init(time: Double?, memory: Int?, _ console: Console) {
    self.time = time
    self.memory = memory
    self.console = console
    // The first Ctrl-C asks for what is known so far; a second one ends the process.
    signal(SIGINT) { number in
      wasInterrupted = 1
      signal(number, SIG_DFL)
    }
  }

  /// Whether to go on.
  func goesOn(_ progress: Explorer.Progress) -> Bool {
    if reason != nil { return false }
    let now = Clock.uptime
    if let time, now - start > time { reason = "its time was over (--time)" }
    if wasInterrupted != 0 { reason = "it was interrupted" }
    if let memory, now - last > 0.1 || last == 0, Self.megabytes > memory {
      reason = "it took more memory than it may (--memory)"
    }
    if reason != nil { return false }
    guard now - last > 0.1 else { return true }
    last = now
    if console.isErrorInteractive, now - start > 0.5 {
      isWritten = true
      console.writeError("\r\u{1B}[KExploring (\(progress.pass)): \(progress.runs) runs")
    }
    return true
  }

  /// Takes the line away, and lets Ctrl-C do what it did before.
  func end() {
    signal(SIGINT, SIG_DFL)
    if isWritten { console.writeError("\r\u{1B}[K") }
  }

  /// How many megabytes the process has taken at most.
  private static var megabytes: Int {
    var usage = rusage()
    // RUSAGE_SELF, which is a number of another type on each system.
    getrusage(0, &usage)
    #if canImport(Darwin)
      return usage.ru_maxrss >> 20
    #else
      return usage.ru_maxrss >> 10
    #endif
  }
}
