import LonghandLint

/// A story to lint.
package struct LintTarget {
  /// The path of its main file, as it is shown.
  package var path: String
  /// What the standard input holds, where the story comes from there.
  package var standardInput: [UInt8]?
  /// How to lint it.
  package var settings: LintSettings

  package init(path: String, standardInput: [UInt8]? = nil, settings: LintSettings) {
    self.path = path
    self.standardInput = standardInput
    self.settings = settings
  }
}
