import Foundation
import LonghandExplorer
import LonghandRuntime

/// Playthroughs at random that look for what a report says that nobody comes to.
struct Attack {
  /// How many playthroughs are made of each story: `LONGHAND_ATTACK_PLAYS`, or a few hundred.
  static let plays = ProcessInfo.processInfo.environment["LONGHAND_ATTACK_PLAYS"].flatMap { Int($0) } ?? 300

  private let program: Program
  private var state: UInt64 = 0x9E37_79B9_7F4A_7C15

  init(_ program: Program) { self.program = program }

  /// What was come to of all that a report calls unreachable; nothing where the report is right.
  mutating func finds(against report: ExplorationReport, plays: Int = Attack.plays) -> [String] {
    let claims = report.findings.filter { if case .unreachable = $0.verdict { true } else { false } }
    if claims.isEmpty { return [] }
    let plan = ExplorationPlan(program)
    var machine = SilentMachine(plan)
    var endings: Set<String> = []
    for number in 0..<plays {
      machine.restart(seed: Int32(number))
      if hasEnded(playing: &machine), machine.endingTag >= 0 {
        endings.insert(plan.endingNames[Int(machine.endingTag)])
      }
    }
    return claims.filter { claim in
      claim.item.goals.contains { machine.has($0.mark, at: $0.position) }
        || claim.item.kind == .ending && endings.contains(claim.item.name)
    }.map { "\($0.item.kind.rawValue) \($0.item.name) \($0.item.path)" }
  }

  /// Plays for a while; true if the story ended.
  private mutating func hasEnded(playing machine: inout SilentMachine) -> Bool {
    for _ in 0..<300 {
      let stop = machine.run()
      if case .end = stop { return true }
      let offered = machine.offeredCount
      guard stop == .choices, offered > 0 else { return false }
      machine.choose(random(below: offered))
    }
    return false
  }

  private mutating func random(below limit: Int) -> Int {
    state ^= state << 13
    state ^= state >> 7
    state ^= state << 17
    return Int((state >> 11) % UInt64(limit))
  }
}

extension Program {
  /// The witnesses of a report that do not show on the plain machine what they are to show.
  func wrongWitnesses(of report: ExplorationReport) -> [String] {
    var plays: [Witness: Replay] = [:]
    return report.findings.filter { finding in
      guard case .reached(let witness) = finding.verdict else { return false }
      let replay = plays[witness] ?? Replay(self, witness)
      plays[witness] = replay
      guard replay.isComplete else { return true }
      if finding.item.kind == .ending {
        return replay.ending != finding.item.name && !(replay.ending == nil && replay.hasEnded)
      }
      return !finding.item.goals.contains { replay.arrivals[Int($0.position)] > 0 }
    }.map { "\($0.item.kind.rawValue) \($0.item.name) \($0.item.path)" }
  }
}

/// A witness, played word for word.
private struct Replay {
  /// Whether all its choices were offered.
  var isComplete = true
  var arrivals: [UInt32]
  var ending: String?
  var hasEnded = false

  init(_ program: Program, _ witness: Witness) {
    let counter = CoverageCounter(program)
    // What goes on for ever has shown everything by then.
    var limits = StoryLimits()
    limits.stepsPerLine = 200_000
    var story = Story(program, seed: witness.seed, limits: limits)
    story.allowsExternalFallbacks = true
    story.coverage = counter
    _ = story.lines()
    for choice in witness.choices where isComplete {
      if (try? story.choose(choice)) == nil { isComplete = false }
      _ = story.lines()
    }
    arrivals = counter.arrivals(in: program)
    ending = story.ending?.name
    hasEnded = story.choices.isEmpty
  }
}
