/// A choice that the story came by and did not offer, and what hid it.
package struct HiddenChoice: Hashable, Sendable {
  /// Its words.
  package var text: String
  /// Whether it may be chosen once only, and was.
  package var wasChosen: Bool
  /// Whether its condition was false.
  package var isConditionFalse: Bool
  /// Its condition, as far as it consists of values and operators.
  package var condition: String?
  /// What the condition read, and the values that it found.
  package var values: [Reading]
  /// Its line in the source, where the program knows it.
  package var place: StoryPlace?

  /// A variable, or a place whose visits count, and the value.
  package struct Reading: Hashable, Sendable {
    /// The name.
    package var name: String
    /// The value.
    package var value: String
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
