import LonghandCompiler
import LonghandSource
import LonghandSyntax

/// What rules look at: one story with all its files, and what was found out about it, each thing once and on demand.
///
/// It lives for one run on one thread.
package final class LintedStory {
  /// The script, the names, the plan of the weaves, and what the compiler found.
  package let analysis: Analysis
  /// How to lint.
  package let settings: LintSettings
  /// Whether the story has no errors and all its files were read, so that what is not there is missing in truth.
  package let isSound: Bool
  /// The comments that keep the linter quiet; what they kept quiet is known when all other rules have run.
  package private(set) lazy var suppressions = SuppressionTable(self)
  /// The codes of the rules that have looked at the story.
  package private(set) var codesThatRan: Set<String> = []
  private var sharedAnalyses: [ObjectIdentifier: any SharedAnalysis] = [:]

  /// Looks at an analysed story; the analysis must have kept its trees.
  package init(_ analysis: Analysis, settings: LintSettings = LintSettings()) {
    self.analysis = analysis
    self.settings = settings
    isSound = !analysis.isIncomplete && !analysis.hasErrors
  }

  /// What the story says.
  package var script: Script { analysis.script }

  /// The story's files, by their ids; a file that is included twice comes twice.
  package var files: [SourceFile] { analysis.script.files }

  /// A file of the story.
  package func file(_ id: SourceFileID) -> SourceFile { analysis.script.files[Int(id.number)] }

  /// The words at a place.
  package func text(in range: SourceRange) -> String { file(range.file).text(in: range) }

  /// The syntax tree of a file.
  package func tree(of id: SourceFileID) -> SyntaxTree { analysis.trees[Int(id.number)] }

  /// What several rules want to know, found out when it is first asked for.
  package func shared<Shared: SharedAnalysis>(_ type: Shared.Type) -> Shared {
    if let known = sharedAnalyses[ObjectIdentifier(type)] as? Shared { return known }
    let new = Shared(self)
    sharedAnalyses[ObjectIdentifier(type)] = new
    return new
  }

  /// Whether all the rules that somebody names have looked at the story.
  package func hasRun(_ selector: RuleSelector) -> Bool {
    var isKnown = false
    for rule in RuleName.all where selector.closeness(to: rule) > 0 {
      isKnown = true
      if rule.isCompiler ? !isSound : !codesThatRan.contains(rule.code) { return false }
    }
    return isKnown
  }

  /// Notes that a rule has looked at the story.
  func noteRun(_ code: String) { codesThatRan.insert(code) }

  /// The findings that no comment keeps quiet.
  func unsuppressed(_ findings: [Diagnostic]) -> [Diagnostic] {
    findings.filter { !suppressions.suppresses($0, in: file($0.range.file)) }
  }
}
