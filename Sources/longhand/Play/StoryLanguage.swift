import LonghandLines
import LonghandLint
import LonghandPlay
import LonghandRuntime

/// Finds the translation of a story: the file of the same name in the folder of the language beside it, `fr/story.ink`.
enum StoryLanguage {
  /// What the player says in a language; English where no table is shipped.
  static func messages(for language: String) -> MessageTable {
    if language == PseudoLanguage.code {
      return MessageTable(language: language, plural: .one) { message in
        message.isTyped ? message.rawValue : PseudoLanguage.of(message.rawValue)
      }
    }
    return MessageTable.shipped(for: language) ?? .english
  }

  /// The translation of a story; the story itself, and a word about it, where there is none.
  ///
  /// A translation that is still the same story keeps the original's games: they are known by its fingerprint.
  static func translated(_ story: LoadedStory, into language: String, includesOutside: Bool) throws -> LoadedStory {
    guard let path = path(of: story.path, in: language) else {
      note(
        "'\(story.path)' is not translated into '\(language)', so it is played as it is; see longhand lines import --help"
      )
      return story
    }
    let names = try DisplayNamesFile.read(besideStory: path) ?? DisplayNames(language: language)
    var translation = try LoadedStory.load(path, includesOutside: includesOutside, names: names)
    let differences = try? SameStory.differences(between: story.program, and: translation.program, strings: nil)
    translation.program = translation.program.naming(names)
    translation.files += story.files
    translation.path = story.path
    if differences == [] {
      translation.fingerprint = story.fingerprint
    } else {
      note("'\(path)' is the translation of another version of the story; longhand lines update brings it up to date")
    }
    return translation
  }

  /// The path of the translation: in the folder of the whole code, or of its language alone.
  private static func path(of story: String, in language: String) -> String? {
    guard story != "-", let name = story.split(separator: "/").last else { return nil }
    let short = language.split { $0 == "-" || $0 == "_" }.first.map { String($0) } ?? language
    let paths = [language, short].map { StoryPath.folder(of: story) + $0 + "/" + name }
    return paths.first { Folders.exists($0) }
  }

  private static func note(_ words: String) { Console.process.writeError("longhand: \(words)\n") }
}
