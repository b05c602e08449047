import LonghandRuntime

/// Plays a story in plain text, word for word as `inklecate -p` shows it.
///
/// Text comes line by line, a line's tags after it, then a blank line, the numbered choices and a prompt. The words of
/// what was chosen follow the prompt on the same line.
package struct TranscriptPlayer {
  /// The story, as far as it was played.
  package private(set) var story: Story
  /// Whether an error stopped the story.
  package private(set) var didFail = false
  /// Whether the story told or offered anything.
  private var hasTold = false

  /// The first knot of a story that has told nothing, offered nothing and led nowhere before its knots; nil for others.
  package var silentBeginning: String? { hasTold ? nil : story.program.firstKnot }

  /// Begins to play.
  package init(_ story: Story) {
    self.story = story
  }

  /// Plays to the end of the story or of the input.
  ///
  /// - Parameters:
  ///   - answer: Gives the next line of the input; nil at its end.
  ///   - write: Takes the output, piece by piece.
  package mutating func play(answer: () -> String?, write: (String) -> Void) {
    play(answer: answer, write: write) { (_: inout Story) throws(Never) in }
  }

  /// Plays, and lets a closure look at the story, and change it, before each choice is shown.
  package mutating func play<Failure: Error>(
    answer: () -> String?, write: (String) -> Void, beforeChoice: (inout Story) throws(Failure) -> Void
  ) throws(Failure) {
    while true {
      while let line = story.nextLine() { show(line, write) }
      guard !story.choices.isEmpty else { return }
      hasTold = true
      try beforeChoice(&story)
      let choices = story.choices
      write("\n")
      for choice in choices { write("\(choice.index + 1): \(choice.text)\n") }
      guard let chosen = ask(choices, answer, write) else { return write("<User input stream closed.>\n") }
      do { try story.choose(chosen) } catch { return }
    }
  }

  private mutating func show(_ line: Line, _ write: (String) -> Void) {
    hasTold = hasTold || !line.text.trimmed.isEmpty || !line.tags.isEmpty || !line.problems.isEmpty
    write(line.text)
    if !line.tags.isEmpty {
      write("# tags: " + line.tags.joined(separator: ", ") + "\n")
    }
    for problem in line.problems {
      if problem.severity == .error { didFail = true }
      write(problem.description + "\n")
    }
  }

  private func ask(_ choices: [Choice], _ answer: () -> String?, _ write: (String) -> Void) -> Int? {
    while true {
      write("?> ")
      guard let words = answer() else { return nil }
      if let number = Int(words.trimmed), choices.indices.contains(number - 1) { return number - 1 }
      write("Please choose a number from 1 to \(choices.count).\n")
    }
  }
}

extension String {
  /// The string without white space at its edges.
  fileprivate var trimmed: String {
    let words = utf8.drop { $0 <= 0x20 }
    let end = words.lastIndex { $0 > 0x20 }
    return end.map { String(Substring(words[...$0])) } ?? ""
  }
}
