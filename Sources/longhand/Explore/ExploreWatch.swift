import CTerminal
import LonghandExplorer

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Says on the terminal how far an exploration is, and makes an end of it: when its time is over, when it takes too much
/// memory, or when somebody presses Ctrl-C.
final class ExploreWatch {
  private let time: Double?
  private let memory: Int?
  private let start = Clock.uptime
  private var last = 0.0
  /// The pass that is made, and since when.
  private var pass = (name: "", start: 0.0)
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
    longhand_begin_computing()
  }

  /// Whether to go on.
  func goesOn(_ progress: Explorer.Progress) -> Bool {
    goesOn {
      let now = Clock.uptime
      if pass.name != progress.pass { pass = (progress.pass, now) }
      let seconds = now - pass.start
      let rate = seconds > 0.2 ? ", \(Int(Double(progress.runs) / seconds)) a second" : ""
      return "Exploring (\(progress.pass)): \(progress.runs) runs\(rate), \(progress.open) things to decide"
    }
  }

  /// Whether to go on; what is being done is said after a while.
  func goesOn(doing words: () -> String) -> Bool {
    if reason != nil { return false }
    let now = Clock.uptime
    if let time, now - start > time { reason = "its time was over (--time)" }
    if longhand_was_interrupted() != 0 { reason = "it was interrupted" }
    if let memory, now - last > 0.1 || last == 0, Self.megabytes > memory {
      reason = "it took more memory than it may (--memory)"
    }
    if reason != nil { return false }
    guard now - last > 0.1 else { return true }
    last = now
    if console.isErrorInteractive, now - start > 0.5 {
      isWritten = true
      console.writeError("\r\u{1B}[K" + words())
    }
    return true
  }

  /// Takes the line away, and lets Ctrl-C do what it did before.
  func end() {
    longhand_end_computing()
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
