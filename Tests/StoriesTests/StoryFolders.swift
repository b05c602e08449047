import Foundation
import LonghandCompiler
import LonghandRuntime
import LonghandSource
import Testing

/// The stories of the repository, found from where this file stands.
enum StoryFolders {
  static let repository = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
  static let stories = repository.appendingPathComponent("Stories")

  /// Every folder under `Stories/Reference` that holds a story and its transcript.
  static let reference: [StoryFolder] = folders(under: stories.appendingPathComponent("Reference"))
    .map { StoryFolder(url: $0) }.filter { $0.has("story.ink") }

  /// Every tutorial story.
  static let tutorial: [URL] = files(in: stories.appendingPathComponent("Tutorial"), suffix: ".ink")

  private static func files(in folder: URL, suffix: String) -> [URL] {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    return names.filter { $0.hasSuffix(suffix) }.sorted().map { folder.appendingPathComponent($0) }
  }

  private static func folders(under folder: URL) -> [URL] {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    var isFolder: ObjCBool = false
    return names.sorted().map { folder.appendingPathComponent($0) }
      .filter { FileManager.default.fileExists(atPath: $0.path, isDirectory: &isFolder) && isFolder.boolValue }
      .flatMap { [$0] + folders(under: $0) }
  }
}

/// A story, what a player types, and the transcript that must come of it.
struct StoryFolder: CustomTestStringConvertible {
  let url: URL

  /// The path within `Stories`.
  var testDescription: String {
    url.path.replacingOccurrences(of: StoryFolders.stories.path + "/", with: "")
  }

  func has(_ name: String) -> Bool {
    FileManager.default.fileExists(atPath: url.appendingPathComponent(name).path)
  }

  /// The text of a file; none if there is none. By a handle, because Foundation's shorter ways leak 4 KB for every empty
  /// file on Linux, which would hide a leak of ours from the address sanitizer.
  func text(_ name: String) -> String {
    let handle = FileHandle(forReadingAtPath: url.appendingPathComponent(name).path)
    return handle.map { String(decoding: $0.readDataToEndOfFile(), as: UTF8.self) } ?? ""
  }

  /// The numbers that the player types.
  var answers: [String] {
    text("input.txt").components(separatedBy: "\n").filter { !$0.isEmpty }
  }

  func compile() -> Compilation {
    let url = url
    return Compiler.compile(SourceFile(name: "story.ink", text: text("story.ink"))) { name in
      (try? Data(contentsOf: url.appendingPathComponent(name))).map { Array($0) }
    }
  }
}

/// A transcript that can be compared: without blanks at the ends of lines and empty lines at the end.
func comparable(_ transcript: String) -> String {
  var lines = transcript.components(separatedBy: "\n").map { line in
    String(line.reversed().drop { $0 == " " || $0 == "\t" }.reversed())
  }
  while lines.last?.isEmpty == true { lines.removeLast() }
  return lines.joined(separator: "\n")
}
