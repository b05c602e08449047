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
  /// The personas as they were after the choice before.
  private var known: [Persona]

  package init(of story: Story, form: Form) {
    self.form = form
    known = story.personas
  }

  /// One line for each trait that changed since this was last asked for.
  package mutating func changes(in story: Story) -> String {
    let now = story.personas
    defer { known = now }
    var lines = ""
    for (old, new) in zip(known, now) {
      for (before, after) in zip(old.traits, new.traits) where before.value != after.value {
        lines += line(of: new, before, after)
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
    "\(persona.displayName): \(persona.portrait)" + (form == .words ? "." : "")
  }

  /// A line for each trait of a persona.
  func traits(of persona: Persona) -> String {
    switch form {
    case .bars:
      let width = persona.traits.map { DisplayWidth.of($0.lowText) }.max() ?? 0
      return persona.traits.map { "  \(bar(of: $0, lowWidth: width))  \($0.value)\n" }.joined()
    case .words:
      return persona.traits.map { Message.traitStands($0.highText.capitalizedFirst, "\($0.value)") + "\n" }.joined()
    }
  }

  private func line(of persona: Persona, _ before: Persona.Trait, _ after: Persona.Trait) -> String {
    switch form {
    case .bars:
      let bar = bar(of: after, lowWidth: DisplayWidth.of(after.lowText))
      return "\(persona.displayName)  \(bar)  \(before.value) → \(after.value)\n"
    case .words:
      let isUp = after.value > before.value
      let pole = isUp || after.low == nil ? after.highText : after.lowText
      let message = isUp || after.low != nil ? Message.traitGrew : .traitShrank
      let (from, to) = isUp || after.low == nil ? (before.value, after.value) : (100 - before.value, 100 - after.value)
      return message(persona.displayName, pole, "\(from)", "\(to)") + "\n"
    }
  }

  /// `guarded ▮▮▮▮▯▯▯▯▯▯ open`
  private func bar(of trait: Persona.Trait, lowWidth: Int) -> String {
    let filled = (trait.value + 5) / 10
    let marks = String(repeating: "▮", count: filled) + String(repeating: "▯", count: 10 - filled)
    let low = String(repeating: " ", count: max(0, lowWidth - DisplayWidth.of(trait.lowText))) + trait.lowText
    return low.isEmpty ? "\(marks) \(trait.highText)" : "\(low) \(marks) \(trait.highText)"
  }
}

extension Persona.Trait {
  fileprivate var lowText: String { low?.spacesForUnderscores ?? "" }
  fileprivate var highText: String { high.spacesForUnderscores }
}

extension String {
  fileprivate var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }
}
