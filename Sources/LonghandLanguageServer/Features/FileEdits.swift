import LonghandRuntime
import LonghandSource

/// Edits of several files, each one once, as the protocol writes them.
struct FileEdits {
  private struct Edit: Hashable {
    var start: UInt32
    var end: UInt32
    var words: String
  }

  private var files: [String: SourceFile] = [:]
  private var edits: [String: Set<Edit>] = [:]

  /// Whether nothing changes.
  var isEmpty: Bool { edits.isEmpty }

  /// Adds edits of a story's files.
  mutating func add(_ new: [TextEdit], in view: StoryView) {
    for edit in new.joined() {
      add(edit, of: view.snapshot.file(edit.range.file), at: view.snapshot.path(of: edit.range))
    }
  }

  /// Adds an edit of a file.
  mutating func add(_ edit: TextEdit, of file: SourceFile, at path: String) {
    files[path] = file
    edits[path, default: []].insert(
      Edit(start: edit.range.start, end: edit.range.end, words: Self.words(edit.replacement, in: file)))
  }

  /// Words with the line ends of the file that they go to.
  private static func words(_ words: String, in file: SourceFile) -> String {
    guard words.utf8.contains(0x0A), let end = file.bytes.firstIndex(of: 0x0A), end > 0, file.bytes[end - 1] == 0x0D
    else { return words }
    let bytes = words.utf8.filter { $0 != 0x0D }.flatMap { $0 == 0x0A ? [0x0D, 0x0A] : [$0] }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Adds the edits of others.
  mutating func add(_ other: FileEdits) {
    files.merge(other.files) { first, _ in first }
    edits.merge(other.edits) { $0.union($1) }
  }

  /// The edits as a `WorkspaceEdit`.
  func json(_ server: LanguageServer) -> JSONValue {
    let changes = edits.sorted { $0.key < $1.key }.map { path, edits in
      (path, JSONValue.array(edits.sorted { ($0.start, $0.end) < ($1.start, $1.end) }.map { json($0, path, server) }))
    }
    guard server.client.hasDocumentChanges else {
      return ["changes": .object(changes.map { .init(key: server.uri(of: $0.0), value: $0.1) })]
    }
    return [
      "documentChanges": .array(
        changes.map { path, edits in
          let version = server.documents[path].map { JSONValue($0.version) } ?? .null
          return ["textDocument": ["uri": .words(server.uri(of: path)), "version": version], "edits": edits]
        })
    ]
  }

  private func json(_ edit: Edit, _ path: String, _ server: LanguageServer) -> JSONValue {
    let file = files[path]
    let range = SourceRange(file: file?.id ?? .root, start: edit.start, end: edit.end)
    return ["range": file?.json(range, server.encoding) ?? .null, "newText": .words(edit.words)]
  }
}

extension [TextEdit] {
  /// The same edits, those that write at the place of an insertion put together with it: clients do not agree on which
  /// of the two comes first.
  func joined() -> [TextEdit] {
    reduce(into: []) { joined, edit in
      if let last = joined.last, last.range.isEmpty, last.range.file == edit.range.file,
        last.range.start == edit.range.start
      {
        joined[joined.count - 1] = TextEdit(range: edit.range, replacement: last.replacement + edit.replacement)
      } else {
        joined.append(edit)
      }
    }
  }
}
