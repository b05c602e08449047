extension LintSettings {
  /// These settings with others over them: what the others say counts, the rest stays.
  package func overlaid(by upper: LintSettings) -> LintSettings {
    var result = self
    result.selections += upper.selections
    for (rule, severity) in upper.severities { result.severities[rule] = severity }
    result.fileIgnores += upper.fileIgnores
    for (rule, options) in upper.options {
      for (name, value) in options { result.options[rule, default: [:]][name] = value }
    }
    result.externals += upper.externals
    result.tags += upper.tags
    result.speakers += upper.speakers
    result.exclude += upper.exclude
    result.baseline = upper.baseline ?? baseline
    result.format = format.overlaid(by: upper.format)
    result.isStrict = upper.isStrict || isStrict
    return result
  }
}
