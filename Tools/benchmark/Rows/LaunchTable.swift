import Foundation
import LonghandRuntime

/// How long it takes from launch to the first line, and how much memory the command holds.
enum LaunchTable {
  static func measure(_ bench: Workbench) throws -> Table {
    var table = Table(
      "The command, from outside (wall clock)", ["what", "least", "median", "goal", "peak memory", "goal"])
    let sources = try files(bench)
    func add(_ name: String, _ arguments: [String], runs: Int, goal: String, memory: String = "") throws {
      let children = try bench.children([bench.longhand] + arguments, runs: runs)
      let isTold = arguments[0] == "play"
      let seconds = Samples(children.map { isTold ? $0.firstByte ?? .nan : $0.wall })
      let peak = children.map(\.peakMemory).max() ?? 0
      table.add(name, Figures.time(seconds.minimum), Figures.time(seconds.median), goal, Figures.size(peak), memory)
    }
    let many = bench.runs * 20
    try add("nothing: --version", ["--version"], runs: many, goal: "")
    try add("first line, 100 KB of source", ["play", "--plain", sources.small], runs: many, goal: "10 ms")
    try add("first line, its JSON", ["play", "--plain", sources.smallJSON], runs: many, goal: "6 ms")
    try add("first line, 8.8 MB of JSON", ["play", "--plain", sources.heavyJSON], runs: bench.runs, goal: "")
    try add("lint 100 KB", ["lint", sources.small], runs: many, goal: "30 ms")
    try add("lint 5 MB", ["lint", sources.large], runs: bench.runs, goal: "1.5 s")
    let format = try formatting(bench)
    table.add(
      "format 5 MB, prove it and write it", Figures.time(format.minimum), Figures.time(format.median), "1.2 s", "", "")
    try add("stats 5 MB", ["stats", sources.large], runs: bench.runs, goal: "300 ms")
    try add("map 5 MB", ["map", sources.large], runs: bench.runs, goal: "500 ms")
    try add("choices 5 MB", ["choices", sources.large], runs: bench.runs, goal: "1 s")
    // What coverage costs is what the second of these takes more: 30 % at most.
    let plays = ["test", "--random", "100", sources.large]
    try add("test 5 MB, 100 random playthroughs", plays, runs: bench.runs, goal: "")
    try add("the same with --coverage", plays + ["--coverage"], runs: bench.runs, goal: "")
    let output = bench.folder.appendingPathComponent("output.json").path
    try add("compile 5 MB", ["compile", sources.large, "-o", output], runs: bench.runs, goal: "", memory: "131 MB")
    return table
  }

  /// Formatting writes the file, so that each run gets a new one.
  private static func formatting(_ bench: Workbench) throws -> Samples {
    let source = Array(BenchmarkStory.large.source.utf8)
    return Samples(
      try (0..<bench.runs).map { _ in
        let path = try bench.file("format-5-MB.ink", source)
        return try bench.children([bench.longhand, "format", "--indent", "2", path], runs: 1)[0].wall
      })
  }

  private static func files(_ bench: Workbench) throws -> Files {
    func json(_ story: BenchmarkStory) throws -> String {
      try bench.file(story.fileName + ".json", story.program?.json ?? [])
    }
    func source(_ story: BenchmarkStory) throws -> String {
      try bench.file(story.fileName + ".ink", Array(story.source.utf8))
    }
    return Files(
      small: try source(.small), smallJSON: try json(.small), large: try source(.large), heavyJSON: try json(.heavy))
  }

  private struct Files {
    var small: String
    var smallJSON: String
    var large: String
    var heavyJSON: String
  }
}
