import LonghandCompiler

/// Small numbers for the places of a story: the flows, then the choices, then the gathers.
package struct PlaceNumbers: Sendable {
  private let flowCount: Int
  private let choiceCount: Int
  /// The number of places; all numbers are smaller.
  package let count: Int

  /// Numbers the places of a script.
  init(_ script: Script) {
    flowCount = script.flows.count
    choiceCount = script.choices.count
    count = flowCount + choiceCount + script.gathers.count
  }

  /// The number of a place.
  package subscript(place: FlowPlace) -> Int {
    switch place {
    case .flow(let flow): Int(flow.index)
    case .choice(let choice): flowCount + Int(choice.index)
    case .gather(let gather): flowCount + choiceCount + Int(gather.index)
    }
  }

  /// The place with a number.
  package func place(_ number: Int) -> FlowPlace {
    if number < flowCount { return .flow(FlowID(index: Int32(number))) }
    if number < flowCount + choiceCount { return .choice(ChoiceID(index: Int32(number - flowCount))) }
    return .gather(GatherID(index: Int32(number - flowCount - choiceCount)))
  }
}
