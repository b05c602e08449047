/// Something about a rule that the settings can change.
package struct RuleOption: Sendable {
  /// A value of an option.
  package enum Value: Hashable, Sendable {
    case flag(Bool)
    case number(Int)
    case text(String)
    case words([String])
  }

  /// The name, in words joined by dashes.
  package var name: String
  /// What it means, in a few words.
  package var meaning: String
  /// What holds unless the settings say otherwise; its case is the kind of value that the option takes.
  package var standard: Value

  /// Makes an option.
  package init(_ name: String, _ meaning: String, standard: Value) {
    self.name = name
    self.meaning = meaning
    self.standard = standard
  }
}
