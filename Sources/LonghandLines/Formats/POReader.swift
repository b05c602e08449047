/// Reads a PO file of gettext, as we or a translator's program wrote it.
struct POReader {
  /// What a string belongs to.
  private enum Field {
    case context, text, translation, previousContext, previousText
  }

  private var lineNumber = 0
  private var catalogue = Catalogue(story: "", language: "", entries: [])
  private var known: [String: Int] = [:]
  // What was read of an entry so far.
  private var fields: [Field: String] = [:]
  private var field: Field?
  private var notes: [String] = []
  private var references: [String] = []
  private var isFuzzy = false
  private var isObsolete = false
  private var firstLine = 0

  static func read(_ bytes: [UInt8]) throws(CatalogueProblem) -> Catalogue {
    var reader = POReader()
    let text = String(decoding: bytes, as: UTF8.self)
    for line in text.split(omittingEmptySubsequences: false, whereSeparator: { $0.isNewline }) {
      reader.lineNumber += 1
      try reader.read(line)
    }
    try reader.finishEntry()
    return reader.catalogue
  }

  private mutating func read(_ line: Substring) throws(CatalogueProblem) {
    let words = line.drop { $0 == " " || $0 == "\t" }
    if words.isEmpty {
      try finishEntry()
    } else if words.hasPrefix("#~") {
      if !isObsolete, fields[.translation] != nil { try finishEntry() }
      isObsolete = true
      if words.hasPrefix("#~|") { try readPrevious(words.dropFirst(3)) } else { try readField(words.dropFirst(2)) }
    } else if words.hasPrefix("#") {
      try readComment(words)
    } else {
      try readField(words)
    }
  }

  // MARK: Comments

  private mutating func readComment(_ words: Substring) throws(CatalogueProblem) {
    // A comment begins a new entry, once the one before it has its translation.
    if fields[.translation] != nil { try finishEntry() }
    switch words.dropFirst().first {
    case ",":
      if words.dropFirst(2).split(separator: ",").contains(where: { $0.trimmedBlanks == "fuzzy" }) { isFuzzy = true }
    case "|": try readPrevious(words.dropFirst(2))
    case ":": references.append(words.dropFirst(2).trimmedBlanks)
    case ".": return
    default: notes.append(words.dropFirst().trimmedBlanks)
    }
  }

  private mutating func readPrevious(_ words: Substring) throws(CatalogueProblem) {
    let words = words.drop { $0 == " " }
    if words.hasPrefix("msgctxt") {
      try begin(.previousContext, words.dropFirst(7))
    } else if words.hasPrefix("msgid") {
      try begin(.previousText, words.dropFirst(5))
    } else {
      try append(words)
    }
  }

  // MARK: Fields

  private mutating func readField(_ words: Substring) throws(CatalogueProblem) {
    let words = words.drop { $0 == " " }
    if words.hasPrefix("msgctxt") {
      if fields[.translation] != nil { try finishEntry(keepingMark: true) }
      try begin(.context, words.dropFirst(7))
    } else if words.hasPrefix("msgid_plural") || words.hasPrefix("msgstr[") {
      throw problem("Plural forms have no place in a story; write one msgid and one msgstr.")
    } else if words.hasPrefix("msgid") {
      if fields[.translation] != nil { try finishEntry(keepingMark: true) }
      try begin(.text, words.dropFirst(5))
    } else if words.hasPrefix("msgstr") {
      guard fields[.text] != nil else { throw problem("This msgstr has no msgid before it.") }
      try begin(.translation, words.dropFirst(6))
    } else if words.hasPrefix("\"") {
      try append(words)
    } else {
      throw problem("“\(String(words).beginning(30))” is neither a comment nor msgctxt, msgid, msgstr or a string.")
    }
  }

  private mutating func begin(_ field: Field, _ words: Substring) throws(CatalogueProblem) {
    if fields.isEmpty { firstLine = lineNumber }
    guard fields[field] == nil else {
      throw problem("This stands twice in one entry; an empty line separates entries.")
    }
    self.field = field
    fields[field] = ""
    try append(words.drop { $0 == " " || $0 == "\t" })
  }

  private mutating func append(_ words: Substring) throws(CatalogueProblem) {
    guard let field else {
      throw problem("This string belongs to nothing; msgctxt, msgid or msgstr stands before one.")
    }
    guard words.first == "\"" else { throw problem("A string in quotes is expected here.") }
    var result = ""
    var rest = words.dropFirst()
    while let next = rest.popFirst() {
      switch next {
      case "\"":
        guard rest.trimmedBlanks.isEmpty else { throw problem("“\(rest.trimmedBlanks)” follows the string.") }
        fields[field, default: ""] += result
        return
      case "\\": result += try escape(rest.popFirst())
      default: result.append(next)
      }
    }
    throw problem("This string has no closing quote.")
  }

  private func escape(_ sign: Character?) throws(CatalogueProblem) -> String {
    switch sign {
    case "n": return "\n"
    case "t": return "\t"
    case "r": return "\r"
    case "\"": return "\""
    case "\\": return "\\"
    default: throw problem("“\\\(sign.map { String($0) } ?? "")” means nothing; a backslash is written as two.")
    }
  }

  // MARK: Entries

  private mutating func finishEntry(keepingMark: Bool = false) throws(CatalogueProblem) {
    let mark = isObsolete
    defer { clear(isObsolete: keepingMark && mark) }
    guard let text = fields[.text] else {
      if fields[.context] != nil { throw problem("This entry has no msgid.", line: firstLine) }
      return
    }
    guard let translation = fields[.translation] else { throw problem("This entry has no msgstr.", line: firstLine) }
    guard let context = fields[.context] else {
      guard text.isEmpty else {
        throw problem("This entry has no msgctxt, which holds the id of the line.", line: firstLine)
      }
      return readHeader(translation)
    }
    var entry = CatalogueEntry(identifier: context, kind: context.contains(":") ? "name" : "line", text: text)
    entry.translation = translation
    entry.isFuzzy = isFuzzy
    entry.previousText = fields[.previousText]
    entry.notes = notes
    setReference(of: &entry)
    if isObsolete { return catalogue.obsolete.append(entry) }
    if let first = known[context] {
      throw problem("The id \(context) stands in line \(first) already.", line: firstLine)
    }
    known[context] = firstLine
    catalogue.entries.append(entry)
  }

  private func setReference(of entry: inout CatalogueEntry) {
    guard let reference = references.first, let colon = reference.lastIndex(of: ":") else { return }
    entry.file = reference[..<colon].filter { $0 != "\u{2068}" && $0 != "\u{2069}" }
    entry.line = Int(reference[reference.index(after: colon)...]) ?? 0
  }

  private mutating func readHeader(_ words: String) {
    for line in words.split(separator: "\n") {
      guard let colon = line.firstIndex(of: ":") else { continue }
      let value = line[line.index(after: colon)...].trimmedBlanks
      switch line[..<colon].lowercased() {
      case "language": catalogue.language = value
      case "x-source-language": catalogue.sourceLanguage = value
      case "x-longhand-story": catalogue.story = value
      default: continue
      }
    }
  }

  private mutating func clear(isObsolete: Bool) {
    fields = [:]
    field = nil
    notes = []
    references = []
    isFuzzy = false
    self.isObsolete = isObsolete
  }

  private func problem(_ message: String, line: Int? = nil) -> CatalogueProblem {
    CatalogueProblem(line: line ?? lineNumber, message)
  }
}
