import LonghandSource

/// The stable name of a line or a choice: `letters_hello_7K2M`, from its file, its knot and four signs of its own.
///
/// It is written as a tag, `#id:letters_hello_7K2M`, the form that localisers of ink know, or, where a tag would change
/// what the story does, as a comment, `/*#id:letters_hello_7K2M*/`.
package struct LineIdentifier: Hashable, Sendable {
  /// The name, without what marks it.
  package var name: String

  /// What a tag of an identifier begins with.
  static let prefix = "id:"

  /// Makes an identifier of a name.
  package init(_ name: String) {
    self.name = name
  }

  /// The identifier that a tag's words hold, without the hash; nil where they hold none.
  package init?(tag words: String) {
    let words = words.trimmedBlanks
    guard words.hasPrefix(Self.prefix) else { return nil }
    let name = String(words.dropFirst(Self.prefix.count)).trimmedBlanks
    guard !name.isEmpty, name.unicodeScalars.allSatisfy({ Self.isAllowed($0) }) else { return nil }
    self.name = name
  }

  /// The identifier that a comment holds, its marks among it; nil where it holds none.
  init?(comment words: String) {
    guard words.hasPrefix("/*#"), words.hasSuffix("*/") else { return nil }
    self.init(tag: String(words.dropFirst(3).dropLast(2)))
  }

  /// How it is written as a tag.
  var asTag: String { "#\(Self.prefix)\(name)" }

  /// How it is written as a comment.
  var asComment: String { "/*\(asTag)*/" }

  private static func isAllowed(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isAlphabetic || scalar.properties.numericType != nil || "_-.".unicodeScalars.contains(scalar)
  }
}

extension LineIdentifier: Comparable {
  package static func < (left: LineIdentifier, right: LineIdentifier) -> Bool { left.name < right.name }
}
