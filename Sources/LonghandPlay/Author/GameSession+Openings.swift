import LonghandRuntime
import LonghandSource

extension GameSession {
  /// What opens each of the choices that are hidden here, in words; nil for one that was chosen before, which is gone.
  func openings(of hidden: [HiddenChoice]) -> [String?] {
    guard let guide = host.guide else { return hidden.map { _ in nil } }
    let asked = hidden.filter { !$0.wasChosen }
    let found = zip(asked, asked.isEmpty ? [] : guide.openings(asked, game.story))
    return hidden.map { choice in
      guard let opening = found.first(where: { $0.0 == choice })?.1 else { return nil }
      return words(of: opening)
    }
  }

  private func words(of opening: StoryGuide.Opening) -> String {
    switch opening {
    case .here(let choices):
      let words = game.words(of: choices).map { "“\($0)”" }.joined(separator: ", ")
      return messages(.opensHere, messages(.turns, "\(choices.count)"), words)
    case .fromBeginning(let choices, let seed, let isLostHere):
      let numbers = choices.map { "\($0 + 1)" }.joined(separator: " ")
      let words = program.usesChance ? numbers + " (--seed \(seed))" : numbers
      return messages(
        isLostHere ? .opensOnlyFromBeginning : .opensFromBeginning, messages(.turns, "\(choices.count)"), words)
    case .never: return messages(.opensNever)
    case .unknown: return messages(.opensUnknown)
    }
  }
}

extension Game {
  /// The words of choices that are taken from here, by their numbers, from 0.
  fileprivate func words(of numbers: [Int]) -> [String] {
    var copy = Game(story, seed: seed, moments: [moment])
    return numbers.map { number in
      guard copy.choices.indices.contains(number) else { return "\(number + 1)" }
      let words = copy.choices[number].text.onOneLine
      _ = copy.replay(choices: [number])
      return words
    }
  }
}
