/// The random number generator of the C# reference (runtime §187), which seeded stories depend on.
///
/// It is Knuth's subtractive generator over 55 numbers.
struct SubtractiveGenerator {
  private var numbers: [Int32]
  private var first = 0
  private var second = 21
  private static let modulus = Int32.max

  init(seed: Int32) {
    let magnitude = seed == .min ? Int32.max : abs(seed)
    numbers = Array(repeating: 0, count: 56)
    var current = 161_803_398 &- magnitude
    var next: Int32 = 1
    numbers[55] = current
    for step in 1...54 {
      let place = 21 * step % 55
      numbers[place] = next
      next = SubtractiveGenerator.wrapped(current &- next)
      current = numbers[place]
    }
    for _ in 0..<4 {
      for place in 1...55 {
        numbers[place] = SubtractiveGenerator.wrapped(numbers[place] &- numbers[1 + (place + 30) % 55])
      }
    }
  }

  private static func wrapped(_ number: Int32) -> Int32 {
    number < 0 ? number &+ modulus : number
  }

  /// The next number, from 0 up to, not including, 2147483647.
  mutating func next() -> Int32 {
    first = first == 55 ? 1 : first + 1
    second = second == 55 ? 1 : second + 1
    var result = numbers[first] &- numbers[second]
    if result == SubtractiveGenerator.modulus { result -= 1 }
    result = SubtractiveGenerator.wrapped(result)
    numbers[first] = result
    return result
  }
}
