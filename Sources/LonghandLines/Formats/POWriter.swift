import LonghandSource

/// Writes a catalogue as a PO file of gettext: the identifier is the context (`msgctxt`).
enum POWriter {
  static func text(of catalogue: Catalogue) -> String {
    var text = header(of: catalogue)
    for entry in catalogue.entries { text += "\n" + words(for: entry, isObsolete: false) }
    for entry in catalogue.obsolete { text += "\n" + words(for: entry, isObsolete: true) }
    return text
  }

  private static func header(of catalogue: Catalogue) -> String {
    var lines = ["Content-Type: text/plain; charset=UTF-8", "Content-Transfer-Encoding: 8bit", "MIME-Version: 1.0"]
    if !catalogue.language.isEmpty { lines.append("Language: \(catalogue.language)") }
    lines.append("X-Source-Language: \(catalogue.sourceLanguage)")
    lines.append("X-Longhand-Story: \(catalogue.story)")
    lines.append("X-Generator: longhand lines")
    return "msgid \"\"\nmsgstr \"\"\n" + lines.map { quoted($0 + "\n") + "\n" }.joined()
  }

  private static func words(for entry: CatalogueEntry, isObsolete: Bool) -> String {
    var lines = entry.notes.map { $0.isEmpty ? "#" : "# \($0)" }
    if !isObsolete {
      lines += entry.remarks.map { "#. \($0.onOneLine)" }
      if !entry.file.isEmpty { lines.append("#: \(reference(entry.file)):\(entry.line)") }
    }
    if entry.isFuzzy { lines.append("#, fuzzy") }
    let mark = isObsolete ? "#~ " : ""
    if let previous = entry.previousText { lines.append((isObsolete ? "#~| " : "#| ") + "msgid \(quoted(previous))") }
    lines.append("\(mark)msgctxt \(quoted(entry.identifier))")
    lines.append("\(mark)msgid \(quoted(entry.text))")
    lines.append("\(mark)msgstr \(quoted(entry.translation))")
    return lines.joined(separator: "\n") + "\n"
  }

  /// A file's name with blanks in it stands between marks (U+2068, U+2069), as gettext writes it.
  private static func reference(_ file: String) -> String {
    file.contains { $0.isWhitespace } ? "\u{2068}\(file)\u{2069}" : file
  }

  /// A string with its escapes.
  static func quoted(_ words: String) -> String {
    var result = "\""
    for scalar in words.unicodeScalars {
      switch scalar {
      case "\"": result += "\\\""
      case "\\": result += "\\\\"
      case "\n": result += "\\n"
      case "\r": result += "\\r"
      case "\t": result += "\\t"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result + "\""
  }
}
