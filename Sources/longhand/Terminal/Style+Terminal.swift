import LonghandPlay

/// What a terminal's background is, as far as one can know.
enum Background {
  case dark, light
  /// Only colours that can be read on black and on white will do.
  case unknown
}

extension Style {
  /// The words in this style, or as they are where nobody wants colour.
  func apply(_ words: String, isStyled: Bool, on background: Background = .unknown) -> String {
    isStyled && !words.isEmpty ? "\u{1B}[\(code(background))m\(words)\u{1B}[0m" : words
  }

  private func code(_ background: Background) -> String {
    switch background {
    case .dark: codeOnDark
    case .light: codeOnLight
    case .unknown: codeOnAny
    }
  }

  private var codeOnDark: String {
    switch self {
    case .error: "1;31"
    case .warning: "1;33"
    case .note: "1;36"
    case .strong: "1"
    case .quiet: "38;5;246"
    case .title: "1;97"
    case .number: "96"
    case .prompt: "1;96"
    case .emphasis: "3"
    case .ending: "1;93"
    }
  }

  private var codeOnLight: String {
    switch self {
    case .error: "1;31"
    case .warning: "33"
    case .note: "34"
    case .strong, .title: "1"
    case .quiet: "38;5;242"
    case .number: "38;5;25"
    case .prompt: "1;34"
    case .emphasis: "3"
    case .ending: "1;35"
    }
  }

  /// Of the 256 colours, those in the middle between black and white.
  private var codeOnAny: String {
    switch self {
    case .error: "1;31"
    case .warning: "1;38;5;136"
    case .note: "1;38;5;31"
    case .strong, .title: "1"
    case .quiet: "38;5;244"
    case .number: "38;5;31"
    case .prompt: "1;38;5;31"
    case .emphasis: "3"
    case .ending: "1;38;5;133"
    }
  }
}
