import LonghandPlay

/// What a terminal's background is, as far as one can know.
enum Background {
  case dark, light
}

extension Style {
  /// The words in this style, or as they are where nobody wants colour.
  func apply(_ words: String, isStyled: Bool, on background: Background = .dark) -> String {
    isStyled && !words.isEmpty ? "\u{1B}[\(code(background))m\(words)\u{1B}[0m" : words
  }

  private func code(_ background: Background) -> String {
    switch self {
    case .error: "1;31"
    case .warning: background == .dark ? "1;33" : "33"
    case .note: background == .dark ? "1;36" : "34"
    case .strong: "1"
    case .quiet: background == .dark ? "38;5;246" : "38;5;242"
    case .title: background == .dark ? "1;97" : "1"
    case .number: background == .dark ? "96" : "38;5;25"
    case .prompt: background == .dark ? "1;96" : "1;34"
    case .emphasis: "3"
    case .ending: background == .dark ? "1;93" : "1;35"
    }
  }
}
