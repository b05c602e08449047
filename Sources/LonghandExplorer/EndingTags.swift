import LonghandRuntime

/// The tags of endings behind which a line is always told before the story ends: a tag names the ending only on the last
/// line (persona §6).
struct EndingTags {
  private let program: Program
  private let flow: InstructionFlow
  /// For each position whether what is printed there is told to the reader, whoever calls.
  private let isTold: [Bool]

  init(_ program: Program, _ flow: InstructionFlow) {
    (self.program, self.flow) = (program, flow)
    isTold = EndingTags.isTold(program, flow)
  }

  /// What was told behind the tag.
  private enum Told: Hashable {
    /// Nothing, or nothing that ends a line.
    case nothing
    case text, line
  }

  /// Where flow stands behind a tag, and what was told since.
  private struct Step: Hashable {
    var position: Position
    var told = Told.nothing
    /// Whether it came there through a tunnel that was entered behind the tag: what follows when it returns follows the call.
    var isInTunnel = false
  }

  /// Whether the story surely never ends on the line of a tag.
  ///
  /// - Parameter tag: Where the tag begins.
  func isLost(at tag: Position) -> Bool {
    var seen: Set<Step> = []
    var waiting = [Step(position: tag)]
    while let step = waiting.popLast() {
      guard seen.insert(step).inserted else { continue }
      guard let told = told(at: step.position, after: step.told) else { continue }
      switch program.code[Int(step.position)] {
      case .control(.popTunnel) where step.isInTunnel: continue
      // Whoever called goes on, or a thread that waits, or the story ends.
      case .control(.popTunnel), .control(.popFunction), .control(.done), .control(.end): return false
      default: break
      }
      let next = self.next(behind: step, told)
      if next.isEmpty { return false }
      waiting += next
    }
    return true
  }

  private func next(behind step: Step, _ told: Told) -> [Step] {
    var kind = DivertKind.plain
    switch program.code[Int(step.position)] {
    case .divert(let jump): kind = jump.kind
    case .variableDivert(_, let own, _): kind = own
    case .external: kind = .function
    default: break
    }
    let behind = program.successors[Int(step.position)]
    let after = Step(position: behind, isInTunnel: step.isInTunnel)
    switch kind {
    case .plain:
      return flow.next[Int(step.position)].map { Step(position: $0, told: told, isInTunnel: step.isInTunnel) }
    // What was called may have ended with glue. A function cannot end the story.
    case .function: return behind >= 0 ? [after] : []
    case .tunnel:
      let targets = flow.next[Int(step.position)].filter { $0 != behind }
      return (behind >= 0 ? [after] : []) + targets.map { Step(position: $0, told: told, isInTunnel: true) }
    }
  }

  /// What was told behind an instruction; nil where it begins another line.
  private func told(at position: Position, after told: Told) -> Told? {
    switch program.code[Int(position)] {
    // It takes the newline away that came before, or comes next.
    case .glue: return .nothing
    case .newline where isTold[Int(position)]: return told == .text ? .line : told
    case .text(let text) where isTold[Int(position)] && program.text(text).contains { !$0.isWhitespace }:
      return told == .line ? nil : .text
    default: return told
    }
  }

  /// What stands in functions, strings, tags and the words of choices may be told or not.
  private static func isTold(_ program: Program, _ flow: InstructionFlow) -> [Bool] {
    var isTold = [Bool](repeating: true, count: program.code.count)
    var (strings, tags) = (0, 0)
    for position in program.code.indices {
      switch program.code[position] {
      case .control(.beginString): strings += 1
      case .control(.endString): strings = max(0, strings - 1)
      case .control(.beginTag): tags += 1
      case .control(.endTag): tags = max(0, tags - 1)
      case .divert(let jump) where jump.kind == .function && jump.container >= 0:
        let function = program.containers[Int(jump.container)]
        for inner in function.start..<function.end { isTold[Int(inner)] = false }
      default: break
      }
      let isInWords = !flow.returnPlaces(fromWordsAt: Position(position)).isEmpty
      if strings > 0 || tags > 0 || isInWords { isTold[position] = false }
    }
    return isTold
  }
}
