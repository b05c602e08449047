/// Reads rows of a spreadsheet: commas, semicolons or tabs between cells, whichever the first row has.
struct CSVReader {
  private let bytes: [UInt8]
  private var position = 0
  private let separator: UInt8
  /// Where the row and the cell that are read began.
  private var rowStart = 0

  static func read(_ bytes: [UInt8]) throws(CatalogueProblem) -> Catalogue {
    var reader = CSVReader(bytes)
    return try reader.catalogue()
  }

  private init(_ bytes: [UInt8]) {
    self.bytes = bytes
    let firstLine = bytes.prefix { $0 != 0x0A && $0 != 0x0D }
    let counts = [UInt8(ascii: ","), UInt8(ascii: ";"), 0x09].map { sign in (sign, firstLine.count { $0 == sign }) }
    separator = counts.max { $0.1 < $1.1 }.map { $0.1 > 0 ? $0.0 : UInt8(ascii: ",") } ?? UInt8(ascii: ",")
  }

  private mutating func catalogue() throws(CatalogueProblem) -> Catalogue {
    let titles = try row().map { $0.trimmedBlanks.lowercased() }
    for title in ["id", "text", "translation"] where !titles.contains(title) {
      throw CatalogueProblem("The first row has no column “\(title)”.", at: 0, in: bytes)
    }
    var catalogue = Catalogue(story: "", language: "", entries: [])
    var known: Set<String> = []
    while position < bytes.count {
      rowStart = position
      let cells = try row()
      if cells.allSatisfy({ $0.isEmpty }) { continue }
      let (entry, isObsolete) = try entry(cells, titles)
      if isObsolete {
        catalogue.obsolete.append(entry)
      } else if known.insert(entry.identifier).inserted {
        catalogue.entries.append(entry)
      } else {
        throw problem("The id \(entry.identifier) stands in a row above already.")
      }
    }
    return catalogue
  }

  private func entry(
    _ cells: [String], _ titles: [String]
  ) throws(CatalogueProblem) -> (entry: CatalogueEntry, isObsolete: Bool) {
    guard cells.count <= titles.count else {
      throw problem("This row has \(cells.count) cells, but the first row names \(titles.count) columns.")
    }
    let known = Dictionary(zip(titles, cells)) { first, _ in first }
    guard let identifier = known["id"]?.trimmedBlanks, !identifier.isEmpty else { throw problem("This row has no id.") }
    let kind = known["kind"] ?? (identifier.contains(":") ? "name" : "line")
    var entry = CatalogueEntry(identifier: identifier, kind: kind, text: known["text"] ?? "")
    entry.translation = known["translation"] ?? ""
    entry.previousText = known["previous"].flatMap { $0.isEmpty ? nil : $0 }
    entry.notes = known["notes"].map { $0.split(separator: "\n").map { String($0) } } ?? []
    entry.file = known["file"] ?? ""
    entry.line = known["line"].flatMap { Int($0) } ?? 0
    switch known["state"]?.trimmedBlanks.lowercased() ?? "" {
    case "": return (entry, false)
    case "fuzzy":
      entry.isFuzzy = true
      return (entry, false)
    case "obsolete": return (entry, true)
    case let state: throw problem("The state “\(state)” is none of: nothing, fuzzy, obsolete.")
    }
  }

  private func problem(_ message: String) -> CatalogueProblem { CatalogueProblem(message, at: rowStart, in: bytes) }

  // MARK: Cells

  private mutating func row() throws(CatalogueProblem) -> [String] {
    var cells: [String] = []
    while true {
      cells.append(try cell())
      guard position < bytes.count else { return cells }
      let byte = bytes[position]
      position += 1
      if byte == separator { continue }
      if byte == 0x0D, position < bytes.count, bytes[position] == 0x0A { position += 1 }
      return cells
    }
  }

  private mutating func cell() throws(CatalogueProblem) -> String {
    let words = position < bytes.count && bytes[position] == UInt8(ascii: "\"") ? try quotedCell() : plainCell()
    return words.first == "'" && CSVWriter.isFormula(words) ? String(words.dropFirst()) : words
  }

  private mutating func plainCell() -> String {
    let start = position
    while position < bytes.count, bytes[position] != separator, bytes[position] != 0x0A, bytes[position] != 0x0D {
      position += 1
    }
    return String(decoding: bytes[start..<position], as: UTF8.self)
  }

  private mutating func quotedCell() throws(CatalogueProblem) -> String {
    let start = position
    position += 1
    var cell: [UInt8] = []
    while position < bytes.count {
      let byte = bytes[position]
      position += 1
      if byte != UInt8(ascii: "\"") {
        cell.append(byte)
      } else if position < bytes.count, bytes[position] == UInt8(ascii: "\"") {
        cell.append(byte)
        position += 1
      } else {
        guard position >= bytes.count || [separator, 0x0A, 0x0D].contains(bytes[position]) else {
          throw CatalogueProblem("Something follows the closing quote of this cell.", at: position, in: bytes)
        }
        return String(decoding: cell, as: UTF8.self)
      }
    }
    throw CatalogueProblem("This cell has no closing quote.", at: start, in: bytes)
  }
}
