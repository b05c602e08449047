extension Persona {
  /// A phrase for prose: the three largest leans (persona §5).
  public var portrait: String {
    var leaning = traits.enumerated().filter { $0.element.phrase != nil }
    leaning.sort { left, right in
      let (first, second) = (abs(left.element.lean), abs(right.element.lean))
      return first == second ? left.offset < right.offset : first > second
    }
    let phrases = leaning.prefix(3).compactMap { $0.element.phrase }
    switch phrases.count {
    case 0: return "hard to read"
    case 1: return phrases[0]
    case 2: return phrases[0] + " and " + phrases[1]
    default: return phrases[0] + ", " + phrases[1] + " and " + phrases[2]
    }
  }
}

extension Persona.Trait {
  /// The pole that it leans to in words; nil where it leans too little, or to a pole without a name (persona §5).
  public var phrase: String? {
    guard let pole = lean > 0 ? high : low else { return nil }
    let words = pole.spacesForUnderscores
    switch abs(lean) {
    case 0...9: return nil
    case 10...24: return "a little " + words
    case 25...39: return words
    default: return "deeply " + words
    }
  }
}

extension String {
  /// The name of a pole as it is printed (persona §5).
  package var spacesForUnderscores: String {
    String(decoding: utf8.map { $0 == UInt8(ascii: "_") ? UInt8(ascii: " ") : $0 }, as: UTF8.self)
  }
}
