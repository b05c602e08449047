/// How well the letters that somebody typed fit a name.
enum NameMatch: Int, Comparable {
  /// They are the name, or what stands behind its last dot.
  case whole
  /// The name, or what stands behind a dot of it, begins with them.
  case beginning
  /// They stand in it together.
  case part
  /// They occur in it in order.
  case letters

  /// Compares them without regard to capitals; nil where they do not fit.
  init?(_ typed: String, in name: String) {
    let (typed, name) = (typed.lowercased(), name.lowercased())
    let parts = name.split(separator: ".")
    if typed == name || parts.last.map({ $0 == typed }) == true {
      self = .whole
    } else if name.hasPrefix(typed) || parts.contains(where: { $0.hasPrefix(typed) }) {
      self = .beginning
    } else if name.firstRange(of: typed) != nil {
      self = .part
    } else if Self.hasLetters(of: typed, in: name) {
      self = .letters
    } else {
      return nil
    }
  }

  static func < (left: NameMatch, right: NameMatch) -> Bool { left.rawValue < right.rawValue }

  /// Whether letters occur in a name in order.
  static func hasLetters(of typed: String, in name: String) -> Bool {
    var rest = name.unicodeScalars[...]
    for letter in typed.unicodeScalars {
      guard let index = rest.firstIndex(of: letter) else { return false }
      rest = rest[rest.index(after: index)...]
    }
    return true
  }
}
