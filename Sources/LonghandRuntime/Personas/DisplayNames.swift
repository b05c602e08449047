/// How a story's names are shown in a language: of personas and their poles, of printed list items, of endings, the title.
///
/// In the story and in its JSON the names stay, so that tools, saved games and other engines know them; a table says what
/// a reader sees. `longhand lines import` writes it beside a translated story.
public struct DisplayNames: Hashable, Sendable {
  /// The language: `fr`.
  public var language: String
  /// What is shown, by keys such as `persona:theodore`, `pole:theodore.open` and `item:voices.low`.
  public var names: [String: String]

  /// Makes a table.
  public init(language: String, names: [String: String] = [:]) {
    self.language = language
    self.names = names
  }

  /// What is shown for a persona; nil where the table does not say.
  public func persona(_ name: String) -> String? { names["persona:\(name)"] }

  /// What is shown for a pole of a persona; nil where the table does not say.
  public func pole(_ name: String, of persona: String) -> String? { names["pole:\(persona).\(name)"] }

  /// What is shown for a list item, by its full name; nil where the table does not say.
  public func item(_ fullName: String) -> String? { names["item:\(fullName)"] }

  /// What is shown for an ending; its name where the table does not say.
  public func ending(_ name: String) -> String { names["ending:\(name)"] ?? name }

  /// What is said of a picture; the story's own words where the table does not say.
  public func alternative(_ words: String) -> String { names["alt:\(words)"] ?? words }

  /// The words of portraits (persona §5); those that the table does not say are English.
  public var portraitWords: PortraitWords {
    var words = PortraitWords.english
    for (key, _) in words.patterns {
      if let pattern = names["portrait:\(key)"] { _ = words.set(key, pattern) }
    }
    for (key, shown) in names where key.hasPrefix("pole:") { words.poles[String(key.dropFirst(5))] = shown }
    return words
  }
}

extension DisplayNames {
  private static let version: Int32 = 1

  /// The table as a file.
  public var json: [UInt8] {
    var lines: [String] = []
    for key in names.keys.sorted() {
      var writer = JSONWriter()
      writer.object { writer in
        writer.key(key)
        writer.string(names[key] ?? "")
      }
      lines.append("    " + String(decoding: writer.bytes.dropFirst().dropLast(), as: UTF8.self))
    }
    var writer = JSONWriter()
    writer.string(language)
    let code = String(decoding: writer.bytes, as: UTF8.self)
    let text = lines.isEmpty ? "{}" : "{\n" + lines.joined(separator: ",\n") + "\n  }"
    return Array("{\n  \"longhandNames\": \(Self.version),\n  \"language\": \(code),\n  \"names\": \(text)\n}\n".utf8)
  }

  /// Reads the table that a file holds.
  ///
  /// - Throws: `LoadError.malformed` where it holds none.
  public init(json bytes: [UInt8]) throws(LoadError) {
    let file = try JSONValue.parse(bytes)
    guard let version = file["longhandNames"]?.integer, let members = file["names"]?.members else {
      throw .malformed("it is no table of names", offset: 0)
    }
    guard version <= Self.version else { throw .malformed("a newer longhand wrote this table", offset: 0) }
    language = file["language"]?.words ?? ""
    names = [:]
    for member in members {
      if let words = member.value.words { names[member.key] = words }
    }
  }
}
