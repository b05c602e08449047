import Foundation

/// A folder with a story as somebody has it open in an editor.
struct EditorProject {
  /// How fast it should be, in words.
  struct Goals {
    var errors: String
    var all: String
    var completion: String
    var memory: String
  }

  let name: String
  let folder: URL
  /// The address of the text that is edited.
  let uri: String
  let text: String
  /// A line of it that may be edited, from 0.
  let line: Int
  let goals: Goals

  /// 100 KB in one file.
  static func small(_ bench: Workbench) throws -> EditorProject {
    try EditorProject(
      bench, name: "100 KB", files: [BenchmarkStory.small.source],
      goals: Goals(errors: "30 ms", all: "", completion: "10 ms", memory: ""))
  }

  /// 5 MB in 40 files.
  static func large(_ bench: Workbench) throws -> EditorProject {
    try EditorProject(
      bench, name: "5 MB in 40 files", files: parts(of: BenchmarkStory.large.source, 40),
      goals: Goals(errors: "150 ms", all: "700 ms", completion: "30 ms", memory: "300 MB"))
  }

  private init(_ bench: Workbench, name: String, files: [String], goals: Goals) throws {
    self.name = name
    self.goals = goals
    folder = bench.folder.appendingPathComponent("editor-\(files.count)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    let includes = files.indices.dropFirst().map { "INCLUDE part-\($0).ink\n" }.joined()
    for (number, part) in files.enumerated() {
      let path = number == 0 ? "main.ink" : "part-\(number).ink"
      try (number == 0 ? includes + part : part).write(
        to: folder.appendingPathComponent(path), atomically: true, encoding: .utf8)
    }
    let edited = files.count == 1 ? "main.ink" : "part-\(files.count / 2).ink"
    uri = "file://" + folder.appendingPathComponent(edited).path
    text = try String(contentsOf: folder.appendingPathComponent(edited), encoding: .utf8)
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    let header = lines.indices.last { lines[$0].hasPrefix("=") } ?? 0
    line = header + 1
  }

  /// The story in so many parts, each of them whole knots.
  private static func parts(of source: String, _ count: Int) -> [String] {
    var parts: [String] = [""]
    let size = source.utf8.count / count
    for line in source.split(separator: "\n", omittingEmptySubsequences: false) {
      let isKnot = line.hasPrefix("==")
      if isKnot, parts.count < count, parts[parts.count - 1].utf8.count >= size { parts.append("") }
      parts[parts.count - 1] += line + "\n"
    }
    return parts
  }

  /// Completion behind the arrow that an edit wrote.
  var completion: String {
    "{\"textDocument\":{\"uri\":\"\(uri)\"},\"position\":{\"line\":\(line),\"character\":3}}"
  }

  /// Asks for what can be done at the beginning, which waits for all findings.
  var actionsAtStart: String {
    """
    {"textDocument":{"uri":"\(uri)"},"range":{"start":{"line":0,"character":0},"end":{"line":0,"character":0}},\
    "context":{"diagnostics":[]}}
    """
  }
}
