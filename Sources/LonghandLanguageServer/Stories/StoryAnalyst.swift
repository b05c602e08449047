import LonghandCompiler
import LonghandExplorer
import LonghandLint
import LonghandProject
import LonghandProof
import LonghandSource

/// Does the server's long work: it finds stories, analyses and lints them. It is used by one thread at a time, and keeps
/// nothing of a story but the syntax trees of its files: what was found out is the server's to keep.
package final class StoryAnalyst {
  private let project: Project
  /// Where what was explored is kept.
  private let explorations: ExplorationStore
  private var folders: [String] = []
  private var mainFiles: [String] = []
  /// The stories of each folder that was searched.
  private var sets: [String: StoryFileSet] = [:]

  /// Makes an analyst.
  ///
  /// - Parameters:
  ///   - files: The door to files.
  ///   - parseSettings: Reads settings files; nil where there are none to be read.
  ///   - speller: What looks up the spelling of words, if anything does.
  ///   - explorations: Where what was explored is kept, here and by `longhand explore`.
  package init(
    files: FileProvider, parseSettings: Project.SettingsParser? = nil, speller: Speller? = nil,
    explorations: ExplorationStore = .none
  ) {
    self.explorations = explorations
    project = Project(
      folder: "/", files: files, parseSettings: parseSettings, speller: speller,
      trees: ParseCache(capacity: 12 << 20))
  }

  /// How many files were parsed.
  package var parseCount: Int { project.trees.parseCount }

  /// Does a piece of work.
  ///
  /// - Parameters:
  ///   - task: What to do.
  ///   - isCancelled: Asked now and then whether the work is still wanted.
  package func run(_ task: AnalysisTask, isCancelled: () -> Bool = { false }) -> AnalysisOutcome {
    take(task.changes)
    return AnalysisOutcome(revision: task.revision, result: result(of: task, isCancelled))
  }

  private func result(of task: AnalysisTask, _ isCancelled: () -> Bool) -> AnalysisOutcome.Result {
    switch task.kind {
    case .find(let documents):
      return .found(documents.reduce(into: [:]) { found, document in found[document] = place(of: document) })
    case .analyse(let root): return analyse(root, task.revision)
    case .index(let snapshot): return .indexed(snapshot, StoryIndex(snapshot))
    case .lint(let snapshot, let graph): return lint(snapshot, graph, isCancelled)
    case .audit(let snapshot): return audit(snapshot)
    case .explore(let snapshot): return explore(snapshot, isCancelled)
    case .attempt(let id, let trial): return .attempted(id, trial())
    case .survey(let known, let encoding): return survey(except: known, encoding, isCancelled)
    }
  }

  private func take(_ changes: FileChanges) {
    for (path, text) in changes.texts {
      if let text { project.setText(text, of: path) } else { project.discardText(of: path) }
    }
    if changes.changesSettings { project.reloadSettings() }
    if changes.mayMoveTexts { sets = [:] }
    if let folders = changes.folders { self.folders = folders }
    if let mainFiles = changes.mainFiles { self.mainFiles = mainFiles }
  }

  // MARK: Stories

  private func place(of document: String) -> DocumentPlace {
    // What is wrong with settings is told by the findings.
    let format = (try? project.settings.settings(for: document))?.settings.format ?? FormatSettings()
    let isExcluded = DocumentPlace.isExcluded(document, format)
    let mainFiles = document.hasSuffix(".transcript") ? testedStories(of: document) : stories(of: document)
    return DocumentPlace(
      mainFiles: mainFiles, relatedMainFiles: relatedStories(of: mainFiles), format: isExcluded ? nil : format)
  }

  /// The main file of the story that a transcript is about.
  private func testedStories(of transcript: String) -> [String] {
    var finder = TranscriptFinder(project)
    do throws(ProjectFailure) { try finder.find([transcript]) } catch { return [] }
    return finder.found.map { StoryPath.absolute($0.story, in: project.folder) }
  }

  /// The main files of other stories that have a file in common with some stories.
  private func relatedStories(of stories: [String]) -> [String] {
    var related: Set<String> = []
    for story in stories where !story.hasPrefix(DocumentURI.unsavedFolder) {
      guard let set = set(around: story) else { continue }
      let own = set.files(of: story)
      for other in mainFiles.isEmpty ? set.mainFiles : mainFiles where !files(of: other).isDisjoint(with: own) {
        related.insert(other)
      }
    }
    return related.subtracting(stories).sorted()
  }

  /// The main files of the stories that a text belongs to; itself, where nothing includes it.
  private func stories(of document: String) -> [String] {
    guard !document.hasPrefix(DocumentURI.unsavedFolder) else { return [document] }
    let named = mainFiles.filter { $0 == document || files(of: $0).contains(document) }
    if !named.isEmpty { return named }
    let found = set(around: document)?.stories(with: document) ?? []
    return found.isEmpty ? [document] : found
  }

  private func files(of mainFile: String) -> Set<String> {
    set(around: mainFile)?.files(of: mainFile) ?? []
  }

  /// The stories of the open folder that a text lies in, or of its story's own folder.
  private func set(around document: String) -> StoryFileSet? {
    if let open = folders.filter({ StoryFolder.contains(document, in: $0) }).max(by: { $0.count < $1.count }) {
      return set(in: open, depth: nil)
    }
    let own = String(StoryPath.folder(of: document).dropLast())
    let folder = project.storyFolder(of: document)
    if folder != own, StoryFolder.contains(document, in: folder) { return set(in: folder, depth: nil) }
    // Nothing says how far the story reaches: what lies beside it, or right above, may include it.
    let above = String(StoryPath.folder(of: own).dropLast())
    return set(in: above.isEmpty ? own : above, depth: above.isEmpty ? 0 : 1)
  }

  private func set(in folder: String, depth: Int?) -> StoryFileSet? {
    if let known = sets[folder] { return known }
    let found =
      try? depth.map { depth throws(ProjectFailure) in try project.stories(in: folder, depth: depth) }
      ?? project.stories(in: folder)
    sets[folder] = found
    return found
  }

  private func survey(
    except known: Set<String>, _ encoding: PositionEncoding, _ isCancelled: () -> Bool
  ) -> AnalysisOutcome.Result {
    var known = known
    var found: [SurveyedSymbol] = []
    for path in folders.flatMap({ set(in: $0, depth: nil)?.files ?? [] }) where known.insert(path).inserted {
      if isCancelled() { return .cancelled }
      guard let bytes = try? project.read(path) else { continue }
      let tree = project.trees.tree(of: SourceFile(name: path, bytes: bytes))
      found += SurveyedSymbol.symbols(in: tree, at: path, encoding)
    }
    return .surveyed(found)
  }

  // MARK: Analysing

  private func analyse(_ root: String, _ revision: Int) -> AnalysisOutcome.Result {
    do throws(ProjectFailure) {
      return .analysed(StorySnapshot(root: root, revision: revision, analysis: try project.analysis(of: root)))
    } catch {
      return .failed(root: root, message: error.message)
    }
  }

  /// What choices come to in a story with errors would be told in vain.
  private func audit(_ snapshot: StorySnapshot) -> AnalysisOutcome.Result {
    let story = ViewedStory(snapshot.analysis, path: snapshot.root)
    return .audited(root: snapshot.root, story.linted.isSound ? ChoiceAudit(story, isDetailed: true) : nil)
  }

  private func explore(_ snapshot: StorySnapshot, _ isCancelled: () -> Bool) -> AnalysisOutcome.Result {
    if let known = knownExploration(snapshot) { return .explored(root: snapshot.root, known) }
    guard let program = Compiler.compile(snapshot.analysis).program else {
      return .explored(root: snapshot.root, nil)
    }
    let options = StoryExploration.options
    let found = explorations.report(for: explorationKey(snapshot, options), while: { _ in !isCancelled() }) { goesOn in
      Explorer.explore(program, options: options, while: goesOn)
    }
    if isCancelled() { return .cancelled }
    return .explored(
      root: snapshot.root, StoryExploration(found.report, root: snapshot.root, revision: snapshot.revision))
  }

  /// What was found out about exactly this story before, by `longhand explore` or here.
  private func knownExploration(_ snapshot: StorySnapshot) -> StoryExploration? {
    let options = [Explorer.Options(), StoryExploration.options]
    let known = options.lazy.compactMap { self.explorations.report(for: self.explorationKey(snapshot, $0)) }.first
    return known.map { StoryExploration($0, root: snapshot.root, revision: snapshot.revision) }
  }

  private func explorationKey(_ snapshot: StorySnapshot, _ options: Explorer.Options) -> ExplorationKey {
    ExplorationKey(snapshot.script.files, options, build: explorations.build)
  }

  private func lint(
    _ snapshot: StorySnapshot, _ graph: FlowGraph?, _ isCancelled: () -> Bool
  ) -> AnalysisOutcome.Result {
    var problems: [SettingsProblem] = []
    var settings = LintSettings()
    do throws(ProjectFailure) {
      settings = try project.settings.settings(for: snapshot.root).settings
      problems = project.settings.problems
    } catch {
      let path = StoryPath.folder(of: snapshot.root) + SettingsFiles.name
      problems = [SettingsProblem(path: path, line: 1, column: 1, message: error.message)]
    }
    settings.speller = project.speller
    let story = LintedStory(snapshot.analysis, settings: settings)
    if let graph { story.use(graph) }
    let linter = Linter(settings, folder: project.folder)
    guard var report = linter.lint(story, isCancelled: isCancelled), !isCancelled() else { return .cancelled }
    if let path = settings.baseline, let baseline = try? project.baseline(at: path) {
      report.findings = project.new(in: report, since: baseline, at: path).findings
    }
    return .linted(
      StoryReport(
        root: snapshot.root, revision: snapshot.revision, report: report, settingsProblems: problems,
        facts: StoryFacts(story), exploration: story.isSound ? knownExploration(snapshot) : nil))
  }
}
