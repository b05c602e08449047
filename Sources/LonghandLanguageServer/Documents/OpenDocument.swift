import LonghandLint
import LonghandProject
import LonghandRuntime
import LonghandSource
import LonghandSyntax

/// A text that is open in the editor, saved or not.
final class OpenDocument {
  /// What a text is.
  enum Kind {
    /// A story, or a part of one.
    case ink
    /// A test of a story.
    case transcript
    /// Settings, or something that is nothing here.
    case other
  }

  /// How the client calls it.
  let uri: String
  /// The path of its file.
  let path: String
  /// What it is.
  let kind: Kind
  /// The client's number of the text.
  private(set) var version: Int
  /// The text as it is now.
  private(set) var file: SourceFile
  /// The server's number of its last change.
  var revision: Int
  /// What the settings say of its format; nil where it is never formatted.
  var format: FormatSettings? = FormatSettings()
  private var knownTree: SyntaxTree?
  /// The tokens that were sent last, and the number under which they were sent.
  var sentTokens: (id: Int, data: [Int32])?

  init(uri: String, path: String, language: String?, version: Int, text: String, revision: Int) {
    self.uri = uri
    self.path = path
    kind = Kind(path, language)
    self.version = version
    self.revision = revision
    file = SourceFile(name: path, bytes: Array(text.utf8))
  }

  /// The syntax tree of the text.
  var tree: SyntaxTree {
    if let knownTree { return knownTree }
    let tree = Parser.parse(file)
    knownTree = tree
    return tree
  }

  /// One stretch of bytes that was replaced.
  struct Change {
    var start: Int
    var end: Int
    var newCount: Int
    /// Whether a line that it touches includes a file, before or after it.
    var touchesInclude: Bool
  }

  /// Makes the text say what the client says.
  ///
  /// - Returns: The stretches that changed, each in terms of the text before it.
  func apply(_ changes: [JSONValue], version: Int, _ encoding: PositionEncoding) throws(ResponseError) -> [Change] {
    var applied: [Change] = []
    for change in changes {
      let text = Array(try change.words("text").utf8)
      var (start, end) = (0, file.bytes.count)
      if let range = change["range"], range != .null {
        guard let first = TextPosition(range["start"]), let last = TextPosition(range["end"]), first <= last else {
          throw .missing("range")
        }
        (start, end) = (Int(file.offset(at: first, encoding)), Int(file.offset(at: last, encoding)))
      }
      end = max(start, end)
      let touchedBefore = touchesInclude(start, end)
      file = SourceFile(file, replacing: start..<end, by: text)
      applied.append(
        Change(
          start: start, end: end, newCount: text.count,
          touchesInclude: touchedBefore || touchesInclude(start, start + text.count)))
    }
    knownTree = nil
    self.version = version
    return applied
  }

  private func touchesInclude(_ start: Int, _ end: Int) -> Bool {
    let first = Int(lineStart(at: start))
    let last = Int(file.range(ofLine: file.lineTable.lineIndex(at: UInt32(end)) + 1).end)
    let word = Array("INCLUDE".utf8)
    var rest = file.bytes[first..<max(first, last)]
    while let next = rest.firstIndex(of: word[0]) {
      if rest[next...].starts(with: word) { return true }
      rest = rest[(next + 1)...]
    }
    return false
  }

  /// Where the line of a byte begins.
  func lineStart(at offset: Int) -> UInt32 {
    file.lineTable.starts[file.lineTable.lineIndex(at: UInt32(offset))]
  }
}

extension OpenDocument.Kind {
  /// What a text is by its ending, or by what the editor takes it for.
  fileprivate init(_ path: String, _ language: String?) {
    if StoryPath.name(of: path) == SettingsFiles.name {
      self = .other
    } else if path.hasSuffix(".transcript") {
      self = .transcript
    } else {
      self = path.hasSuffix(".ink") || language == "ink" ? .ink : .other
    }
  }
}
