import LonghandProject
import LonghandSource

/// Finds the story that somebody means by what was typed: a file, one without its ending, or the folder of a story.
enum StoryChoice {
  /// The path of the story's main file.
  ///
  /// - Throws: `CallFailure` where nothing is meant, or several stories are.
  static func path(for typed: String) throws -> String {
    if typed == "-" { return typed }
    if Folders.isFolder(typed) { return try mainFile(in: typed) }
    if Folders.exists(typed) { return typed }
    if Folders.exists(typed + ".ink") { return typed + ".ink" }
    let (folder, name) = parts(of: typed)
    let names = (Folders.names(in: folder.isEmpty ? "." : folder) ?? []).filter { $0.hasSuffix(".ink") }
    let near = NearestWord.find(name, among: names, limit: max(1, name.utf8.count / 3))
    let hint = typed.unicodeScalars.contains("\u{FFFD}") ? nil : near
    throw CallFailure(
      message: FileProvider.Failure.missing(typed) + (hint.map { "; did you mean '\(folder)\($0)'?" } ?? ""))
  }

  /// Whether a word on the command line is a story rather than a command.
  static func isStory(_ word: String) -> Bool {
    !word.hasPrefix("-") && (Folders.exists(word) || Folders.exists(word + ".ink"))
  }

  private static func mainFile(in folder: String) throws -> String {
    let files = try project.stories(in: folder).mainFiles
    if files.count == 1 { return files[0] }
    let own = parts(of: folder.hasSuffix("/") ? String(folder.dropLast()) : folder).name.lowercased()
    let usual = files.filter {
      [own + ".ink", "main.ink", "story.ink", "index.ink"].contains(parts(of: $0).name.lowercased())
    }
    if usual.count == 1 { return usual[0] }
    guard !files.isEmpty else { throw project.noStory(in: folder) }
    let named = files.prefix(5).map { "'\($0)'" }.joined(separator: ", ") + (files.count > 5 ? ", …" : "")
    throw CallFailure(message: "the folder '\(folder)' holds several stories; name one of them: \(named)")
  }

  private static func parts(of path: String) -> (folder: String, name: String) {
    guard let slash = path.lastIndex(of: "/") else { return ("", path) }
    return (String(path[...slash]), String(path[path.index(after: slash)...]))
  }

  /// The story that includes a file which has errors when it is played alone: one beside it or in the folder above; nil
  /// if there is none.
  static func storyIncluding(_ path: String) -> String? {
    let (folder, name) = parts(of: path)
    for place in [folder, folder + "../"] {
      let names = (Folders.names(in: place.isEmpty ? "." : place) ?? []).filter { $0.hasSuffix(".ink") && $0 != name }
      if let found = names.first(where: { includes(name, place + $0) }) { return place + found }
    }
    return nil
  }

  private static func includes(_ name: String, _ file: String) -> Bool {
    guard let bytes = try? StoryFiles.read(file) else { return false }
    return String(decoding: bytes, as: UTF8.self).split { $0.isNewline }.contains { line in
      let words = line.split(maxSplits: 1) { $0 == " " || $0 == "\t" }
      guard words.first == "INCLUDE", words.count == 2 else { return false }
      return parts(of: String(words[1].split { $0 == " " || $0 == "\t" }.joined(separator: " "))).name == name
    }
  }

  private static var project: Project {
    Project(folder: Folders.current, files: .disk, parseSettings: nil, speller: nil)
  }
}
