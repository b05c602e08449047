/// Numbers that wait, the least first, none twice.
struct WaitingQueue {
  private var heap: [Int] = []
  private var isWaiting: [Bool] = []

  /// Adds a number, unless it waits already.
  mutating func insert(_ number: Int) {
    while isWaiting.count <= number { isWaiting.append(false) }
    guard !isWaiting[number] else { return }
    isWaiting[number] = true
    heap.append(number)
    var child = heap.count - 1
    while child > 0, heap[(child - 1) / 2] > heap[child] {
      heap.swapAt(child, (child - 1) / 2)
      child = (child - 1) / 2
    }
  }

  /// Takes the least number away.
  mutating func popFirst() -> Int? {
    guard let first = heap.first else { return nil }
    isWaiting[first] = false
    let last = heap.removeLast()
    if !heap.isEmpty {
      heap[0] = last
      sink()
    }
    return first
  }

  private mutating func sink() {
    var parent = 0
    while true {
      var child = 2 * parent + 1
      if child >= heap.count { return }
      if child + 1 < heap.count, heap[child + 1] < heap[child] { child += 1 }
      if heap[parent] <= heap[child] { return }
      heap.swapAt(parent, child)
      parent = child
    }
  }
}
