import LonghandSource
import LonghandSyntax

/// Reads and parses the files of a story through the one door that the caller opens (ink §26).
struct FileLoader {
  /// A parsed file and the files that were open when it was read, itself the last (ink §28).
  struct OpenFile {
    var tree: SyntaxTree
    var openNames: [String]
  }

  /// Why a file was not read.
  enum Failure: Error {
    case isOpen
    case notFound
  }

  /// More files than any story has, and few enough that files which include each other twice over come to an end.
  private static let limit = 10_000

  private let include: (String) -> [UInt8]?
  private let parse: (SourceFile) -> SyntaxTree
  /// The files that were read, in order, each parsed; a file that is included twice comes twice.
  private(set) var trees: [SyntaxTree]
  /// What the parser found wrong, file by file.
  private(set) var findings: [Finding]
  /// Whether a file could not be read, so that names may be missing through no fault of the story.
  private(set) var isIncomplete = false
  /// The file that the story starts from.
  let rootFile: OpenFile

  init(
    root: SourceFile, parse: @escaping (SourceFile) -> SyntaxTree = { Parser.parse($0) },
    include: @escaping (String) -> [UInt8]?
  ) {
    self.include = include
    self.parse = parse
    let tree = parse(root)
    trees = [tree]
    findings = tree.syntaxFindings.map { Finding($0) }
    rootFile = OpenFile(tree: tree, openNames: [Self.normalized(Self.lastComponent(root.name))])
  }

  /// Reads and parses the file of an `INCLUDE` line.
  mutating func open(_ name: String, from parent: OpenFile) throws(Failure) -> OpenFile {
    let normalized = Self.normalized(name)
    if parent.openNames.contains(normalized) { throw .isOpen }
    guard trees.count < Self.limit, parent.openNames.count < 200, let bytes = include(name) else {
      isIncomplete = true
      throw .notFound
    }
    let tree = parse(SourceFile(id: SourceFileID(UInt32(trees.count)), name: name, bytes: bytes))
    trees.append(tree)
    findings += tree.syntaxFindings.map { Finding($0) }
    return OpenFile(tree: tree, openNames: parent.openNames + [normalized])
  }

  /// The root is known by its path, but included files are named relative to its folder.
  private static func lastComponent(_ path: String) -> String {
    path.split(separator: "/").last.map(String.init) ?? path
  }

  /// The name without `.` and `..` in it, so that a file that includes itself by a detour is still known.
  private static func normalized(_ name: String) -> String {
    var parts: [Substring] = []
    for part in name.split(separator: "/") where part != "." {
      if part == "..", let last = parts.last, last != ".." { parts.removeLast() } else { parts.append(part) }
    }
    return parts.joined(separator: "/")
  }
}
