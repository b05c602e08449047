import LonghandCompiler
import LonghandLint
import LonghandProject
import LonghandRuntime
import LonghandSource
import LonghandSyntax

/// `workspace/willRenameFiles`: the `INCLUDE` lines that must change when files get other names.
enum RenamedFiles {
  static let handler = RequestHandler("workspace/willRenameFiles", needs: .nothing) { (context) throws(ResponseError) in
    guard let items = context.parameters["files"]?.items else { throw .missing("files") }
    var names: [(old: String, new: String)] = []
    for item in items {
      let old = try item.words("oldUri")
      names.append((DocumentURI.path(of: old), DocumentURI.path(of: try item.words("newUri"))))
    }
    var edits = FileEdits()
    for root in mainFiles(around: names.map { $0.old }, context.server) {
      add(root, names: names, server: context.server, edits: &edits)
    }
    return edits.isEmpty ? .null : edits.json(context.server)
  }

  /// What a path will be called, itself or by way of a folder that it lies in.
  private static func newPath(_ path: String, _ names: [(old: String, new: String)]) -> String {
    for (old, new) in names {
      if path == old { return new }
      if path.hasPrefix(old + "/") { return new + path.dropFirst(old.utf8.count) }
    }
    return path
  }

  private static func project(_ server: LanguageServer) -> Project {
    let project = Project(folder: "/", files: server.files)
    for document in server.documents.values { project.setText(document.file.bytes, of: document.path) }
    return project
  }

  /// The main files of the open folders and of the stories that are known, and where none is open, those beside.
  private static func mainFiles(around paths: [String], _ server: LanguageServer) -> [String] {
    let project = project(server)
    var found = Set(server.stories.keys)
    for folder in server.folders { found.formUnion((try? project.stories(in: folder))?.mainFiles ?? []) }
    if server.folders.isEmpty {
      for path in paths {
        let folder = String(StoryPath.folder(of: path).dropLast())
        found.formUnion((try? project.stories(in: folder, depth: 1))?.mainFiles ?? [])
      }
    }
    return found.sorted()
  }

  private static func add(
    _ root: String, names: [(old: String, new: String)], server: LanguageServer, edits: inout FileEdits
  ) {
    guard let snapshot = snapshot(of: root, server) else { return }
    let newRoot = newPath(root, names)
    for (number, path) in snapshot.paths.enumerated() where snapshot.paths.firstIndex(of: path) == number {
      for include in Include.all(in: snapshot, SourceFileID(UInt32(number))) {
        let target = newPath(include.path, names)
        guard target != include.path || newRoot != root else { continue }
        let name = StoryPath.way(to: target, from: StoryPath.folder(of: newRoot))
        guard name != include.name, StoryPath.included(include.name, by: newRoot) != target else { continue }
        let edit = TextEdit(range: include.range, replacement: name)
        edits.add(edit, of: snapshot.file(include.range.file), at: path)
      }
    }
  }

  /// A story as it is; one that is known need not be analysed again.
  private static func snapshot(of root: String, _ server: LanguageServer) -> StorySnapshot? {
    if let record = server.stories[root], record.isAnalysed, let snapshot = record.snapshot { return snapshot }
    let analysis = try? project(server).analysis(of: root)
    return analysis.map { StorySnapshot(root: root, revision: 0, analysis: $0) }
  }
}
