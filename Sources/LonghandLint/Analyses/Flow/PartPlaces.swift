import LonghandCompiler

/// The place that each part of a story stands at: an expression, an assignment, a divert, a sequence.
///
/// The condition of a choice is asked where the choice is offered, and so stands at the place before it.
package struct PartPlaces {
  private var expressions: [Int32]
  private var assignments: [Int32]
  private var diverts: [Int32]
  private var sequences: [Int32]
  /// The place that offers each choice.
  private let offerings: [Int32]

  /// Looks through a story.
  package init(_ story: LintedStory) {
    let (script, numbers) = (story.script, story.flowGraph.numbers)
    var offerings = Array(repeating: Int32(-1), count: script.choices.count)
    for edge in story.flowGraph.edges where edge.kind == .offer {
      if case .choice(let choice) = numbers.place(edge.to) { offerings[Int(choice.index)] = Int32(edge.from) }
    }
    self.offerings = offerings
    expressions = Array(repeating: -1, count: script.expressions.count)
    assignments = Array(repeating: -1, count: script.assignments.count)
    diverts = Array(repeating: -1, count: script.diverts.count)
    sequences = Array(repeating: -1, count: script.sequences.count)
    for id in script.flows.ids {
      var position = Position(place: Int32(numbers[.flow(id)]), offering: Int32(numbers[.flow(id)]))
      script.walk(script.flows[id].body) { note($0, position: &position, in: script, numbers: numbers) }
    }
  }

  /// Where a walk has got to.
  private struct Position {
    var place: Int32
    /// The place that offers the choice which is walked; -1 where nothing does.
    var offering: Int32
    var isCondition = false
  }

  private mutating func note(
    _ part: Script.Part, position: inout Position, in script: Script, numbers: PlaceNumbers
  ) -> Script.Descent {
    switch part {
    case .statement(let index): enter(script.statements[index].kind, &position, numbers)
    case .item(let index):
      if case .sequence(let id) = script.contentItems[index].kind { sequences[Int(id.index)] = position.place }
    case .block(let block):
      var inside = position
      script.walk(block) { note($0, position: &inside, in: script, numbers: numbers) }
      return .past
    case .divert(let id): diverts[Int(id.index)] = position.place
    case .assignment(let id): assignments[Int(id.index)] = position.place
    case .expression(_, let purpose):
      position.isCondition = if case .choiceCondition = purpose { true } else { false }
    case .operand(let id):
      expressions[Int(id.index)] = position.isCondition ? position.offering : position.place
    }
    return .into
  }

  private func enter(_ statement: Statement.Kind, _ position: inout Position, _ numbers: PlaceNumbers) {
    switch statement {
    case .choice(let choice):
      position.place = Int32(numbers[.choice(choice)])
      position.offering = offerings[Int(choice.index)]
    case .gather(let gather):
      position.place = Int32(numbers[.gather(gather)])
    default: break
    }
  }

  /// The place of an expression; nil where the story does not use it.
  package func place(of id: ExpressionID) -> Int? { Self.known(expressions[Int(id.index)]) }

  /// The place of an assignment.
  package func place(of id: AssignmentID) -> Int? { Self.known(assignments[Int(id.index)]) }

  /// The place of a divert.
  package func place(of id: DivertID) -> Int? { Self.known(diverts[Int(id.index)]) }

  /// The place of a sequence.
  package func place(of id: AlternativesID) -> Int? { Self.known(sequences[Int(id.index)]) }

  private static func known(_ place: Int32) -> Int? { place < 0 ? nil : Int(place) }
}
