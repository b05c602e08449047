import LonghandSource

/// How to lint: which rules, how grave, with what options, and what the story's host knows.
package struct LintSettings: Hashable, Sendable {
  /// Rules that are not asked for in some files.
  package struct FileIgnore: Hashable, Sendable {
    /// Which files.
    package var pattern: PathPattern
    /// Which rules.
    package var rules: [RuleSelector]

    /// Ignores rules in the files that a pattern fits.
    package init(pattern: PathPattern, rules: [String]) {
      self.pattern = pattern
      self.rules = rules.map { RuleSelector($0) }
    }
  }

  /// Which rules run, the later layers over the earlier.
  package var selections: [Selection] = []
  /// Severities by code, name or the beginning of codes, where they differ from the rules' own.
  package var severities: [String: Diagnostic.Severity] = [:]
  /// Rules that are ignored in some files.
  package var fileIgnores: [FileIgnore] = []
  /// Options of rules, by the rule's name and the option's.
  package var options: [String: [String: RuleOption.Value]] = [:]
  /// External functions that the host has.
  package var externals: [String] = []
  /// Tags that the host understands, by the word before a colon.
  package var tags: [String] = []
  /// Who speaks in the story; empty where that is not declared.
  package var speakers: [String] = []
  /// What looks up the spelling of words; nil where nothing does.
  package var speller: Speller?
  /// Files that are left out where folders are searched.
  package var exclude: [PathPattern] = []
  /// The file with the findings that were there before; absolute.
  package var baseline: String?
  /// Whether warnings make the exit status 1.
  package var isStrict = false
  /// How `longhand format` formats; the linter does not ask.
  package var format = FormatSettings()

  /// The standard settings.
  package init() {}

  /// Settings with some rules' options, or with what the host knows.
  package init(
    options: [String: [String: RuleOption.Value]] = [:], externals: [String] = [], tags: [String] = [],
    speakers: [String] = [], selections: [Selection] = []
  ) {
    self.selections = selections
    self.options = options
    self.externals = externals
    self.tags = tags
    self.speakers = speakers
  }
}
