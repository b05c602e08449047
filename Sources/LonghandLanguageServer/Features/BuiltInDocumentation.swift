import LonghandCompiler

/// What the functions that every story has take and give (ink §198, persona §2.3).
enum BuiltInDocumentation {
  /// The words about a function.
  struct Entry {
    /// The call with the names of its parameters.
    var signature: String
    /// What it gives, in a sentence or two.
    var words: String

    /// The parameters as the signature spells them.
    var parameters: [String] {
      guard let open = signature.firstIndex(of: "("), let close = signature.lastIndex(of: ")") else { return [] }
      return signature[signature.index(after: open)..<close].split(separator: ",").map { part in
        String(part.drop { $0 == " " })
      }
    }
  }

  static func entry(for function: BuiltInFunction) -> Entry {
    switch function {
    case .choiceCount:
      Entry(signature: "CHOICE_COUNT()", words: "How many choices the present turn has offered so far.")
    case .turns: Entry(signature: "TURNS()", words: "How many choices the reader has made since the story began.")
    case .turnsSince:
      Entry(
        signature: "TURNS_SINCE(-> place)",
        words: "How many turns ago a place was visited last; 0 in the same turn, -1 if never.")
    case .readCount: Entry(signature: "READ_COUNT(-> place)", words: "How often a place was visited.")
    case .random:
      Entry(signature: "RANDOM(lowest, highest)", words: "A whole number by chance, both bounds included.")
    case .seedRandom:
      Entry(signature: "SEED_RANDOM(seed)", words: "Begins chance anew, so that it goes the same way each time.")
    case .listRandom: Entry(signature: "LIST_RANDOM(list)", words: "One item of a list, by chance.")
    case .listRange:
      Entry(signature: "LIST_RANGE(list, lowest, highest)", words: "The items whose values lie between two bounds.")
    case .listValue: Entry(signature: "LIST_VALUE(item)", words: "The number of an item in its list.")
    case .listCount: Entry(signature: "LIST_COUNT(list)", words: "How many items a list holds.")
    case .listMin: Entry(signature: "LIST_MIN(list)", words: "The item with the lowest value.")
    case .listMax: Entry(signature: "LIST_MAX(list)", words: "The item with the highest value.")
    case .listAll: Entry(signature: "LIST_ALL(list)", words: "All items that the lists of these items have.")
    case .listInvert: Entry(signature: "LIST_INVERT(list)", words: "The items that a list could hold and does not.")
    case .min: Entry(signature: "MIN(a, b)", words: "The smaller of two values.")
    case .max: Entry(signature: "MAX(a, b)", words: "The greater of two values.")
    case .pow: Entry(signature: "POW(base, exponent)", words: "A number to the power of another.")
    case .floor: Entry(signature: "FLOOR(number)", words: "The next whole number below.")
    case .ceiling: Entry(signature: "CEILING(number)", words: "The next whole number above.")
    case .int: Entry(signature: "INT(number)", words: "The number without what stands behind the point.")
    case .float: Entry(signature: "FLOAT(number)", words: "The number as one that may have a fraction.")
    case .negate: Entry(signature: "_(number)", words: "The number with the other sign.")
    }
  }

  static func entry(for function: PersonaFunction) -> Entry {
    switch function {
    case .change:
      Entry(
        signature: "CHANGE(persona.pole)", words: "How far a trait has moved toward a pole since the story began.")
    case .rapport:
      Entry(
        signature: "RAPPORT(first, second)",
        words: "How close two personas are in the traits that they share: 100 where they are the same.")
    case .portrait: Entry(signature: "PORTRAIT(persona)", words: "What a persona is like, in words.")
    }
  }
}
