import LonghandFormat
import LonghandSource
import LonghandSyntax

/// A file that is to be formatted.
struct FormatFile: Sendable {
  /// Its path as the call names it.
  var path: String
  var bytes: [UInt8]
  var style: FormatStyle
  /// The main files of the stories that it belongs to.
  var stories: [String]
  var isStandardInput = false
}

/// A file, and what came of formatting it.
struct FormattedFile: Sendable {
  enum Outcome: Sendable {
    case unchanged
    case changed([UInt8])
    /// The file is broken, by this finding.
    case broken(SyntaxFinding)
    /// It would say something else from here on.
    case refused(SourceRange)
    /// A story that it belongs to would compile to something else.
    case differs(story: String)
  }

  let file: FormatFile
  let source: SourceFile
  var outcome: Outcome

  init(_ file: FormatFile) {
    self.file = file
    source = SourceFile(name: file.path, bytes: file.bytes)
    switch Formatter.format(Parser.parse(source), style: file.style) {
    case .unchanged: outcome = .unchanged
    case .changed(let bytes): outcome = .changed(bytes)
    case .broken(let finding): outcome = .broken(finding)
    case .refused(let place): outcome = .refused(place)
    }
  }

  /// What it should hold, in UTF-8; nil where it stays as it is.
  var bytes: [UInt8]? {
    if case .changed(let bytes) = outcome { return bytes }
    return nil
  }

  /// The same in the encoding of the file.
  var written: [UInt8] { source.encoding.encode(bytes ?? source.bytes) }

  /// Whether it stays as it is for a reason that was said.
  var isKept: Bool {
    switch outcome {
    case .unchanged, .changed: false
    case .broken, .refused, .differs: true
    }
  }
}
