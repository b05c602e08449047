/// One line of a story as it is played.
public struct Line: Hashable, Sendable {
  /// The words, with white space cleaned; ends in a line feed unless the story stopped within the line.
  public var text: String
  /// The tags that belong to the line, in order.
  public var tags: [String]
  /// What went wrong while the line was made: errors first, then warnings.
  public var problems: [StoryProblem]

  /// Makes a line, for previews and tests.
  public init(text: String, tags: [String] = [], problems: [StoryProblem] = []) {
    self.text = text
    self.tags = tags
    self.problems = problems
  }

  /// What the first tag of the given name says: `happy` for `# portrait: happy`, nothing for a bare `# portrait`; nil
  /// where there is no such tag.
  public func tag(_ name: String) -> String? { tags.value(ofTag: name) }
}

extension [String] {
  /// What the first tag of a name says.
  func value(ofTag name: String) -> String? {
    for tag in self {
      let words = tag.utf8
      guard words.starts(with: name.utf8) else { continue }
      let rest = words.dropFirst(name.utf8.count).drop { $0.isBlank }
      guard let first = rest.first else { return "" }
      guard first == UInt8(ascii: ":") else { continue }
      return String(decoding: rest.dropFirst().drop { $0.isBlank }, as: UTF8.self)
    }
    return nil
  }
}

#if !hasFeature(Embedded)
  extension Line: Codable {}
#endif
