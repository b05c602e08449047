/// Something that was read, to be put back into the tree without reading it again; empty when nothing matched.
struct MemoizedElements {
  /// What it added to the tree.
  let elements: [SyntaxElement]
  /// The state behind it.
  let end: StoryParser.Checkpoint

  /// Keeps what `parser` has read since `start`.
  init(of parser: StoryParser, since start: StoryParser.Checkpoint) {
    elements = parser.tree.elements(since: start.tree)
    end = parser.checkpoint
  }
}

/// What braces became in alternatives of the open statement that may be taken back, by their place and mode.
struct BraceMemo {
  /// The most elements that are kept for braces that are read again.
  private static let mostElements = 4_000_000

  /// How many alternatives that may be taken back are open.
  var openAlternatives = 0
  private var kept: [Int: MemoizedElements] = [:]
  private var elementCount = 0

  subscript(key: Int) -> MemoizedElements? { kept.isEmpty ? nil : kept[key] }

  /// Keeps what a brace became; whether that is still little enough.
  mutating func keep(_ brace: MemoizedElements, for key: Int) -> Bool {
    kept[key] = brace
    elementCount += brace.elements.count
    return elementCount <= Self.mostElements
  }

  /// Forgets all, where a statement has ended.
  mutating func forgetAll() {
    guard !kept.isEmpty else { return }
    kept = [:]
    elementCount = 0
  }
}
