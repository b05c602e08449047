extension Persona {
  /// A phrase for prose: the three largest leans (persona §5).
  public var portrait: String { portrait(in: .english) }

  /// A phrase for prose in other words (persona §5).
  public func portrait(in words: PortraitWords) -> String {
    var leaning = traits.enumerated().filter { $0.element.phrase != nil }
    leaning.sort { left, right in
      let (first, second) = (abs(left.element.lean), abs(right.element.lean))
      return first == second ? left.offset < right.offset : first > second
    }
    let phrases = leaning.prefix(3).compactMap { $0.element.phrase(in: words, of: name) }
    switch phrases.count {
    case 0: return words.nothing
    case 1: return phrases[0]
    case 2: return phrases[0] + words.and + phrases[1]
    default: return phrases[0] + words.comma + phrases[1] + words.lastAnd + phrases[2]
    }
  }
}

extension Persona.Trait {
  /// The pole that it leans to in words; nil where it leans too little, or to a pole without a name (persona §5).
  public var phrase: String? { phrase(in: .english, of: "") }

  /// The same in other words.
  ///
  /// - Parameter persona: The name of the persona, which poles are looked up by.
  public func phrase(in words: PortraitWords, of persona: String) -> String? {
    guard let pole = lean > 0 ? high : low else { return nil }
    let word = words.pole(pole, of: persona)
    switch abs(lean) {
    case 0...9: return nil
    case 10...24: return words.little + word
    case 25...39: return word
    default: return words.deeply + word
    }
  }
}

extension String {
  /// The name of a pole as it is printed (persona §5).
  package var spacesForUnderscores: String {
    String(decoding: utf8.map { $0 == UInt8(ascii: "_") ? UInt8(ascii: " ") : $0 }, as: UTF8.self)
  }
}
