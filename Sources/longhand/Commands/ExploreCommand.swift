import ArgumentParser
import LonghandCompiler
import LonghandExplorer
import LonghandLint
import LonghandProject
import LonghandProof
import LonghandRuntime
import LonghandSource

/// `longhand explore`: what readers can come to in a story, and what they never can.
struct ExploreCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explore",
    abstract: "Find every ending of a story, or prove it out of reach.",
    discussion: """
      Example: longhand explore story.ink
      Example: longhand explore story.ink --external roll=1..6 --witnesses ways
      Example: longhand explore story.ink --certificate story.proof
      Example: longhand explore story.ink --check story.proof

      For each ending, knot, choice, line and branch it says how a reader comes there, or why nobody ever does. A \
      verdict of 'unreachable' is proved for every playthrough. Where a function of the host decides, say what it \
      returns with --external.

      A story promises in its comments what must stay so:
        // longhand: expect ending "The Roof" reachable
        // longhand: expect cellar unreachable
        // longhand: expect always samantha.warm >= 20 at ending "Well Met"
        // longhand: expect never gold < 0
        // longhand: expect ends
        // longhand: expect share of "Off" between 3 % and 20 %
        // longhand: expect choice "Tell her" offered in every play
      and // longhand: here dentist gives a line a name for them.

      A certificate says what everything may hold at each place of the story, from which --check sees by itself that \
      what is called unreachable is, with the same --external and --assume: 0 it holds, 1 it does not, 2 the file is none.

      What was found out is kept in your cache folder, for the next time that the same story is explored in the same \
      way, and for `longhand lint --deep` and editors.

      Exit status: 0 nothing found, 1 an ending or a knot that no promise expects to be is out of reach, something goes \
      wrong, or a promise is broken, 2 the call or a file was wrong, 3 something is undecided and nothing was found.
      """)

  @Argument(help: "The story: its main file, its folder, or compiled JSON.", completion: .file())
  var story: String

  @Option(help: "How to write the report: text, json, sarif or github.")
  var format = ExploreFormat.text

  @Option(help: ArgumentHelp("What an external function returns.", valueName: "name=low..high"))
  var external: [String] = []

  @Option(help: ArgumentHelp("Take this for granted wherever a choice is made.", valueName: "condition"))
  var assume: [String] = []

  @Option(help: ArgumentHelp("Who reads: random, first, last, refuses or greedy:variable.", valueName: "reader"))
  var reader = "random"

  @Option(help: "How many playthroughs to read for shares and lengths.")
  var plays = 500

  @Option(help: "How many runs, from one choice to the next, a search may take; one of states forty times as many.")
  var runs = 400_000

  @Option(help: "How many states a search may keep.")
  var states = 2_500_000

  @Option(help: "What playthroughs at random start from.")
  var seed: UInt64 = 1

  @Option(help: ArgumentHelp("Make an end after so many seconds, with what is known by then.", valueName: "seconds"))
  var time: Double?

  @Option(help: ArgumentHelp("Make an end when it takes more than so many megabytes.", valueName: "megabytes"))
  var memory: Int?

  @Option(help: ArgumentHelp("Write the report as a page for a browser to this file.", valueName: "file"))
  var html: String?

  @Option(
    help: ArgumentHelp("Write the way to each ending and problem into this folder.", valueName: "folder"),
    completion: .directory)
  var witnesses: String?

  @Option(
    help: ArgumentHelp("Write what proves things unreachable to this file, for --check.", valueName: "file"))
  var certificate: String?

  @Option(help: ArgumentHelp("Check such a file step by step, without exploring.", valueName: "file"))
  var check: String?

  @Flag(help: "Show what changes at each step of the ways: knots, variables and traits.")
  var steps = false

  @Flag(help: "List everything that is out of reach or undecided, and all variables.")
  var all = false

  @Flag(help: "Explore although this was done before; without it, what was found then is told again.")
  var fresh = false

  @OptionGroup var includes: IncludeOptions

  func validate() throws {
    guard Reader(name: reader) != nil else {
      throw ValidationError("--reader is random, first, last, refuses or greedy:variable, such as greedy:coins.")
    }
    if html == "-" { throw ValidationError("--html names a file; the report goes to the output.") }
    if plays < 0 || runs < 1 || states < 1 { throw ValidationError("--plays, --runs and --states count upwards.") }
    if check != nil, certificate != nil || format != .text || html != nil || witnesses != nil {
      throw ValidationError("--check explores nothing: leave --certificate, --format, --html and --witnesses out.")
    }
    for external in external where ExternalRange(external) == nil {
      throw ValidationError("--external needs a name and numbers, such as roll=1..6, not '\(external)'.")
    }
  }

  mutating func run() throws {
    let console = Console.process
    if let html { try Self.pageName.check(html) }
    story = try StoryChoice.path(for: story)
    let bytes = try StoryFiles.read(story)
    let watch = ExploreWatch(time: time, memory: memory, console)
    if let check {
      let checked = try StoryCertificate(
        story, bytes, assume: assume, includesOutside: includes.includeOutside, options)
      let status = try checked.check(check, of: story, listsAll: all, watch, console)
      if status != .clean { throw status }
      return
    }
    let explored = try ExploredStory(
      story, bytes, assume: assume, includesOutside: includes.includeOutside, isFresh: fresh || certificate != nil,
      options
    ) {
      watch.goesOn($0)
    }
    watch.end()
    let report = explored.report
    if explored.isKnown, console.isErrorInteractive || format == .text {
      console.writeError("This was explored before, and nothing has changed since; --fresh explores it again.\n")
    }
    if let folder = witnesses { try WitnessFolder(folder).write(explored) }
    if let file = html {
      let page = ExplorePage(explored, story: story)
      try StoryFiles.write(page.bytes, to: file, as: Self.pageName)
    }
    var isUncertified = false
    if let file = certificate {
      let outcome = report.certificate ?? CertificateOutcome(reason: "it was not made")
      isUncertified = try !StoryCertificate(explored).write(outcome, to: file, console)
    }
    console.write(text(of: explored, watch, console))
    if let fault = report.internalFault {
      console.writeError(
        "longhand: internal error in the explorer: \(fault). Nothing is called unreachable. Please report this.\n")
    }
    let status = status(of: explored, wasStopped: watch.reason != nil || isUncertified)
    if status != .clean { throw status }
  }

  private func text(of explored: ExploredStory, _ watch: ExploreWatch, _ console: Console) -> [UInt8] {
    switch format {
    case .text:
      let text = ExploreText(
        explored, isStyled: console.isOutputStyled, showsAll: all, showsSteps: steps, wasStopped: watch.reason)
      return Array(text.text.wrapped(to: console.isOutputInteractive ? console.window?.columns : nil).utf8)
    case .json:
      var json = ExploreJSON(explored.report, explored.promises, story: story, wasStopped: watch.reason)
      if steps { json.steps = { explored.steps(of: $0) } }
      return json.bytes
    case .sarif:
      return SARIFFormat.text(of: explored.findings(story), version: Longhand.configuration.version)
    case .github: return GitHubFormat.text(of: explored.findings(story))
    }
  }

  private static let pageName = OutputName(content: "a page for a browser", endings: ["html", "htm"])

  private var options: Explorer.Options {
    var options = Explorer.Options()
    options.together = TwoThreads.run
    options.seed = seed
    options.plays = plays
    options.searchRuns = runs
    options.searchStates = states
    options.reader = Reader(name: reader) ?? .random
    options.certifies = certificate != nil
    for external in external.compactMap({ ExternalRange($0) }) { options.externals[external.name] = external.range }
    return options
  }

  private func status(of explored: ExploredStory, wasStopped: Bool) -> ExitStatus {
    if explored.promises.contains(where: { $0.verdict.word == "wrong" }) { return .wrongCall }
    if explored.hasUnexpected || !explored.report.problems.isEmpty { return .findings }
    if explored.promises.contains(where: { $0.verdict.word == "broken" }) { return .findings }
    let isOpen = wasStopped || explored.promises.contains { $0.verdict.word == "undecided" }
    return isOpen || !explored.report.isDecided ? .undecided : .clean
  }
}

/// How a report is written.
enum ExploreFormat: String, ExpressibleByArgument {
  case text, json, sarif, github
}

/// What an external function returns, as it is typed: `roll=1..6`.
struct ExternalRange {
  var name: String
  var range: ClosedRange<Int>

  init?(_ words: String) {
    let parts = words.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
    guard parts.count == 2, !parts[0].isEmpty else { return nil }
    name = String(parts[0])
    let numbers = String(parts[1])
    if let single = Int(numbers) {
      range = single...single
      return
    }
    guard let dots = numbers.firstRange(of: ".."), let low = Int(numbers[..<dots.lowerBound]),
      let high = Int(numbers[dots.upperBound...]), low <= high, high <= Int(Int32.max), low >= Int(Int32.min)
    else { return nil }
    range = low...high
  }
}

extension String {
  /// Where some words stand first.
  fileprivate func firstRange(of words: String) -> Range<String.Index>? {
    var start = startIndex
    while start < endIndex {
      if self[start...].hasPrefix(words) { return start..<index(start, offsetBy: words.count) }
      start = index(after: start)
    }
    return nil
  }
}
