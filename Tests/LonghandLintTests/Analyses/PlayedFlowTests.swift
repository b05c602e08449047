import Foundation
import LonghandCompiler
import LonghandLint
import LonghandRuntime
import LonghandSource
import LonghandTestSupport
import Testing

/// What a playthrough comes to, the analyses must know to be reached.
@Suite("Flow, as it is played")
struct PlayedFlowTests {
  static let stories = Repository.inkFiles

  @Test("a place that a playthrough visits is reached in the graph", arguments: stories)
  func visits(_ url: URL) throws {
    let folder = url.deletingLastPathComponent()
    let include = { (name: String) in
      (try? Data(contentsOf: folder.appendingPathComponent(name))).map { Array($0) }
    }
    let root = SourceFile(name: url.lastPathComponent, bytes: Array(try Data(contentsOf: url)))
    let options = Compiler.Options(countsAllVisits: true)
    guard let program = Compiler.compile(root, options: options, include: include).program else { return }
    let linted = LintedStory(Analysis(root, include: include))
    let missed = Set(missedFlows(linted))
    for seed in 1...8 {
      let story = played(program, seed)
      for path in missed { #expect(try story.visitCount(at: path) == 0, "`\(path)` is visited") }
    }
  }

  /// The flows that are never reached in any part; entering a stitch visits its knot as well.
  private func missedFlows(_ story: LintedStory) -> [String] {
    let script = story.script
    let flow = story.flowGraph
    let isReached = story.reachability.isReached
    var used: Set<FlowID> = [Script.story]
    for place in isReached.indices where isReached[place] {
      used.insert(flow.flows[place])
      used.insert(script.flows[flow.flows[place]].parent)
    }
    return script.flows.ids.filter { !used.contains($0) }.map { script.fullPath(of: $0) }
  }

  /// A story after some choices, taken at random.
  private func played(_ program: Program, _ seed: Int) -> Story {
    var limits = StoryLimits()
    limits.stepsPerLine = 20_000
    var story = Story(program, seed: seed, limits: limits)
    story.allowsExternalFallbacks = true
    var generator = SeededGenerator(seed: UInt64(seed))
    for _ in 0..<60 {
      // A loop may print for ever.
      var lines = 0
      while lines < 500, story.nextLine() != nil { lines += 1 }
      let count = story.choices.count
      if count == 0 { break }
      guard (try? story.choose(generator.number(below: count))) != nil else { break }
    }
    return story
  }
}
