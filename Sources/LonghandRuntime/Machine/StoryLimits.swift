/// How much a story may do before it is stopped with an error, so that no story can hang or fill up a host.
public struct StoryLimits: Hashable, Sendable {
  /// How many steps one line may take.
  public var stepsPerLine = 20_000_000
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
