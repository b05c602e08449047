import LonghandLint
import LonghandSource

/// What an editor shows in another way than other findings.
enum FindingTags {
  /// Rules about what could go without loss, which editors fade.
  static let unnecessary: Set = [
    "choice-never-offered", "content-after-divert", "empty-comment", "fallback-never-taken", "idle-mirror",
    "idle-shift",
    "overwritten-value", "self-assignment", "unreachable-gather", "unreachable-knot", "unreachable-label",
    "unreachable-stitch", "unreached-branch", "unread-trait", "unread-variable", "unshifted-trait", "unused-constant",
    "unused-external", "unused-function", "unused-list-item", "unused-parameter", "unused-suppression",
    "unused-temporary",
  ]

  /// Rules about forms that newer ink has better ones for, which editors strike through.
  static let deprecated: Set = ["constant-target", "lone-carriage-return", "tag-over-divert"]

  /// The protocol's numbers of the tags of a code.
  static func numbers(of code: DiagnosticCode) -> [Int] {
    let name = RuleName.of(code).name
    return (unnecessary.contains(name) ? [1] : []) + (deprecated.contains(name) ? [2] : [])
  }
}
