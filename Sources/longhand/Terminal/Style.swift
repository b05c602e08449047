/// The ways in which words stand out on a terminal: one small table, used everywhere.
enum Style: String {
  case error = "1;31"
  case warning = "1;33"
  case note = "1;36"
  case strong = "1"
  case quiet = "2"

  /// The words in this style, or as they are where nobody wants colour.
  func apply(_ words: String, isStyled: Bool) -> String {
    isStyled ? "\u{1B}[\(rawValue)m\(words)\u{1B}[0m" : words
  }
}
