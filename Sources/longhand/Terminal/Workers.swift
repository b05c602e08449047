#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Does many things at once, on as many threads as the machine has processors.
enum Workers {
  /// What a closure makes of each item, in the order of the items.
  ///
  /// - Parameters:
  ///   - items: What there is to do.
  ///   - progress: Told how many are done, by one thread at a time.
  ///   - body: What to do; called on any thread.
  static func map<Item: Sendable, Result: Sendable>(
    _ items: [Item], progress: @escaping @Sendable (Int) -> Void = { _ in },
    _ body: @escaping @Sendable (Item) -> Result
  ) -> [Result] {
    let share = Share<Result>(count: items.count)
    let work: @Sendable () -> Void = {
      while let index = share.next() { share.put(body(items[index]), at: index, progress) }
    }
    let count = min(items.count, ProcessInfo.processInfo.activeProcessorCount)
    let threads = (1..<max(1, count)).compactMap { _ in start(work) }
    work()
    for thread in threads { pthread_join(thread, nil) }
    return share.results
  }

  /// What the threads have in common.
  private final class Share<Result: Sendable>: @unchecked Sendable {
    private let lock = UnsafeMutablePointer<pthread_mutex_t>.allocate(capacity: 1)
    private var position = 0
    private var done: [Result?]
    private var doneCount = 0

    init(count: Int) {
      done = Array(repeating: nil, count: count)
      pthread_mutex_init(lock, nil)
    }

    deinit {
      pthread_mutex_destroy(lock)
      lock.deallocate()
    }

    func next() -> Int? {
      pthread_mutex_lock(lock)
      defer { pthread_mutex_unlock(lock) }
      guard position < done.count else { return nil }
      position += 1
      return position - 1
    }

    func put(_ result: Result, at index: Int, _ progress: (Int) -> Void) {
      pthread_mutex_lock(lock)
      defer { pthread_mutex_unlock(lock) }
      done[index] = result
      doneCount += 1
      progress(doneCount)
    }

    var results: [Result] { done.compactMap { $0 } }
  }

  private final class Body {
    let run: @Sendable () -> Void
    init(_ run: @escaping @Sendable () -> Void) { self.run = run }
  }

  /// Starts a thread with as much stack as the first one has; nil where there can be no more.
  static func start(_ work: @escaping @Sendable () -> Void) -> pthread_t? {
    var attributes = pthread_attr_t()
    pthread_attr_init(&attributes)
    defer { pthread_attr_destroy(&attributes) }
    pthread_attr_setstacksize(&attributes, 8 << 20)
    let body = Unmanaged.passRetained(Body(work))
    #if canImport(Darwin)
      var thread: pthread_t?
      let status = pthread_create(
        &thread, &attributes,
        { pointer in
          Unmanaged<Body>.fromOpaque(pointer).takeRetainedValue().run()
          return nil
        }, body.toOpaque())
    #else
      var thread = pthread_t()
      let status = pthread_create(
        &thread, &attributes,
        { pointer in
          if let pointer { Unmanaged<Body>.fromOpaque(pointer).takeRetainedValue().run() }
          return nil
        }, body.toOpaque())
    #endif
    guard status == 0 else {
      body.release()
      return nil
    }
    return thread
  }
}
