/// Every rule, once, sorted by code: the one place that knows them all.
package enum RuleList {
  /// The rules.
  package static let all: [any Rule.Type] = [
    // Compatibility

    // Flow
    EqualChoices.self,

    // Personas

    // Style
    TrailingSpace.self,

    // Tags

    // Values
  ]
}
