/// A choice that is offered.
public struct Choice: Hashable, Identifiable, Sendable {
  /// Tells choices apart, those of other turns included, so that lists of them are animated as they should be.
  public struct ID: Hashable, Sendable {
    let turn: Int32
    let source: Position
    let index: Int
  }

  /// Its place among the choices that are offered, from 0.
  public var index: Int
  /// Its words.
  public var text: String
  /// The tags of the choice itself, in order.
  public var tags: [String]
  /// Where it comes from; nil for one that was made for a preview.
  private let origin: Origin?

  /// Where a choice is offered, and what follows when it is chosen.
  struct Origin: Sendable {
    let holder: ProgramHolder
    let turn: Int32
    let source: Position
    let target: ContainerID
  }

  init(index: Int, text: String, tags: [String], origin: Origin?) {
    self.index = index
    self.text = text
    self.tags = tags
    self.origin = origin
  }

  /// Makes a choice that no story offers, for previews and tests.
  public init(index: Int, text: String, tags: [String] = []) {
    self.init(index: index, text: text, tags: tags, origin: nil)
  }

  /// What tells it apart from others.
  public var id: ID { ID(turn: origin?.turn ?? -1, source: origin?.source ?? .nowhere, index: index) }

  /// The path of the choice in the story; empty for one that no story offers.
  public var sourcePath: String { origin.map { $0.holder.program.layout.path(ofObjectAt: $0.source) } ?? "" }

  /// The path of what follows when it is chosen; empty for one that no story offers.
  public var targetPath: String { origin.map { $0.holder.program.layout.path(of: $0.target) } ?? "" }

  /// What the first tag of the given name says; see `Line.tag(_:)`.
  public func tag(_ name: String) -> String? { tags.value(ofTag: name) }

  /// Whether a story of a program may have offered it.
  func isOffered(by program: Program) -> Bool { origin?.holder.program === program }

  /// Whether two choices offer the same at the same place.
  public static func == (left: Choice, right: Choice) -> Bool {
    left.index == right.index && left.text == right.text && left.tags == right.tags
      && left.origin?.source == right.origin?.source && left.origin?.target == right.origin?.target
  }

  /// Feeds what counts for equality to the hasher.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(index)
    hasher.combine(text)
    hasher.combine(origin?.source)
  }
}

#if !hasFeature(Embedded)
  extension Choice: Codable {
    private enum Keys: String, CodingKey {
      case index, text, tags
    }

    /// Reads what is shown of a choice; no story offers it.
    public init(from decoder: any Decoder) throws {
      let container = try decoder.container(keyedBy: Keys.self)
      self.init(
        index: try container.decode(Int.self, forKey: .index), text: try container.decode(String.self, forKey: .text),
        tags: try container.decode([String].self, forKey: .tags))
    }

    /// Writes what is shown of a choice.
    public func encode(to encoder: any Encoder) throws {
      var container = encoder.container(keyedBy: Keys.self)
      try container.encode(index, forKey: .index)
      try container.encode(text, forKey: .text)
      try container.encode(tags, forKey: .tags)
    }
  }
#endif
