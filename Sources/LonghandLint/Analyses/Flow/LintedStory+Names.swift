import LonghandCompiler
import LonghandSource

extension LintedStory {
  /// A flow as a writer speaks of it: "the stitch `inn.bar`".
  func description(of flow: FlowID) -> String {
    flow == Script.story
      ? "the beginning of the story" : "the \(script.flows[flow].kind) `\(script.fullPath(of: flow))`"
  }

  /// The path of a flow, between backticks.
  func path(of flow: FlowID) -> String {
    flow == Script.story ? "the beginning of the story" : "`\(script.fullPath(of: flow))`"
  }

  /// Where a place begins.
  func range(of place: FlowPlace) -> SourceRange {
    switch place {
    case .flow(let flow): script.flows[flow].headerRange
    case .choice(let choice): script.choices[choice].range
    case .gather(let gather): script.gathers[gather].range
    }
  }

  /// The name of a place where it is given, or where the place begins.
  func nameRange(of place: FlowPlace) -> SourceRange {
    switch place {
    case .flow(let flow): script.flows[flow].nameRange
    case .choice(let choice): script.choices[choice].label?.range ?? wordsRange(of: choice)
    case .gather(let gather): script.gathers[gather].label?.range ?? firstLine(of: script.gathers[gather].range)
    }
  }

  /// The words that a choice shows, or all of its line where it shows none.
  func wordsRange(of id: ChoiceID) -> SourceRange {
    let choice = script.choices[id]
    let items = [choice.start, choice.choiceOnly].flatMap { script.contentItems[$0] }
    guard let first = items.first else { return choice.range }
    return items.dropFirst().reduce(first.range) { $0.union($1.range) }
  }

  /// A condition as it is written, with single blanks, to compare it with others.
  func words(of expression: ExpressionID) -> String {
    text(in: script.expressions[expression].range).split { $0 == " " || $0 == "\t" }.joined(separator: " ")
  }

  /// A place by its name: "`inn`"; one without a label by its kind.
  func name(of place: FlowPlace) -> String {
    switch place {
    case .flow(let flow): path(of: flow)
    case .choice(let choice): script.choices[choice].label.map { "`\(script.names[$0.name])`" } ?? "this choice"
    case .gather(let gather): script.gathers[gather].label.map { "`\(script.names[$0.name])`" } ?? "this gather"
    }
  }

  /// Whether an expression names or calls anything, and so may change.
  func dependsOnState(_ id: ExpressionID) -> Bool { holds(id, references: true) }

  /// Whether an expression may call something, and so do more than give a value.
  func mayCall(_ id: ExpressionID) -> Bool { holds(id, references: false) }

  private func holds(_ id: ExpressionID, references: Bool) -> Bool {
    var pending = [id]
    while let next = pending.popLast() {
      switch script.expressions[next].kind {
      case .reference: if references { return true }
      case .call, .string, .increment: return true
      case .negate(let operand), .not(let operand): pending.append(operand)
      case .binary(_, let left, let right): pending += [left, right]
      case .integer, .float, .boolean, .divertTarget, .list, .broken: break
      }
    }
    return false
  }

  /// The first line of a range.
  func firstLine(of range: SourceRange) -> SourceRange {
    let bytes = file(range.file).bytes
    var end = Int(range.start)
    while end < Int(range.end), bytes[end] != 0x0A, bytes[end] != 0x0D { end += 1 }
    return SourceRange(file: range.file, start: range.start, end: UInt32(end))
  }
}
