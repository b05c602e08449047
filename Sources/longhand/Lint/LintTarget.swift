import LonghandLint

/// A story to lint.
struct LintTarget {
  /// The path of its main file, as it is shown.
  var path: String
  /// What the standard input holds, where the story comes from there.
  var standardInput: [UInt8]?
  /// How to lint it.
  var settings: LintSettings
}
