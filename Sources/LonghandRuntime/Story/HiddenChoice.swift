/// A choice that the story came by and did not offer, and what hid it.
package struct HiddenChoice: Hashable, Sendable {
  /// Its words.
  package var text: String
  /// Whether it may be chosen once only, and was.
  package var wasChosen: Bool
  /// Whether its condition was false.
  package var isConditionFalse: Bool
  /// The parts of its condition in the order in which they are computed, operands before what is done with them; none
  /// where it has none, or where it is true.
  package var condition: [Part]
  /// Its line in the source, where the program knows it.
  package var place: StoryPlace?
  /// Its choice point.
  package var source: Position

  /// A part of a condition, with what it found.
  package enum Part: Hashable, Sendable {
    case value(Value)
    /// A variable by its name, and its value if it has one.
    case variable(String, Value?)
    /// An item of a list, by its name.
    case listItem(String)
    /// How often a place was visited.
    case visits(of: String, Int)
    /// An operator or a function of ink's own.
    case operation(NativeFunction)
    /// Anything else, such as a call.
    case other
  }
}

extension Story {
  /// Plays on to the next choice, and tells which choices it came by that it did not offer.
  ///
  /// Play a copy: what it tells on the way is lost.
  package mutating func playNotingHiddenChoices() -> [HiddenChoice] {
    withMachine { (machine: inout Machine) in
      machine.line.notesHiddenChoices = true
      defer {
        machine.line.notesHiddenChoices = false
        machine.line.hiddenChoices = []
      }
      var lineCount = 0
      while machine.canContinue, lineCount < 100_000 {
        machine.beginLine()
        if case .external = machine.runToPause() { break }
        machine.finishLine()
        lineCount += 1
      }
      var seen: Set<HiddenChoice> = []
      return machine.line.hiddenChoices.filter { seen.insert($0).inserted }
    }
  }
}
