import LonghandSource

/// How a catalogue is written down.
package enum CatalogueFormat: String, CaseIterable, Sendable {
  /// Rows for a spreadsheet.
  case csv
  /// Gettext's portable objects.
  case po
  /// XLIFF 1.2, which translators' programs read.
  case xliff
  /// Our own.
  case json

  /// The format that the ending of a path speaks of; nil for another one.
  package init?(path: String) {
    guard let dot = path.lastIndex(of: ".") else { return nil }
    switch path[path.index(after: dot)...].lowercased() {
    case "csv": self = .csv
    case "po", "pot": self = .po
    case "xlf", "xliff": self = .xliff
    case "json": self = .json
    default: return nil
    }
  }

  /// The bytes of a file.
  package func bytes(of catalogue: Catalogue) -> [UInt8] {
    switch self {
    case .csv: Array(CSVWriter.text(of: catalogue).utf8)
    case .po: Array(POWriter.text(of: catalogue).utf8)
    case .xliff: Array(XLIFFWriter.text(of: catalogue).utf8)
    case .json: CatalogueJSON.bytes(of: catalogue)
    }
  }

  /// Reads a file.
  package func read(_ bytes: [UInt8]) throws(CatalogueProblem) -> Catalogue {
    let bytes = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(bytes.dropFirst(3)) : bytes
    return switch self {
    case .csv: try CSVReader.read(bytes)
    case .po: try POReader.read(bytes)
    case .xliff: try XLIFFReader.read(bytes)
    case .json: try CatalogueJSON.read(bytes)
    }
  }
}

/// Why a catalogue cannot be read, and where.
package struct CatalogueProblem: Error, Hashable, Sendable {
  /// The line and the column in characters as Unicode counts them, from 1.
  package var line: Int
  package var column: Int
  /// What is wrong and what to do, in one sentence.
  package var message: String

  init(line: Int, column: Int = 1, _ message: String) {
    self.line = line
    self.column = column
    self.message = message
  }

  /// A problem at an offset of a file.
  init(_ message: String, at offset: Int, in bytes: [UInt8]) {
    let file = SourceFile(name: "", bytes: bytes)
    let location = file.location(at: UInt32(clamping: offset))
    self.init(line: location.line, column: location.column, message)
  }
}
