import LonghandSource
import LonghandPlay

/// Shows diagnostics to a person, or to a program that reads lines.
struct DiagnosticPrinter {
  /// How a diagnostic is shown.
  enum Form {
    /// One line, for programs: place, severity, message, code.
    case line
    /// The words at fault, underlined, with all that helps, for people.
    case excerpt(isColoured: Bool)
  }

  private let files: [SourceFile]
  private let paths: [String]
  private let form: Form
  /// What stands in brackets: the code, and for the linter the rule's name too.
  private let title: (Diagnostic) -> String
  private let showsFixes: Bool

  init(files: [SourceFile], form: Form) {
    self.init(files: files, paths: files.map(\.name), form: form, showsFixes: false) { $0.code.text }
  }

  init(
    files: [SourceFile], paths: [String], form: Form, showsFixes: Bool, title: @escaping (Diagnostic) -> String
  ) {
    self.files = files
    self.paths = paths
    self.form = form
    self.showsFixes = showsFixes
    self.title = title
  }

  private var isStyled: Bool {
    if case .excerpt(let isColoured) = form { return isColoured }
    return false
  }

  /// Everything about the diagnostics, in the order of files and lines.
  func text(of diagnostics: [Diagnostic]) -> String {
    let sorted = diagnostics.sorted { ($0.range.file.number, $0.range.start) < ($1.range.file.number, $1.range.start) }
    return sorted.map { diagnostic in
      switch form {
      case .line: line(diagnostic)
      case .excerpt: excerpt(diagnostic)
      }
    }.joined()
  }

  /// How many errors and warnings there are, in words; nil if there are none.
  func summary(of diagnostics: [Diagnostic]) -> String? {
    let errors = diagnostics.count { $0.severity == .error }
    let warnings = diagnostics.count { $0.severity == .warning }
    var parts: [String] = []
    if errors > 0 { parts.append(errors == 1 ? "1 error" : "\(errors) errors") }
    if warnings > 0 { parts.append(warnings == 1 ? "1 warning" : "\(warnings) warnings") }
    return parts.isEmpty ? nil : parts.joined(separator: " and ")
  }

  /// Words that come from a story or a name, without anything that a terminal would obey.
  private func shown(_ words: String) -> String { ShownText.of(words, keepsLines: false) }

  // MARK: One line for a program

  private func line(_ diagnostic: Diagnostic) -> String {
    ShownText.of(diagnostic.line(at: place(of: diagnostic.range), title: title(diagnostic)), keepsLines: false) + "\n"
  }

  private func place(of range: SourceRange) -> String {
    guard let file = file(of: range) else { return "?" }
    let location = file.location(at: range.start)
    return "\(paths[Int(range.file.number)]):\(location.line):\(location.column)"
  }

  private func file(of range: SourceRange) -> SourceFile? {
    let number = Int(range.file.number)
    return files.indices.contains(number) ? files[number] : nil
  }

  private static func style(_ severity: Diagnostic.Severity) -> Style {
    switch severity {
    case .note: .note
    case .warning: .warning
    case .error: .error
    }
  }

  // MARK: An excerpt for a person

  private func excerpt(_ diagnostic: Diagnostic) -> String {
    let style = Self.style(diagnostic.severity)
    let title = style.apply("\(diagnostic.severity.name)[\(self.title(diagnostic))]", isStyled: isStyled)
    var text = title + ": " + Style.strong.apply(shown(diagnostic.message), isStyled: isStyled) + "\n"
    let labels = diagnostic.labels.map { Mark(range: $0.range, sign: "-", style: .note, caption: $0.text) }
    text += excerpt(of: [Mark(range: diagnostic.range, sign: "^", style: style)] + labels)
    if let help = diagnostic.help {
      text += "  " + Style.quiet.apply("help:", isStyled: isStyled) + " \(shown(help))\n"
    }
    if showsFixes, let fix = diagnostic.fixes.first { text += words(of: fix) }
    return text + "\n"
  }

  private func words(of fix: FixIt) -> String {
    let way = fix.isSafe ? "with --fix" : "with --fix --unsafe-fixes, as the story may change"
    return "  " + Style.quiet.apply("fix:", isStyled: isStyled) + "  \(shown(fix.message)) (\(way)).\n"
  }

  /// What is underlined, and what is said of it.
  private struct Mark {
    var range: SourceRange
    var sign: Character
    var style: Style
    var caption: String?
  }

  /// The lines of the marks, each with what is marked in it; marks that follow each other in one line share it.
  private func excerpt(of marks: [Mark]) -> String {
    var text = ""
    var shown: SourceRange?
    for mark in marks {
      guard let file = file(of: mark.range) else { continue }
      let number = file.location(at: mark.range.start).line
      let line = file.range(ofLine: number)
      if line != shown { text += head(file, line: line, number: number, mark: mark) }
      shown = line
      text += "\(margin(number)) \(bar) \(underline(mark, in: file, line))\n"
    }
    return text
  }

  /// Where a line stands, and the line.
  private func head(_ file: SourceFile, line: SourceRange, number: Int, mark: Mark) -> String {
    let source = shown(file.text(in: line)).replacing("\t", with: " ")
    return """
      \(margin(number))\(Style.quiet.apply("-->", isStyled: isStyled)) \(shown(place(of: mark.range)))
      \(margin(number)) \(bar)
      \(Style.quiet.apply("\(number)", isStyled: isStyled)) \(bar) \(source)

      """
  }

  private var bar: String { Style.quiet.apply("|", isStyled: isStyled) }

  private func margin(_ number: Int) -> String { String(repeating: " ", count: "\(number)".count) }

  private func underline(_ mark: Mark, in file: SourceFile, _ line: SourceRange) -> String {
    let start = min(max(mark.range.start, line.start), line.end)
    let end = min(max(mark.range.end, start), line.end)
    let before = shown(file.text(in: SourceRange(file: mark.range.file, start: line.start, end: start)))
    let words = shown(file.text(in: SourceRange(file: mark.range.file, start: start, end: end)))
    let signs = String(repeating: mark.sign, count: max(1, DisplayWidth.of(words)))
    return String(repeating: " ", count: DisplayWidth.of(before))
      + mark.style.apply(mark.caption.map { "\(signs) \(shown($0))" } ?? signs, isStyled: isStyled)
  }
}

extension String {
  /// The string with every occurrence of a character replaced by another.
  fileprivate func replacing(_ character: Character, with other: Character) -> String {
    String(map { $0 == character ? other : $0 })
  }
}
