import LonghandRuntime

/// Plays a story with somebody at a terminal: text, numbered choices, a prompt.
struct TerminalPlayer {
  private var story: Story
  /// Whether an error stopped the story.
  private(set) var didFail = false

  /// What is said about personas, if anything.
  private var report: PersonaReport?

  init(_ story: Story, report: PersonaReport? = nil) {
    self.story = story
    self.report = report
  }

  /// Plays until the story ends or the player leaves.
  mutating func play() {
    playToEnd()
    if let ending = story.ending, ending.isNamed { Terminal.write("\nEnding: \(ending.name)\n") }
    if let report { Terminal.write(report.ending(of: story)) }
  }

  private mutating func playToEnd() {
    while true {
      for line in story.lines() { show(line) }
      if let changes = report?.changes(in: story) { Terminal.write(changes) }
      let choices = story.choices
      guard !choices.isEmpty else { return }
      Terminal.write("\n")
      for choice in choices { Terminal.write("  \(choice.index + 1)  \(choice.text)\n") }
      guard let chosen = ask(choices) else { return }
      Terminal.write("\n")
      do { try story.choose(chosen) } catch { return }
    }
  }

  private mutating func show(_ line: Line) {
    Terminal.write(line.text)
    for problem in line.problems {
      if problem.severity == .error { didFail = true }
      Terminal.writeError(problem.description + "\n")
    }
  }

  private func ask(_ choices: [Choice]) -> Int? {
    while let words = LineReader.read(prompt: "> ") {
      let answer = words.filter { $0 != " " }
      if answer == "q" || answer == "quit" { return nil }
      if let number = Int(answer), choices.indices.contains(number - 1) { return number - 1 }
      Terminal.write("Type a number from 1 to \(choices.count), or q to leave.\n")
    }
    Terminal.write("\n")
    return nil
  }
}
