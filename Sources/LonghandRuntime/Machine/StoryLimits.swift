/// How much a story may do before it is stopped with an error, so that no story can hang or fill up a host.
public struct StoryLimits: Hashable, Sendable {
  /// How many steps one line may take.
  public var stepsPerLine = 20_000_000
  /// How many lines may be told between two choices.
  public var linesPerTurn = 100_000
  /// How many steps may be taken between two choices, not counting those of the line that goes beyond.
  public var stepsPerTurn = 200_000_000
  /// How many bytes may be told between two choices, not counting the line that goes beyond.
  public var textPerTurn = 256 << 20
  /// How many calls, functions and tunnels together, may be open at once.
  public var callDepth = 20_000
  /// How many threads may be open at once.
  public var threadCount = 5_000
  /// How many values may lie on the evaluation stack.
  public var evaluationDepth = 1_000_000
  /// How many bytes one line, or one text value, may have.
  public var textSize = 16 << 20
  /// How many choices may be offered at once.
  public var choiceCount = 50_000

  /// Limits that no story written by a person meets.
  public init() {}
}

#if !hasFeature(Embedded)
  extension StoryLimits: Codable {}
#endif
