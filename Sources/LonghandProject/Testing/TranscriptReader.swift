import LonghandSource

/// Reads the lines of a transcript.
struct TranscriptReader {
  private let file: SourceFile
  private(set) var runs: [Transcript.Run] = []
  private(set) var problems: [Transcript.Problem] = []
  private(set) var story: String?
  private(set) var probes: [Probe] = []
  private var run = Transcript.Run(number: 1, line: 1)
  /// The number of the line that is read.
  private var number = 0

  init(_ file: SourceFile) {
    self.file = file
  }

  /// Reads the whole file.
  mutating func read() {
    let count = file.lineTable.count
    for line in 1...count {
      number = line
      readLine()
    }
    endRun(nextLine: count + 1)
  }

  private mutating func readLine() {
    let range = trimmed(file.range(ofLine: number).offsets)
    guard let sign = file.bytes[range].first else { return }
    if isRule(range) { return endRun(nextLine: number + 1) }
    let words = trimmed(range.lowerBound + 1..<range.upperBound)
    switch sign {
    case UInt8(ascii: "\\"): add(.paragraph(text(range.lowerBound + 1..<range.upperBound)))
    case UInt8(ascii: ">"):
      words.isEmpty ? report("Behind `>` belongs the number or the words of a choice.") : take(words)
    case UInt8(ascii: "*"): add(.offered(text(words) == "..." ? nil : text(words)))
    case UInt8(ascii: "#"): add(.tag(text(words)))
    case UInt8(ascii: "="): readCondition(words)
    case UInt8(ascii: "!"): readOrder(words)
    case UInt8(ascii: "/") where text(range).hasPrefix("//"): readComment(range)
    case UInt8(ascii: ".") where text(range) == "...": add(.anything)
    default: add(.paragraph(text(range)))
    }
  }

  private mutating func take(_ words: Range<Int>) { add(.choice(text(words))) }

  private mutating func add(_ item: Transcript.Item) {
    if run.lines.isEmpty { run.line = number }
    run.lines.append(Transcript.Line(number: number, item: item))
  }

  private mutating func report(_ message: String) {
    problems.append(Transcript.Problem(line: number, message: message))
  }

  private mutating func endRun(nextLine: Int) {
    let next = run.number + (run.lines.isEmpty ? 0 : 1)
    if !run.lines.isEmpty { runs.append(run) }
    run = Transcript.Run(number: next, line: nextLine)
  }

  private mutating func readComment(_ range: Range<Int>) {
    let words = text(trimmed(range.lowerBound + 2..<range.upperBound))
    if run.lines.isEmpty, run.title == nil, !words.isEmpty { run.title = words }
  }

  /// Whether the line is three dashes or more and nothing else.
  private func isRule(_ range: Range<Int>) -> Bool {
    range.count >= 3 && file.bytes[range].allSatisfy { $0 == UInt8(ascii: "-") }
  }

  // MARK: Conditions

  private mutating func readCondition(_ range: Range<Int>) {
    let (name, rest) = firstWord(range)
    let value = text(rest)
    switch name {
    case "ending" where rest.isEmpty: add(.ending(nil))
    case "ending":
      guard let words = quoted(value) else { return add(.condition(probe(range))) }
      add(.ending(words))
    case "choices":
      guard let count = Int(value) else { return add(.condition(probe(range))) }
      add(.choiceCount(count))
    default: add(.condition(probe(range)))
    }
  }

  private mutating func probe(_ range: Range<Int>) -> Int {
    probes.append(Probe(in: file, at: range))
    return probes.count - 1
  }

  private func quoted(_ words: String) -> String? {
    guard words.utf8.count >= 2, words.hasPrefix("\""), words.hasSuffix("\"") else { return nil }
    return String(words.dropFirst().dropLast())
  }

  // MARK: Orders

  private mutating func readOrder(_ range: Range<Int>) {
    let (name, rest) = firstWord(range)
    switch name {
    case "set": readSet(rest)
    case "seed":
      guard let seed = Int(text(rest)) else { return report("Behind `! seed` belongs a whole number.") }
      add(.seed(seed))
    case "external": readExternal(rest)
    case "at": rest.isEmpty ? report("Behind `! at` belongs the name of a knot.") : add(.at(text(rest)))
    case "story":
      guard !rest.isEmpty else { return report("Behind `! story` belongs the name of a file.") }
      story = text(rest)
    default:
      report("There is no `! \(name)`; there are `set`, `seed`, `external`, `at` and `story`.")
    }
  }

  private mutating func readSet(_ range: Range<Int>) {
    guard let equals = equalsSign(in: range), equals > range.lowerBound else {
      return report("Write `! set name = value`.")
    }
    let value = trimmed(equals + 1..<range.upperBound)
    let name = text(trimmed(range.lowerBound..<equals))
    guard !value.isEmpty, !name.isEmpty else { return report("Write `! set name = value`.") }
    add(.set(name, value: probe(value)))
  }

  private mutating func readExternal(_ range: Range<Int>) {
    let equals = equalsSign(in: range)
    let call = trimmed(range.lowerBound..<(equals ?? range.upperBound))
    let opening = file.bytes[call].firstIndex(of: UInt8(ascii: "("))
    let name = text(trimmed(call.lowerBound..<(opening ?? call.upperBound)))
    guard !name.isEmpty, opening == nil || file.bytes[call].last == UInt8(ascii: ")") else {
      return report("Write `! external name(argument) = value`, or `! external name = value` to answer every call.")
    }
    var mock = Transcript.Mock()
    if let opening {
      let inside = trimmed(opening + 1..<call.upperBound - 1)
      mock.arguments = arguments(inside).map { probe($0) }
    }
    if let equals {
      let answer = trimmed(equals + 1..<range.upperBound)
      guard !answer.isEmpty else { return report("Behind the `=` belongs what the function answers.") }
      mock.answer = probe(answer)
    }
    add(.external(name, mock))
  }

  /// The arguments between commas, those within parentheses or quotes left whole.
  private func arguments(_ range: Range<Int>) -> [Range<Int>] {
    guard !range.isEmpty else { return [] }
    var parts: [Range<Int>] = []
    var start = range.lowerBound
    scan(range) { index, byte in
      if byte == UInt8(ascii: ",") {
        parts.append(trimmed(start..<index))
        start = index + 1
      }
      return false
    }
    return parts + [trimmed(start..<range.upperBound)]
  }

  /// The first `=` that is no part of another sign and stands in no parentheses or quotes.
  private func equalsSign(in range: Range<Int>) -> Int? {
    var found: Int?
    scan(range) { index, byte in
      guard byte == UInt8(ascii: "=") else { return false }
      found = index
      return true
    }
    return found
  }

  /// Goes through the bytes that stand in no parentheses or quotes, until the closure says that it has seen enough.
  private func scan(_ range: Range<Int>, _ body: (Int, UInt8) -> Bool) {
    var depth = 0
    var isQuoted = false
    for index in range {
      switch file.bytes[index] {
      case UInt8(ascii: "\""): isQuoted.toggle()
      case UInt8(ascii: "(") where !isQuoted: depth += 1
      case UInt8(ascii: ")") where !isQuoted: depth -= 1
      case let byte where depth == 0 && !isQuoted: if body(index, byte) { return }
      default: break
      }
    }
  }

  // MARK: Words

  private func text(_ range: Range<Int>) -> String { String(decoding: file.bytes[range], as: UTF8.self) }

  private func firstWord(_ range: Range<Int>) -> (word: String, rest: Range<Int>) {
    let end = file.bytes[range].firstIndex { !$0.isNamePart } ?? range.upperBound
    return (text(range.lowerBound..<end), trimmed(end..<range.upperBound))
  }

  /// The range without blanks at its edges, and without a byte-order mark at the start of the file.
  private func trimmed(_ range: Range<Int>) -> Range<Int> {
    var (start, end) = (range.lowerBound, max(range.lowerBound, range.upperBound))
    if start == 0, file.bytes.starts(with: [0xEF, 0xBB, 0xBF]) { start = min(3, end) }
    while start < end, file.bytes[start] <= 0x20 { start += 1 }
    while end > start, file.bytes[end - 1] <= 0x20 { end -= 1 }
    return start..<end
  }
}

extension UInt8 {
  /// Whether it can stand in a name; the bytes of letters that are no ASCII can.
  fileprivate var isNamePart: Bool {
    switch self {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), 0x80...:
      true
    default: false
    }
  }
}
