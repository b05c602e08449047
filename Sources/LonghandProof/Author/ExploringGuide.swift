import LonghandExplorer
import LonghandPlay
import LonghandRuntime
import LonghandSource

extension StoryGuide {
  /// A guide that explores the story for as long as somebody may wait who talks with a player.
  ///
  /// - Parameters:
  ///   - store: Where explorations are kept, which know more.
  ///   - deadline: What says whether so many seconds are not over yet, from the call on.
  package static func exploring(
    keptIn store: ExplorationStore, deadline: @escaping (_ seconds: Double) -> () -> Bool
  ) -> StoryGuide {
    let guide = ExploringGuide(store, deadline)
    return StoryGuide(pasts: guide.pasts, openings: guide.openings)
  }
}

/// Answers what an author asks about a story while it is played.
private final class ExploringGuide {
  private let store: ExplorationStore
  private let deadline: (Double) -> () -> Bool
  /// What was worked out about the story that was asked about last, which may be edited in between.
  private var known: (program: Program, map: WayMap)?

  /// How long to play for the pasts of a place, and how long to search for a way where no play came there, in seconds.
  private static let (playTime, searchTime) = (1.0, 2.0)
  /// How many playthroughs are made for the pasts of a place.
  private static let plays = 2_000
  /// How much of the second in which a hidden choice is to be opened the search from the present place has.
  private static let (timeHere, timeFromBeginning) = (0.6, 0.4)
  /// How many facts a past is told by.
  private static let mostFacts = 5

  init(_ store: ExplorationStore, _ deadline: @escaping (Double) -> () -> Bool) {
    self.store = store
    self.deadline = deadline
  }

  private func map(of program: Program) -> WayMap {
    if let known, known.program === program { return known.map }
    let map = WayMap(program)
    known = (program, map)
    return map
  }

  /// What `longhand explore` found out about the story, if it was called.
  private func report(on program: Program) -> ExplorationReport? {
    guard !program.sourceFiles.isEmpty else { return nil }
    return store.report(for: ExplorationKey(program.sourceFiles, Explorer.Options(), build: store.build))
  }

  // MARK: Pasts

  func pasts(_ place: String, _ story: Story) -> StoryGuide.Pasts? {
    let program = story.program
    let line = PromiseReader(program.sourceFiles).lines.first { $0.name == place }
    let position =
      line.flatMap { program.firstPosition(inLine: $0.line, ofFile: $0.file) }
      ?? Explorer.position(ofPlace: place, in: program)
    guard let position else { return nil }
    let arrivals = arrivals(at: Explorer.entries(of: position, in: program), program)
    let varying = arrivals.names(in: program).varying
    let pasts = arrivals.pasts.map { past in
      let facts = past.facts(of: varying)
      let shown = facts.prefix(Self.mostFacts) + (facts.count > Self.mostFacts ? ["…"] : [])
      return StoryGuide.Past(
        share: arrivals.count == 0 ? 1000 : (1000 * past.count + arrivals.count / 2) / arrivals.count,
        facts: Array(shown), seed: past.witness.seed, choices: past.witness.choices)
    }
    return StoryGuide.Pasts(count: arrivals.count, total: arrivals.total, all: pasts)
  }

  private func arrivals(at positions: [Position], _ program: Program) -> Arrivals {
    let hasTime = deadline(Self.playTime)
    let played = Arrivals(program, at: positions, plays: Self.plays, seed: 1, known: []) { _ in hasTime() }
    if !played.pasts.isEmpty { return played }
    let ways = witnesses(of: positions, program)
    return ways.isEmpty ? played : Arrivals(program, at: positions, plays: 0, seed: 1, known: ways) { _ in true }
  }

  /// Playthroughs that come to a place where none at random does.
  private func witnesses(of positions: [Position], _ program: Program) -> [Witness] {
    var options = Explorer.Options()
    options.plays = 0
    let hasTime = deadline(Self.searchTime)
    let report = report(on: program) ?? Explorer.explore(program, options: options, while: { _ in hasTime() })
    return report.witnesses(at: positions)
  }

  // MARK: Hidden choices

  func openings(_ hidden: [HiddenChoice], _ story: Story) -> [StoryGuide.Opening] {
    let map = map(of: story.program)
    let sources = Set(hidden.map { $0.source })
    let here = map.ways(to: sources, from: story.state, while: deadline(Self.timeHere))
    let rest = sources.subtracting(here.choices.keys)
    if rest.isEmpty { return hidden.map { here.choices[$0.source].map { .here($0) } ?? .unknown } }
    let known = verdicts(on: rest, story.program)
    let open = rest.subtracting(known.keys)
    let beginning =
      open.isEmpty
      ? WayMap.Ways() : map.ways(to: open, from: nil, seed: story.seed, while: deadline(Self.timeFromBeginning))
    return hidden.map { choice in
      if let way = here.choices[choice.source] { return .here(way) }
      switch known[choice.source] {
      case .reached(let witness):
        return .fromBeginning(witness.choices, seed: witness.seed, isLostHere: here.isComplete)
      case .unreachable: return .never
      case .undecided, nil: break
      }
      if let way = beginning.choices[choice.source] {
        return .fromBeginning(way, seed: story.seed, isLostHere: here.isComplete)
      }
      return beginning.isComplete && open.contains(choice.source) ? .never : .unknown
    }
  }

  /// What an exploration decided about choices, by their choice points.
  private func verdicts(on sources: Set<Position>, _ program: Program) -> [Position: Verdict] {
    guard let report = report(on: program) else { return [:] }
    var verdicts: [Position: Verdict] = [:]
    for finding in report.findings where finding.item.kind == .choice && !finding.verdict.isUndecided {
      guard let goal = finding.item.goals.first, sources.contains(goal.position) else { continue }
      // What is out of reach only under an assumption may be reached by somebody who plays.
      if case .unreachable = finding.verdict, !report.assumptions.isEmpty { continue }
      verdicts[goal.position] = finding.verdict
    }
    return verdicts
  }
}
