/// Makes stories of knots, choices, variables, lists, visits, sequences, tunnels, threads and chance, each line of
/// which is found nowhere else.
struct StoryGenerator {
  private var state: UInt64
  private var lineCount = 0
  private static let knotCount = 5

  init(seed: UInt64) { state = seed &* 0x9E37_79B9_7F4A_7C15 | 1 }

  private mutating func next(_ limit: Int) -> Int {
    state ^= state << 13
    state ^= state >> 7
    state ^= state << 17
    return Int(state % UInt64(limit))
  }

  /// A whole story.
  mutating func story() -> String {
    var text = "VAR x = \(next(3))\nVAR y = 1\nVAR t = false\nLIST bag = a, (b), c\n-> k0\n"
    for knot in 0..<StoryGenerator.knotCount { text += knotText(knot) }
    text += "=== tunnel\n{x > 2: \(line())}\n+ [In]\n  ~ y = y + 1\n+ {t} [Deep] \(line())\n- ->->\n"
    text += "=== function bump(ref it)\n~ it = it + 1\n~ return it > 2\n"
    return text
  }

  private mutating func line() -> String {
    lineCount += 1
    return "L\(lineCount)q."
  }

  private mutating func knotText(_ knot: Int) -> String {
    var text = "=== k\(knot)\n"
    for _ in 0..<(1 + next(3)) { text += statement(knot) }
    if next(4) == 0 { text += "-> tunnel ->\n" }
    for _ in 0..<(1 + next(2)) {
      let mark = next(2) == 0 ? "*" : "+"
      text += "\(mark) {\(condition())} [C] \(line())\n  \(change())\n  -> k\(next(StoryGenerator.knotCount))\n"
    }
    text += "+ [Go] \(line())\n  \(change())\n  -> k\(next(StoryGenerator.knotCount))\n"
    if next(2) == 0 { text += "+ [End] \(line()) -> END\n" }
    return text
  }

  private mutating func statement(_ knot: Int) -> String {
    switch next(7) {
    case 0: return "{\(condition()): \(line())|\(line())}\n"
    case 1: return "{stopping:\n  - \(line())\n  - \(line())\n  - \(line())\n}\n"
    case 2: return "{cycle:\n  - \(line())\n  - \(line())\n}\n"
    case 3: return "{shuffle:\n  - \(line())\n  - \(line())\n}\n"
    case 4: return "{bump(x): \(line())}\n"
    case 5: return "~ temp d\(lineCount) = RANDOM(1, 3)\n{d\(lineCount) == 3 && \(condition()): \(line())}\n"
    default: return change() + "\n"
    }
  }

  private mutating func change() -> String {
    switch next(7) {
    case 0: return "~ x = (x + 1) % 4"
    case 1: return "~ y = y * 2 % 7"
    case 2: return "~ t = not t"
    case 3: return "~ bag += c"
    case 4: return "~ bag -= b"
    case 5: return "~ x = y - x"
    default: return "~ y = MIN(y + x, 5)"
    }
  }

  private mutating func condition() -> String {
    switch next(9) {
    case 0: return "x > \(next(4))"
    case 1: return "y == \(next(7))"
    case 2: return "t"
    case 3: return "k\(next(StoryGenerator.knotCount)) > \(next(3))"
    case 4: return "bag ? (a, c)"
    case 5: return "bag ? c"
    case 6: return "TURNS_SINCE(-> k\(next(StoryGenerator.knotCount))) > \(next(3))"
    case 7: return "x > 1 && y < \(next(6))"
    default: return "x == y"
    }
  }
}
