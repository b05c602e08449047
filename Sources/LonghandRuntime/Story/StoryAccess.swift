/// What an external function may do with the story that calls it.
///
/// It reads and sets variables, asks for visits and evaluates functions of the story. Anything that would move the
/// story, such as a choice, a jump or another state, has to wait until the call has returned.
public struct StoryAccess: ~Copyable {
  private var story: Story

  init(_ story: consuming Story) {
    self.story = story
  }

  /// The story, once the call has returned.
  consuming func takeStory() -> Story { story }

  /// The compiled story.
  public var program: Program { story.program }

  /// How many choices were taken so far.
  public var turnCount: Int { story.turnCount }

  /// The value of a global variable; nil if there is none of that name (runtime §216).
  public subscript(variable name: String) -> Value? { story[variable: name] }

  /// Gives a global variable a value (runtime §217); watchers are told when the line is complete.
  ///
  /// - Throws: As `Story.set(_:to:)`.
  public mutating func set(_ name: String, to value: Value) throws(StoryRequestError) {
    try story.set(name, to: value)
  }

  /// The personas of the story in the order declared, as they are now (persona §7.1).
  public var personas: [Persona] { story.personas }

  /// Sets a trait, clamped to 0...100 (persona §2.2).
  ///
  /// - Throws: `StoryRequestError.noTrait`.
  public mutating func setTrait(_ pole: String, to value: Int) throws(StoryRequestError) {
    try story.setTrait(pole, to: value)
  }

  /// How often the knot, stitch or label at a runtime path was visited (runtime §226).
  ///
  /// - Throws: `StoryRequestError.noPath` or `.visitsNotCounted`.
  public func visitCount(at path: String) throws(StoryRequestError) -> Int {
    try story.visitCount(at: path)
  }

  /// Whether the story has a knot or function of that name (runtime §212).
  public func hasFunction(_ name: String) -> Bool { story.hasFunction(name) }

  /// Calls a function of the story (runtime §213).
  ///
  /// - Returns: What the function returned, nil for nothing, and what it printed.
  /// - Throws: As `Story.evaluate(_:arguments:)`.
  public mutating func evaluate(
    _ name: String, arguments: [Value] = []
  ) throws(StoryRequestError) -> (result: Value?, text: String) {
    try story.evaluate(name, arguments: arguments)
  }

  /// A set of the items of these names, short or full (runtime §225).
  ///
  /// - Throws: `StoryRequestError.unknownValue`.
  public func list(_ names: String...) throws(StoryRequestError) -> InkList {
    try story.program.list(of: names)
  }
}

#if !hasFeature(Embedded)
  extension StoryAccess {
    /// The value of a global variable as a type of Swift's; nil if there is none, or if it holds something else.
    public subscript<Wanted: StoryValue>(variable name: String, as type: Wanted.Type) -> Wanted? {
      story[variable: name].flatMap { Wanted(storyValue: $0) }
    }
  }
#endif
