import LonghandLint
import LonghandSource
import LonghandSyntax

/// Finds the stories of a folder: the files that no other file includes.
struct StoryFinder {
  private let exclude: (String) -> Bool
  /// How deep folders are searched; deeper ones are links that lead in a circle.
  private static let depthLimit = 32

  init(exclude: @escaping (String) -> Bool = { _ in false }) {
    self.exclude = exclude
  }

  /// The main files of a folder, in the order of their paths.
  func mainFiles(in folder: String) throws -> [String] {
    let files = try inkFiles(in: folder)
    let known = Set(files)
    var included: [String: [String]] = [:]
    for file in files { included[file] = includes(of: file).flatMap { places(of: $0, from: file, known) } }
    return Self.roots(files, included)
  }

  /// The files that no other one includes; of files that only include each other, the first.
  static func roots(_ files: [String], _ included: [String: [String]]) -> [String] {
    var includedBySome: Set<String> = []
    for file in files { includedBySome.formUnion((included[file] ?? []).filter { $0 != file }) }
    var covered: Set<String> = []
    var roots: [String] = []
    for file in files.filter({ !includedBySome.contains($0) }) + files where !covered.contains(file) {
      roots.append(file)
      var open = [file]
      while let next = open.popLast() {
        guard covered.insert(next).inserted else { continue }
        open += included[next] ?? []
      }
    }
    return roots.sorted()
  }

  // MARK: Files

  private func inkFiles(in folder: String) throws -> [String] {
    var files: [String] = []
    guard let names = Folders.names(in: folder) else {
      throw CallFailure(message: "the folder '\(folder)' cannot be read")
    }
    collect(names, in: folder == "." ? "" : folder.hasSuffix("/") ? folder : folder + "/", 0, &files)
    return files
  }

  private func collect(_ names: [String], in prefix: String, _ depth: Int, _ files: inout [String]) {
    for name in names where !name.hasPrefix(".") && name != "node_modules" {
      let path = prefix + name
      if exclude(path) { continue }
      if name.hasSuffix(".ink"), !Folders.isFolder(path) {
        files.append(StoryPath.normalized(path))
      } else if depth < Self.depthLimit, Folders.isFolder(path), let inner = Folders.names(in: path) {
        collect(inner, in: path + "/", depth + 1, &files)
      }
    }
  }

  // MARK: Includes

  private func includes(of path: String) -> [String] {
    // A file that cannot be read is reported when it is linted.
    guard let bytes = try? StoryFiles.read(path), Self.mayInclude(bytes) else { return [] }
    guard let source = SourceFileSyntax(Parser.parse(SourceFile(name: path, bytes: bytes)).root) else { return [] }
    return source.statements.compactMap { statement in
      guard case .include(let include) = statement else { return nil }
      return include.fileName?.cleanedText
    }
  }

  private static func mayInclude(_ bytes: [UInt8]) -> Bool {
    let word = Array("INCLUDE".utf8)
    var index = 0
    while let next = bytes[index...].firstIndex(of: word[0]) {
      if bytes[next...].starts(with: word) { return true }
      index = next + 1
    }
    return false
  }

  /// The files that an include may mean: names are seen from the folder of the story's main file, which may be this one
  /// or lie further up (`L26`).
  private func places(of name: String, from file: String, _ known: Set<String>) -> [String] {
    var folder = StoryPath.folder(of: file)
    while true {
      let path = StoryPath.normalized(folder + name)
      if known.contains(path) { return [path] }
      guard !folder.isEmpty, folder != "/" else { return [] }
      folder = StoryPath.folder(of: String(folder.dropLast()))
    }
  }
}
