import LonghandLint
import LonghandSource

/// Finds transcripts and the stories that they are about.
///
/// A transcript belongs to a story that lies beside it or in a folder above, the nearest one. Where several lie there, it
/// is the one whose name its own begins with (`roof.ink`, `roof-at-night.transcript`), or that it names: `! story roof.ink`.
package struct TranscriptFinder {
  /// A transcript with its story.
  package struct Found {
    /// The path of the transcript.
    package var path: String
    package var transcript: Transcript
    /// The path of the story's main file.
    package var story: String
  }

  private let project: Project
  /// The main files below each folder that was searched.
  private var stories: [String: [String]] = [:]
  /// What was found, in the order of the call.
  package private(set) var found: [Found] = []
  /// The stories that the call names, or that lie in its folders, in order.
  package private(set) var mainFiles: [String] = []
  /// Why a transcript cannot be played.
  package private(set) var failures: [String] = []
  private static let depthLimit = 32

  package init(_ project: Project) {
    self.project = project
  }

  /// Finds what some paths mean: transcripts, stories with all of theirs, and folders with all in them.
  package mutating func find(_ paths: [String]) throws(ProjectFailure) {
    for path in paths.isEmpty ? ["."] : paths {
      if project.provider.kind(path) == .folder {
        let (stories, transcripts) = (try project.stories(in: path).mainFiles, transcripts(in: path))
        if stories.isEmpty, transcripts.isEmpty { failures.append(project.noStory(in: path).message) }
        mainFiles += stories
        for transcript in transcripts { try add(transcript, of: nil) }
      } else if path.hasSuffix(".transcript") {
        try add(path, of: nil)
      } else {
        let story = StoryPath.absolute(path, in: project.folder)
        _ = try project.read(path)
        mainFiles.append(path)
        let folder = StoryPath.folder(of: story)
        for transcript in transcripts(in: folder.isEmpty ? "/" : folder) { try add(transcript, of: story) }
      }
    }
  }

  // MARK: Files

  /// The paths of all transcripts in a folder and the folders in it, in order.
  private func transcripts(in folder: String) -> [String] {
    var paths: [String] = []
    let prefix = folder == "." ? "" : folder.hasSuffix("/") ? folder : folder + "/"
    collect(folder, prefix: prefix, depth: 0, paths: &paths)
    let known = Set(paths)
    let unsaved = project.unsavedPaths(below: folder).map { prefix + $0 }
    return (paths + unsaved.filter { $0.hasSuffix(".transcript") && !known.contains($0) }).sorted()
  }

  private func collect(_ folder: String, prefix: String, depth: Int, paths: inout [String]) {
    for name in project.provider.names(folder) ?? [] where !name.hasPrefix(".") && name != "node_modules" {
      let path = prefix + name
      if name.hasSuffix(".transcript") {
        paths.append(path)
      } else if depth < Self.depthLimit, project.provider.kind(path) == .folder {
        collect(path, prefix: path + "/", depth: depth + 1, paths: &paths)
      }
    }
  }

  /// Takes a transcript, if it is about the story that is asked for.
  private mutating func add(_ path: String, of wanted: String?) throws(ProjectFailure) {
    let shown = StoryPath.relative(StoryPath.absolute(path, in: project.folder), to: project.folder)
    guard !found.contains(where: { $0.path == shown }) else { return }
    let transcript = Transcript(SourceFile(name: shown, bytes: try project.read(path)))
    do throws(ProjectFailure) {
      let story = try self.story(of: shown, transcript)
      if let wanted, StoryPath.absolute(story, in: project.folder) != wanted { return }
      found.append(Found(path: shown, transcript: transcript, story: story))
    } catch {
      if wanted == nil { failures.append(error.message) }
    }
  }

  // MARK: Stories

  private mutating func story(of path: String, _ transcript: Transcript) throws(ProjectFailure) -> String {
    if let name = transcript.story {
      let story = StoryPath.included(name, by: path)
      guard project.exists(story) else {
        throw ProjectFailure(message: "'\(path)' is about '\(name)', and there is no such file")
      }
      return story
    }
    let own = StoryPath.folder(of: StoryPath.absolute(path, in: project.folder))
    let limit = top(of: own)
    let mainFiles = try self.mainFiles(below: limit)
    var folder = own
    while true {
      let near = mainFiles.filter { StoryPath.folder(of: $0) == folder }
      if let story = try chosen(near, for: path) { return StoryPath.relative(story, to: project.folder) }
      guard folder != limit, folder != "/" else { break }
      folder = StoryPath.folder(of: String(folder.dropLast()))
    }
    throw ProjectFailure(
      message: "no story lies beside '\(path)' or above it; name one in it: ! story FILE")
  }

  /// The story among those of one folder; nil where there is none.
  private func chosen(_ stories: [String], for path: String) throws(ProjectFailure) -> String? {
    guard stories.count > 1 else { return stories.first }
    let name = StoryPath.name(of: path)
    let fitting = stories.filter { name.hasPrefix(StoryPath.name(of: $0).dropLast(".ink".count)) }
    if let longest = fitting.max(by: { $0.utf8.count < $1.utf8.count }) { return longest }
    let names = stories.map { "'\(StoryPath.name(of: $0))'" }.sorted().joined(separator: ", ")
    throw ProjectFailure(
      message: "'\(path)' may be about any of \(names); name one in it: ! story FILE")
  }

  /// The folder up to which stories are looked for: that of the project, or else the topmost that has ink files in it or
  /// right below others that have.
  private func top(of own: String) -> String {
    var folder = own
    var highest = own
    for level in 0..<Self.depthLimit {
      let names = project.provider.names(folder.count > 1 ? String(folder.dropLast()) : folder) ?? []
      if names.contains(SettingsFiles.name) || names.contains(".git") { return folder }
      if names.contains(where: { $0.hasSuffix(".ink") }) { highest = folder } else if level > 2 { break }
      guard folder != "/" else { break }
      folder = StoryPath.folder(of: String(folder.dropLast()))
    }
    return highest
  }

  private mutating func mainFiles(below folder: String) throws(ProjectFailure) -> [String] {
    if let known = stories[folder] { return known }
    let files = try project.stories(in: folder.count > 1 ? String(folder.dropLast()) : folder).mainFiles
    stories[folder] = files
    return files
  }
}
