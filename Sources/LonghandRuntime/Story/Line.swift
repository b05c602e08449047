/// One line of a story as it is played.
public struct Line: Hashable, Sendable {
  /// The words, with white space cleaned; ends in a line feed unless the story stopped within the line.
  public var text: String
  /// The tags that belong to the line, in order.
  public var tags: [String]
  /// What went wrong while the line was made: errors first, then warnings.
  public var problems: [StoryProblem]
}

/// A choice that is offered.
public struct Choice: Hashable, Sendable {
  /// Its place among the choices that are offered, from 0.
  public var index: Int
  /// Its words.
  public var text: String
  /// The tags of the choice itself, in order.
  public var tags: [String]
  /// The path of the choice in the story.
  public var sourcePath: String
  /// The path of what follows when it is chosen.
  public var targetPath: String
}
