/// A persona as it is at one moment (`P1`): what the story declares, and where each trait stands.
public struct Persona: Hashable, Sendable {
  /// The name by which the story knows it.
  public var name: String
  /// The name that is shown.
  public var displayName: String
  /// Its traits in the order declared.
  public var traits: [Trait]

  /// A trait of a persona as it is at one moment: a number from 0 to 100 between two poles.
  public struct Trait: Hashable, Sendable {
    /// The dotted name, which is that of the variable that holds it (`P2.2`).
    public var name: String
    /// The pole at 0, if it has a name.
    public var low: String?
    /// The pole at 100.
    public var high: String
    /// What it started as.
    public var start: Int
    /// What it is now.
    public var value: Int

    /// How far it has moved toward its high pole.
    public var change: Int { value - start }
    /// How far it leans: to the high pole if positive, else to the low one (`P5`).
    public var lean: Int { value - 50 }
  }
}

extension Persona {
  /// A phrase for prose: the three largest leans (`P5`).
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
  /// The pole that it leans to in words; nil where it leans too little, or to a pole without a name (`P5`).
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
  /// The name of a pole as it is printed (`P5`).
  package var spacesForUnderscores: String {
    String(decoding: utf8.map { $0 == UInt8(ascii: "_") ? UInt8(ascii: " ") : $0 }, as: UTF8.self)
  }
}
