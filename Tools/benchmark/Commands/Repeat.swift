import ArgumentParser
import LonghandRuntime

/// `benchmark repeat`: one piece of work over and over, for a profiler to look at.
struct Repeat: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Do one piece of work over and over, for a profiler.",
    discussion: """
      Example: perf record -g .build/release/benchmark repeat play --times 20

      The work is parse, compile, lint, format, load, play or share, or the first word of a hot loop: arithmetic, diverts, strings, \
      lists, hub, text.
      """)

  @Argument(help: "The work.")
  var work: String

  @Option(help: "How many times.")
  var times = 10

  @Option(help: "For parse, compile, lint, format and load: the size of the source in bytes.")
  var size = 5_000_000

  @Option(help: "For share: on how many threads the stories are played.")
  var threads = 2

  func run() throws {
    let story = BenchmarkStory(name: "", fileName: "story", source: StoryGenerator.story(size: size))
    switch work {
    case "parse": _ = Work.parse(story, times)
    case "compile": _ = Work.compile(story, times)
    case "lint": _ = Work.lint(story, times)
    case "format": _ = Work.format(story, times)
    case "load": _ = try Work.load(story.program?.json ?? [], times)
    case "share": try share()
    case "play": try play(.small, plays: 500, choices: 28)
    default:
      guard let loop = HotLoop.all.first(where: { $0.name.split(separator: " ").contains { $0.hasPrefix(work) } })
      else { throw ValidationError("There is no work '\(work)'.") }
      try play(BenchmarkStory(name: "", fileName: "loop", source: loop.source), plays: 1, choices: loop.turns)
    }
  }

  private func play(_ story: BenchmarkStory, plays: Int, choices: Int) throws {
    guard let program = story.program else { return }
    let plan = try ChoicePlan.random(program, plays: plays, choices: choices)
    _ = Work.play(program, plan, times)
  }

  private func share() throws {
    guard let program = BenchmarkStory.small.program else { return }
    let plan = try SharingTable.plan(of: program)
    for _ in 0..<times { SharingTable.play(plan, of: program, threads: threads) }
  }
}
