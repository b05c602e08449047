import LonghandCompiler
import LonghandSource

/// Walks straight on behind a tag, as far as it is sure where the story goes, to see whether it ends there.
struct EndingWalk {
  private enum Step {
    /// The story shows something more.
    case goesOn(SourceRange)
    /// Nothing is shown; what follows is next.
    case silent
    /// It ends, or nobody knows.
    case stops
    /// It goes to the beginning of a knot or stitch.
    case leads(FlowID)
  }

  private let script: Script
  /// Whether the line that the tag belongs to has been read to its end.
  private var isLineDone = false
  /// Whether the walk is in the lines of a choice, so that the next choice stands beside it and not before it.
  private var isInChoice = false
  private var remainingFlows = 8

  init(_ script: Script) {
    self.script = script
  }

  /// What the story shows behind the line of a tag; nil if it shows nothing or it is not certain.
  mutating func find(after tag: TagUse) -> SourceRange? {
    let weave = script.weaves[tag.weave]
    guard weave.role != .block else { return nil }
    isLineDone = !tag.isFirst
    isInChoice = isUnderChoice(tag.statement, in: weave)
    if let flow = plainTarget(of: tag.statement) { return walkFlow(flow) }
    if endsInDivert(tag.statement) { return nil }
    return walk(tag.statement + 1..<weave.statements.indices.upperBound)
  }

  private mutating func walk(_ statements: Range<Int>) -> SourceRange? {
    var isPassingChoices = false
    for index in statements {
      switch script.statements.nodes[index].kind {
      case .choice where isInChoice: isPassingChoices = true
      case .gather: (isInChoice, isPassingChoices) = (false, false)
      default: break
      }
      if isPassingChoices { continue }
      switch step(index) {
      case .goesOn(let range): return range
      case .silent: continue
      case .stops: return nil
      case .leads(let flow): return walkFlow(flow)
      }
    }
    return nil
  }

  /// Whether a statement belongs to a choice above it.
  private func isUnderChoice(_ statement: Int, in weave: Weave) -> Bool {
    for index in (weave.statements.indices.lowerBound..<statement).reversed() {
      switch script.statements.nodes[index].kind {
      case .choice: return true
      case .gather: return false
      default: break
      }
    }
    return false
  }

  private mutating func walkFlow(_ id: FlowID) -> SourceRange? {
    remainingFlows -= 1
    isInChoice = false
    guard remainingFlows > 0, script.flows[id].kind != .function else { return nil }
    if let stitch = script.automaticStitch(of: script.flows[id]) { return walkFlow(stitch) }
    return walk(script.weaves[script.flows[id].body].statements.indices)
  }

  private mutating func step(_ index: Int) -> Step {
    let statement = script.statements.nodes[index]
    switch statement.kind {
    case .content(let content): return step(content, statement.range, index)
    case .choice(let id): return script.choices[id].isFallback || !isCertain(id) ? .stops : .goesOn(statement.range)
    case .weave, .call, .returning, .done: return .stops
    case .gather, .newline, .note, .variable, .constant, .list, .external, .persona, .shift, .temporary, .assignment:
      return .silent
    }
  }

  /// Whether a choice is offered whenever the story comes to it for the first time.
  private func isCertain(_ id: ChoiceID) -> Bool { script.choices[id].conditions.isEmpty }

  private mutating func step(_ content: Content, _ range: SourceRange, _ index: Int) -> Step {
    let items = script.contentItems[content]
    var hasWords = false
    for item in items {
      switch item.kind {
      case .text(let id): hasWords = hasWords || script.texts[id].utf8.contains { $0 != 0x20 && $0 != 0x09 }
      case .tagStart, .tagEnd, .newline, .divert: break
      case .glue, .printed, .conditional, .sequence: return .stops
      }
    }
    if case .tagStart? = items.first?.kind { hasWords = false }
    if hasWords, isLineDone { return .goesOn(range) }
    if hasWords { isLineDone = true }
    if let flow = plainTarget(of: index) { return .leads(flow) }
    return endsInDivert(index) ? .stops : .silent
  }

  /// The knot or stitch that a line of content diverts to at its end, if that is all it does.
  private func plainTarget(of index: Int) -> FlowID? {
    guard case .content(let content) = script.statements.nodes[index].kind else { return nil }
    let diverts = script.contentItems[content].compactMap { item -> Divert? in
      if case .divert(let id) = item.kind { script.diverts[id] } else { nil }
    }
    guard diverts.count == 1, diverts[0].kind == .plain, case .flow(let flow) = diverts[0].meaning else { return nil }
    return flow
  }

  private func endsInDivert(_ index: Int) -> Bool {
    guard case .content(let content) = script.statements.nodes[index].kind else { return true }
    return script.contentItems[content].contains { item in
      if case .divert = item.kind { true } else { false }
    }
  }
}
