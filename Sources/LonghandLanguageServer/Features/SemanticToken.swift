import LonghandSource

/// A word of logic and what it is.
struct SemanticToken {
  /// What it is, in words that editors know.
  enum Kind: String, CaseIterable {
    case keyword, variable, parameter, function, namespace, `class`, property, `enum`, enumMember, event, comment
    case string, number, `operator`, decorator

    /// The place in the legend.
    var number: Int { Self.allCases.firstIndex(of: self) ?? 0 }
  }

  /// What else it is.
  struct Modifiers: OptionSet {
    let rawValue: Int32

    static let declaration = Modifiers(rawValue: 1)
    static let readonly = Modifiers(rawValue: 2)
    static let modification = Modifiers(rawValue: 4)
    static let defaultLibrary = Modifiers(rawValue: 8)
    /// In the order of the bits.
    static let names = ["declaration", "readonly", "modification", "defaultLibrary"]
  }

  var range: SourceRange
  var kind: Kind
  var modifiers: Modifiers = []
}
