/// One line of a story as it is played.
public struct Line: Hashable, Sendable {
  /// The words, with white space cleaned; ends in a line feed unless the story stopped within the line.
  public var text: String
  /// The tags that belong to the line, in order.
  public var tags: [String]
  /// What went wrong while the line was made: errors first, then warnings.
  public var problems: [StoryProblem]

  /// Makes a line.
  package init(text: String, tags: [String], problems: [StoryProblem]) {
    self.text = text
    self.tags = tags
    self.problems = problems
  }
}

/// A choice that is offered.
public struct Choice: Hashable, Sendable {
  /// Its place among the choices that are offered, from 0.
  public var index: Int
  /// Its words.
  public var text: String
  /// The tags of the choice itself, in order.
  public var tags: [String]
  /// Where it is offered, and what follows when it is chosen.
  let source: Position
  let target: ContainerID
  private let program: Program

  init(index: Int, text: String, tags: [String], source: Position, target: ContainerID, program: Program) {
    self.index = index
    self.text = text
    self.tags = tags
    self.source = source
    self.target = target
    self.program = program
  }

  /// The path of the choice in the story.
  public var sourcePath: String { program.layout.path(ofObjectAt: source) }

  /// The path of what follows when it is chosen.
  public var targetPath: String { program.layout.path(of: target) }

  /// Whether two choices offer the same at the same place.
  public static func == (left: Choice, right: Choice) -> Bool {
    left.index == right.index && left.text == right.text && left.tags == right.tags && left.source == right.source
      && left.target == right.target
  }

  /// Feeds what counts for equality to the hasher.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(index)
    hasher.combine(text)
    hasher.combine(source)
  }
}
