/// The words in which a portrait says how somebody is (persona §5), in the story's language.
public struct PortraitWords: Hashable, Sendable {
  /// Before a pole that is leaned to a little.
  public var little: String
  /// Before a pole that is leaned to deeply.
  public var deeply: String
  /// Between two poles.
  public var and: String
  /// Between the first and the second of three poles; `lastAnd` stands before the third.
  public var comma: String
  /// Between the second and the third of three poles.
  public var lastAnd: String
  /// For who leans nowhere.
  public var nothing: String
  /// The words for poles, by the name of the persona and the pole with a dot between them; others are called by their
  /// names.
  public var poles: [String: String] = [:]

  /// The words that stand in the specification.
  public static let english = PortraitWords(
    little: "a little ", deeply: "deeply ", and: " and ", comma: ", ", lastAnd: " and ", nothing: "hard to read")

  /// Makes words.
  public init(little: String, deeply: String, and: String, comma: String, lastAnd: String, nothing: String) {
    self.little = little
    self.deeply = deeply
    self.and = and
    self.comma = comma
    self.lastAnd = lastAnd
    self.nothing = nothing
  }

  /// The word for a pole.
  public func pole(_ name: String, of persona: String) -> String {
    poles["\(persona).\(name)"] ?? name.spacesForUnderscores
  }

  /// The same as patterns for a translator, by their keys; `{1}` stands for a pole.
  package var patterns: [(key: String, pattern: String)] {
    [
      ("little", "\(little){1}"), ("deeply", "\(deeply){1}"), ("two", "{1}\(and){2}"),
      ("three", "{1}\(comma){2}\(lastAnd){3}"), ("nothing", nothing),
    ]
  }

  /// Takes over a pattern.
  ///
  /// - Returns: Whether it has the shape of the one that it stands for: the poles in their order, nothing behind the last
  ///   one and nothing before the first of several.
  package mutating func set(_ key: String, _ pattern: String) -> Bool {
    switch key {
    case "little":
      guard pattern.hasSuffix("{1}") else { return false }
      little = String(pattern.dropLast(3))
    case "deeply":
      guard pattern.hasSuffix("{1}") else { return false }
      deeply = String(pattern.dropLast(3))
    case "two":
      guard pattern.hasPrefix("{1}"), pattern.hasSuffix("{2}"), pattern.utf8.count > 6 else { return false }
      and = String(pattern.dropFirst(3).dropLast(3))
    case "three":
      let inner = pattern.dropFirst(3).dropLast(3)
      guard pattern.hasPrefix("{1}"), pattern.hasSuffix("{3}"), let parts = inner.parts(around: "{2}"),
        !parts.0.isEmpty, !parts.1.isEmpty
      else { return false }
      comma = parts.0
      lastAnd = parts.1
    case "nothing":
      guard !pattern.isEmpty else { return false }
      nothing = pattern
    default: return false
    }
    return true
  }
}

extension Substring {
  /// What stands before and behind words that stand in it once.
  fileprivate func parts(around words: String) -> (String, String)? {
    var place = startIndex
    while place < endIndex {
      if self[place...].hasPrefix(words) {
        return (String(self[..<place]), String(self[place...].dropFirst(words.count)))
      }
      place = index(after: place)
    }
    return nil
  }
}
