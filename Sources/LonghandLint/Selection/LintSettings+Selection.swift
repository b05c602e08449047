import LonghandSource

extension LintSettings {
  /// Whether a rule runs.
  package func runs(_ documentation: RuleDocumentation) -> Bool {
    runs(RuleName(code: documentation.code, name: documentation.name), byDefault: documentation.isDefault)
  }

  /// Whether what has a name is shown, given whether it is in the default set.
  package func runs(_ rule: RuleName, byDefault: Bool) -> Bool {
    selections.reduce(byDefault) { below, selection in selection.runs(rule, below: below) }
  }

  /// How much a finding weighs.
  package func severity(of rule: RuleName, own: Diagnostic.Severity) -> Diagnostic.Severity {
    guard !severities.isEmpty else { return own }
    var best = (closeness: 0, severity: own)
    for (selector, severity) in severities {
      let closeness = RuleSelector(selector).closeness(to: rule)
      if closeness > best.closeness { best = (closeness, severity) }
    }
    return best.severity
  }

  /// Whether a rule is not asked for in a file.
  package func ignores(_ rule: RuleName, in path: String) -> Bool {
    fileIgnores.contains { ignored in
      ignored.rules.contains { $0.closeness(to: rule) > 0 } && ignored.pattern.fits(path)
    }
  }
}
