/// How a story ended (persona §6).
public struct Ending: Hashable, Sendable {
  /// The name that its tag gives it, else the name of the knot that ended the story, else "END".
  public var name: String
  /// Whether a tag gives it the name.
  public var isNamed: Bool

  /// Makes an ending, for previews and tests.
  public init(name: String, isNamed: Bool) {
    self.name = name
    self.isNamed = isNamed
  }
}

#if !hasFeature(Embedded)
  extension Ending: Codable {}
#endif
