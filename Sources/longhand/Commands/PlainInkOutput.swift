import LonghandCompiler
import LonghandLint
import LonghandSource

/// What `longhand compile --plain-ink` writes: one file, or a folder with the story's file and those it includes.
struct PlainInkOutput {
  /// The path of the story.
  let story: String
  /// Where to write, if the call says so.
  let output: String?
  /// Whether the story may include any file at all.
  let includesOutside: Bool
  let console: Console

  /// Writes the story as plain ink.
  func write() throws {
    let plain = StoryFiles.plainInk(
      story, bytes: try StoryFiles.read(story), includesOutside: includesOutside)
    report(plain.diagnostics, in: plain.sources, on: console)
    guard let files = plain.files, let root = files.first else { throw ExitStatus.findings }
    if files.count > 1 { return try writeFolder(files, root) }
    switch output ?? (story == "-" ? "-" : stem + ".plain.ink") {
    case "-": console.write(root.bytes)
    case let path: try StoryFiles.write(root.bytes, to: path)
    }
  }

  private var stem: String { story.hasSuffix(".ink") ? String(story.dropLast(4)) : story }

  private func writeFolder(_ files: [SourceFile], _ root: SourceFile) throws {
    let folder = output ?? stem + ".plain"
    guard folder != "-" else {
      throw CallFailure(message: "'\(story)' includes other files; name a folder to write to with --output")
    }
    let rootName = story.split(separator: "/").last.map(String.init) ?? "story.ink"
    var outputs: [(path: String, bytes: [UInt8])] = []
    var names: Set<String> = []
    for file in files {
      let name = file.id == root.id ? rootName : file.name
      // A file that is included twice comes twice; what it says is the same.
      guard names.insert(name).inserted else { continue }
      guard !name.hasPrefix("/"), !name.split(separator: "/").contains("..") else {
        throw CallFailure(message: "'\(name)' lies outside of the story's folder, so it cannot be written to another")
      }
      let path = "\(folder)/\(name)"
      try ReadFiles.check(path)
      outputs.append((path, file.bytes))
    }
    // Nothing is written before everything may be.
    for (path, bytes) in outputs {
      try StoryFiles.makeFolder(String(path[..<(path.lastIndex(of: "/") ?? path.endIndex)]))
      try StoryFiles.write(bytes, to: path)
    }
  }
}
