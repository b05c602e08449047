extension LintSettings {
  /// These settings with others over them: what the others say counts, the rest stays.
  package func overlaid(by upper: LintSettings) -> LintSettings {
    var result = self
    result.selections += upper.selections
    result.severities.merge(upper.severities) { _, new in new }
    result.fileIgnores += upper.fileIgnores
    for (rule, options) in upper.options { result.options[rule, default: [:]].merge(options) { _, new in new } }
    result.externals += upper.externals
    result.tags += upper.tags
    result.speakers += upper.speakers
    result.exclude += upper.exclude
    result.baseline = upper.baseline ?? baseline
    result.isStrict = upper.isStrict || isStrict
    return result
  }
}
