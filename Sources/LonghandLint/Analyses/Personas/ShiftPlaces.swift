import LonghandCompiler

/// At which place of the story each shift line stands.
package struct ShiftPlaces {
  private var places: [Int?]

  /// Looks through a story.
  package init(_ story: LintedStory) {
    places = Array(repeating: nil, count: story.script.shifts.count)
    let numbers = story.flowGraph.numbers
    for id in story.script.flows.ids {
      var place = numbers[.flow(id)]
      note(story.script.flows[id].body, at: &place, story.script, numbers)
    }
  }

  /// The number of the place at which a shift line stands; nil for one in the words of a choice, which run at each offer.
  package subscript(shift: ShiftID) -> Int? { places[Int(shift.index)] }

  private mutating func note(_ weave: WeaveID, at place: inout Int, _ script: Script, _ numbers: PlaceNumbers) {
    script.walk(weave) { part in note(part, place: &place, in: script, numbers: numbers) }
  }

  private mutating func note(
    _ part: Script.Part, place: inout Int, in script: Script, numbers: PlaceNumbers
  ) -> Script.Descent {
    switch part {
    case .statement(let index):
      switch script.statements[index].kind {
      case .shift(let shift): places[Int(shift.index)] = place
      case .gather(let gather): place = numbers[.gather(gather)]
      case .choice(let choice):
        place = numbers[.choice(choice)]
        script.walk(script.choices[choice].inner) { note($0, place: &place, in: script, numbers: numbers) }
        return .past
      case .weave, .content, .newline, .note, .variable, .constant, .list, .external, .persona, .temporary,
        .assignment, .call, .returning, .done:
        break
      }
      return .into
    case .block(let block):
      var inside = place
      note(block, at: &inside, script, numbers)
      return .past
    case .item: return .into
    case .expression, .operand, .divert, .assignment: return .past
    }
  }
}
