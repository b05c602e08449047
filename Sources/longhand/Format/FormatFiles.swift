import LonghandFormat
import LonghandLint
import LonghandProject
import LonghandSource

/// Finds the files that a call of `longhand format` is about, and how to format each.
final class FormatFiles {
  private let project: Project
  private let settings: SettingsFiles
  /// What the call says, over the settings files.
  private let called: FormatSettings
  private var seen: Set<String> = []
  private var sets: [String: StoryFileSet] = [:]
  /// Files in a folder that are links to somewhere outside of it, and so are left alone.
  private(set) var outside: [String] = []
  /// Why folders that the call names give no file.
  private(set) var failures: [String] = []

  init(_ project: Project, _ settings: SettingsFiles, style: FormatSettings) {
    self.project = project
    self.settings = settings
    called = style
  }

  /// The files of some paths, each once.
  func files(of paths: [String]) throws -> [FormatFile] {
    var files: [FormatFile] = []
    for path in paths {
      files += project.provider.kind(path) == .folder ? try self.files(in: path) : try file(path)
    }
    return files
  }

  /// The standard input, taken for a file.
  func standardInput(_ bytes: [UInt8], name: String?) throws -> FormatFile {
    guard let name else {
      let style = try style(for: project.folder + "/standard input")
      return FormatFile(path: "standard input", bytes: bytes, style: style, stories: [], isStandardInput: true)
    }
    let stories = project.exists(name) ? try stories(of: name) : []
    return FormatFile(
      path: name, bytes: bytes, style: try style(for: name), stories: stories, isStandardInput: true)
  }

  private func files(in folder: String) throws -> [FormatFile] {
    let set = try fileSet(of: folder)
    let inside = project.provider.resolved(folder)
    if try set.files.allSatisfy(isExcluded) { failures.append(project.noStory(in: folder).message) }
    return try set.files.sorted().compactMap { path in
      let resolved = project.provider.resolved(path)
      guard StoryFolder.contains(resolved, in: inside) else {
        outside.append(path)
        return nil
      }
      guard try !isExcluded(path), seen.insert(resolved).inserted else { return nil }
      return FormatFile(
        path: path, bytes: try project.read(path), style: try style(for: path), stories: set.stories(with: path))
    }
  }

  /// A file that the call names itself is formatted even where searches leave it out.
  private func file(_ path: String) throws -> [FormatFile] {
    let bytes = try project.read(path)
    guard seen.insert(project.provider.resolved(path)).inserted else { return [] }
    return [FormatFile(path: path, bytes: bytes, style: try style(for: path), stories: try stories(of: path))]
  }

  // MARK: Stories

  private func fileSet(of folder: String) throws -> StoryFileSet {
    if let known = sets[folder] { return known }
    let set = try project.stories(in: folder, settings, under: LintSettings())
    sets[folder] = set
    return set
  }

  /// The stories that a file belongs to: those of its own folder or, where nothing there includes it, of the story's folder.
  private func stories(of path: String) throws -> [String] {
    let place = project.provider.resolved(path)
    for folder in [StoryPath.folder(of: place), project.storyFolder(of: path) + "/"] {
      let folder = folder.utf8.count > 1 ? String(folder.dropLast()) : folder
      guard let set = try? fileSet(of: folder) else { continue }
      let stories = set.stories(with: place).filter { $0 != place }
      if !stories.isEmpty { return stories }
    }
    return [path]
  }

  // MARK: Settings

  private func formatSettings(for path: String) throws -> FormatSettings {
    try settings.settings(for: path).settings.format.overlaid(by: called)
  }

  private func style(for path: String) throws -> FormatStyle {
    let settings = try formatSettings(for: path)
    return FormatStyle(indentWidth: settings.indent ?? 4, commentWidth: settings.commentWidth)
  }

  private func isExcluded(_ path: String) throws -> Bool {
    let patterns = try formatSettings(for: path).exclude
    var place = StoryPath.absolute(path, in: project.folder)
    // A pattern that fits a folder leaves out all that is in it.
    while !patterns.isEmpty, !place.isEmpty {
      if patterns.contains(where: { $0.fits(place) }) { return true }
      place = String(StoryPath.folder(of: place).dropLast())
    }
    return false
  }
}
