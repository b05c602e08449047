extension Flow.Kind: CustomStringConvertible {
  /// The word that a writer uses.
  package var description: String {
    switch self {
    case .story: "story"
    case .knot: "knot"
    case .function: "function"
    case .stitch: "stitch"
    }
  }
}
