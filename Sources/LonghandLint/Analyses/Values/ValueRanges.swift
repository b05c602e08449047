import LonghandCompiler
import LonghandSource
import LonghandSyntax

/// What each variable and each expression may amount to in any playthrough: an abstract interpretation of all assignments.
///
/// Where they stand and in which order they run does not count. A variable that a game may well set, because the story
/// never gives it a value of its own, may hold anything of its kind; so may one that only goes up and down from where it
/// was, since the game may have put it elsewhere, and every one of a story that shows signs of being part of a game.
package final class ValueRanges {
  /// What stands for a variable, or for what a function returns, while ranges grow.
  enum Cell: Hashable {
    case variable(StoryVariable)
    case result(FlowID)
  }

  let script: Script
  let sites: ExpressionSites
  let evaluator: RangeEvaluator
  var cells: [Cell: PossibleValues] = [:]
  var isOpen: [StoryVariable: Bool] = [:]
  /// Whether no game sets variables, for all that the settings say.
  let isClosed: Bool
  private var ranges: [PossibleValues] = []

  /// Interprets a story.
  package init(_ story: LintedStory) {
    script = story.script
    sites = story.expressionSites
    evaluator = RangeEvaluator(
      script: script, constants: story.constantFolder, traits: story.traitNames)
    isClosed = story.flag("closed", of: ConstantCondition.rule)
    grow(story.uses, story.analysis.symbols)
    ranges.reserveCapacity(script.expressions.count)
    // Parts come before the whole.
    for id in script.expressions.ids {
      ranges.append(
        sites.flow(of: id).map { flow in range(of: id, in: flow) { ranges[Int($0.index)] } } ?? .unknown)
    }
  }

  /// What an expression may amount to.
  package subscript(expression: ExpressionID) -> PossibleValues { ranges[Int(expression.index)] }

  /// What a variable may hold.
  package subscript(variable: StoryVariable) -> PossibleValues { cells[.variable(variable)] ?? .unknown }

  /// Whether an expression spells only items that a list can never hold.
  package func lacks(_ list: ExpressionID, _ spelled: ExpressionID) -> Bool { evaluator.lacks(self[list], spelled) }

  /// Whether an expression is the empty list, `()`.
  package func isEmptyLiteral(_ id: ExpressionID) -> Bool { evaluator.isEmptyLiteral(id) }

  private func range(of id: ExpressionID, in flow: FlowID, part: (ExpressionID) -> PossibleValues) -> PossibleValues {
    evaluator.range(of: id, part: part) { meaning in
      StoryVariable(meaning, in: flow).map { self[$0] } ?? .unknown
    } result: {
      cells[.result($0)] ?? .unknown
    }
  }

  // MARK: Growing

  /// One way in which a value comes into a cell.
  struct Source {
    var cell: Cell
    var value: ExpressionID
    var flow: FlowID
    /// How the value is put together with the one before; nil where it takes its place.
    var sign: BinaryOperator?
  }

  private func grow(_ uses: Uses, _ symbols: Symbols) {
    let sources = begin(uses, symbols)
    var readers: [Cell: [Int]] = [:]
    for (number, source) in sources.enumerated() {
      for cell in Set(cellsRead(by: source)) { readers[cell, default: []].append(number) }
    }
    var growths: [Cell: Int] = [:]
    grow(sources, readers, &growths, from: Array(sources.indices.reversed()))
    let filled = fillEmptyLists()
    grow(sources, readers, &growths, from: filled.flatMap { readers[$0] ?? [] })
  }

  private func grow(
    _ sources: [Source], _ readers: [Cell: [Int]], _ growths: inout [Cell: Int], from first: [Int]
  ) {
    var waiting = first
    while let number = waiting.popLast() {
      let source = sources[number]
      guard let grown = grown(source, growths[source.cell, default: 0]) else { continue }
      cells[source.cell] = grown
      growths[source.cell, default: 0] += 1
      waiting += readers[source.cell] ?? []
    }
  }

  /// Lets a game fill the lists into which the story puts nothing.
  private func fillEmptyLists() -> [Cell] {
    let empty = script.variables.nodes.map { Cell.variable(.global($0.name)) }.filter { cells[$0]?.lists == .of([]) }
    for cell in empty { cells[cell]?.lists = .any }
    return empty
  }

  /// What a cell becomes by one of its sources; nil where it stays.
  private func grown(_ source: Source, _ growths: Int) -> PossibleValues? {
    let old = cells[source.cell] ?? .never
    var value: [ExpressionID: PossibleValues] = [:]
    for part in script.parts(of: source.value).reversed() {
      value[part] = range(of: part, in: source.flow) { value[$0] ?? .unknown }
    }
    var new = value[source.value] ?? .unknown
    if let sign = source.sign {
      if old == .never { return nil }
      new = evaluator.arithmetic(sign, old, new)
    }
    new = old.union(new)
    if case .variable(let variable) = source.cell, let isSetInStory = isOpen[variable] {
      new = new.opened(isSetInStory: isSetInStory)
    }
    guard new != old else { return nil }
    if growths > 8, let numbers = new.numbers, let last = old.numbers { new.numbers = numbers.widened(since: last) }
    return growths > 40 ? .unknown : new
  }

  private func cellsRead(by source: Source) -> [Cell] {
    (source.sign == nil ? [] : [source.cell])
      + script.parts(of: source.value).compactMap { part in
        switch script.expressions[part].kind {
        case .reference(let id):
          StoryVariable(script.references[id].meaning, in: source.flow).map { .variable($0) }
        case .call(let id):
          if case .flow(let flow) = script.calls[id].meaning { .result(flow) } else { nil }
        default: nil
        }
      }
  }
}
