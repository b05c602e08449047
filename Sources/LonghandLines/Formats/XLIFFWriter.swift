/// Writes a catalogue as XLIFF 1.2.
enum XLIFFWriter {
  static func text(of catalogue: Catalogue) -> String {
    var lines = ["<?xml version=\"1.0\" encoding=\"UTF-8\"?>"]
    lines.append("<xliff version=\"1.2\" xmlns=\"urn:oasis:names:tc:xliff:document:1.2\">")
    let target = catalogue.language.isEmpty ? "" : " target-language=\"\(escaped(catalogue.language))\""
    let source = escaped(catalogue.sourceLanguage)
    lines.append(
      "  <file original=\"\(escaped(catalogue.story))\" source-language=\"\(source)\"\(target) datatype=\"plaintext\">")
    lines.append("    <header><tool tool-id=\"longhand\" tool-name=\"longhand lines\"/></header>")
    lines.append("    <body>")
    for entry in catalogue.entries { lines += unit(entry, isObsolete: false, indent: "      ") }
    if !catalogue.obsolete.isEmpty {
      lines.append("      <group id=\"obsolete\" restype=\"x-obsolete\">")
      for entry in catalogue.obsolete { lines += unit(entry, isObsolete: true, indent: "        ") }
      lines.append("      </group>")
    }
    return (lines + ["    </body>", "  </file>", "</xliff>"]).joined(separator: "\n") + "\n"
  }

  private static func unit(_ entry: CatalogueEntry, isObsolete: Bool, indent: String) -> [String] {
    let identifier = escaped((isObsolete ? "obsolete:" : "") + entry.identifier)
    let flag = isObsolete ? " translate=\"no\"" : entry.isTranslated ? " approved=\"yes\"" : ""
    let inner = indent + "  "
    var lines = [
      "\(indent)<trans-unit id=\"\(identifier)\" restype=\"x-\(escaped(entry.kind))\" xml:space=\"preserve\"\(flag)>",
      "\(inner)<source>\(escaped(entry.text))</source>",
    ]
    if !entry.translation.isEmpty {
      let state = entry.isFuzzy ? "needs-review-translation" : "translated"
      lines.append("\(inner)<target state=\"\(state)\">\(escaped(entry.translation))</target>")
    }
    if !entry.file.isEmpty { lines += place(entry, inner) }
    lines += entry.remarks.map { "\(inner)<note from=\"developer\">\(escaped($0))</note>" }
    lines += entry.notes.map { "\(inner)<note from=\"translator\">\(escaped($0))</note>" }
    if let previous = entry.previousText {
      lines.append("\(inner)<alt-trans alttranstype=\"previous-version\">")
      lines.append("\(inner)  <source>\(escaped(previous))</source>")
      lines.append("\(inner)  <target>\(escaped(entry.translation))</target>")
      lines.append("\(inner)</alt-trans>")
    }
    return lines + ["\(indent)</trans-unit>"]
  }

  private static func place(_ entry: CatalogueEntry, _ indent: String) -> [String] {
    [
      "\(indent)<context-group purpose=\"location\">",
      "\(indent)  <context context-type=\"sourcefile\">\(escaped(entry.file))</context>",
      "\(indent)  <context context-type=\"linenumber\">\(entry.line)</context>", "\(indent)</context-group>",
    ]
  }

  /// Words as XML has them; what no XML may hold becomes U+FFFD.
  static func escaped(_ words: String) -> String {
    var result = ""
    for scalar in words.unicodeScalars {
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      case "\n", "\t": result.unicodeScalars.append(scalar)
      case "\r": result += "&#13;"
      default:
        result.unicodeScalars.append(scalar.value < 0x20 || scalar.value & 0xFFFE == 0xFFFE ? "\u{FFFD}" : scalar)
      }
    }
    return result
  }
}
