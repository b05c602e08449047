import LonghandSource

/// How to lint: which rules, how grave, with what options, and what the story's host knows.
package struct LintSettings: Hashable, Sendable {
  /// Rules that are not asked for in some files.
  package struct FileIgnore: Hashable, Sendable {
    /// Which files: a path with `*`, `**` and `?`, from the folder of the settings.
    package var pattern: String
    /// The codes, names or beginnings of codes.
    package var rules: [String]

    /// Ignores rules in the files that a pattern fits.
    package init(pattern: String, rules: [String]) {
      self.pattern = pattern
      self.rules = rules
    }
  }

  /// The rules to run instead of the default set, by code, name or the beginning of a code; nil for the default set.
  package var select: [String]?
  /// Rules to run besides.
  package var extendSelect: [String] = []
  /// Rules not to run.
  package var ignore: [String] = []
  /// Severities by rule, for those that differ from the rule's own.
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
  /// Whether warnings make the exit status 1.
  package var isStrict = false

  /// The standard settings.
  package init() {}

  /// Settings with some rules' options, or with what the host knows.
  package init(
    options: [String: [String: RuleOption.Value]] = [:], externals: [String] = [], tags: [String] = [],
    speakers: [String] = []
  ) {
    self.options = options
    self.externals = externals
    self.tags = tags
    self.speakers = speakers
  }
}
