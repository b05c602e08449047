import Synchronization

extension Explorer {
  /// Runs two pieces of work, at the same time if it can, and comes back when both are done.
  ///
  /// The first is to run where it is called; the third is to be called now and then, there too, while the second is
  /// waited for.
  public typealias Together =
    @Sendable (
      _ first: () -> Void, _ second: @escaping @Sendable () -> Void, _ waiting: () -> Void
    ) -> Void
}

/// What two pieces of work tell each other that may run at the same time.
final class SharedWork<Result: Sendable>: Sendable {
  private let state = Mutex<State>(State())

  private struct State {
    var runs = 0
    var isHalted = false
    var result: Result?
  }

  /// What the second has found; nil before it is done.
  var result: Result? { state.withLock { $0.result } }

  /// How many runs the second has made.
  var runs: Int { state.withLock { $0.runs } }

  /// Makes an end of the second.
  func halt() { state.withLock { $0.isHalted = true } }

  /// Notes how far the second is; false if it is to make an end.
  func goesOn(_ runs: Int) -> Bool {
    state.withLock { state in
      state.runs = runs
      return !state.isHalted
    }
  }

  /// Notes what the second has found.
  func end(with result: Result) { state.withLock { $0.result = result } }
}

/// Lets workers do their work: two of them at the same time if it can.
///
/// The workers are handed over and taken back, so that none is ever copied.
///
/// - Parameter together: Runs two pieces of work at once; nil to do one after the other.
func doWork<Worker: Sendable>(
  together: Explorer.Together?, _ workers: inout [Worker], _ body: @escaping @Sendable (inout Worker) -> Void
) {
  guard let together, workers.count == 2 else {
    for index in workers.indices { body(&workers[index]) }
    return
  }
  let other = Handover(workers.removeLast())
  together {
    body(&workers[0])
  } _: {
    guard var worker = other.take() else { return }
    body(&worker)
    other.put(worker)
  } _: {
  }
  if let worker = other.take() { workers.append(worker) }
}

/// Something that goes from one thread to another.
final class Handover<Value: ~Copyable & Sendable>: Sendable {
  private let value: Mutex<Value?>

  init(_ value: consuming sending Value) { self.value = Mutex(value) }

  func put(_ value: consuming sending Value) {
    var given: Value? = value
    self.value.withLock { $0 = given.take() }
  }

  func take() -> Value? { value.withLock { $0.take() } }
}
