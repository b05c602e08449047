import LonghandSource

/// Random numbers that are the same for the same seed, everywhere and always (``SplitMix``), and mutations by them.
package struct SeededGenerator: RandomNumberGenerator, Sendable {
  private var numbers: SplitMix

  /// A generator; the seed may be any number.
  package init(seed: UInt64) { numbers = SplitMix(seed: seed) }

  package mutating func next() -> UInt64 { numbers.next() }

  /// A number from 0 to below a bound; 0 where the bound is not above 0.
  package mutating func number(below bound: Int) -> Int { numbers.number(below: bound) }

  /// One of some things, of which there must be one.
  package mutating func element<Element>(of elements: [Element]) -> Element {
    elements[number(below: elements.count)]
  }

  /// The bytes with some stretches changed, taken out, doubled, put elsewhere, or replaced by one of the pieces.
  package mutating func mutated(_ bytes: [UInt8], changes: Int = 3, pieces: [String] = []) -> [UInt8] {
    var bytes = bytes
    for _ in 0...number(below: changes) where !bytes.isEmpty {
      let start = number(below: bytes.count)
      let end = min(bytes.count, start + number(below: 13))
      switch number(below: pieces.isEmpty ? 5 : 6) {
      case 0: bytes[start] = UInt8(truncatingIfNeeded: next())
      case 1: bytes[start] = UInt8(ascii: "0") + UInt8(number(below: 10))
      case 2: bytes.removeSubrange(start..<end)
      case 3: bytes.insert(contentsOf: bytes[start..<end], at: start)
      case 4: bytes.insert(contentsOf: bytes[start..<end], at: number(below: bytes.count))
      default: bytes.replaceSubrange(start..<end, with: element(of: pieces).utf8)
      }
    }
    return bytes
  }
}
