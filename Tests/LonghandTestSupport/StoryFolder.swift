import Foundation
import LonghandCompiler
import LonghandSource

/// A folder with a story, what a player types, and what must come of it.
package struct StoryFolder: CustomStringConvertible, Sendable {
  /// Where it is.
  package let url: URL

  /// A folder.
  package init(_ url: URL) {
    self.url = url
  }

  /// The path within `Stories`, or the whole path.
  package var description: String {
    url.path.replacingOccurrences(of: Repository.stories.path + "/", with: "")
  }

  /// Every folder under another one that holds a story.
  package static func all(under folder: URL) -> [StoryFolder] {
    Repository.folders(under: folder).map { StoryFolder($0) }.filter { $0.has("story.ink") }
  }

  /// Whether a file lies in it.
  package func has(_ name: String) -> Bool {
    FileManager.default.fileExists(atPath: url.appendingPathComponent(name).path)
  }

  /// The bytes of a file; nil if there is none.
  package func bytes(_ name: String) -> [UInt8]? {
    Repository.bytes(of: url.appendingPathComponent(name))
  }

  /// The text of a file, whatever its lines end with; none if there is no file.
  package func text(_ name: String) -> String {
    String(decoding: bytes(name) ?? [], as: UTF8.self).replacingOccurrences(of: "\r\n", with: "\n")
  }

  /// The numbers that the player types.
  package var answers: [String] {
    text("input.txt").components(separatedBy: "\n").filter { !$0.isEmpty }
  }

  /// Compiles a story of the folder, looking includes up in it.
  package func compile(_ name: String = "story.ink", options: Compiler.Options = Compiler.Options()) -> Compilation {
    let root = SourceFile(name: name, bytes: bytes(name) ?? [])
    return Compiler.compile(root, options: options) { bytes($0) }
  }
}

/// A transcript that can be compared: without blanks at the ends of lines and empty lines at the end.
package func comparable(_ transcript: String) -> String {
  var lines = transcript.components(separatedBy: "\n").map { line in
    String(line.reversed().drop { $0 == " " || $0 == "\t" || $0 == "\r" }.reversed())
  }
  while lines.last?.isEmpty == true { lines.removeLast() }
  return lines.joined(separator: "\n")
}
