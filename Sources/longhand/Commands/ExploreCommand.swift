import ArgumentParser
import LonghandCompiler
import LonghandExplorer
import LonghandRuntime

/// `longhand explore`: what readers can come to in a story, and what they never can.
struct ExploreCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explore",
    abstract: "Find every ending of a story, or prove it out of reach.",
    discussion: """
      Example: longhand explore story.ink
      Example: longhand explore story.ink --external roll=1..6 --witnesses ways

      For each ending, knot, choice, line and branch it says how a reader comes there, or why nobody ever does. A \
      verdict of 'unreachable' is proved for every playthrough. Where a function of the host decides, say what it \
      returns with --external.

      Exit status: 0 nothing found, 1 an ending or a knot is out of reach, or something goes wrong, 2 the call or a \
      file was wrong, 3 something is undecided and nothing was found.
      """)

  @Argument(help: "The story: its main file, or compiled JSON.", completion: .file())
  var story: String

  @Option(help: "How to write the report: text or json.")
  var format = ExploreFormat.text

  @Option(help: ArgumentHelp("What an external function returns.", valueName: "name=low..high"))
  var external: [String] = []

  @Option(help: ArgumentHelp("Who reads: random, first, last, refuses or greedy:variable.", valueName: "reader"))
  var reader = "random"

  @Option(help: "How many playthroughs to read for shares and lengths.")
  var plays = 500

  @Option(help: "How many runs, from one choice to the next, a search may take.")
  var runs = 400_000

  @Option(help: "How many states a search may keep.")
  var states = 200_000

  @Option(help: "What playthroughs at random start from.")
  var seed: UInt64 = 1

  @Option(help: ArgumentHelp("Make an end after so many seconds, with what is known by then.", valueName: "seconds"))
  var time: Double?

  @Option(
    help: ArgumentHelp("Write the way to each ending and problem into this folder.", valueName: "folder"),
    completion: .directory)
  var witnesses: String?

  @Flag(help: "List everything that is out of reach or undecided, and all variables.")
  var all = false

  @OptionGroup var includes: IncludeOptions

  func validate() throws {
    guard Reader(name: reader) != nil else {
      throw ValidationError("--reader is random, first, last, refuses or greedy:variable, such as greedy:coins.")
    }
    if plays < 0 || runs < 1 || states < 1 { throw ValidationError("--plays, --runs and --states count upwards.") }
    for external in external where ExternalRange(external) == nil {
      throw ValidationError("--external needs a name and numbers, such as roll=1..6, not '\(external)'.")
    }
  }

  func run() throws {
    let console = Console.process
    let bytes = try StoryFiles.read(story)
    let program = try load(bytes)
    for external in external {
      guard let range = ExternalRange(external), !program.externalFunctions.contains(range.name) else { continue }
      throw CallFailure(message: "the story calls no external function '\(range.name)'")
    }
    let watch = ExploreWatch(limit: time, console)
    let report = Explorer.explore(program, options: options) { watch.goesOn($0) }
    watch.end()
    if let folder = witnesses { try WitnessFolder(folder, story: story).write(report) }
    switch format {
    case .text:
      let text = ExploreText(
        report, program, isStyled: console.isOutputStyled, showsAll: all, wasStopped: watch.stopped)
      console.write(text.text)
    case .json: console.write(ExploreJSON(report, story: story, wasStopped: watch.stopped).bytes)
    }
    if let fault = report.internalFault {
      console.writeError(
        "longhand: internal error in the explorer: \(fault). Nothing is called unreachable. Please report this.\n")
    }
    let status = status(of: report)
    if status != .clean { throw status }
  }

  private var options: Explorer.Options {
    var options = Explorer.Options()
    options.seed = seed
    options.plays = plays
    options.searchRuns = runs
    options.searchStates = states
    options.reader = Reader(name: reader) ?? .random
    for external in external.compactMap({ ExternalRange($0) }) { options.externals[external.name] = external.range }
    return options
  }

  private func load(_ bytes: [UInt8]) throws -> Program {
    if StoryFiles.isCompiled(bytes, path: story) {
      do { return try Program.load(json: bytes) } catch { throw CallFailure(message: "'\(story)': \(error)") }
    }
    let compilation = StoryFiles.compile(
      story, bytes: bytes, countAllVisits: false, includesOutside: includes.includeOutside)
    report(compilation, on: .process)
    guard let program = compilation.program else { throw ExitStatus.findings }
    return program
  }

  private func status(of report: ExplorationReport) -> ExitStatus {
    let isUnreachable = report.findings.contains { finding in
      guard case .unreachable = finding.verdict else { return false }
      return finding.item.kind == .ending || finding.item.kind == .knot
    }
    if isUnreachable || !report.problems.isEmpty { return .findings }
    return report.isDecided ? .clean : .undecided
  }
}

/// How a report is written.
enum ExploreFormat: String, ExpressibleByArgument {
  case text, json
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

/// Says on the terminal how far an exploration is, and makes an end of it when its time is over.
final class ExploreWatch {
  private let limit: Double?
  private let start = Clock.uptime
  private var last = 0.0
  private var isWritten = false
  private let console: Console
  /// Whether it was made an end of before it was done.
  private(set) var stopped = false

  init(limit: Double?, _ console: Console) {
    self.limit = limit
    self.console = console
  }

  /// Whether there is time left.
  func goesOn(_ progress: Explorer.Progress) -> Bool {
    let now = Clock.uptime
    if let limit, now - start > limit {
      stopped = true
      return false
    }
    if console.isErrorInteractive, now - start > 0.5, now - last > 0.1 {
      last = now
      isWritten = true
      console.writeError("\r\u{1B}[KExploring (\(progress.pass)): \(progress.runs) runs")
    }
    return true
  }

  /// Takes the line away.
  func end() {
    if isWritten { console.writeError("\r\u{1B}[K") }
  }
}

/// A folder with a script for each ending and problem.
struct WitnessFolder {
  private let folder: String
  private let story: String

  init(_ folder: String, story: String) {
    self.folder = folder
    self.story = story
  }

  /// Writes the scripts; none overwrites what is there.
  func write(_ report: ExplorationReport) throws {
    try StoryFiles.makeFolder(folder)
    for finding in report.findings where finding.item.kind == .ending {
      if case .reached(let witness) = finding.verdict { try write(finding.item.name, witness) }
    }
    for (number, problem) in report.problems.enumerated() {
      try write("\(problem.kind.rawValue)-\(number + 1)", problem.witness)
    }
  }

  private func write(_ name: String, _ witness: Witness) throws {
    let file = folder + "/" + WitnessFolder.fileName(name) + ".txt"
    try StoryFiles.write(Array(witness.script.utf8), to: file)
  }

  /// A name that every file system takes.
  static func fileName(_ name: String) -> String {
    let parts = name.lowercased().split { !$0.isLetter && !$0.isNumber }
    return parts.isEmpty ? "ending" : parts.joined(separator: "-")
  }
}
