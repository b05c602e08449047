/// Offsets that grow in small steps: a byte for each step, and every so often the whole offset.
struct Offsets {
  private var steps: [UInt8] = []
  /// The offset before every 32nd step.
  private var marks: [UInt32] = [0]
  /// The steps that need more than a byte.
  private var long: [Int: UInt32] = [:]
  /// The offset behind the last step.
  private(set) var end: UInt32 = 0

  private static let interval = 32

  /// How many steps there are.
  var count: Int { steps.count }

  /// How many bytes all of it takes.
  var byteCount: Int { steps.count + 4 * marks.count + 16 * long.count }

  /// Adds a step of so much.
  mutating func append(step: UInt32) {
    if step >= 255 { long[steps.count] = step }
    steps.append(UInt8(min(step, 255)))
    end += step
    if steps.count % Offsets.interval == 0 { marks.append(end) }
  }

  /// The offset before a step.
  subscript(index: Int) -> UInt32 {
    var offset = marks[index / Offsets.interval]
    for place in index / Offsets.interval * Offsets.interval..<index { offset += step(place) }
    return offset
  }

  /// The offsets before and behind a step.
  func range(_ index: Int) -> Range<Int> {
    let start = Int(self[index])
    return start..<start + Int(step(index))
  }

  private func step(_ index: Int) -> UInt32 {
    let step = UInt32(steps[index])
    return step < 255 ? step : long[index] ?? step
  }

  /// The step that an offset lies in.
  func step(holding offset: UInt32) -> Int {
    var (low, high) = (0, marks.count)
    while high - low > 1 {
      let middle = (low + high) / 2
      if marks[middle] <= offset { low = middle } else { high = middle }
    }
    var index = low * Offsets.interval
    var behind = marks[low] + step(index)
    while behind <= offset {
      index += 1
      behind += step(index)
    }
    return index
  }
}
