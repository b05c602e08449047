import LonghandCompiler
@_exported import LonghandSource

/// Finds what is wrong in stories: the pipeline on one page.
///
/// ```swift
/// let story = SourceFile(name: "story.ink", text: "Hello.\n-> END\n== cellar\nDark.\n-> END\n")
/// let report = Linter().lint(story)
/// for finding in report.findings { print(report.path(of: finding.range), finding.code, finding.message) }
/// ```
///
/// A story is analysed as for compiling. What the compiler found and what the rules find is filtered by the settings and
/// by the comments of the story. The rules about these comments (`L…`) run last.
public struct Linter {
  /// How to lint.
  package var settings: LintSettings
  /// The folder that relative paths are seen from, for patterns in the settings; absolute, or empty.
  package var folder: String
  /// Is told how much of the work is done, from 0 to 1.
  public var progress: ((Double) -> Void)?
  /// Goes through everything that readers can do, and says what it found.
  package var deep: ((Analysis) -> [Diagnostic])?
  private let rules: [Rule]

  /// Makes a linter that runs the usual rules, and others as `.longhand.yml` and the options of `longhand lint` name
  /// them: by code, name, the beginning of codes, or `all`.
  ///
  /// - Parameters:
  ///   - select: Run these rules only; nil for the usual ones.
  ///   - extending: Run these too.
  ///   - ignoring: Do not run these.
  @_disfavoredOverload
  public init(select: [String]? = nil, extending: [String] = [], ignoring: [String] = []) {
    self.init(LintSettings(selections: [Selection(select: select, extend: extending, ignore: ignoring)]))
  }

  /// Makes a linter that runs the rules that the settings ask for, or those given.
  package init(_ settings: LintSettings = LintSettings(), folder: String = "", rules: [Rule]? = nil) {
    self.settings = settings
    self.folder = folder
    self.rules = rules ?? RuleList.all.filter { settings.runs($0.documentation) }
  }

  /// Lints a story.
  ///
  /// - Parameters:
  ///   - root: The file that the story starts from; its name is its path.
  ///   - include: Gives the bytes of an included file, by its name exactly as written, or nil where there is none.
  public func lint(_ root: SourceFile, include: @escaping (String) -> [UInt8]? = { _ in nil }) -> LintReport {
    lint(Analysis(root, include: include))
  }

  /// Lints a story that was analysed before, and whose analysis kept the trees.
  package func lint(_ analysis: Analysis) -> LintReport {
    lint(LintedStory(analysis, settings: settings)) { false } ?? .empty
  }

  /// Lints a story, so that whoever wants to know more than the report can ask the analyses that it made.
  ///
  /// - Parameters:
  ///   - story: The story, which must have the linter's own settings.
  ///   - isCancelled: Asked after each rule whether the report is still wanted.
  /// - Returns: The report; nil where it was called off.
  package func lint(_ story: LintedStory, isCancelled: () -> Bool) -> LintReport? {
    let root = story.file(.root)
    let paths = story.files.map { $0.id == root.id ? root.name : StoryPath.included($0.name, by: root.name) }
    let absolutePaths = folder.isEmpty ? paths : paths.map { StoryPath.absolute($0, in: folder) }
    var findings = compilerFindings(story)
    guard let found = check(story, rules.filter { !Self.isAboutComments($0) }, isCancelled) else { return nil }
    findings += found
    findings += deepFindings(story)
    let notes = story.unsuppressed(wanted(findings.filter { $0.code == Self.authorNote }, absolutePaths))
    if !settings.runs(RuleName.of(Self.authorNote), byDefault: false) {
      findings.removeAll { $0.code == Self.authorNote }
    }
    findings = story.unsuppressed(wanted(findings, absolutePaths))
    findings = DeepConsequences(findings, in: story).removed(from: findings)
    findings = Consequences(findings, in: story).removed(from: findings) + unsuppressible(story)
    guard let found = check(story, rules.filter(Self.isAboutComments), isCancelled) else { return nil }
    findings += wanted(found, absolutePaths)
    return LintReport(
      findings: Self.sorted(findings), files: story.files, paths: paths, codesThatRan: story.codesThatRan,
      suppressedCount: story.suppressions.count, authorNotes: notes)
  }

  /// The code of a writer's note to themselves: a story has many, which are no news to whoever wrote them.
  static let authorNote: DiagnosticCode = "E69"

  private static func isAboutComments(_ rule: Rule) -> Bool { rule.documentation.code.group == "L" }

  /// What the compiler found and somebody may not want to see.
  private func compilerFindings(_ story: LintedStory) -> [Diagnostic] {
    story.analysis.weighedDiagnostics.filter { finding in
      finding.severity != .error && settings.runs(RuleName.of(finding.code), byDefault: true)
    }
  }

  /// The errors of the language: a story with these does not compile, whatever anybody wants to see.
  private func unsuppressible(_ story: LintedStory) -> [Diagnostic] {
    story.analysis.weighedDiagnostics.filter { $0.severity == .error }
  }

  private func deepFindings(_ story: LintedStory) -> [Diagnostic] {
    guard let deep, story.isSound else { return [] }
    for rule in DeepRules.all { story.noteRun(rule.code) }
    return deep(story.analysis).filter { settings.runs(RuleName.of($0.code), byDefault: true) }
  }

  private func check(_ story: LintedStory, _ rules: [Rule], _ isCancelled: () -> Bool) -> [Diagnostic]? {
    guard let first = rules.first else { return [] }
    var findings = Findings(of: first.documentation)
    for (index, rule) in rules.enumerated() {
      let documentation = rule.documentation
      if documentation.needsSoundStory, !story.isSound { continue }
      findings.begin(documentation)
      rule.check(story, &findings)
      if isCancelled() { return nil }
      story.noteRun(documentation.code)
      progress?(Double(index + 1) / Double(rules.count))
    }
    return findings.diagnostics
  }

  /// The findings that the settings ask for, as grave as they say.
  private func wanted(_ findings: [Diagnostic], _ paths: [String]) -> [Diagnostic] {
    findings.compactMap { finding in
      let rule = RuleName.of(finding.code)
      if settings.ignores(rule, in: paths[Int(finding.range.file.number)]) { return nil }
      var finding = finding
      finding.severity = settings.severity(of: rule, own: finding.severity)
      return finding
    }
  }

  /// In reading order; at the same place, in the order in which they were found.
  private static func sorted(_ findings: [Diagnostic]) -> [Diagnostic] {
    let order = findings.indices.sorted { left, right in
      let (first, second) = (findings[left].range, findings[right].range)
      return (first.file, first.start, left) < (second.file, second.start, right)
    }
    return order.map { findings[$0] }
  }
}
