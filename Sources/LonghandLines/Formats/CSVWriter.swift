/// Writes a catalogue as rows for a spreadsheet (RFC 4180), with a mark that tells Excel that it is UTF-8.
///
/// A cell that a spreadsheet would run as a formula begins with an apostrophe, which the reader takes away again.
enum CSVWriter {
  /// The columns in the order in which they are written.
  static let columns = [
    "id", "text", "translation", "state", "speaker", "place", "condition", "before", "after", "comments", "previous",
    "notes", "kind", "file", "line",
  ]

  static func text(of catalogue: Catalogue) -> String {
    var rows = [columns]
    rows += catalogue.entries.map { cells(of: $0, state: $0.isFuzzy ? "fuzzy" : "") }
    rows += catalogue.obsolete.map { cells(of: $0, state: "obsolete") }
    return "\u{FEFF}" + rows.map { row(of: $0) }.joined()
  }

  /// A row with its line end.
  static func row(of cells: [String]) -> String { cells.map { cell($0) }.joined(separator: ",") + "\r\n" }

  private static func cells(of entry: CatalogueEntry, state: String) -> [String] {
    [
      entry.identifier, entry.text, entry.translation, state, entry.speaker ?? "", entry.place,
      entry.conditions.joined(separator: "; "), entry.before ?? "", entry.after ?? "",
      entry.comments.joined(separator: "\n"), entry.previousText ?? "", entry.notes.joined(separator: "\n"), entry.kind,
      entry.file, entry.line == 0 ? "" : "\(entry.line)",
    ]
  }

  private static func cell(_ words: String) -> String {
    let words = isFormula(words) ? "'" + words : words
    let needsQuotes =
      words.unicodeScalars.contains { [",", "\"", "\n", "\r", ";", "\t"].contains($0) }
      || words.first == " " || words.last == " "
    guard needsQuotes else { return words }
    return "\"" + words.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"") + "\""
  }

  /// Whether a spreadsheet would run a cell; apostrophes before it are our own, and so are counted in.
  static func isFormula(_ words: String) -> Bool {
    let first = words.unicodeScalars.first { $0 != "'" }
    return first.map { ["=", "+", "-", "@", "\t", "\r"].contains($0) } ?? false
  }
}
