/// Where a diagnostic is, as editors and people count.
public struct DiagnosticPlace: Hashable, Sendable {
  /// The name of the file.
  public var file: String
  /// The line, counted from 1.
  public var line: Int
  /// The column in characters as Unicode counts them (scalars), from 1.
  public var column: Int
  /// The column in UTF-16, from 1, as many editors count.
  public var utf16Column: Int

  /// Makes a place.
  public init(file: String, line: Int, column: Int, utf16Column: Int) {
    self.file = file
    self.line = line
    self.column = column
    self.utf16Column = utf16Column
  }
}

extension SourceFile {
  /// Where a byte is.
  public func place(at offset: UInt32) -> DiagnosticPlace {
    let location = location(at: offset)
    let line = range(ofLine: location.line)
    let before = text(in: SourceRange(file: id, start: line.start, end: offset))
    return DiagnosticPlace(
      file: name, line: location.line, column: location.column, utf16Column: before.utf16.count + 1)
  }
}

extension Diagnostic {
  /// Where it is; nil if none of the files is the one that it is about.
  ///
  /// - Parameter files: The files of the compilation or of the linted story.
  public func place(in files: [SourceFile]) -> DiagnosticPlace? {
    files.first { $0.id == range.file }?.place(at: range.start)
  }

  /// The diagnostic in one line, as the command `longhand` writes it to a file or a pipe:
  /// `story.ink:3:5: error: There is no knot called `cellar`. [E99]`
  ///
  /// - Parameter files: The files of the compilation or of the linted story.
  public func line(in files: [SourceFile]) -> String {
    line(at: place(in: files).map { "\($0.file):\($0.line):\($0.column)" } ?? "?", title: "\(code)")
  }

  /// The diagnostic in one line, with the words for its place and for its code.
  package func line(at place: String, title: String) -> String {
    let words = [message, help].compactMap { $0 }.joined(separator: " ")
    return "\(place): \(severity.name): \(words) [\(title)]"
  }
}
