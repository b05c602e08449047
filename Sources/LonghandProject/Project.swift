import LonghandCompiler
@_exported import LonghandLint
@_exported import LonghandRuntime
@_exported import LonghandSource
import LonghandSyntax

// The rest of the compiler has names for its own use that mean something else here.
@_exported import struct LonghandCompiler.Compilation
@_exported import struct LonghandCompiler.Compiler

/// Stories as a person has them: files in folders, some of them edited and not yet saved, and the settings beside them.
///
/// ```swift
/// let project = Project(folder: "/story", files: .memory(["main.ink": bytes], in: "/story"))
/// let check = try project.check("main.ink")
/// for finding in check.report.findings { print(finding.message) }
/// project.setText(Array("An edited letter.\n".utf8), of: "letters.ink")
/// ```
///
/// Nothing here touches a file system: whoever makes a project hands in closures that do. What was parsed is kept, so
/// that after an edit of one file of many only that one is parsed again. A project is used by one thread at a time.
public final class Project {
  /// Turns the bytes of a settings file into a tree of names and values; no library here reads YAML.
  public typealias SettingsParser = (_ bytes: [UInt8], _ path: String) throws(SettingsProblem) -> SettingsNode

  /// The folder that relative paths are seen from; absolute.
  public let folder: String
  /// The door to files.
  package let provider: FileProvider
  /// The trees of all files that were parsed.
  package let trees: ParseCache
  /// What looks up the spelling of words, if anything does.
  package let speller: Speller?
  /// Whether stories may include any file at all, wherever it lies; only who calls can say so, never a story or its
  /// settings.
  public var includesOutside = false
  private let parseSettings: SettingsParser?
  private var foldersOfStories: [String: String] = [:]
  /// The texts that were edited and not saved, by absolute path.
  private var unsaved: [String: [UInt8]] = [:]
  private var knownSettings: SettingsFiles?

  /// Makes a project.
  ///
  /// - Parameters:
  ///   - folder: The folder that relative paths are seen from; absolute.
  ///   - files: The door to files.
  ///   - parseSettings: Reads settings files; nil where there are none to be read.
  public convenience init(folder: String, files: FileProvider, parseSettings: SettingsParser? = nil) {
    self.init(folder: folder, files: files, parseSettings: parseSettings, speller: nil)
  }

  package init(
    folder: String, files: FileProvider, parseSettings: SettingsParser?, speller: Speller?,
    trees: ParseCache = ParseCache()
  ) {
    self.folder = folder
    self.parseSettings = parseSettings
    self.speller = speller
    self.trees = trees
    provider = files
  }

  // MARK: Files

  /// Lets a text stand for a file, whether it was saved or not.
  public func setText(_ bytes: [UInt8], of path: String) {
    unsaved[StoryPath.absolute(path, in: folder)] = bytes
    if StoryPath.name(of: path) == SettingsFiles.name { knownSettings = nil }
  }

  /// Goes back to what the file itself says.
  public func discardText(of path: String) {
    unsaved[StoryPath.absolute(path, in: folder)] = nil
    if StoryPath.name(of: path) == SettingsFiles.name { knownSettings = nil }
  }

  /// The bytes of a file as it is now, saved or not.
  public func read(_ path: String) throws(ProjectFailure) -> [UInt8] {
    if let bytes = unsaved[StoryPath.absolute(path, in: folder)] { return bytes }
    do {
      return try provider.read(path)
    } catch {
      throw ProjectFailure(message: error.message(for: path))
    }
  }

  /// Whether there is a file or folder, saved or not.
  package func exists(_ path: String) -> Bool {
    unsaved[StoryPath.absolute(path, in: folder)] != nil || provider.kind(path) != nil
  }

  /// The paths of unsaved texts in a folder and the folders in it, seen from there, in order.
  package func unsavedPaths(below path: String) -> [String] {
    let prefix = StoryPath.absolute(path, in: folder) + "/"
    return unsaved.keys.filter { $0.hasPrefix(prefix) }.map { String($0.dropFirst(prefix.count)) }.sorted()
  }

  /// The folder that a story belongs to.
  public func storyFolder(of story: String) -> String {
    StoryFolder.of(StoryPath.absolute(story, in: folder), in: provider)
  }

  /// Whether a story may include a file of a name (`StoryFolder`).
  package func includes(_ name: String, in story: String) -> Bool {
    if includesOutside { return true }
    let folder = foldersOfStories[story] ?? storyFolder(of: story)
    foldersOfStories[story] = folder
    return StoryFolder.admits(name, of: story, in: folder, provider)
  }

  // MARK: Stories

  /// The ink files in a folder, and which of them are stories: those that no other one includes.
  ///
  /// What the settings of the folder exclude is left out.
  public func stories(in folder: String) throws(ProjectFailure) -> StoryFileSet {
    try stories(in: folder, settings, under: LintSettings())
  }

  /// The same, of folders no deeper than `depth` in this one; 0 for this one alone.
  package func stories(in folder: String, depth: Int) throws(ProjectFailure) -> StoryFileSet {
    try stories(in: folder, settings, under: LintSettings(), depth: depth)
  }

  package func stories(
    in folder: String, _ files: SettingsFiles, under called: LintSettings, depth: Int = StoryFinder.depthLimit
  ) throws(ProjectFailure) -> StoryFileSet {
    // What is left out of a search is a matter of the folder that is searched.
    let layers = try files.settings(for: folder + "/" + SettingsFiles.name)
    let excluded = layers.settings.overlaid(by: called).exclude
    let finder = StoryFinder(self, depth: depth) { [self] file in
      let file = StoryPath.absolute(file, in: self.folder)
      return excluded.contains { $0.fits(file) }
    }
    return try finder.files(in: folder)
  }

  /// Why a folder in which no story was found gives none, in words that say what to do.
  package func noStory(in folder: String) -> ProjectFailure {
    let finder = StoryFinder(self, depth: StoryFinder.depthLimit) { _ in false }
    return .noStory(in: folder, isLeftOut: (try? finder.files(in: folder))?.files.isEmpty == false)
  }

  /// Reads, parses and analyses a story; of files that were parsed before, the trees are taken again.
  ///
  /// - Parameters:
  ///   - path: The main file, which also is the name that it is shown by.
  ///   - keepsTrees: Whether the analysis holds the trees too.
  package func analysis(of path: String, keepsTrees: Bool = true) throws(ProjectFailure) -> Analysis {
    let root = SourceFile(name: path, bytes: try read(path))
    return Analysis(root, keepsTrees: keepsTrees, parse: trees.tree(of:)) { name in
      self.includes(name, in: path) ? try? self.read(StoryPath.included(name, by: path)) : nil
    }
  }

  /// Compiles a story; of files that were parsed before, the trees are taken again.
  public func compile(
    _ path: String, options: Compiler.Options = Compiler.Options()
  ) throws(ProjectFailure) -> Compilation {
    Compiler.compile(try analysis(of: path, keepsTrees: false), options: options)
  }

  /// Compiles a story together with conditions to ask of its playthroughs.
  public func compile(
    _ path: String, probes: [Probe], options: Compiler.Options = Compiler.Options()
  ) throws(ProjectFailure) -> ProbedStory {
    ProbedStory(try analysis(of: path, keepsTrees: false), probes: probes, options: options)
  }

  // MARK: Settings

  /// The settings files as they were read; `reloadSettings()` forgets them.
  package var settings: SettingsFiles {
    if let knownSettings { return knownSettings }
    let files = SettingsFiles(self)
    knownSettings = files
    return files
  }

  /// Reads settings files anew when they are asked for next, because one was saved, made or deleted.
  public func reloadSettings() {
    knownSettings = nil
    // Where they are says which folder a story belongs to.
    foldersOfStories = [:]
  }

  /// What a settings file says.
  func settingsTree(_ path: String, shownAs shown: String) throws(SettingsReading) -> SettingsNode {
    let bytes: [UInt8]
    do { bytes = try read(path) } catch { throw .failed(error) }
    guard let parseSettings else { return SettingsNode(.scalar(""), line: 1, column: 1) }
    do { return try parseSettings(bytes, shown) } catch { throw .wrong(error) }
  }

  /// Why a settings file says nothing.
  enum SettingsReading: Error {
    /// It cannot be read.
    case failed(ProjectFailure)
    /// It cannot be understood.
    case wrong(SettingsProblem)
  }
}
