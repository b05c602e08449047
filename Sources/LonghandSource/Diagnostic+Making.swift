/// How phases word what they found: a diagnostic, and what goes with it, as one expression.
extension Diagnostic {
  /// An error with a way out.
  package static func error(
    _ code: DiagnosticCode, _ range: SourceRange, _ message: String, help: String? = nil
  ) -> Diagnostic {
    Diagnostic(code: code, severity: .error, range: range, message: message, help: help)
  }

  /// A warning with a way out.
  package static func warning(
    _ code: DiagnosticCode, _ range: SourceRange, _ message: String, help: String? = nil
  ) -> Diagnostic {
    Diagnostic(code: code, severity: .warning, range: range, message: message, help: help)
  }

  /// The same with a second place to look at.
  package func labelled(_ range: SourceRange, _ text: String) -> Diagnostic {
    var result = self
    result.labels.append(Label(range: range, text: text))
    return result
  }

  /// The same with a change that mends it.
  package func fixed(
    _ message: String, _ range: SourceRange, _ replacement: String, isSafe: Bool = false
  ) -> Diagnostic {
    var result = self
    let edits = [TextEdit(range: range, replacement: replacement)]
    result.fixes.append(FixIt(message: message, edits: edits, isSafe: isSafe))
    return result
  }

  /// The same with words to write before those at fault.
  package func inserting(_ words: String, _ message: String) -> Diagnostic {
    fixed(message, SourceRange(file: range.file, start: range.start, end: range.start), words)
  }

  /// The same with words to write behind those at fault.
  package func appending(_ words: String, _ message: String, isSafe: Bool = false) -> Diagnostic {
    fixed(message, SourceRange(file: range.file, start: range.end, end: range.end), words, isSafe: isSafe)
  }

  /// The same with a better spelling, if there is one.
  package func suggesting(_ name: String?, at range: SourceRange) -> Diagnostic {
    guard let name else { return self }
    return fixed("Write `\(name)`", range, name)
  }
}
