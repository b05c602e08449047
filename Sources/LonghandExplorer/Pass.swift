import LonghandRuntime

/// What a search found, once it is over.
struct Pass {
  /// What it is called in reports.
  var name: String
  /// What ran in any state that was met.
  var coverage: Coverage
  var graph: SearchGraph
  var survey: Survey
  var obstacles: [ExplorationObstacle]
  /// Whether it was given up because it took too much.
  var isExhausted: Bool
  var runs: Int
  /// Whether each of its states is one that a reader can come to.
  var isExact: Bool
  /// Whether each choice is a place of its own.
  var splitsChoices: Bool
  /// Whether something was taken to happen that may not.
  var hasAssumed: Bool
  /// Whether an error of the story may have been stepped over.
  var mayHaveMissedFailure: Bool
  /// What may come of each condition that is asked.
  var answers: [WatchAnswers]
  /// For instructions that conditions consist of which never hold, what they may read.
  var observed: [Position: [ValueSet]]

  /// Whether everything that may happen was seen.
  var isClosed: Bool { obstacles.isEmpty && !isExhausted }

  /// Searches.
  static func run(
    _ name: String, _ plan: ExplorationPlan, _ relevance: Relevance, _ detail: Search.Detail, _ budget: Search.Budget,
    while mayGoOn: (Int) -> Bool
  ) -> Pass {
    var search = Search(plan, relevance, detail, budget)
    search.run(while: mayGoOn)
    let coverage = Coverage(marks: search.coverage)
    let answers = search.machine.answers
    let gates = Gates(plan.program)
    search.machine.observe(gates.readings(of: coverage))
    let survey = Survey(&search)
    let tellsAllApart = if case .all = detail.keying { search.tellsAllApart } else { false }
    let isExact = tellsAllApart && !search.machine.hasAssumed && !detail.splitsChoices && !plan.program.drawsLots(plan)
    return Pass(
      name: name, coverage: coverage, graph: search.graph, survey: survey, obstacles: search.obstacles,
      isExhausted: search.isExhausted, runs: search.runs, isExact: isExact, splitsChoices: detail.splitsChoices,
      hasAssumed: search.machine.hasAssumed,
      mayHaveMissedFailure: search.machine.mayHaveMissedFailure, answers: answers, observed: search.machine.observed)
  }

  /// What it did.
  var report: PassReport {
    PassReport(
      name: name, places: graph.places.count, states: graph.nodes.count, runs: runs, isClosed: isClosed)
  }
}

extension Program {
  /// Whether chance plays a part: draws, shuffles, or functions of the host that may return one of several numbers.
  func drawsLots(_ plan: ExplorationPlan) -> Bool {
    code.contains { instruction in
      switch instruction {
      case .control(.random), .control(.listRandom), .shuffleIndex: true
      case .external(let name, _, _): plan.externals[name].map { $0.count > 1 } ?? false
      default: false
      }
    }
  }
}

/// Conditions that never hold, and what they look at.
struct Gates {
  private let program: Program
  private let flow: Flow

  init(_ program: Program) {
    self.program = program
    flow = Flow(program)
  }

  /// Whether an item has a condition.
  private func isConditional(_ position: Position) -> Bool {
    switch program.code[Int(position)] {
    case .divert(let jump): jump.isConditional
    case .variableDivert(_, _, let isConditional), .external(_, _, let isConditional): isConditional
    case .choicePoint: true
    default: false
    }
  }

  /// The instructions that read something for conditions that were looked at and never held.
  func readings(of coverage: Coverage) -> Set<Position> {
    var positions: Set<Position> = []
    for position in program.code.indices.map({ Position($0) }) {
      guard coverage.marks[Int(position)].contains(.ran), isConditional(position) else { continue }
      if !coverage.marks[Int(position)].contains(.held) || !coverage.marks[Int(position)].contains(.failed) {
        positions.formUnion(reads(before: position))
      }
    }
    return positions
  }

  /// The instructions of the condition of an item that read something.
  func reads(before position: Position) -> [Position] {
    var reads: [Position] = []
    var current = position - 1
    if current >= 0, program.code[Int(current)] == .control(.evalEnd) { current -= 1 }
    while current >= 0, position - current < 60 {
      switch program.code[Int(current)] {
      case .variable, .readCount, .visitIndex, .control(.turnsSince), .control(.readCount), .control(.turns):
        reads.append(current)
      case .integer, .float, .boolean, .list, .native, .target: break
      default: return reads.reversed()
      }
      current -= 1
    }
    return reads.reversed()
  }

  /// Why flow never comes to a position: conditions that never hold on the way, the nearest to it first. None where
  /// nothing that runs leads there at all.
  func gates(of position: Position, _ coverage: Coverage) -> [Position] {
    let sources = self.sources
    var seen: Set<Position> = [position]
    var layer = [position]
    while !layer.isEmpty {
      var gates: [Position] = []
      var next: [Position] = []
      for current in layer {
        for source in sources[Int(current)] where seen.insert(source).inserted {
          if !coverage.marks[Int(source)].contains(.ran) {
            next.append(source)
          } else if isConditional(source) {
            gates.append(source)
          }
        }
      }
      if !gates.isEmpty { return gates }
      layer = next
    }
    return []
  }

  /// The conditions that stand nearest before a position on every way.
  func conditions(before position: Position) -> [Position] {
    let sources = self.sources
    var seen: Set<Position> = [position]
    var waiting = [position]
    var found: [Position] = []
    while let current = waiting.popLast(), seen.count < 400 {
      for source in sources[Int(current)] where seen.insert(source).inserted {
        if isConditional(source) { found.append(source) } else { waiting.append(source) }
      }
    }
    return found
  }

  /// The positions from which flow may come to each, the way into a container that stands in its place included.
  private var sources: [[Position]] {
    var sources: [[Position]] = Array(repeating: [], count: program.code.count)
    for position in program.code.indices {
      for next in flow.next[position] { sources[Int(next)].append(Position(position)) }
    }
    return sources
  }
}
