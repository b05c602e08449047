import Dispatch

/// Two pieces of work at the same time.
enum TwoThreads {
  /// How long somebody waits before looking whether to go on waiting.
  private static let interval = DispatchTimeInterval.milliseconds(20)

  /// Runs one piece of work here and another on a thread of its own, and comes back when both are done.
  ///
  /// - Parameter waiting: What is called now and then while the second is waited for.
  @Sendable
  static func run(_ first: () -> Void, _ second: @escaping @Sendable () -> Void, _ waiting: () -> Void) {
    let isDone = DispatchSemaphore(value: 0)
    let work = DispatchWorkItem {
      second()
      isDone.signal()
    }
    DispatchQueue.global(qos: .userInitiated).async(execute: work)
    first()
    while isDone.wait(timeout: .now() + interval) == .timedOut { waiting() }
  }
}
