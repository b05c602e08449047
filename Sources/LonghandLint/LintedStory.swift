import LonghandCompiler
import LonghandSource
import LonghandSyntax

/// What rules look at: one story with all its files, and what was found out about it, each thing once and on demand.
///
/// It lives for one run on one thread.
package final class LintedStory {
  /// The script, the names, the plan of the weaves, and what the compiler found.
  package let analysis: Analysis
  /// What the story says.
  package let script: Script
  /// How to lint.
  package let settings: LintSettings
  /// Whether the story has no errors and all its files were read, so that what is not there is missing in truth.
  package let isSound: Bool
  /// The comments that keep the linter quiet; what they kept quiet is known when all other rules have run.
  package private(set) lazy var suppressions = SuppressionTable(self)
  /// The codes of the rules that have looked at the story.
  package private(set) var codesThatRan: Set<DiagnosticCode> = []

  // MARK: Flow

  /// The groups of choices that a reader is shown together, as far as that is certain.
  package private(set) lazy var choiceGroups = ChoiceGroups(self)
  /// Which places can come to each other: their strongly connected components.
  package private(set) lazy var components = StronglyConnectedComponents(flowGraph)
  /// The groups of choices that a reader can use up: each choice goes once it was taken, and leads back to the group.
  package private(set) lazy var dryGroups = DryGroups(self)
  /// How the places of a story lead to each other: what falls into, diverts to, calls and offers what.
  package private(set) lazy var flowGraph = FlowGraph(self)
  /// How the story comes to a place while variables still hold what they began with.
  package private(set) lazy var firstVisit = FirstVisit(self)
  /// What a story can come to when choices wait for what must have been visited before.
  package private(set) lazy var gatedReachability = GatedReachability(self)
  /// Where a story surely comes to a stop when nothing but its own lines move it on.
  package private(set) lazy var stoppingPlaces = StoppingPlaces(self)
  /// The names that stand where a game may read them: in tags, strings and lines that begin with `>>>`.
  package private(set) lazy var namesForGame = NamesForGame(self)
  /// The place that each part of a story stands at.
  package private(set) lazy var partPlaces = PartPlaces(self)
  /// What a story can come to from its start, and why it cannot come to the rest.
  package private(set) lazy var reachability = Reachability(self)
  /// Where tunnels run, and which come back.
  package private(set) lazy var tunnels = Tunnels(self)
  /// Which diverts lead to a variable that never holds a place.
  private(set) lazy var valueDiverts = ValueDiverts(self)
  /// Where choices may wait already when a story comes there, because of threads or of choices offered before.
  package private(set) lazy var pendingChoices = PendingChoices(self)
  /// Where the blanks before choices and gathers say something else than their bullets and dashes.
  package private(set) lazy var weaveLayout = WeaveLayout(self)

  // MARK: Personas

  /// Which places a playthrough may come to more than once.
  package private(set) lazy var repeatedPlaces = RepeatedPlaces(self)
  /// At which place of the story each shift line stands.
  package private(set) lazy var shiftPlaces = ShiftPlaces(self)
  /// Which conditions depend on traits: directly, through a function, or through a variable that was set because of one.
  package private(set) lazy var traitInfluence = TraitInfluence(self)
  /// Which globals hold traits (persona §2.2).
  package private(set) lazy var traitNames = TraitNames(self)
  /// What each trait can be in any playthrough, from its start, shifts, sets and mirrors (persona §3, persona §4).
  package private(set) lazy var traitRanges = TraitRanges(self)

  // MARK: Text

  /// The conditionals and once-only sequences within lines, with the words around their braces.
  package private(set) lazy var braceJoints = BraceJoints(self)
  /// All comments of a story, in the order of its files.
  package private(set) lazy var storyComments = StoryComments(self)
  /// All tags of a story, in the order of its files.
  package private(set) lazy var storyTags = StoryTags(self)
  /// All words of a story that readers see, and the choices that stand side by side, as the files spell them.
  package private(set) lazy var storyText = StoryText(self)
  /// The choices, gathers, sequences and printing braces of the story's trees.
  package private(set) lazy var syntaxParts = SyntaxParts(self)
  /// All text that readers see, stretch by stretch, with what stands around it.
  package private(set) lazy var textRuns = TextRuns(self).runs
  /// Tells whether words would be logic of this story.
  package private(set) lazy var logicReader = LogicReader(self)

  // MARK: Values

  /// The conditions of a story, and what they are put together from.
  package private(set) lazy var conditions = Conditions(self)
  /// Decides which conditions come out the same every time.
  package private(set) lazy var conditionDecider = ConditionDecider(self)
  /// What each expression amounts to, where that takes nothing but literals and constants.
  package private(set) lazy var constantFolder = ConstantFolder(self)
  /// How far the lines of a story can bring each global number up and down.
  package private(set) lazy var counterBounds = CounterBounds(self)
  /// Which flows do more than tell and give back.
  package private(set) lazy var effects = Effects(self)
  /// Tells which expressions surely amount to the same when they are evaluated one after the other.
  package private(set) lazy var expressionKeys = ExpressionKeys(self)
  /// Every expression that stands by itself, each divert and each assignment, with the flow that it stands in.
  package private(set) lazy var expressionSites = ExpressionSites(self)
  /// What surely runs once at most in a playthrough: what stands behind a once-only choice, up to the next weave point.
  package private(set) lazy var oncePlaces = OncePlaces(self)
  /// Which functions do nothing but return a value: they print nothing, change nothing, draw no random numbers.
  package private(set) lazy var pureFunctions = PureFunctions(self)
  /// Where a story can come to a conditional while none of its branches holds.
  package private(set) lazy var uncoveredCases = UncoveredCases(self)
  /// Where variables, constants, list items, externals and functions are used, and how.
  package private(set) lazy var uses = Uses(self)
  /// What each variable and each expression may amount to in any playthrough.
  package private(set) lazy var valueRanges = ValueRanges(self)

  /// Looks at an analysed story; the analysis must have kept its trees.
  package init(_ analysis: Analysis, settings: LintSettings = LintSettings()) {
    self.analysis = analysis
    script = analysis.script
    self.settings = settings
    isSound = !analysis.isIncomplete && !analysis.hasErrors
  }

  /// Takes the graph of the same analysis that somebody has made already.
  package func use(_ graph: FlowGraph) { flowGraph = graph }

  /// The story's files, by their ids; a file that is included twice comes twice.
  package var files: [SourceFile] { analysis.script.files }

  /// A file of the story.
  package func file(_ id: SourceFileID) -> SourceFile { analysis.script.files[Int(id.number)] }

  /// The words at a place.
  package func text(in range: SourceRange) -> String { file(range.file).text(in: range) }

  /// The syntax tree of a file.
  package func tree(of id: SourceFileID) -> SyntaxTree { analysis.trees[Int(id.number)] }

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
  func noteRun(_ code: DiagnosticCode) { codesThatRan.insert(code) }

  /// The findings that no comment keeps quiet.
  func unsuppressed(_ findings: [Diagnostic]) -> [Diagnostic] {
    findings.filter { !suppressions.suppresses($0, in: file($0.range.file)) }
  }
}
