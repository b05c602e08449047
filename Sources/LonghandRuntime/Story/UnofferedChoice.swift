/// A choice that the story came by and did not offer, and what hid it.
public struct UnofferedChoice: Hashable, Sendable {
  /// Its words.
  public var text: String
  /// Whether it may be chosen once only, and was.
  public var wasChosen: Bool
  /// Whether its condition was false.
  public var isConditionFalse: Bool
  /// Its line in the source, where the program knows it.
  public var place: StoryPlace?

  /// Makes one, for previews and tests.
  public init(text: String, wasChosen: Bool, isConditionFalse: Bool, place: StoryPlace? = nil) {
    self.text = text
    self.wasChosen = wasChosen
    self.isConditionFalse = isConditionFalse
    self.place = place
  }
}

extension Story {
  /// The lines up to the next choice, or to the end, and the choices that the story came by and did not offer.
  ///
  /// ```swift
  /// let (lines, unoffered) = story.linesAndUnofferedChoices()
  /// for line in lines { show(line.text) }
  /// for choice in unoffered where choice.isConditionFalse { show("not yet: \(choice.text)") }
  /// ```
  public mutating func linesAndUnofferedChoices() -> (lines: [Line], unoffered: [UnofferedChoice]) {
    withMachine { (machine: inout Machine) in machine.line.notesHiddenChoices = true }
    let lines = lines()
    let hidden = withMachine { (machine: inout Machine) in
      defer { (machine.line.notesHiddenChoices, machine.line.hiddenChoices) = (false, []) }
      return machine.line.hiddenChoices
    }
    var seen: Set<UnofferedChoice> = []
    let unoffered = hidden.map { choice in
      UnofferedChoice(
        text: choice.text, wasChosen: choice.wasChosen, isConditionFalse: choice.isConditionFalse, place: choice.place)
    }
    return (lines, unoffered.filter { seen.insert($0).inserted })
  }
}

#if !hasFeature(Embedded)
  extension UnofferedChoice: Codable {}
#endif
