import LonghandSource

/// What the parser can find wrong with the branches of a condition.
package enum BranchError: Hashable, Sendable {
  /// What somebody may have meant by a branch behind lines without a dash, where only `- else:` can follow.
  package enum ElseMistake: Hashable, Sendable {
    /// A condition: one more case.
    case condition
    /// `else if`, as other languages have it.
    case elseIf
    /// `else` without its colon.
    case colonMissing
    /// Anything else.
    case words
  }

  case noElseAfterPlainBlock(ElseMistake)
  case branchAfterElse
  case elseBeforeCase
  case severalElse
  case elseNotLast
  case branchWithoutCondition
  case blockWithoutConditions
  case emptyBranch

  /// The error as a writer sees it.
  func diagnostic(at range: SourceRange, _ words: QuotedWords) -> Diagnostic {
    switch self {
    case .noElseAfterPlainBlock(.condition):
      .error(
        "E34", range, "After lines without a dash only `- else:` can follow, not \(words.text).",
        help: "Begin the first lines with `-` too.")
    case .noElseAfterPlainBlock(.elseIf):
      .error(
        "E34", range, "After lines without a dash only `- else:` can follow, not \(words.text).",
        help: "There is no `else if`: begin every case with `- condition:`, the first one too, behind a bare `{`.")
    case .noElseAfterPlainBlock(.colonMissing):
      .error("E34", range, "The branch \(words.text) needs a colon.", help: "Write `- else:`.")
        .appending(":", "Write the colon", isSafe: true)
    case .noElseAfterPlainBlock(.words):
      .error(
        "E34", range, "After lines without a dash only `- else:` can follow, not \(words.text).",
        help: "Write `- else:` before it; to print a dash write `\\-`.")
    case .branchAfterElse:
      .error(
        "E29", range, "The brace should be closed before \(words.text).",
        help: "Only one `- else:` can follow lines without a dash.")
    case .elseBeforeCase:
      .error(
        "E35", range, "Only the last branch can do without a condition, not \(words.text).",
        help: "Perhaps a `:` is missing."
      )
    case .severalElse:
      .error("E36", range, "There is more than one else: \(words.text).", help: "Keep one, as the last branch.")
    case .elseNotLast:
      .error("E37", range, "Only the last branch can be \(words.text).", help: "Move it to the end.")
    case .branchWithoutCondition:
      .error(
        "E38", range, "The branch \(words.text) has no condition.",
        help: "Write `- condition:`; perhaps a `:` is missing.")
    case .blockWithoutConditions:
      .error(
        "E39", range, "The only branch, \(words.text), has no condition.",
        help: "Write `- condition:`; perhaps a `:` is missing.")
    case .emptyBranch:
      .error("E40", range, "Nothing follows \(words.text).", help: "Write what the branch shows, or delete the branch.")
    }
  }
}
