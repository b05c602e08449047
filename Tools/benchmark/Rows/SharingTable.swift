import Dispatch
import Foundation
import LonghandRuntime

/// Many stories that share one program: how they scale with threads, and what one that waits for its player holds.
enum SharingTable {
  private static let count = 8_000

  static func measure(_ bench: Workbench) throws -> Table {
    var table = Table(
      "\(count) stories of one program, 100 KB of source", ["what", "one thread", "two threads", "ratio"])
    guard let program = BenchmarkStory.small.program else { return table }
    let plan = try plan(of: program)
    let one = wall(bench.runs) { play(plan, of: program, threads: 1) }
    let two = wall(bench.runs) { play(plan, of: program, threads: 2) }
    table.add("4 choices each, by the wall", Figures.time(one), Figures.time(two), Figures.ratio(one / two))
    table.add("memory of one that waits for its player", Figures.size(try memoryOfOne(bench)), "", "")
    return table
  }

  /// The median on the wall.
  private static func wall(_ runs: Int, _ work: () -> Void) -> Double {
    work()
    return Samples(
      (0..<runs).map { _ in
        let start = Clock.wall
        work()
        return Clock.wall - start
      }
    ).median
  }

  static func plan(of program: Program) throws -> ChoicePlan {
    try .random(program, plays: count, choices: 4)
  }

  /// Plays a share of them on each thread.
  static func play(_ plan: ChoicePlan, of program: Program, threads: Int) {
    let plays = plan.plays
    DispatchQueue.concurrentPerform(iterations: threads) { thread in
      let share = plays[plays.count * thread / threads..<plays.count * (thread + 1) / threads]
      _ = Playthrough.measured(program, ChoicePlan(plays: Array(share)))
    }
  }

  /// How many bytes a story holds that waits for its first choice: what so many more add to the peak, so that nothing that
  /// compiling left behind counts.
  private static func memoryOfOne(_ bench: Workbench) throws -> Int {
    func peak(_ count: Int) throws -> Int {
      let runs = try bench.children([Workbench.executable.path, "hold-stories", "\(count)"], runs: bench.runs)
      return runs.map(\.peakMemory).sorted()[bench.runs / 2]
    }
    return try (peak(2 * count) - peak(count)) / count
  }
}
