import LonghandRuntime

/// Shows how the personas of a story change while it is played, quietly, and how they are at its end.
package struct PersonaReport {
  /// How it is shown.
  package enum Form: Equatable {
    /// Bars, for people who see them.
    case bars
    /// Sentences that a screen reader speaks well.
    case words
  }

  private let form: Form
  private let messages: MessageTable
  /// How the names are shown; nil where they are shown as they are.
  private let names: DisplayNames?
  private let words: PortraitWords
  /// The personas as they were after the choice before.
  private var known: [Persona]

  package init(of story: Story, form: Form, messages: MessageTable = .english) {
    self.form = form
    self.messages = messages
    names = story.program.displayNames
    words = names?.portraitWords ?? .english
    known = story.personas
  }

  /// One line for each trait that changed since this was last asked for.
  package mutating func changes(in story: Story) -> [String] {
    let now = story.personas
    defer { known = now }
    var lines: [String] = []
    for (old, new) in zip(known, now) {
      for (before, after) in zip(old.traits, new.traits) where before.value != after.value {
        lines.append(line(of: new, before, after))
      }
    }
    return lines
  }

  /// The portrait of each persona, and all its traits.
  package func ending(of story: Story) -> String {
    story.personas.map { "\n" + title(of: $0) + "\n" + traits(of: $0) }.joined()
  }

  /// The name and the portrait of a persona.
  func title(of persona: Persona) -> String {
    "\(persona.displayName): \(persona.portrait(in: words))" + (form == .words ? "." : "")
  }

  /// A line for each trait of a persona.
  func traits(of persona: Persona) -> String {
    switch form {
    case .bars:
      let width = persona.traits.map { DisplayWidth.of(low(of: $0, persona)) }.max() ?? 0
      return persona.traits.map { "  \(bar(of: $0, persona, lowWidth: width))  \($0.value)\n" }.joined()
    case .words:
      return persona.traits.map { messages(.traitStands, high(of: $0, persona).capitalizedFirst, "\($0.value)") + "\n" }
        .joined()
    }
  }

  private func line(of persona: Persona, _ before: Persona.Trait, _ after: Persona.Trait) -> String {
    switch form {
    case .bars:
      let bar = bar(of: after, persona, lowWidth: DisplayWidth.of(low(of: after, persona)))
      return "\(persona.displayName)  \(bar)  \(before.value) → \(after.value)"
    case .words:
      let isUp = after.value > before.value
      let pole = isUp || after.low == nil ? high(of: after, persona) : low(of: after, persona)
      let message: Message = isUp || after.low != nil ? .traitGrew : .traitShrank
      let (from, to) = isUp || after.low == nil ? (before.value, after.value) : (100 - before.value, 100 - after.value)
      return messages(message, persona.displayName, pole, "\(from)", "\(to)")
    }
  }

  /// `guarded ▮▮▮▮▯▯▯▯▯▯ open`
  private func bar(of trait: Persona.Trait, _ persona: Persona, lowWidth: Int) -> String {
    let filled = (trait.value + 5) / 10
    let marks = String(repeating: "▮", count: filled) + String(repeating: "▯", count: 10 - filled)
    let (lowText, highText) = (low(of: trait, persona), high(of: trait, persona))
    let low = String(repeating: " ", count: max(0, lowWidth - DisplayWidth.of(lowText))) + lowText
    return low.isEmpty ? "\(marks) \(highText)" : "\(low) \(marks) \(highText)"
  }

  // MARK: Poles

  private func low(of trait: Persona.Trait, _ persona: Persona) -> String {
    trait.low.map { words.pole($0, of: persona.name) } ?? ""
  }

  private func high(of trait: Persona.Trait, _ persona: Persona) -> String { words.pole(trait.high, of: persona.name) }

  /// How the pole of a trait's dotted name is shown.
  func pole(_ trait: String, of persona: Persona) -> String {
    trait.split(separator: ".").last.map { words.pole(String($0), of: persona.name) } ?? trait
  }

  /// What a change came from, and by what.
  func message(_ message: Message, _ arguments: String...) -> String {
    messages.words(for: message, arguments)
  }
}

extension String {
  fileprivate var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }
}
