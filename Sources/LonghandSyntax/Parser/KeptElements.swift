/// Something that was read, to be put back into the tree without reading it again; empty when nothing matched.
struct KeptElements {
  /// What it added to the tree.
  let elements: [SyntaxElement]
  /// The state behind it.
  let end: StoryParser.Checkpoint

  /// Keeps what `parser` has read since `start`.
  init(of parser: StoryParser, since start: StoryParser.Checkpoint) {
    elements = Array(parser.elements[start.elementCount...])
    end = parser.checkpoint
  }
}
