extension LintedStory {
  /// The value of a rule's option: what the settings say, else its standard.
  package func option(_ name: String, of rule: Rule) -> RuleOption.Value? {
    let documentation = rule.documentation
    if let value = settings.options[documentation.name]?[name] { return value }
    return documentation.options.first { $0.name == name }?.standard
  }

  /// A number that the settings can change.
  package func number(_ name: String, of rule: Rule) -> Int {
    if case .number(let value) = option(name, of: rule) { return value }
    return 0
  }

  /// A word or text that the settings can change.
  package func text(_ name: String, of rule: Rule) -> String {
    if case .text(let value) = option(name, of: rule) { return value }
    return ""
  }

  /// Words that the settings can change.
  package func words(_ name: String, of rule: Rule) -> [String] {
    if case .words(let value) = option(name, of: rule) { return value }
    return []
  }

  /// Something that the settings can switch on or off.
  package func flag(_ name: String, of rule: Rule) -> Bool {
    if case .flag(let value) = option(name, of: rule) { return value }
    return false
  }
}
