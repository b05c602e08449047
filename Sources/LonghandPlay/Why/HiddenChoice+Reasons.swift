import LonghandRuntime

extension HiddenChoice {
  /// What hid it, its values, and its line.
  func reasons(in messages: MessageTable) -> String {
    var reasons: [String] = []
    if wasChosen { reasons.append(messages(.hiddenChosen)) }
    if isConditionFalse {
      var words =
        ConditionWords.of(condition).map { messages(.hiddenCondition, $0) } ?? messages(.hiddenUnknownCondition)
      let found = ConditionWords.readings(in: condition).map {
        messages(.valueIs, $0.name, $0.value ?? messages(.nothing)).dropLast()
      }.joined(
        separator: ", ")
      if !found.isEmpty { words += messages(.hiddenValues, found) }
      reasons.append(words)
    }
    if let place { reasons.append(messages(.hiddenLine, "\(place.line)", place.file)) }
    return reasons.joined(separator: "; ")
  }
}

extension Game {
  /// The choices that the story came by on its way here and did not offer; nil if the way here is not known.
  var hiddenChoices: [HiddenChoice]? {
    guard let told = past.lastIndex(where: { if case .set? = $0.move { false } else { true } }) else { return nil }
    var copy: Story
    if let move = moments[told].move {
      guard told > 0 else { return nil }
      copy = story
      copy.state = moments[told - 1].state
      guard Game.apply(move, to: &copy) else { return nil }
    } else {
      copy = Story(story.program, seed: seed)
    }
    let hidden = copy.playNotingHiddenChoices()
    return copy.choices.map { $0.text } == story.choices.map { $0.text } ? hidden : nil
  }
}
