import LonghandFormat
import LonghandSource
import LonghandSyntax

/// What formatting a text gives: the text in the style, or in words why it stays as it is.
func formatted(_ text: [UInt8], _ style: FormatStyle = FormatStyle()) -> FormattedText {
  let tree = Parser.parse(SourceFile(name: "story.ink", bytes: text))
  return switch Formatter.format(tree, style: style) {
  case .unchanged: .bytes(text)
  case .changed(let bytes): .bytes(bytes)
  case .broken(let finding): .kept("broken: \(finding.diagnostic(in: tree.source).message)")
  case .refused(let place): .refused(line: tree.source.location(at: place.start).line)
  }
}

/// What came of a text.
enum FormattedText: Equatable {
  case bytes([UInt8])
  case kept(String)
  case refused(line: Int)

  /// The text, or why there is none.
  var words: String {
    switch self {
    case .bytes(let bytes): String(decoding: bytes, as: UTF8.self)
    case .kept(let reason): reason
    case .refused(let line): "refused from line \(line) on"
    }
  }

  /// The bytes, where there are any.
  var bytes: [UInt8]? {
    if case .bytes(let bytes) = self { return bytes }
    return nil
  }
}

func formatted(_ text: String, _ style: FormatStyle = FormatStyle()) -> String {
  formatted(Array(text.utf8), style).words
}
