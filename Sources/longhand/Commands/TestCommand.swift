import ArgumentParser

/// `longhand test`: plays stories by their transcripts, and at random.
struct TestCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "test",
    abstract: "Play stories by their transcripts and compare; or play them at random.",
    discussion: """
      Example: longhand test
      Example: longhand test story.ink --coverage
      Example: longhand test story.ink --random 500 --save-failures

      A transcript is a file NAME.transcript beside a story or in a folder below it: paragraphs as they must appear; \
      `> 2` or `> tell her` takes a choice; `...` is anything; `= coins > 3` must hold; `= ending "The Roof"`; \
      `---` begins anew. The reference, under Testing, says it all.

      Exit status: 0 all passed, 1 something failed, 2 the call or a file was wrong.
      """)

  @Argument(help: "Transcripts, stories and folders. Without any, the folder in which you are.", completion: .file())
  var paths: [String] = []

  @Flag(help: "Write the transcripts that fail anew, as the stories play now. That run still fails: read what changed.")
  var update = false

  @Flag(help: "Show how much of the stories was seen, and what nobody sees.")
  var coverage = false

  @Option(
    help: """
      With --coverage: summary, listing or lcov; without it, what the ending of --coverage-output says, else summary \
      and listing.
      """)
  var coverageFormat: CoverageFormat?

  @Option(help: ArgumentHelp("With --coverage: write it to this file.", valueName: "file"), completion: .file())
  var coverageOutput: String?

  @Option(help: ArgumentHelp("Play each story so many times at random too.", valueName: "count"))
  var random: Int?

  @Option(help: "With --random: what the playthroughs are numbered from.")
  var seed = 1

  @Flag(help: "With --random: write what fails as transcripts beside the story.")
  var saveFailures = false

  @Option(
    help: ArgumentHelp("Write the results to this file, in the XML of JUnit.", valueName: "file"), completion: .file())
  var junit: String?

  @Option(help: "How to write results: text, json or github.")
  var format = TestFormat.text

  func validate() throws {
    if let random, random < 1 { throw ValidationError("--random needs a number of playthroughs, such as 100.") }
    if random == nil, saveFailures { throw ValidationError("--save-failures belongs to --random.") }
    if !coverage, coverageFormat != nil || coverageOutput != nil {
      throw ValidationError("--coverage-format and --coverage-output belong to --coverage.")
    }
    if junit == "-" { throw ValidationError("--junit names a file; the results go to the output.") }
    if format == .json, coverageFormat != nil, coverageFile == nil {
      throw ValidationError(
        "With --format json the standard output is taken; write the coverage to a --coverage-output.")
    }
  }

  /// Where coverage goes; nil for the standard output.
  var coverageFile: String? { coverageOutput == "-" ? nil : coverageOutput }

  /// How coverage is written: as the call says, or the ending of its file; nil for a listing with a summary.
  var chosenCoverageFormat: CoverageFormat? {
    if let coverageFormat { return coverageFormat }
    let names = CoverageFormat.lcov.outputName.endings
    return coverageFile.flatMap { OutputName.ending(of: $0) }.map { names.contains($0) } == true ? .lcov : nil
  }

  /// Under which names coverage is written.
  var coverageName: OutputName { chosenCoverageFormat?.outputName ?? CoverageFormat.textName }

  /// Under which names results are written.
  static let resultsName = OutputName(content: "the XML of JUnit", endings: ["xml"])

  /// Whether coverage is written for a program, to the standard output.
  var isOutputTaken: Bool { coverage && coverageFormat == .lcov && coverageFile == nil }

  func run() throws {
    if let coverageFile { try coverageName.check(coverageFile) }
    if let junit { try Self.resultsName.check(junit) }
    let status = try TestCall(self, Console.process).run()
    if status != .clean { throw status }
  }
}

/// How results of tests are written.
enum TestFormat: String, ExpressibleByArgument, CaseIterable {
  /// What failed, with the words that differ, for people.
  case text
  /// One object for programs.
  case json
  /// The commands of GitHub's runners, which show failures beside the lines of a change.
  case github
}

/// How it is written what was seen.
enum CoverageFormat: String, ExpressibleByArgument, CaseIterable {
  /// How much, file by file.
  case summary
  /// What nobody sees, line by line.
  case listing
  /// The format of `lcov`.
  case lcov

  /// Under which names it is written.
  var outputName: OutputName {
    switch self {
    case .summary, .listing: Self.textName
    case .lcov: OutputName(content: "coverage in the format of lcov", endings: ["info", "lcov"])
    }
  }

  /// Under which names what people read is written.
  static let textName = OutputName(
    content: "text", endings: ["txt", "md"], advice: ".info is for programs that read lcov")
}
