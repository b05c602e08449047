import LonghandRuntime

/// One step of showing something on a page that is written from top to bottom.
package enum LayoutStep: Hashable, Sendable {
  /// What stands there is taken away.
  case clear
  /// An empty line, unless there is one.
  case blank
  /// A paragraph.
  case paragraph(Block)
}

extension SessionEvent {
  /// How the event is laid out in paragraphs, in English.
  package var layout: [LayoutStep] { layout(in: .english) }

  /// How the event is laid out in paragraphs.
  package func layout(in language: SessionLanguage) -> [LayoutStep] {
    switch self {
    case .title(let title, let author): Self.title(title, author, language)
    case .passage(let lines, let chosen, _): PassageLayout(language: language).steps(of: lines, after: chosen)
    case .furtherLine(let line): PassageLayout(language: language).steps(of: [line], after: nil)
    case .choices(let choices): [.blank] + PassageLayout.blocks(of: choices).map { .paragraph($0) } + [.blank]
    case .traitChanges(let lines): [.blank] + lines.map { .paragraph(Self.whole($0, .quiet)) }
    case .persona(let title, let traits, let changes):
      [.blank, .paragraph(Block(text: title, style: .strong))] + traits.map { .paragraph(Self.whole($0, nil)) }
        + (changes.isEmpty ? [] : [.blank] + Self.rows(changes)) + [.blank]
    case .ending(let ending): Self.ending(ending, language)
    case .notice(let words): [.blank, .paragraph(Block(text: words, style: .quiet)), .blank]
    case .warning(let words): [.blank, .paragraph(Block(text: words, style: .quiet))]
    case .failure(let words): [.blank, .paragraph(Block(text: words, style: .error))]
    case .rows(let rows): [.blank] + Self.rows(rows) + [.blank]
    case .history(let text):
      text.split(separator: "\n", omittingEmptySubsequences: false).map { Self.line(String($0)) } + [.blank]
    case .clear: [.clear]
    }
  }

  private static func title(_ title: String, _ author: String?, _ language: SessionLanguage) -> [LayoutStep] {
    var steps: [LayoutStep] = [.blank, .paragraph(Block(text: title, style: .title, isCentred: true))]
    if let author {
      steps.append(.paragraph(Block(text: language.messages(.byAuthor, author), style: .quiet, isCentred: true)))
    }
    return steps + [.blank]
  }

  private static func ending(_ ending: EndingReached?, _ language: SessionLanguage) -> [LayoutStep] {
    let name = ending.map { language.ending($0.name) } ?? language.messages(.theEnd)
    var steps: [LayoutStep] = [
      .blank, .paragraph(Block(text: "* * *", style: .quiet, isCentred: true)), .blank,
      .paragraph(Block(text: name, style: .ending, isCentred: true)),
    ]
    if let ending {
      steps.append(.paragraph(Block(text: ending.place(in: language.messages), style: .quiet, isCentred: true)))
    }
    return steps
  }

  private static func rows(_ rows: [Row]) -> [LayoutStep] {
    rows.map {
      .paragraph(Block(text: $0.text, style: $0.isQuiet ? .quiet : nil, label: $0.label, labelStyle: .number))
    }
  }

  private static func whole(_ line: String, _ style: Style?) -> Block {
    Block(text: line, style: style, keepsBlanks: true)
  }

  private static func line(_ text: String) -> LayoutStep {
    text.isEmpty ? .paragraph(Block(text: "", style: nil)) : .paragraph(Block(text: text, style: nil))
  }
}

extension SessionEvent.EndingReached {
  /// `Ending 2 of 7 · 3 found so far`.
  package var place: String { place(in: .english) }

  /// The same in another language.
  package func place(in messages: MessageTable) -> String {
    let place = messages(.endingOf, "\(number)", "\(count)")
    guard let foundCount, foundCount > 0 else { return place }
    return place + " · " + messages(.endingsFound, "\(foundCount)")
  }
}
