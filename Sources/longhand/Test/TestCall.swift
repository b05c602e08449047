import LonghandProject
import LonghandRuntime
import LonghandSource

/// One call of `longhand test`.
struct TestCall {
  private let command: TestCommand
  private let console: Console
  private let project: Project

  init(_ command: TestCommand, _ console: Console) {
    self.command = command
    self.console = console
    project = Project(folder: Folders.current, files: .disk, parseSettings: YAMLReader.read)
  }

  /// Plays everything, shows what came of it, and writes what is to be written.
  func run() throws -> ExitStatus {
    var finder = TranscriptFinder(project)
    try finder.find(command.paths)
    var isWrong = !finder.failures.isEmpty
    for failure in finder.failures { console.writeError("longhand: \(failure)\n") }
    let suites = try suites(of: finder)
    if suites.isEmpty { throw isWrong ? ExitStatus.wrongCall : nothingFound }
    isWrong = showProblems(of: suites) || isWrong
    let report = play(suites)
    show(report)
    if command.update { try update(suites, report) }
    if command.saveFailures { try saveFailures(of: report) }
    if command.coverage { try writeCoverage(of: report) }
    if let path = command.junit {
      try StoryFiles.write(Array(report.junit.utf8), to: path, as: TestCommand.resultsName)
    }
    if isWrong { return .wrongCall }
    return report.isClean ? .clean : .findings
  }

  private var nothingFound: CallFailure {
    let places = command.paths.isEmpty ? "here" : "in \(command.paths.map { "'\($0)'" }.joined(separator: ", "))"
    return CallFailure(
      message: "there is no transcript \(places); write one, NAME.transcript beside a story, or play with --random 100")
  }

  // MARK: What there is to play

  /// The stories with their transcripts; those without any where they are played at random.
  private func suites(of finder: TranscriptFinder) throws -> [StoryTests] {
    var paths: [String] = []
    for path in finder.found.map(\.story) + (command.random == nil ? [] : finder.mainFiles) where !paths.contains(path)
    {
      paths.append(path)
    }
    return try paths.map { path in
      let transcripts = finder.found.filter { $0.story == path }.map { (path: $0.path, transcript: $0.transcript) }
      return try StoryTests(path, transcripts, of: project, isMeasured: command.coverage)
    }
  }

  /// Shows what is wrong with stories and conditions, and the lines of transcripts that say nothing; whether any do.
  private func showProblems(of suites: [StoryTests]) -> Bool {
    var isWrong = false
    for suite in suites {
      report(suite.errors, in: suite.story.files, on: console)
      for (path, transcript) in suite.transcripts {
        for problem in transcript.problems {
          console.writeError("\(path):\(problem.line): error: \(problem.message)\n")
          isWrong = true
        }
      }
    }
    return isWrong
  }

  // MARK: Playing

  /// How many random playthroughs one thread makes at a time.
  private static let batch = 20

  /// Something that one thread does.
  private enum Task: Sendable {
    case run(suite: Int, StoryTests.Job)
    case random(suite: Int, Range<Int>)
  }

  private enum Outcome: Sendable {
    case run(TestResult)
    case random(RandomTests.Outcome)
  }

  private func play(_ suites: [StoryTests]) -> TestReport {
    let random = command.random ?? 0
    let testers = suites.map { suite in suite.story.program.map { RandomTests($0, seed: command.seed) } }
    var tasks: [Task] = []
    for (number, suite) in suites.enumerated() {
      tasks += suite.jobs.map { .run(suite: number, $0) }
      guard testers[number] != nil else { continue }
      for start in stride(from: 0, to: random, by: Self.batch) {
        tasks.append(.random(suite: number, start..<min(random, start + Self.batch)))
      }
    }
    let progress = TestProgress(console, count: tasks.count)
    let outcomes = Workers.map(tasks, progress: { progress.update($0) }) { task -> Outcome in
      switch task {
      case .run(let suite, let job): .run(suites[suite].play(job))
      case .random(let suite, let numbers): .random(testers[suite]?.play(numbers) ?? RandomTests.Outcome())
      }
    }
    progress.end()
    var report = TestReport(stories: suites.map { TestReport.Story(path: $0.path) })
    for (task, outcome) in zip(tasks, outcomes) {
      switch (task, outcome) {
      case (.run(let suite, _), .run(let result)): report.stories[suite].results.append(result)
      case (.random(let suite, _), .random(let outcome)):
        report.stories[suite].random = report.stories[suite].random ?? RandomTests.Outcome()
        report.stories[suite].random?.add(outcome)
      case (.run, .random), (.random, .run): break
      }
    }
    shrink(&report, testers)
    if command.coverage { measure(&report, suites) }
    return report
  }

  private func shrink(_ report: inout TestReport, _ testers: [RandomTests?]) {
    for number in report.stories.indices {
      guard let tester = testers[number], let failures = report.stories[number].random?.failures else { continue }
      let shrunk = Workers.map(failures) { failure in
        var result = tester.shrunk(failure)
        result.count = failure.count
        return result
      }
      report.stories[number].random?.failures = shrunk
    }
  }

  private func measure(_ report: inout TestReport, _ suites: [StoryTests]) {
    for number in suites.indices {
      let story = report.stories[number]
      report.stories[number].coverage = suites[number].coverage(
        story.results.map(\.counts) + [story.random?.counts ?? []])
    }
  }

  // MARK: Showing and writing

  private func show(_ report: TestReport) {
    switch command.format {
    case .text:
      // What a program reads stands alone.
      command.isOutputTaken
        ? console.writeError(TestPrinter(isStyled: console.isErrorStyled).text(of: report))
        : console.write(TestPrinter(isStyled: console.isOutputStyled).text(of: report))
    case .json: console.write(report.json)
    case .github:
      // Runners read their commands from both.
      command.isOutputTaken ? console.writeError(report.github) : console.write(report.github)
    }
  }

  /// Writes transcripts anew; the run has failed all the same, so that somebody reads them.
  private func update(_ suites: [StoryTests], _ report: TestReport) throws {
    for (suite, story) in zip(suites, report.stories) {
      for (path, transcript) in suite.transcripts {
        let results = story.results.filter { $0.transcript == path }
        guard let text = TranscriptUpdate.text(of: transcript, results) else { continue }
        try StoryFiles.write(Array(text.utf8), to: path, isAnew: true)
        console.writeError("longhand: '\(path)' was written anew; read it\n")
      }
    }
  }

  private func saveFailures(of report: TestReport) throws {
    for story in report.stories {
      let stem = story.path.hasSuffix(".ink") ? String(story.path.dropLast(4)) : story.path
      var number = 1
      for failure in story.random?.failures ?? [] {
        while Folders.exists("\(stem).failure-\(number).transcript") { number += 1 }
        let path = "\(stem).failure-\(number).transcript"
        try StoryFiles.write(Array(failure.transcript.utf8), to: path)
        console.writeError("longhand: wrote '\(path)'\n")
      }
    }
  }

  private func writeCoverage(of report: TestReport) throws {
    let reports = report.stories.compactMap(\.coverage)
    let text =
      switch command.chosenCoverageFormat {
      case .summary: reports.map(\.summary).joined()
      case .listing: reports.map(\.listing).joined()
      case .lcov: reports.map(\.lcov).joined()
      case nil: reports.map { $0.listing + $0.summary }.joined(separator: "\n")
      }
    if let path = command.coverageFile {
      try StoryFiles.write(Array(text.utf8), to: path, as: command.coverageName)
    } else if command.format == .text || command.coverageFormat != nil {
      console.write(text)
    }
  }
}
