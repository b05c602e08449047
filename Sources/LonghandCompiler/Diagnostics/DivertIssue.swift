import LonghandSource

/// What can be wrong with diverts, calls and their arguments.
package enum DivertIssue: Hashable, Sendable {
  case unmarkedParameter(String)
  case argumentsToLabel(String)
  case argumentsNotTaken(String)
  case argumentCount(String, required: Int, given: Int)
  case notDivertTarget(parameter: String)
  case readCountForDivertTarget(String)
  case argumentsOnTargetValue(String)
  case notVariable(parameter: String)
  case readCountByReference(String)
  case targetNotFound(String, isCall: Bool, nearest: String?)
  case variableTooLate(String, SourceRange)
  case notFunction(String, SourceRange)
  case divertToFunction(String, SourceRange)
  case divertToBuiltIn(String)
  case externalArgumentCount(String, required: Int, given: Int)
  case endAsValue(String)
  case arrowBeforeVariable(String, arrow: SourceRange)
  case targetWithReference(String)
  case countOfVariable(String, function: String, arrow: SourceRange)
  case countOfUnknown(String, function: String)
  case countWithoutArrow(String, function: String)

  /// The diagnostic with its words; `range` is what is at fault.
  func diagnostic(at range: SourceRange) -> Diagnostic {
    switch self {
    case .unmarkedParameter(let name):
      .error("E84", range, "Something diverts to the parameter `\(name)`.", help: "Declare it as `-> \(name)`.")
        .fixed("Write `-> \(name)`", range, "-> \(name)")
    case .argumentsToLabel(let name):
      .error(
        "E85", range, "`\(name)` is a label, and labels take no arguments.",
        help: "Divert to a knot or stitch, or leave the parentheses out.")
    case .argumentsNotTaken(let name):
      .error("E86", range, "`\(name)` takes no arguments.", help: "Give it parameters, or leave the parentheses out.")
    case .argumentCount(let name, let required, let given):
      .error("E87", range, Self.count(name, required, given), help: "Write \(Self.arguments(required)).")
    case .notDivertTarget(let parameter):
      .error(
        "E88", range, "The parameter `\(parameter)` wants a divert target.", help: "Write something like `-> knot`.")
    case .readCountForDivertTarget(let name):
      .error("E89", range, "`\(name)` without an arrow is the number of visits.", help: "Write `-> \(name)`.")
        .fixed("Write `-> \(name)`", range, "-> \(name)")
    case .argumentsOnTargetValue(let name):
      .error("E90", range, "`-> \(name)` as a value cannot hold arguments.", help: "Give them where you divert to it.")
    case .notVariable(let parameter):
      .error(
        "E91", range, "The `ref` parameter `\(parameter)` wants a variable.",
        help: "Put the value into a variable first.")
    case .readCountByReference(let name):
      .error("E92", range, "`\(name)` is a number of visits and cannot be changed.", help: "Pass a variable.")
    case .targetNotFound(let name, let isCall, let nearest):
      notFound(name, isCall: isCall, nearest: nearest, at: range)
    case .variableTooLate(let name, let declaration):
      .error(
        "E99", range, "The variable `\(name)` does not exist yet when the story goes to it here.",
        help: "Move its declaration above this line."
      ).labelled(declaration, "declared only here")
    case .notFunction(let name, let header):
      .error("E100", range, "`\(name)` is called, but it is no function.", help: "Divert with `-> \(name)`.")
        .labelled(header, "declared here without `function`")
    case .divertToFunction(let name, let header):
      .error(
        "E101", range, "`\(name)` is a function; it can only be called.",
        help: "Write `\(name)()` in braces or after `~`."
      ).labelled(header, "declared as a function here")
    case .divertToBuiltIn(let name):
      .error(
        "E102", range, "`\(name)` is a function; it can only be called.",
        help: "Write `\(name)()` in braces or after `~`.")
    case .externalArgumentCount(let name, let required, let given):
      .error("E103", range, Self.count(name, required, given), help: "Write \(Self.arguments(required)).")
    case .endAsValue(let name):
      .error("E112", range, "`-> \(name)` cannot be stored.", help: "Divert to it, or make a knot that does.")
    case .arrowBeforeVariable(let name, let arrow):
      .error("E114", range, "`\(name)` is a variable; the arrow is for knots and labels.", help: "Drop the arrow.")
        .fixed("Remove the arrow", arrow, "")
    case .targetWithReference(let name):
      .error("E115", range, "`\(name)` has a `ref` parameter, so it cannot be stored.", help: "Divert to it directly.")
    case .countOfVariable(let name, let function, let arrow):
      .error("E116", range, "`\(name)` is a variable; \(function) wants it without the arrow.", help: "Drop the arrow.")
        .fixed("Remove the arrow", arrow, "")
    case .countOfUnknown(let name, let function):
      .error("E117", range, "\(function) cannot find `\(name)`.", help: "Name a knot, stitch or label.")
    case .countWithoutArrow(let name, let function):
      .error("E118", range, "\(function) wants an arrow before `\(name)`.", help: "Write `-> \(name)`.")
        .fixed("Write `-> \(name)`", range, "-> \(name)")
    }
  }

  private func notFound(_ name: String, isCall: Bool, nearest: String?, at range: SourceRange) -> Diagnostic {
    let message =
      isCall
      ? "There is no function called `\(name)`." : "There is no knot, stitch, label or variable `\(name)` to go to."
    let otherwise =
      isCall && ["if", "while", "for"].contains(name)
      ? "There is no `\(name)` on a logic line: put a condition in braces, `{ condition:`."
      : isCall ? "Write it, or correct its spelling." : "Write it, or correct the divert."
    return .error("E99", range, message, help: nearest.map { "Did you mean `\($0)`?" } ?? otherwise)
      .suggesting(nearest, at: range)
  }

  static func count(_ name: String, _ required: Int, _ given: Int) -> String {
    let got = given == 0 ? "none was given" : "\(given) \(given == 1 ? "was" : "were") given"
    return "`\(name)` takes \(arguments(required)), but \(got)."
  }

  static func arguments(_ count: Int) -> String {
    count == 0 ? "no arguments" : count == 1 ? "one argument" : "\(count) arguments"
  }
}
