#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// What one thread hands to another: whoever takes waits until there is something.
final class Mailbox<Item: Sendable>: @unchecked Sendable {
  private let lock = UnsafeMutablePointer<pthread_mutex_t>.allocate(capacity: 1)
  private let isFilled = UnsafeMutablePointer<pthread_cond_t>.allocate(capacity: 1)
  private var items: [Item] = []

  init() {
    pthread_mutex_init(lock, nil)
    pthread_cond_init(isFilled, nil)
  }

  deinit {
    pthread_cond_destroy(isFilled)
    pthread_mutex_destroy(lock)
    isFilled.deallocate()
    lock.deallocate()
  }

  /// Hands something over.
  func put(_ item: Item) {
    pthread_mutex_lock(lock)
    items.append(item)
    pthread_cond_signal(isFilled)
    pthread_mutex_unlock(lock)
  }

  /// Everything that was handed over, in order; waits for the first.
  func takeAll() -> [Item] {
    pthread_mutex_lock(lock)
    defer { pthread_mutex_unlock(lock) }
    while items.isEmpty { pthread_cond_wait(isFilled, lock) }
    defer { items = [] }
    return items
  }

  /// What was handed over last, without taking it.
  var last: Item? {
    pthread_mutex_lock(lock)
    defer { pthread_mutex_unlock(lock) }
    return items.last
  }

  /// Puts one thing in the place of all that was handed over.
  func replace(with item: Item) {
    pthread_mutex_lock(lock)
    items = [item]
    pthread_cond_signal(isFilled)
    pthread_mutex_unlock(lock)
  }
}
