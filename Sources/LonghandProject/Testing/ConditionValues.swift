import LonghandRuntime

/// What the variables and traits in a condition are, for whoever wonders why it does not hold.
enum ConditionValues {
  /// `coins is 3, theodore.open is 40`; empty where the condition names none.
  static func words(of condition: String, in story: Story) -> String {
    var seen: Set<String> = []
    var parts: [String] = []
    for name in names(in: condition) where seen.insert(name).inserted {
      if let value = value(of: name, in: story) { parts.append("`\(name)` is \(value)") }
    }
    return parts.joined(separator: ", ")
  }

  private static func value(of name: String, in story: Story) -> String? {
    if let value = story[variable: name] { return value.description }
    for persona in story.personas {
      for trait in persona.traits where trait.low.map({ "\(persona.name).\($0)" }) == name {
        return "\(100 - trait.value)"
      }
    }
    return nil
  }

  /// The words that may be names, dots included; what stands in quotes is none.
  private static func names(in condition: String) -> [String] {
    var names: [String] = []
    var name = ""
    var isQuoted = false
    for character in condition + " " {
      if character == "\"" { isQuoted.toggle() }
      if !isQuoted, character.isLetter || character.isNumber || character == "_" || character == "." {
        name.append(character)
      } else {
        if name.first?.isLetter == true || name.first == "_" { names.append(name) }
        name = ""
      }
    }
    return names
  }
}
