/// Reads XLIFF 1.2, as we or a translator's program wrote it.
struct XLIFFReader {
  private let bytes: [UInt8]
  private var catalogue = Catalogue(story: "", language: "", entries: [])
  private var known: Set<String> = []

  static func read(_ bytes: [UInt8]) throws(CatalogueProblem) -> Catalogue {
    let root = try XMLReader.read(bytes)
    var reader = XLIFFReader(bytes: bytes)
    try reader.read(root)
    return reader.catalogue
  }

  private init(bytes: [UInt8]) {
    self.bytes = bytes
  }

  private mutating func read(_ root: XMLNode) throws(CatalogueProblem) {
    guard root.name == "xliff" else { throw problem("This is no XLIFF file: it begins with <\(root.name)>.", root) }
    guard root.attributes["version"]?.hasPrefix("1.") == true else {
      throw problem("This XLIFF has version \(root.attributes["version"] ?? "none"); 1.2 is read.", root)
    }
    let files = root.elements.filter { $0.name == "file" }
    guard let file = files.first else { throw problem("This XLIFF holds no <file>.", root) }
    catalogue.story = file.attributes["original"] ?? ""
    catalogue.language = file.attributes["target-language"] ?? ""
    catalogue.sourceLanguage = file.attributes["source-language"] ?? "en"
    for file in files {
      if let body = file.first("body") { try readUnits(of: body, isObsolete: false) }
    }
  }

  private mutating func readUnits(of node: XMLNode, isObsolete: Bool) throws(CatalogueProblem) {
    for child in node.elements {
      switch child.name {
      case "group":
        try readUnits(of: child, isObsolete: isObsolete || child.attributes["restype"] == "x-obsolete")
      case "trans-unit": try readUnit(child, isObsolete: isObsolete)
      default: continue
      }
    }
  }

  private mutating func readUnit(_ unit: XMLNode, isObsolete: Bool) throws(CatalogueProblem) {
    guard var identifier = unit.attributes["id"], !identifier.isEmpty else {
      throw problem("This <trans-unit> has no id.", unit)
    }
    guard let source = unit.first("source") else { throw problem("The unit \(identifier) has no <source>.", unit) }
    if isObsolete, identifier.hasPrefix("obsolete:") { identifier = String(identifier.dropFirst(9)) }
    let restype = unit.attributes["restype"] ?? ""
    let kind = restype.hasPrefix("x-") ? String(restype.dropFirst(2)) : identifier.contains(":") ? "name" : "line"
    var entry = CatalogueEntry(identifier: identifier, kind: kind, text: source.text)
    if let target = unit.first("target") {
      entry.translation = target.text
      entry.isFuzzy = target.attributes["state"].map { $0.hasPrefix("needs-") } ?? false
    }
    readRest(of: unit, into: &entry)
    if isObsolete { return catalogue.obsolete.append(entry) }
    guard known.insert(identifier).inserted else { throw problem("The id \(identifier) stands above already.", unit) }
    catalogue.entries.append(entry)
  }

  private func readRest(of unit: XMLNode, into entry: inout CatalogueEntry) {
    for child in unit.elements {
      switch child.name {
      case "alt-trans" where child.attributes["alttranstype"] == "previous-version":
        entry.previousText = child.first("source")?.text
      case "note" where child.attributes["from"] != "developer": entry.notes.append(child.text)
      case "context-group":
        for context in child.elements {
          switch context.attributes["context-type"] {
          case "sourcefile": entry.file = context.text
          case "linenumber": entry.line = Int(context.text) ?? 0
          default: continue
          }
        }
      default: continue
      }
    }
  }

  private func problem(_ message: String, _ node: XMLNode) -> CatalogueProblem {
    CatalogueProblem(message, at: node.offset, in: bytes)
  }
}
