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

  /// The most findings that are kept; whoever has more will not read them.
  static let mostFindings = 10_000

  var cursor: Cursor
  var tree: TreeBuilder

  var mode = Mode()
  /// Whether a knot or a stitch has begun.
  var isInFlow = false
  var nesting = Nesting()
  /// Whether a block of lines ended without its `}`, so that the position is at the start of a line already and the
  /// statement around the block is over.
  var hasLostBrace = false
  /// What is known of mistakes that reading goes on behind.
  let recovery = Recovery()
  /// What braces became, for alternatives that come to them again.
  var braceMemo = BraceMemo()
  /// Whether an expression is so long that the tree may be too high for those who walk it.
  var hasLongExpression = false

  var findings: [SyntaxFinding] = []
  /// How many of them are errors; when it has grown, an error was raised.
  var errorCount = 0

  init(source: SourceFile, cleaned: CleanedText) {
    cursor = Cursor(cleaned.bytes)
    tree = TreeBuilder(source: source, cleaned: cleaned)
  }

  // MARK: Nesting

  /// Goes one level deeper, or gives up with a finding when that is too deep (ink §219); whether it could.
  ///
  /// Rules that nest call it first, and take the cost off again at their end: a closure would cost stack on each level.
  mutating func enterLevel(_ cost: Int) -> Bool {
    guard nesting.enter(cost) else {
      reportTooDeep()
      while !cursor.isAtLineEnd { cursor.position += 1 }
      return false
    }
    return true
  }

  /// Gives the open statement up.
  mutating func reportTooDeep() {
    reportHere(.nestingTooDeep)
    recovery.isMuted = true
    nesting.restrict()
  }

  /// Cuts off what lies too deep in the tree, and says so.
  mutating func cutTooHighNodes() {
    guard let cut = tree.cutTooHighNodes() else { return }
    let cleaned = tree.cleaned
    report(
      .nestingTooDeep, from: cleaned.cleanedOffset(of: Int(cut.start)), to: cleaned.cleanedOffset(of: Int(cut.end)))
  }
}
