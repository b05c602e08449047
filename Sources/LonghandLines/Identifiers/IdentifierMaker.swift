import LonghandSource

/// Makes identifiers that nothing in the story has yet.
///
/// They follow from the file, the knot and the words, so that two people who tag the same story get the same ones.
struct IdentifierMaker {
  private var taken: Set<String>

  /// Digits and letters that nobody takes for one another.
  private static let signs = Array("23456789ABCDEFGHJKLMNPQRSTUVWXYZ")

  init(taken: Set<String>) {
    self.taken = taken
  }

  /// A new identifier for words in a knot of a file.
  mutating func make(file: String, knot: String?, words: String) -> LineIdentifier {
    let place = ([Self.base(of: file)] + (knot.map { [$0] } ?? [])).joined(separator: "_")
    var attempt = 0
    while true {
      let name = "\(place)_\(Self.signs(for: "\(place)\n\(words)\n\(attempt)"))"
      if taken.insert(name).inserted { return LineIdentifier(name) }
      attempt += 1
    }
  }

  /// The name of a file without its folder and ending, with signs that a tag may have.
  private static func base(of file: String) -> String {
    let name = file.split(separator: "/").last.map { String($0) } ?? file
    let base = name.hasSuffix(".ink") ? String(name.dropLast(4)) : name
    let allowed = base.unicodeScalars.map { scalar -> Character in
      scalar.properties.isAlphabetic || scalar.properties.numericType != nil || scalar == "-" || scalar == "_"
        ? Character(scalar) : "-"
    }
    return allowed.isEmpty ? "story" : String(allowed)
  }

  /// Four signs, the same in every run.
  private static func signs(for words: String) -> String {
    let hash = StableHash(words.utf8).mixed
    return String((0..<4).map { signs[Int(hash >> UInt64(5 * $0) & 31)] })
  }
}
