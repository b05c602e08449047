import LonghandSource

/// Words that stand for rules: a code, a name, the beginning of codes, or `all`.
package struct RuleSelector: Hashable, Sendable {
  /// The words as they were written.
  package let words: String

  /// Makes a selector.
  package init(_ words: String) {
    self.words = words
  }

  /// How closely it names a rule: 0 where it does not, more for more letters, most for the rule's own code or name.
  package func closeness(to rule: RuleName) -> Int {
    if words == rule.code.text || words == rule.name { return .max }
    if words == "all" { return 1 }
    // `P1` is a code of the compiler's, not the beginning of P101.
    guard !words.isEmpty, !RuleName.isKnown(DiagnosticCode(words)), rule.code.text.hasPrefix(words) else { return 0 }
    return 1 + words.utf8.count
  }

  /// Whether it names any rule at all.
  package var isKnown: Bool { RuleName.all.contains { closeness(to: $0) > 0 } }

  /// The code of the error of the language that it names; nil where it names something else.
  var error: DiagnosticCode? {
    RuleDocumentation.compilerCodes.first { $0.severity == .error && ($0.code.text == words || $0.name == words) }?.code
  }

  /// The name or code that was probably meant: a code only in other spelling (`f12` for `F012`), as codes next to each
  /// other have nothing in common.
  package var suggestion: String? {
    if let number = Int(words.dropFirst()), let group = words.first?.uppercased() {
      return RuleName.all.lazy.map { $0.code.text }.first { $0.hasPrefix(group) && Int($0.dropFirst()) == number }
    }
    return NearestWord.find(words, among: RuleName.all.map { $0.name }.filter { !$0.isEmpty })
  }
}
