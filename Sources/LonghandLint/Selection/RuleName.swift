import LonghandSource

/// The code and the name of a rule, or of something that the compiler finds.
package struct RuleName: Hashable, Sendable {
  /// The code.
  package let code: DiagnosticCode
  /// The name.
  package let name: String
  /// Whether it is something that the compiler finds.
  package let isCompiler: Bool

  /// Makes the name of a rule.
  package init(code: DiagnosticCode, name: String, isCompiler: Bool = false) {
    self.code = code
    self.name = name
    self.isCompiler = isCompiler
  }

  /// Every code, those of rules first, in the order of the lists.
  package static let all: [RuleName] =
    RuleList.all.map { RuleName(code: $0.documentation.code, name: $0.documentation.name) }
    + DeepRules.all.map { RuleName(code: $0.code, name: $0.name) }
    + RuleDocumentation.compilerCodes.map { RuleName(code: $0.code, name: $0.name, isCompiler: true) }

  private static let byCode: [DiagnosticCode: RuleName] = {
    var names: [DiagnosticCode: RuleName] = [:]
    for name in all where names[name.code] == nil { names[name.code] = name }
    return names
  }()

  /// Code and name by the code; a code that nobody documented has no name.
  package static func of(_ code: DiagnosticCode) -> RuleName { byCode[code] ?? RuleName(code: code, name: "") }

  /// Whether something has exactly this code.
  static func isKnown(_ code: DiagnosticCode) -> Bool { byCode[code] != nil }

  /// What is said about a rule or a code of the compiler's, by code or name.
  package static func documentation(of words: String) -> RuleDocumentation? {
    let wanted = words.lowercased()
    return documentations.first { $0.code.text.lowercased() == wanted || $0.name == wanted }
  }

  /// What is said about every rule, then about every code of the compiler's.
  package static var documentations: [RuleDocumentation] {
    RuleList.all.map { $0.documentation } + DeepRules.all + RuleDocumentation.compilerCodes
  }
}
