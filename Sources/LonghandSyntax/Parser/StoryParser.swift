import LonghandSource

/// The state of one pass over a file: where it stands, what it built, what it found wrong.
///
/// The grammar needs no token list (ink §1): each rule looks at the bytes itself. Rules live in extensions, one file a
/// part of the language. A rule that may not match returns whether it did, and leaves the position alone if not.
struct StoryParser {
  /// What the text around the position belongs to; it decides where a run of text ends (ink §62).
  struct Mode {
    /// On a choice line, braces on it included (ink §67).
    var isChoice = false
    /// In a string, braces in it included (ink §184).
    var isString = false
  }

  /// What constructs that nest cost; a unit is up to 3 KB of stack in a debug build.
  enum Cost {
    static let braces = 3
    static let block = 2
    static let parentheses = 3
    static let string = 1
    static let sign = 1
  }

  /// The deepest nesting that is read (ink §219): 504 blocks, 840 braces on a line, 840 parentheses.
  static let deepestNesting = 2520
  /// The most elements that are kept for braces that are read again.
  static let mostKeptElements = 4_000_000
  /// The most findings that are kept; whoever has more will not read them.
  static let mostFindings = 10_000

  let source: SourceFile
  let cleaned: CleanedText
  /// The cleaned bytes. All offsets below are offsets into them, but for those that say `file`.
  let bytes: [UInt8]
  let classes = ByteClass.table

  /// Where the next byte is read.
  var position = 0
  /// The tree so far.
  var elements: [SyntaxElement] = []
  /// Behind the last byte that is in a token.
  var tokenEnd = 0
  /// The same place in the file.
  var fileEnd = 0
  /// The stretch of the cleaned text that was mapped to the file last.
  var stretch: CleanedText.Stretch

  var mode = Mode()
  /// Whether a knot or a stitch has begun.
  var isInFlow = false
  /// The cost of the open constructs.
  var nesting = 0
  /// What it may be; little once a statement had too many, so that no file can cost more than a few of those.
  var nestingLimit = deepestNesting
  /// How many statements are open, one inside the other.
  var statementNesting = 0
  /// Whether the statement nests too deep, so that what follows from that is not worth saying.
  var isMuted = false
  /// Whether a block of lines ended without its `}`, so that the position is at the start of a line already and the
  /// statement around the block is over.
  var hasLostBrace = false
  /// What is known of mistakes that reading goes on behind.
  let recovery = Recovery()
  /// How many alternatives that may be taken back are open.
  var attemptNesting = 0
  /// What braces in such alternatives of the open statement became, by their place and mode.
  var keptBraces: [Int: KeptElements] = [:]
  /// The number of elements in them.
  var keptElementCount = 0
  /// Whether an expression is so long that the tree may be too high for those who walk it.
  var hasLongExpression = false

  var findings: [SyntaxFinding] = []
  /// How many of them are errors; when it has grown, an error was raised.
  var errorCount = 0

  init(source: SourceFile, cleaned: CleanedText) {
    self.source = source
    self.cleaned = cleaned
    self.bytes = cleaned.bytes
    self.stretch = cleaned.stretch(at: 0)
    // Dense stories have an element for every third byte; room that is not used costs nothing.
    elements.reserveCapacity(min(bytes.count / 3, 4_000_000) + 16)
  }

  // MARK: Looking

  var isAtEnd: Bool { position >= bytes.count }

  /// The byte at the position; NUL at the end.
  var byte: UInt8 { position < bytes.count ? bytes[position] : 0 }

  /// The byte at some distance from the position; NUL beyond the end.
  func byte(ahead distance: Int) -> UInt8 {
    let index = position + distance
    return index < bytes.count ? bytes[index] : 0
  }

  /// Whether the next byte is `character`.
  func isAt(_ character: Unicode.Scalar) -> Bool {
    position < bytes.count && bytes[position] == UInt8(ascii: character)
  }

  /// Whether the next two bytes are these.
  func isAt(_ first: Unicode.Scalar, _ second: Unicode.Scalar) -> Bool {
    position + 1 < bytes.count && bytes[position] == UInt8(ascii: first)
      && bytes[position + 1] == UInt8(ascii: second)
  }

  /// Whether nothing is left on the line.
  var isAtLineEnd: Bool { isAtEnd || isAt("\n") }

  // MARK: Moving

  /// Passes over spaces and tabs.
  mutating func skipSpace() {
    while position < bytes.count, classes[Int(bytes[position])] & ByteClass.space != 0 { position += 1 }
  }

  /// Passes over spaces, tabs and line ends.
  mutating func skipBlank() {
    while position < bytes.count {
      let byte = bytes[position]
      guard byte == UInt8(ascii: "\n") || classes[Int(byte)] & ByteClass.space != 0 else { return }
      position += 1
    }
  }

  /// Passes over at most one line end and the spaces around it.
  mutating func skipOneLineEnd() {
    skipSpace()
    guard isAt("\n") else { return }
    position += 1
    skipSpace()
  }

  // MARK: Nesting

  /// Goes one level deeper, or gives up with a finding when that is too deep (ink §219); whether it could.
  ///
  /// Rules that nest call it first, and take the cost off again at their end: a closure would cost stack on each level.
  mutating func enterLevel(_ cost: Int) -> Bool {
    guard nesting + cost <= nestingLimit else {
      reportTooDeep()
      while !isAtLineEnd { position += 1 }
      return false
    }
    nesting += cost
    return true
  }

  /// Gives the open statement up.
  mutating func reportTooDeep() {
    reportHere(.nestingTooDeep)
    isMuted = true
    nestingLimit = Self.deepestNesting / 10
  }
}
