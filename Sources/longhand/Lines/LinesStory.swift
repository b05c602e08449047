import LonghandCompiler
import LonghandLines
import LonghandLint
import LonghandProject
import LonghandSource
import LonghandSyntax

/// A story on the disk whose lines are tagged, translated or counted.
struct LinesStory {
  /// The path of its main file.
  let path: String
  let story: TranslatableStory
  private let console: Console

  /// Reads a story, by the path of its main file or of its folder.
  ///
  /// - Throws: `CallFailure` where it cannot be read, `ExitStatus.findings` where it has errors, which are shown.
  init(_ typed: String, includesOutside: Bool, console: Console) throws {
    path = try StoryChoice.path(for: typed)
    self.console = console
    let analysis = StoryFiles.analysis(
      path, bytes: try StoryFiles.read(path), includesOutside: includesOutside, keepsTrees: true)
    guard !analysis.hasErrors else {
      if path != "-", let whole = StoryChoice.storyIncluding(path) {
        throw CallFailure(message: "'\(path)' is a part of the story '\(whole)', which includes it; name that one")
      }
      report(analysis.diagnostics.filter { $0.severity == .error }, in: analysis.script.files, on: console)
      throw ExitStatus.findings
    }
    story = TranslatableStory(analysis)
  }

  /// The path of one of its files.
  func path(of file: String) -> String {
    file == story.trees.first?.source.name ? path : StoryPath.included(file, by: path)
  }

  /// Writes files of the story anew, of which each must lie in its folder and still be what was read.
  func write(_ result: Tagger.Result) throws {
    guard path != "-" else {
      return console.write(result.files.first { $0.file.id == .root }?.bytes ?? story.trees[0].source.bytes)
    }
    let folder = StoryFolder.of(StoryPath.absolute(path, in: Folders.current), in: .disk)
    for (file, _) in result.files {
      let path = path(of: file.name)
      guard StoryFolder.contains(FileProvider.disk.resolved(path), in: folder) else {
        throw CallFailure(message: "'\(path)' lies outside of the story's folder, so nothing was changed")
      }
    }
    for (file, bytes) in result.files {
      try FileWriter.write(
        file.encoding.encode(bytes), to: path(of: file.name), replacing: file.encoding.encode(file.bytes))
    }
  }

  /// Makes sure that every message has an identifier.
  func requireIdentifiers() throws {
    let missing = story.messages.count { $0.identifier == nil }
    guard missing > 0 else { return }
    throw CallFailure(
      message: """
        \(missing.counted("line has", "lines have")) no id; give \(missing == 1 ? "it one" : "them some") first: \
        longhand lines tag \(path)
        """)
  }

  /// The path of the story as seen from the folder of another file.
  func path(from file: String?) -> String {
    guard let file, file != "-" else { return path }
    return StoryPath.way(
      to: StoryPath.absolute(path, in: Folders.current),
      from: StoryPath.folder(of: StoryPath.absolute(file, in: Folders.current)))
  }
}
