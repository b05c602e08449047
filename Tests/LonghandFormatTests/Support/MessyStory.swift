import LonghandTestSupport

/// Stories of every kind of line, by a seed, written with blanks and signs wherever ink lets them stand.
struct MessyStory {
  private var random: SeededGenerator
  private var text = ""
  private var knots = 1

  /// A story that compiles, as messy as can be.
  static func text(seed: UInt64) -> String {
    var story = MessyStory(random: SeededGenerator(seed: seed))
    story.writeAll()
    return story.text
  }

  private init(random: SeededGenerator) { self.random = random }

  private mutating func chance(_ outOf: Int) -> Bool { random.number(below: outOf) == 0 }

  private mutating func pick(_ words: [String]) -> String { random.element(of: words) }

  /// Blanks where blanks mean nothing.
  private var gap: String { mutating get { pick(["", " ", "  ", "\t", ""]) } }

  /// Blanks where there must be some.
  private var blank: String { mutating get { pick([" ", "   ", "\t", " \t"]) } }

  private mutating func line(_ words: String) {
    text += pick(["", "", "  ", "\t", "          "]) + words
    if chance(6) { text += pick([" // c", "// c  ", "  /* c */ ", " /* a */ // b"]) }
    text += pick(["\n", "\n", "\n", "\n\n", "\n\n\n\n", "\n  // alone\n", "\n  /* two\n     lines */\n"])
  }

  // MARK: The whole

  private mutating func writeAll() {
    if chance(3) { text += "\n\n  // at the top\n" }
    line("VAR\(blank)x\(gap)=\(gap)3")
    line("CONST\(blank)C\(gap)=\(gap)\"a  b\"")
    line("LIST\(blank)l\(gap)=\(gap)a\(gap),\(gap)(b)\(gap),\(gap)c\(gap)=\(gap)7")
    if chance(2) {
      line(
        "PERSONA\(blank)ann\(gap)\"Ann\"\(gap){\n\(gap)shut\(gap)/\(gap)open\(gap):\(gap)30\n\(gap)warm\(gap):\(gap)high\n\(gap)}"
      )
    }
    weave(depth: 1, lines: 4)
    line("->\(gap)k0")
    knots = 2 + random.number(below: 3)
    for knot in 0..<knots {
      line("==\(pick(["", "=", "==="]))\(gap)k\(knot)\(gap)\(pick(["", "==", "==="]))")
      weave(depth: 1, lines: 6)
      line("-\(gap)->\(gap)\(pick(["END", "DONE"]))")
    }
    line("==\(gap)function\(blank)f\(gap)(\(gap)p\(gap),\(gap)q\(gap))")
    line("~\(gap)return\(blank)p\(gap)+\(gap)q")
    if chance(2) { while text.hasSuffix("\n") { text.removeLast() } }
  }

  // MARK: Weaves

  private mutating func weave(depth: Int, lines: Int) {
    for _ in 0..<(1 + random.number(below: lines)) { statement(depth: depth) }
  }

  private mutating func statement(depth: Int) {
    switch random.number(below: 10) {
    case 0...2: line(content(2))
    case 3: logic()
    case 4 where depth < 4: choice(depth)
    case 5 where depth < 4: gather(depth)
    case 6: block(depth)
    case 7: line("<-\(gap)k\(random.number(below: knots))")
    case 8: line(pick(["TODO\(gap):\(gap)later", "TODO", "#\(gap)tag  one"]))
    default: line(content(1))
    }
  }

  private mutating func marks(_ sign: String, _ depth: Int) -> String {
    (0..<depth).map { _ in sign + gap }.joined()
  }

  private mutating func choice(_ depth: Int) {
    var words = marks(pick(["*", "+"]), depth)
    if chance(3) { words += "{\(gap)\(expression(2))\(gap)}\(gap)" }
    words += pick(["Words", "Words \(gap)", "[Only]", "[Only\(gap)]", "Words[.], he said", "Glue <>", "\\ x"])
    if chance(5) { words += "\(gap)->\(gap)k\(random.number(below: knots))" }
    line(words)
    weave(depth: depth + 1, lines: 2)
  }

  private mutating func gather(_ depth: Int) {
    line(marks("-", depth) + pick(["", content(1)]))
  }

  // MARK: Lines

  private mutating func logic() {
    line(
      "~\(gap)"
        + pick([
          "x\(gap)=\(gap)\(expression(2))", "x\(gap)+=\(gap)1", "x\(gap)++", "f\(gap)(\(gap)1\(gap),\(gap)x\(gap))",
          "l\(gap)-=\(gap)(\(gap)a\(gap),\(gap)b\(gap))",
        ]))
  }

  private mutating func expression(_ depth: Int) -> String {
    guard depth > 0, !chance(3) else { return pick(["x", "1", "-1", "2.5", "true", "not\(blank)x", "C", "-x"]) }
    switch random.number(below: 5) {
    case 0: return "(\(gap)\(expression(depth - 1))\(gap))"
    case 1: return "f\(gap)(\(gap)\(expression(depth - 1))\(gap),\(gap)2)"
    case 2: return "l\(blank)\(pick(["has", "hasnt"]))\(blank)a"
    default:
      let sign = pick(["+", "*", "==", "!=", "<", ">=", "&&"])
      return "\(expression(depth - 1))\(gap)\(sign)\(blank)\(expression(depth - 1))"
    }
  }

  private mutating func content(_ depth: Int) -> String {
    var words = ""
    for _ in 0...random.number(below: 3) {
      switch depth > 0 ? random.number(below: 9) : 0 {
      case 0...2: words += pick(["some words", " words  far\tapart ", "a - b", "1 * 2", "\\- escaped \\{ ", "é"])
      case 3: words += "{\(gap)\(expression(1))\(gap)}"
      case 4:
        words += "{\(gap)\(pick(["", "", "&", "~", "!", "cycle\(gap):"]))\(content(depth - 1))|\(content(depth - 1))}"
      case 5: words += "{\(gap)x\(gap):\(content(depth - 1))|\(content(depth - 1)) }"
      case 6: words += pick(["<>", " <> ", "<>  "])
      default: words += " word"
      }
    }
    if depth > 1, chance(4) { words += "\(gap)#\(gap)tag\(gap)" }
    if depth > 1, chance(5) { words += "\(gap)->\(gap)k\(random.number(below: knots))\(gap)" }
    return words.hasPrefix("-") || words.hasPrefix("*") ? "a" + words : words
  }

  // MARK: Braces of several lines

  private mutating func block(_ depth: Int) {
    let isSequence = chance(3)
    let opening =
      isSequence
      ? pick(["stopping\(gap):", "shuffle\(blank)once\(gap):", "&", "cycle\(gap):"]) : pick(["", "x\(gap):"])
    line(pick(["", "", "Before "]) + "{\(gap)\(opening)")
    for _ in 0...random.number(below: 2) {
      let condition = isSequence ? "" : "\(expression(1))\(gap):"
      line("-\(gap)\(condition)\(gap)\(pick(["", content(1)]))")
      if chance(2) { line(content(1)) } else { logic() }
      if depth < 3, chance(4) { block(depth + 1) }
      if chance(5) { line("*\(gap)In braces \(gap)->\(gap)k0") }
    }
    if !isSequence, chance(2) { line("-\(gap)else\(gap):\(gap)otherwise") }
    line("}" + pick(["", "", " after", "  <>"]))
  }
}
