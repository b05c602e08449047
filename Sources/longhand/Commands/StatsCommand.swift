import ArgumentParser
import LonghandCompiler
import LonghandLint
import LonghandProject
import LonghandRuntime

/// `longhand stats`: how long a story is, what it consists of, and what one reader sees of it.
struct StatsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "stats",
    abstract: "Count words, choices, endings, and what one reader sees.",
    discussion: """
      Example: longhand stats story.ink
      Example: longhand stats --format csv --by speaker Stories

      Of a folder, the files that no other file includes are the stories. Speakers are those whom a tag `# speaker: Ada` \
      names, and those before a colon at the beginning of a line: the ones that the tag `# speakers:` declares, or, \
      where none are declared and every fifth line begins so, whoever has three. What one reader sees is measured by playthroughs at random, \
      which are seeded.

      Exit status: 0 counted, 1 a story has errors, 2 the call or a file was wrong.
      """)

  @Argument(help: "Story files and folders; - reads the standard input. Without any, the folder in which you are.")
  var paths: [String] = []

  @Option(help: "How to write: text, json or csv.")
  var format = StatsFormat.text

  @Option(help: "With --format csv: a row for each story, file, knot, speaker or tag.")
  var by: StoryStatistics.Grouping?

  @Option(help: "How many playthroughs to make at random; 0 for none.")
  var plays = 100

  @Option(help: "What the playthroughs are numbered from.")
  var seed = 1

  @Option(help: ArgumentHelp("How many words a minute are read.", valueName: "words"))
  var speed = StoryStatistics.wordsPerMinute

  @Flag(help: "Show all knots, speakers and tags.")
  var all = false

  @OptionGroup var includes: IncludeOptions

  func validate() throws {
    if plays < 0 { throw ValidationError("--plays counts upwards from 0.") }
    if speed < 1 { throw ValidationError("--speed needs a number of words, such as 240.") }
    if by != nil, format != .csv { throw ValidationError("--by belongs to --format csv.") }
  }

  func run() throws {
    let console = Console.process
    let call = ViewCall(includesOutside: includes.includeOutside, console)
    let found = try call.targets(paths)
    for failure in found.failures { console.writeError("longhand: \(ShownText.of(failure))\n") }
    guard !found.targets.isEmpty else { throw ExitStatus.wrongCall }
    var hasErrors = false
    var stories: [StoryStatistics] = []
    for target in found.targets {
      let analysis = try call.project.analysis(of: target.path, keepsTrees: false)
      hasErrors = call.showErrors(of: analysis) || hasErrors
      stories.append(statistics(of: target, analysis))
    }
    switch format {
    case .text:
      var text = StatisticsText(isStyled: console.isOutputStyled, speed: speed, showsAll: all)
      console.write(text.text(of: stories))
    case .json: console.write(StoryStatistics.json(of: stories, speed: speed))
    case .csv: console.write(StoryStatistics.csv(of: stories, by: by ?? .knot))
    }
    if !found.failures.isEmpty { throw ExitStatus.wrongCall }
    if hasErrors { throw ExitStatus.findings }
  }

  private enum Half: Sendable {
    case text(StoryStatistics)
    case readers(ReaderStatistics?)
  }

  /// Counts and plays at once, each on a thread of its own.
  private func statistics(of target: LintTarget, _ analysis: Analysis) -> StoryStatistics {
    var settings = LintSettings()
    settings.speakers = target.settings.speakers
    let (path, speakers) = (target.path, settings.speakers)
    let (plays, seed) = (plays, seed)
    let halves = Workers.map([true, false]) { isText -> Half in
      if isText {
        return .text(StoryStatistics(ViewedStory(analysis, path: path, settings: LintSettings(speakers: speakers))))
      }
      guard plays > 0, let program = Compiler.compile(analysis).program else { return .readers(nil) }
      return .readers(ReaderStatistics(program, plays: plays, seed: seed))
    }
    var statistics = StoryStatistics(name: path)
    for case .text(let found) in halves { statistics = found }
    for case .readers(let found) in halves { statistics.readers = found }
    return statistics
  }
}

/// How statistics are written.
enum StatsFormat: String, ExpressibleByArgument, CaseIterable {
  /// For people.
  case text
  /// One object for programs.
  case json
  /// A table for spreadsheets.
  case csv
}

extension StoryStatistics.Grouping: ExpressibleByArgument {}
