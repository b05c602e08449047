import ArgumentParser
import Foundation

/// Measures Longhand: parsing, compiling, loading, playing, launching, and how these grow.
@main
struct Benchmark: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "benchmark",
    abstract: "Measure the engine, alone or beside bladeink and inkcpp.",
    discussion: """
      Example: swift run -c release benchmark --peers

      Times are CPU seconds, the median of several runs after one to warm up, unless a row says otherwise. \
      Tools/benchmark/README.md explains every row.
      """,
    subcommands: [Measure.self, WriteStories.self, Repeat.self, RunChild.self],
    defaultSubcommand: Measure.self)
}

/// `benchmark measure`: the tables.
struct Measure: ParsableCommand {
  static let configuration = CommandConfiguration(abstract: "Measure and print tables.")

  @Flag(help: "Also play with bladeink and inkcpp, installed from PyPI into a scratch folder.")
  var peers = false

  @Flag(help: "Print Markdown, for README.")
  var markdown = false

  @Option(help: "How many runs each median is taken of.")
  var runs = 5

  @Option(name: .customLong("table"), help: "Only these tables: speed, launch, growth, peers.")
  var tables: [TableKind] = []

  @Option(help: "The command to launch; by default the one built beside this program.")
  var longhand: String?

  func validate() throws {
    guard runs > 0 else { throw ValidationError("--runs must be 1 or more.") }
  }

  func run() throws {
    let chosen = tables.isEmpty ? TableKind.allCases.filter { $0 != .peers || peers } : tables
    let bench = try Workbench(runs: runs, longhand: longhand)
    defer { bench.cleanUp() }
    print(Machine.description + "\n")
    for kind in chosen {
      for table in try kind.measure(bench) { print(markdown ? table.markdown : table.text) }
    }
  }
}

/// The tables that there are, in the order of printing.
enum TableKind: String, CaseIterable, ExpressibleByArgument {
  case launch, speed, growth, peers

  func measure(_ bench: Workbench) throws -> [Table] {
    switch self {
    case .launch: [try LaunchTable.measure(bench)]
    case .speed: try SpeedTables.measure(bench)
    case .growth: try GrowthTables.measure(bench)
    case .peers: try PeerTables.measure(bench)
    }
  }
}

/// `benchmark write-stories`: the generated stories as files, for profilers and other engines.
struct WriteStories: ParsableCommand {
  static let configuration = CommandConfiguration(abstract: "Write the generated stories into a folder.")

  @Argument(help: "The folder.")
  var folder: String

  func run() throws {
    let folder = URL(fileURLWithPath: folder)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    for story in BenchmarkStory.all {
      try Data(story.source.utf8).write(to: folder.appendingPathComponent(story.fileName + ".ink"))
      guard let program = story.program else { continue }
      try Data(program.json).write(to: folder.appendingPathComponent(story.fileName + ".json"))
    }
  }
}

/// `benchmark run-child`: runs a program from a process that is still small, so that the peak memory is the child's own.
struct RunChild: ParsableCommand {
  static let configuration = CommandConfiguration(abstract: "Run a program and measure it.", shouldDisplay: false)

  @Option(help: "How many times.")
  var runs = 1

  @Argument(parsing: .captureForPassthrough, help: "The program and its arguments.")
  var program: [String]

  func run() throws {
    for _ in 0..<runs {
      let run = try ChildProcess.run(program, showsErrors: false)
      print(run.firstByte ?? -1, run.wall, run.cpu, run.peakMemory, run.status)
    }
  }
}
