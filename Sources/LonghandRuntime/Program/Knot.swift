/// A knot or a function of a story, for tools and for hosts that jump and evaluate.
public struct Knot: Hashable, Identifiable, Sendable {
  /// The name.
  public var name: String
  /// The names of its parameters, in order.
  public var parameters: [String]
  /// Whether it is a function. A program that came from JSON does not say so: there a knot is taken for one that is
  /// called as a function, that returns as one, or that leads nowhere.
  public var isFunction: Bool
  /// The names of its stitches, in order.
  public var stitches: [String]

  /// The name, by which it is told from others.
  public var id: String { name }
}

/// A global variable of a story.
public struct VariableDeclaration: Hashable, Identifiable, Sendable {
  /// The name.
  public var name: String
  /// What it starts as.
  public var start: Value
  /// Whether it holds a trait of a persona.
  public var isTrait: Bool

  /// The name, by which it is told from others.
  public var id: String { name }
}

/// A list of a story.
public struct ListDeclaration: Hashable, Identifiable, Sendable {
  /// The name.
  public var name: String
  /// All its items, in the order declared.
  public var items: [InkList.Item]

  /// The name, by which it is told from others.
  public var id: String { name }
}

#if !hasFeature(Embedded)
  extension Knot: Codable {}

  extension VariableDeclaration: Codable {}

  extension ListDeclaration: Codable {}
#endif
