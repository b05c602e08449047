import ArgumentParser

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
    subcommands: [Measure.self, WriteStories.self, Repeat.self, RunChild.self, HoldStories.self],
    defaultSubcommand: Measure.self)
}
