/// Keeps a file from being written under a name whose ending says that it holds something else.
///
/// A name without an ending, or with one that says nothing here, is taken as it is.
struct OutputName {
  /// What is written, as a person calls it: "JSON".
  let content: String
  /// The endings that say so, the usual one first.
  let endings: [String]
  /// The usual endings of the other formats that the command writes, where the ending chooses one.
  var others: [String] = []
  /// What else to do, as a clause: "--plain-ink writes ink".
  var advice = ""

  /// Endings that say what a file holds, and no program writes anything else under them.
  private static let telling: Set<String> = [
    "avif", "bmp", "csv", "doc", "docx", "dot", "epub", "gif", "gv", "htm", "html", "info", "ink", "jpeg", "jpg",
    "json",
    "lcov", "md", "mermaid", "mmd", "ods", "odt", "pdf", "png", "po", "pot", "ps", "rtf", "sarif", "svg", "svgz", "tif",
    "tiff",
    "transcript", "tsv", "txt", "webp", "xlf", "xliff", "xls", "xlsx", "xml", "yaml", "yml", "zip",
  ]

  /// The ending of a name in small letters, without its dot; nil where it has none.
  static func ending(of path: String) -> String? {
    let name = path.lastIndex(of: "/").map { path[path.index(after: $0)...] } ?? path[...]
    guard let dot = name.lastIndex(of: "."), dot != name.startIndex else { return nil }
    return name[name.index(after: dot)...].lowercased()
  }

  /// Makes sure, before anything is done, that the ending of a name says nothing else than what is written.
  ///
  /// Ink that is there may be the story itself: that is known once it is read, and `StoryFiles.write` says so.
  ///
  /// - Throws: `CallFailure` with what to do.
  func check(_ path: String) throws {
    if Self.ending(of: path) == "ink", Folders.exists(path) { return }
    try require(path)
  }

  /// Makes sure that the ending of a name says nothing else than what is written.
  ///
  /// - Throws: `CallFailure` with what to do.
  func require(_ path: String) throws {
    guard path != "-", let ending = Self.ending(of: path), !endings.contains(ending), Self.telling.contains(ending)
    else { return }
    var words = "'\(path)' ends in .\(ending), and \(content) would be written to it"
    if let usual = endings.first { words += "; take a name that ends in .\(usual)" }
    let others = others.filter { !endings.contains($0) }.map { ".\($0)" }
    if let last = others.last {
      words += "; \(others.dropLast().joined(separator: ", ")) and \(last) are for other formats"
    }
    throw CallFailure(message: words + (advice.isEmpty ? "" : "; \(advice)"))
  }
}
