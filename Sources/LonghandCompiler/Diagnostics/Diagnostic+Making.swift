import LonghandSource

extension Diagnostic {
  /// An error with a way out.
  static func error(
    _ code: DiagnosticCode, _ range: SourceRange, _ message: String, _ help: String? = nil
  ) -> Diagnostic {
    Diagnostic(code: code, severity: .error, range: range, message: message, help: help)
  }

  /// A warning with a way out.
  static func warning(
    _ code: DiagnosticCode, _ range: SourceRange, _ message: String, _ help: String? = nil
  ) -> Diagnostic {
    Diagnostic(code: code, severity: .warning, range: range, message: message, help: help)
  }

  /// The same with a second place to look at.
  func labelled(_ range: SourceRange, _ text: String) -> Diagnostic {
    var result = self
    result.labels.append(Label(range: range, text: text))
    return result
  }

  /// The same with a change that mends it.
  func fixed(_ message: String, _ range: SourceRange, _ replacement: String) -> Diagnostic {
    var result = self
    result.fixes.append(FixIt(message: message, edits: [TextEdit(range: range, replacement: replacement)]))
    return result
  }

  /// The same with a better spelling, if there is one.
  func suggesting(_ name: String?, at range: SourceRange) -> Diagnostic {
    guard let name else { return self }
    return fixed("Write `\(name)`", range, name)
  }
}
