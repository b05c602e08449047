import LonghandRuntime

/// A catalogue as JSON of our own, for scripts and for tools of one's own.
enum CatalogueJSON {
  private static let version: Int32 = 1

  static func bytes(of catalogue: Catalogue) -> [UInt8] {
    var text = "{\"longhandLines\":\(version)"
    for (key, words) in [
      ("story", catalogue.story), ("language", catalogue.language), ("sourceLanguage", catalogue.sourceLanguage),
    ] {
      var writer = JSONWriter()
      writer.string(words)
      text += ",\"\(key)\":" + String(decoding: writer.bytes, as: UTF8.self)
    }
    text += ",\n\"messages\":[" + rows(catalogue.entries) + "],\n\"obsolete\":[" + rows(catalogue.obsolete) + "]}\n"
    return Array(text.utf8)
  }

  /// A message a line, so that a difference shows which changed.
  private static func rows(_ entries: [CatalogueEntry]) -> String {
    entries.map { entry in
      var writer = JSONWriter()
      write(entry, to: &writer)
      return "\n" + String(decoding: writer.bytes, as: UTF8.self)
    }.joined(separator: ",")
  }

  private static func write(_ entry: CatalogueEntry, to writer: inout JSONWriter) {
    writer.object { writer in
      for (key, words) in [
        ("id", entry.identifier), ("kind", entry.kind), ("text", entry.text), ("translation", entry.translation),
      ] {
        writer.key(key)
        writer.string(words)
      }
      writer.key("fuzzy")
      writer.boolean(entry.isFuzzy)
      writer.key("file")
      writer.string(entry.file)
      writer.key("line")
      writer.integer(entry.line)
      writer.key("place")
      writer.string(entry.place)
      for (key, words) in [
        ("previous", entry.previousText), ("speaker", entry.speaker), ("before", entry.before), ("after", entry.after),
      ] {
        writer.key(key)
        if let words { writer.string(words) } else { writer.null() }
      }
      for (key, list) in [("conditions", entry.conditions), ("comments", entry.comments), ("notes", entry.notes)] {
        writer.key(key)
        writer.array { writer in for words in list { writer.string(words) } }
      }
    }
  }

  // MARK: Reading

  static func read(_ bytes: [UInt8]) throws(CatalogueProblem) -> Catalogue {
    let file: JSONValue
    do throws(LoadError) { file = try JSONValue.parse(bytes) } catch {
      guard case .malformed(let what, let offset) = error else { throw CatalogueProblem("\(error)", at: 0, in: bytes) }
      throw CatalogueProblem("This is no JSON: \(what).", at: offset, in: bytes)
    }
    guard let version = file["longhandLines"]?.integer, let messages = file["messages"]?.items else {
      throw CatalogueProblem("This JSON is no catalogue: it has no “longhandLines” and “messages”.", at: 0, in: bytes)
    }
    guard version <= Self.version else {
      throw CatalogueProblem("This catalogue has version \(version), which a newer longhand wrote.", at: 0, in: bytes)
    }
    var catalogue = Catalogue(
      story: file["story"]?.words ?? "", language: file["language"]?.words ?? "",
      sourceLanguage: file["sourceLanguage"]?.words ?? "en", entries: [])
    var known: Set<String> = []
    for (index, message) in messages.enumerated() {
      guard let entry = entry(message) else {
        throw CatalogueProblem("Message \(index + 1) has no “id” or no “text”.", at: 0, in: bytes)
      }
      guard known.insert(entry.identifier).inserted else {
        throw CatalogueProblem("The id \(entry.identifier) stands twice in the messages.", at: 0, in: bytes)
      }
      catalogue.entries.append(entry)
    }
    catalogue.obsolete = (file["obsolete"]?.items ?? []).compactMap { entry($0) }
    return catalogue
  }

  private static func entry(_ value: JSONValue) -> CatalogueEntry? {
    guard let identifier = value["id"]?.words, let text = value["text"]?.words, !identifier.isEmpty else { return nil }
    var entry = CatalogueEntry(identifier: identifier, kind: value["kind"]?.words ?? "line", text: text)
    entry.translation = value["translation"]?.words ?? ""
    entry.isFuzzy = value["fuzzy"]?.isTrue ?? false
    entry.previousText = value["previous"]?.words
    entry.notes = value["notes"]?.items?.compactMap { $0.words } ?? []
    entry.file = value["file"]?.words ?? ""
    entry.line = Int(value["line"]?.integer ?? 0)
    return entry
  }
}
