import LonghandCompiler

/// At which place of the story each shift line stands.
package struct ShiftPlaces {
  private var places: [Int?]
  private let script: Script
  private let numbers: PlaceNumbers

  /// Looks through a story.
  package init(_ story: LintedStory) {
    script = story.script
    numbers = story.flowGraph.numbers
    places = Array(repeating: nil, count: script.shifts.count)
    for id in script.flows.ids {
      var place = numbers[.flow(id)]
      walk(script.flows[id].body, &place)
    }
  }

  /// The number of the place at which a shift line stands; nil for one in the words of a choice, which run at each offer.
  package subscript(shift: ShiftID) -> Int? { places[Int(shift.index)] }

  private mutating func walk(_ weave: WeaveID, _ place: inout Int) {
    for statement in script.statements[script.weaves[weave].statements] {
      switch statement.kind {
      case .shift(let shift): places[Int(shift.index)] = place
      case .choice(let choice):
        place = numbers[.choice(choice)]
        walk(script.choices[choice].inner, place)
      case .gather(let gather): place = numbers[.gather(gather)]
      case .weave(let nested): walk(nested, &place)
      case .content(let content): walk(content, place)
      case .newline, .note, .variable, .constant, .list, .external, .persona, .temporary, .assignment, .call,
        .returning, .done:
        break
      }
    }
  }

  private mutating func walk(_ content: Content, _ place: Int) {
    for item in script.contentItems[content] {
      switch item.kind {
      case .conditional(let id):
        for branch in script.branches[script.conditionals[id].branches] { walk(block: branch.body, place) }
      case .sequence(let id):
        for element in script.elements[script.sequences[id].elements] { walk(block: element, place) }
      case .text, .newline, .glue, .tagStart, .tagEnd, .printed, .divert: break
      }
    }
  }

  private mutating func walk(block: WeaveID, _ place: Int) {
    var inside = place
    walk(block, &inside)
  }
}
