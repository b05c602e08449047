import LonghandCompiler
import LonghandRuntime
import LonghandSource
import LonghandSyntax

/// A story in another language: its files with other words, the table of its names, and what was found on the way.
package struct Translation: Sendable {
  /// Something that a translator or a writer should know.
  package struct Finding: Hashable, Sendable {
    /// What kind of thing it is.
    package enum Kind: String, Hashable, Sendable {
      /// There is no translation; the original words stay.
      case missing
      /// The translation was made for another text; the original words stay.
      case fuzzy
      /// The translation would change what the story does.
      case broken
      /// The story has no such message.
      case unknown
    }

    /// What kind of thing it is.
    package var kind: Kind
    /// The identifier of the message.
    package var identifier: String
    /// Where the message stands in the story.
    package var file: String
    package var line: Int
    /// What is wrong, in a sentence.
    package var words: String
  }

  /// The files by the names under which they are included, the main file first.
  package private(set) var files: [(file: SourceFile, bytes: [UInt8])] = []
  /// How names are shown.
  package private(set) var names: DisplayNames
  /// What was found, in the order of the files.
  package private(set) var findings: [Finding] = []
  /// Where the translated story differs from the original in more than words; none when it is the same story.
  package private(set) var differences: [String] = []
  /// How many messages have other words now.
  package private(set) var count = 0

  /// Whether it may be used.
  package var isProved: Bool { differences.isEmpty && !findings.contains { $0.kind == .broken } }

  /// Translates a story.
  package init(of story: TranslatableStory, by catalogue: Catalogue, language: String) {
    names = DisplayNames(language: language)
    var entries: [String: CatalogueEntry] = [:]
    for entry in catalogue.entries { entries[entry.identifier] = entry }
    addNames(of: story, entries)
    var edits: [String: [TextEdit]] = [:]
    let sources = Dictionary(story.trees.map { ($0.source.name, $0.source) }) { first, _ in first }
    for message in story.messages {
      guard let source = sources[message.file] else { continue }
      edits[message.file, default: []] += self.edits(for: message, in: source, entries)
    }
    addUnknown(story, catalogue)
    for tree in story.trees {
      files.append((tree.source, tree.source.bytes.edited(edits[tree.source.name] ?? [])))
    }
    prove(story)
  }

  // MARK: Messages

  private mutating func edits(
    for message: StoryMessage, in source: SourceFile, _ entries: [String: CatalogueEntry]
  ) -> [TextEdit] {
    let identifier = message.identifier?.name ?? ""
    func find(_ kind: Finding.Kind, _ words: String) -> Finding {
      Finding(kind: kind, identifier: identifier, file: message.file, line: message.line, words: words)
    }
    guard let entry = entries[identifier], !entry.translation.trimmedBlanks.isEmpty else {
      findings.append(find(.missing, "“\(message.text.onOneLine.beginning(50))” has no translation."))
      return []
    }
    guard !entry.isFuzzy, entry.text == message.text else {
      let former = entry.isFuzzy ? entry.previousText ?? entry.text : entry.text
      findings.append(
        find(.fuzzy, "The translation was made for “\(former.onOneLine.beginning(50))”; look at it again."))
      return []
    }
    do throws(MessageTranslation.Refusal) {
      let edits = try MessageTranslation(message: message, source: source).edits(for: entry.translation)
      count += 1
      return edits
    } catch {
      findings.append(find(.broken, error.words))
      return []
    }
  }

  private mutating func addUnknown(_ story: TranslatableStory, _ catalogue: Catalogue) {
    let known = Set(story.messages.compactMap { $0.identifier?.name } + story.names.map { $0.key })
    for entry in catalogue.entries where !known.contains(entry.identifier) && !entry.translation.isEmpty {
      findings.append(
        Finding(
          kind: .unknown, identifier: entry.identifier, file: entry.file, line: entry.line,
          words:
            "The story has no “\(entry.text.onOneLine.beginning(50))” any more; `longhand lines update` puts it aside.")
      )
    }
  }

  // MARK: Names

  private mutating func addNames(of story: TranslatableStory, _ entries: [String: CatalogueEntry]) {
    var portrait = PortraitWords.english
    for name in story.names {
      func find(_ kind: Finding.Kind, _ words: String) -> Finding {
        Finding(kind: kind, identifier: name.key, file: name.file, line: name.line, words: words)
      }
      guard let entry = entries[name.key], !entry.translation.trimmedBlanks.isEmpty else {
        findings.append(find(.missing, "“\(name.text)” has no translation."))
        continue
      }
      guard !entry.isFuzzy, entry.text == name.text else {
        findings.append(
          find(.fuzzy, "The translation was made for “\(entry.previousText ?? entry.text)”; look at it again."))
        continue
      }
      if name.key.hasPrefix("portrait:"), !portrait.set(String(name.key.dropFirst(9)), entry.translation) {
        findings.append(find(.broken, "It must be made like “\(name.text)”: {1}, {2} and {3} in the same places."))
        continue
      }
      names.names[name.key] = entry.translation
      count += 1
    }
  }

  // MARK: Proof

  /// Compiles both stories and compares them.
  private mutating func prove(_ story: TranslatableStory) {
    guard let root = story.trees.first?.source else { return }
    let bytes = Dictionary(files.map { ($0.file.name, $0.bytes) }) { first, _ in first }
    let source = SourceFile(name: root.name, bytes: bytes[root.name] ?? [])
    var options = Compiler.Options()
    options.portraitWords = names.portraitWords
    let translated = Compiler.compile(source, options: options) { bytes[$0] }
    guard let original = Compiler.compile(story.analysis).program else {
      return differences = ["the original has errors"]
    }
    guard let program = translated.program else {
      let errors = translated.diagnostics.filter { $0.severity == .error }
      differences = errors.prefix(5).map { translated.line(for: $0) }
      return
    }
    var strings = Set(story.messages.filter { $0.kind == .string }.map { $0.text.withoutEscapes })
    let english = PortraitWords.english
    strings.formUnion([english.nothing, english.and, english.comma, english.lastAnd, english.little, english.deeply])
    for name in story.names where name.key.hasPrefix("pole:") { strings.insert(name.text) }
    do throws(LoadError) {
      differences = try SameStory.differences(between: original, and: program, strings: strings)
    } catch {
      differences = ["\(error)"]
    }
  }
}
