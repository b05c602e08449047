import LonghandCompiler
import LonghandLint
import LonghandProject
import LonghandRuntime
import LonghandSource

/// What names a story's things outside of the story: its settings, and the transcripts beside it.
enum OtherFiles {
  /// Where a symbol is named there.
  static func places(
    of symbol: StorySymbol, in view: StoryView, _ server: LanguageServer
  ) -> [(file: SourceFile, ranges: [SourceRange])] {
    let name = view.script.name(of: symbol)
    var places: [(file: SourceFile, ranges: [SourceRange])] = []
    if isFunction(symbol, view.script), let settings = settingsFile(of: view.snapshot.root, server) {
      places.append((settings, SettingsNames.ranges(of: name, under: "externals", in: settings)))
    }
    guard isSeenByTests(symbol, view.script) else { return places }
    for transcript in transcripts(of: view.snapshot.root, server) {
      places.append((transcript, TranscriptNames.ranges(of: symbol, in: transcript, view)))
    }
    return places
  }

  private static func isFunction(_ symbol: StorySymbol, _ script: Script) -> Bool {
    switch symbol {
    case .external: true
    case .flow(let id): script.flows[id].kind == .function
    case .label, .variable, .constant, .list, .listItem, .temporary, .parameter, .persona, .pole, .builtIn,
      .personaFunction:
      false
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
