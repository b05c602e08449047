import LonghandCompiler
import LonghandLint
import LonghandProject
import LonghandRuntime
import LonghandSource

/// What names a story's things outside of the story: its settings, and the transcripts beside it.
enum OtherFiles {
  /// The edits that a new name asks for there.
  static func edits(
    for symbol: StorySymbol, in view: StoryView, to name: String, _ server: LanguageServer
  ) throws(ResponseError) -> FileEdits {
    let old = view.script.name(of: symbol)
    var edits = FileEdits()
    if isFunction(symbol, view.script), let settings = settingsFile(of: view.snapshot.root, server) {
      add(SettingsNames.ranges(of: old, under: "externals", in: settings), settings, to: name, &edits)
    }
    guard isSeenByTests(symbol, view.script) else { return edits }
    for transcript in transcripts(of: view.snapshot.root, server) {
      add(TranscriptNames.ranges(of: symbol, in: transcript, view), transcript, to: name, &edits)
    }
    return edits
  }

  private static func add(_ ranges: [SourceRange], _ file: SourceFile, to name: String, _ edits: inout FileEdits) {
    for range in ranges { edits.add(TextEdit(range: range, replacement: name), of: file, at: file.name) }
  }

  private static func isFunction(_ symbol: StorySymbol, _ script: Script) -> Bool {
    switch symbol {
    case .external: true
    case .flow(let id): script.flows[id].kind == .function
    default: false
    }
  }

  /// Whether the conditions of a test may name it: what stands at the top of a story.
  private static func isSeenByTests(_ symbol: StorySymbol, _ script: Script) -> Bool {
    switch symbol {
    case .parameter, .builtIn, .personaFunction: false
    case .temporary(let id): script.temporaries[id].flow == Script.story
    case .flow, .label, .variable, .constant, .list, .listItem, .external, .persona, .pole: true
    }
  }

  // MARK: Files

  private static func file(_ path: String, _ server: LanguageServer) -> SourceFile? {
    if let document = server.documents[path] { return document.file }
    return (try? server.files.read(path)).map { SourceFile(name: path, bytes: $0) }
  }

  /// The settings file that holds for a story: the nearest one upward.
  private static func settingsFile(of root: String, _ server: LanguageServer) -> SourceFile? {
    var folder = StoryPath.folder(of: root)
    while !folder.isEmpty {
      if let found = file(folder + SettingsFiles.name, server) { return found }
      folder = StoryPath.folder(of: String(folder.dropLast()))
    }
    return nil
  }

  /// The transcripts that are about a story, as `longhand test` finds them.
  private static func transcripts(of root: String, _ server: LanguageServer) -> [SourceFile] {
    guard !root.hasPrefix(DocumentURI.unsavedFolder) else { return [] }
    let project = Project(folder: "/", files: server.files)
    for document in server.documents.values { project.setText(document.file.bytes, of: document.path) }
    var finder = TranscriptFinder(project)
    do throws(ProjectFailure) { try finder.find([root]) } catch { return [] }
    return finder.found.map { found in
      let path = StoryPath.absolute(found.path, in: "/")
      return SourceFile(name: path, bytes: found.transcript.file.bytes)
    }
  }
}

/// The words of lists in settings files.
enum SettingsNames {
  /// Where a word stands in the list under a key of the top level.
  static func ranges(of word: String, under key: String, in file: SourceFile) -> [SourceRange] {
    var ranges: [SourceRange] = []
    var isInside = false
    for line in 1...file.lineTable.count {
      let range = file.range(ofLine: line)
      let words = file.text(in: range)
      if let first = words.first, first != " ", first != "-", first != "#" { isInside = words.hasPrefix(key + ":") }
      guard isInside else { continue }
      ranges += NamesInText.ranges(of: word, in: range, of: file)
    }
    return ranges
  }
}

/// Names within text that is no ink.
enum NamesInText {
  /// Where a name stands as a whole word.
  static func ranges(of name: String, in range: SourceRange, of file: SourceFile) -> [SourceRange] {
    let wanted = Array(name.utf8)
    let bytes = file.bytes
    var ranges: [SourceRange] = []
    var index = Int(range.start)
    while index + wanted.count <= Int(range.end) {
      let end = index + wanted.count
      let isWhole =
        (index == 0 || !LineReader.isInName(bytes[index - 1]))
        && (end == bytes.count || !LineReader.isInName(bytes[end]))
      if isWhole, bytes[index..<end].elementsEqual(wanted) {
        ranges.append(SourceRange(file: file.id, start: UInt32(index), end: UInt32(end)))
        index = end
      } else {
        index += 1
      }
    }
    return ranges
  }
}
