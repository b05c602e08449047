import LonghandRuntime

/// Lays out what a story tells in paragraphs.
struct PassageLayout {
  /// In which language notes are.
  let language: SessionLanguage

  /// The paragraphs of a passage.
  ///
  /// - Parameters:
  ///   - chosen: The words of the choice that led here: they are shown quietly, once.
  func steps(of passage: [Line], after chosen: String?) -> [LayoutStep] {
    var steps: [LayoutStep] = []
    var rest = passage[...]
    if let chosen {
      let first = rest.first?.text.trimmedBlanks ?? ""
      if !first.hasPrefix(chosen) || first == chosen {
        steps += apart(Block(text: chosen, style: .quiet, label: "› ", labelStyle: .quiet))
      }
      if first == chosen, let line = rest.popFirst() { steps += self.steps(of: line, isTextShown: false) }
    }
    for line in rest { steps += self.steps(of: line, isTextShown: true) }
    return steps
  }

  private func apart(_ block: Block) -> [LayoutStep] { [.blank, .paragraph(block)] }

  private func steps(of line: Line, isTextShown: Bool) -> [LayoutStep] {
    var steps: [LayoutStep] = []
    var block = Block(text: line.text.trimmedBlanks, isPaced: true)
    let tags = line.tags.compactMap { StoryTag($0) }
    for tag in tags {
      switch tag {
      case .clear, .restart: steps.append(.clear)
      case .style(let name):
        guard let look = StoryTag.look(of: name) else { continue }
        block.style = look.style
        block.isCentred = look.isCentred
      case .image(let path): steps += note(.picture, alternative(in: tags) ?? path)
      case .audio(let path): steps += note(.sound, path)
      case .audioLoop(let path): steps += note(.soundLoop, path)
      case .link(let place): steps += note(.link, place)
      case .alternative, .ending: continue
      }
    }
    if isTextShown, !block.text.isEmpty { steps += apart(block) }
    return steps
  }

  private func note(_ message: Message, _ words: String) -> [LayoutStep] {
    apart(Block(text: language.messages(message, words), style: .quiet))
  }

  private func alternative(in tags: [StoryTag]) -> String? {
    for case .alternative(let words) in tags where !words.isEmpty { return language.names?.alternative(words) ?? words }
    return nil
  }

  /// The choices, numbered, their lines below one another.
  static func blocks(of choices: [Choice]) -> [Block] {
    let digits = choices.map { "\($0.index + 1)".count }.max() ?? 0
    return choices.map { choice in
      let number = "\(choice.index + 1)"
      let label = String(repeating: " ", count: digits - number.count + 1) + number + "  "
      return Block(text: choice.text, label: label, labelStyle: .number)
    }
  }
}

/// What is said of a passage beside its text.
enum PassageWords {
  /// The name of the ending that a passage reached.
  static func ending(of passage: [Line]) -> String? {
    for line in passage.reversed() {
      for tag in line.tags.reversed() {
        if case .ending(let name)? = StoryTag(tag) { return name }
      }
    }
    return nil
  }

  /// What went wrong in a passage, in words: what, in which knot, at which line.
  static func of(_ problem: StoryProblem, in messages: MessageTable = .english) -> String {
    var place = ""
    let knot = problem.path?.split(separator: ".").first ?? ""
    if let first = knot.first, !first.isNumber { place += messages(.inKnot, String(knot)) }
    if let line = problem.place { place += messages(.atLine, "\(line.line)", line.file) }
    let message: Message = problem.severity == .error ? .storyStopped : .storyWarns
    return messages(message, place, problem.message)
  }
}
