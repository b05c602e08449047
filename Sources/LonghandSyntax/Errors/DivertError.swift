import LonghandSource

/// What the parser can find wrong with diverts and threads.
package enum DivertError: Hashable, Sendable {
  case threadWithoutTarget
  case tooManyArrows
  case tunnelReturnInChain
  case emptyDivert

  /// The error as a writer sees it.
  func diagnostic(at range: SourceRange, _ words: QuotedWords) -> Diagnostic {
    switch self {
    case .threadWithoutTarget:
      .error(
        "E48", range, "The thread `<-` needs the name of a knot or stitch.",
        help: "Write `<- name`, or `\\<-` to print it.")
    case .tooManyArrows:
      .error(
        "E49", range, "There are too many arrows in \(words.text).",
        help: "Write `->` to divert and `->->` to return from a tunnel.")
    case .tunnelReturnInChain:
      .error(
        "E50", range, "`->->` cannot stand in the middle of a chain of diverts.",
        help: "It comes first, last, or before the last name.")
    case .emptyDivert:
      .error(
        "E51", range, "The divert `->` needs the name of a knot or stitch.",
        help: "Only a choice can end in a bare `->`.")
    }
  }
}
