import LonghandSource

/// What can be wrong with expressions and assignments.
package enum ExpressionIssue: Hashable, Sendable {
  case builtInArgumentCount(String, required: Int, given: Int)
  case notInteger(function: String)
  case notCountable(function: String)
  case listCall(String)
  case unknownVariable(String, nearest: String?)
  /// The same where the word itself may be meant: certainly, if the place holds texts.
  case bareWord(String, isText: Bool)
  /// A name with a dash, which is read as a difference of names that are not there.
  case dashInName(String)
  case variableOfKnot(String, knot: String, SourceRange)
  case unknownPath(String, couldBeItem: Bool, nearest: String?)
  case functionNotCalled(String)
  case assignmentToUnknown(String, nearest: String?)
  case assignmentToConstant(String, SourceRange)
  case incrementOfUnknown(String, nearest: String?)
  case incrementInExpression
  case variableFromVariable(String, initial: String)
  case targetInUnsuitablePlace(String)
  case notBeforeHas(tested: SourceRange)
  case negatedBoolean

  /// The diagnostic with its words; `range` is what is at fault.
  func diagnostic(at range: SourceRange) -> Diagnostic {
    switch self {
    case .builtInArgumentCount(let name, let required, let given):
      .error("E93", range, DivertIssue.count(name, required, given), help: "Write \(DivertIssue.arguments(required)).")
    case .notInteger(let function):
      .error("E94", range, "\(function) wants whole numbers.", help: "Write a number without a point or quotes.")
    case .notCountable(let function):
      .error("E95", range, "\(function) wants one divert target.", help: "Write it as `\(function)(-> knot)`.")
    case .listCall(let name):
      .error(
        "E96", range, "A list can be made from one whole number or from nothing.",
        help: "Write `\(name)(1)` or `\(name)()`.")
    case .unknownVariable(let name, let nearest):
      .error(
        "E104", range, "There is no variable called `\(name)`.",
        help: Self.meant(nearest, "Declare it with `VAR \(name) = …`.")
      ).suggesting(nearest, at: range)
    case .bareWord(let name, let isText):
      .error(
        "E104", range, "There is no variable called `\(name)`.",
        help: isText
          ? "A text stands between quotation marks: write `\"\(name)\"`."
          : "Declare it with `VAR \(name) = …`; if the word itself is meant, write `\"\(name)\"`."
      ).fixed("Make it a text", range, "\"\(name)\"")
    case .dashInName(let name):
      .error(
        "E104", range, "A name cannot hold a dash: `\(name)`.",
        help: "Write `\(Self.undashed(name))`, wherever it stands."
      ).fixed("Write `\(Self.undashed(name))`", range, Self.undashed(name))
    case .variableOfKnot(let name, let knot, let declaration):
      .error(
        "E104", range, "There is no variable called `\(name)` in this stitch.",
        help: "Stitches do not see the temps and parameters of their knot `\(knot)`; pass it on as an argument."
      ).labelled(declaration, "declared in the knot here")
    case .unknownPath(let name, let couldBeItem, let nearest):
      .error(
        "E105", range, "There is no knot, stitch or label\(couldBeItem ? ", and no list item" : "") `\(name)`.",
        help: Self.meant(nearest, "Correct its spelling.")
      ).suggesting(nearest, at: range)
    case .functionNotCalled(let name):
      .warning("E106", range, "This prints how often `\(name)` was called.", help: "To call it, write `\(name)()`.")
        .fixed("Call it", range, "\(name)()")
    case .assignmentToUnknown(let name, let nearest):
      .error(
        "E107", range, "There is no variable called `\(name)` to assign to.",
        help: Self.meant(nearest, "Declare it with `VAR \(name) = …` or `~ temp \(name) = …`.")
      ).suggesting(nearest, at: range)
    case .assignmentToConstant(let name, let first):
      .error(
        "E108", range, "`\(name)` is a constant and cannot change.", help: "Declare it with `VAR` instead of `CONST`."
      )
      .labelled(first, "declared as a constant here")
    case .incrementOfUnknown(let name, let nearest):
      .error(
        "E109", range, "There is no variable called `\(name)` to change.",
        help: Self.meant(nearest, "Declare it with `VAR \(name) = 0`.")
      ).suggesting(nearest, at: range)
    case .incrementInExpression:
      .error(
        "E110", range, "`++` and `--` cannot stand inside an expression.", help: "Give them a `~` line of their own.")
    case .variableFromVariable(let name, let initial):
      .error(
        "E111", range, "`\(name)` cannot start from `\(initial)`, which may change.",
        help: "Use a number, a string, a constant, a list item or a divert target.")
    case .targetInUnsuitablePlace(let name):
      .error(
        "E113", range, "`-> \(name)` cannot be used like that.", help: "Drop the arrow to get the number of visits.")
    case .notBeforeHas(let tested): Self.notBeforeHas(tested, range)
    case .negatedBoolean:
      .error("E128", range, "A minus cannot stand before `true` or `false`.", help: "Write `not`.")
    }
  }

  private static func notBeforeHas(_ tested: SourceRange, _ range: SourceRange) -> Diagnostic {
    var result = Diagnostic.error(
      "E119", range, "`not` belongs to what stands before `?` only.",
      help: "Put the test in parentheses: `not (a ? b)`.")
    let start = SourceRange(file: tested.file, start: tested.start, end: tested.start)
    let end = SourceRange(file: tested.file, start: tested.end, end: tested.end)
    result.fixes = [
      FixIt(
        message: "Put the test in parentheses",
        edits: [TextEdit(range: start, replacement: "("), TextEdit(range: end, replacement: ")")])
    ]
    return result
  }

  private static func undashed(_ name: String) -> String { String(name.map { $0 == "-" ? "_" : $0 }) }

  private static func meant(_ nearest: String?, _ otherwise: String) -> String {
    nearest.map { "Did you mean `\($0)`?" } ?? otherwise
  }
}
