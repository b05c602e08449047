import LonghandSource

/// What somebody meant by words that ink has not, where an error would otherwise only say what is missing or too much:
/// the ways of other languages.
struct SyntaxSlip {
  /// What was meant.
  enum Kind {
    /// A dash in a name.
    case dash
    /// An operator of other languages, and ink's own where it has one.
    case sign(String, meant: String?)
    /// An operator with an `=` behind it, or before it, that ink has only for `+` and `-`: by the sign of the operator.
    case compound(String, sign: String)
    /// A text between single quotation marks.
    case singleQuotes
    /// An item of a list between quotation marks.
    case quotedItem
    /// A word that begins a condition or a loop.
    case control(String)
  }

  let kind: Kind
  /// The words that are not ink.
  let range: SourceRange
  private let source: SourceFile
  private var bytes: [UInt8] { source.bytes }

  /// Looks behind an error; nil where nothing tells what was meant.
  init?(behind error: SyntaxError, at range: SourceRange, in source: SourceFile) {
    let finder = SlipFinder(error: error, start: Int(range.start), end: Int(range.end), bytes: source.bytes)
    guard let (kind, place) = finder.find() else { return nil }
    self.kind = kind
    self.range = SourceRange(file: range.file, start: UInt32(place.lowerBound), end: UInt32(place.upperBound))
    self.source = source
  }

  /// The finding with words about what was meant.
  ///
  /// - Parameters:
  ///   - found: The finding as it would be without them.
  ///   - words: The words at fault in that.
  func reworded(_ found: Diagnostic, _ words: QuotedWords) -> Diagnostic {
    var result = found
    result.fixes = []
    switch kind {
    case .dash, .singleQuotes, .quotedItem, .control:
      result.range = range
      result.labels = []
    case .sign, .compound: result.range = range
    }
    result.message = message(words)
    result.help = help
    return result.mending(fix)
  }

  private var own: String { source.text(in: range) }

  private func message(_ words: QuotedWords) -> String {
    switch kind {
    case .dash: "A name cannot hold a dash: `\(own)`."
    case .sign(let sign, _): "There is no operator `\(sign)` in ink: here is \(words.text)."
    case .compound(let spelled, _): "There is no operator `\(spelled)` in ink: here is `\(statement)`."
    case .singleQuotes: "A text stands between double quotation marks, not single ones: \(words.text)."
    case .quotedItem: "An item of a list is a name, without quotation marks: \(words.text)."
    case .control(let word): "There is no `\(word)` on a logic line."
    }
  }

  private var help: String {
    switch kind {
    case .dash: "Write `\(undashed)`, wherever it stands."
    case .sign(_, let meant?): "Write `\(meant)`."
    case .sign("**", nil): "Write `POW(x, 2)` for a power."
    case .sign(_, nil):
      "Operators are signs such as `==`, `<` and `+`, or `and`, `or` and `not`; to print the sign, put it outside the braces."
    case .compound(_, "+"): "To add, write `+=`; a number that is set needs no `+`."
    case .compound(_, let sign): "Write `\(variable) = \(variable) \(sign) …`."
    case .singleQuotes: "Write `\(requoted)`."
    case .quotedItem: "Write names of letters, digits and `_` between commas: `LIST name = first, second`."
    case .control("else"), .control("elif"), .control("elseif"): "Write `- else:` in the braces of the condition."
    case .control("if"), .control("unless"), .control("switch"), .control("when"):
      "Write a line `{ condition:`, below it what happens then, each line of logic with its `~`, and a line `}`."
    case .control: "There are no loops: write a function that calls itself, or a knot that the story comes back to."
    }
  }

  private var fix: (message: String, words: String)? {
    switch kind {
    case .dash: ("Write `\(undashed)`", undashed)
    case .sign(_, let meant?): ("Write `\(meant)`", meant)
    case .compound(_, "+"): ("Write `+=`", "+=")
    case .singleQuotes: ("Write `\(requoted)`", requoted)
    case .sign(_, nil), .compound, .quotedItem, .control: nil
    }
  }

  private var undashed: String { String(own.map { $0 == "-" ? "_" : $0 }) }

  private var requoted: String { "\"" + own.dropFirst().dropLast() + "\"" }

  /// The line with the operator, from the name on.
  private var statement: String {
    let line = source.range(ofLine: source.location(at: range.start).line)
    let words = source.text(in: line).drop { $0 == "~" || $0 == " " || $0 == "\t" }
    return words.count > 40 ? "\(words.prefix(40))…" : String(words)
  }

  /// The name before the operator.
  private var variable: String {
    var end = Int(range.start)
    while end > 0, bytes[end - 1] == 0x20 || bytes[end - 1] == 0x09 { end -= 1 }
    var start = end
    while start > 0, SlipFinder.isInName(bytes[start - 1]) || bytes[start - 1] == UInt8(ascii: ".") { start -= 1 }
    return start == end ? "x" : String(decoding: bytes[start..<end], as: UTF8.self)
  }
}

extension Diagnostic {
  /// The same with a change of its words, if there is one.
  fileprivate func mending(_ fix: (message: String, words: String)?) -> Diagnostic {
    guard let fix else { return self }
    return fixed(fix.message, range, fix.words)
  }
}
