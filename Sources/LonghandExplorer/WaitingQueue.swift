/// Numbers that wait, each with a rank: the least rank first, of the same rank the least number, none twice.
struct WaitingQueue {
  private var heap: [Entry] = []
  private var isWaiting: [Bool] = []

  private struct Entry: Comparable {
    var rank: Int
    var number: Int

    static func < (first: Entry, second: Entry) -> Bool {
      (first.rank, first.number) < (second.rank, second.number)
    }
  }

  /// Adds a number, unless it waits already.
  mutating func insert(_ number: Int, rank: Int) {
    while isWaiting.count <= number { isWaiting.append(false) }
    guard !isWaiting[number] else { return }
    isWaiting[number] = true
    heap.append(Entry(rank: rank, number: number))
    var child = heap.count - 1
    while child > 0, heap[(child - 1) / 2] > heap[child] {
      heap.swapAt(child, (child - 1) / 2)
      child = (child - 1) / 2
    }
  }

  /// Takes the first number away.
  mutating func popFirst() -> Int? {
    guard let first = heap.first else { return nil }
    isWaiting[first.number] = false
    let last = heap.removeLast()
    if !heap.isEmpty {
      heap[0] = last
      sink()
    }
    return first.number
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
