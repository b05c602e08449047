/// What the compiler's own codes mean: the same documentation as a rule's, with a failing and a mended story each.
package enum CompilerCodes {
  /// The documentation, E1 to E130, then P1 to P16.
  package static let all: [RuleDocumentation] = []
}
