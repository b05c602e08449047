import LonghandSource

/// What can be wrong with the way a story flows, and with its files.
package enum FlowIssue: Hashable, Sendable {
  case recursiveInclude(String)
  case includeNotFound(String)
  case includeIgnored(String)
  case includedTwice(String, place: String, first: SourceRange, line: SourceRange)
  case note(String)
  case functionStitch(String)
  case stitchInFunction(String, function: String)
  case divertInFunction(function: String)
  case choiceInFunction(function: String)
  case returnOutsideFunction(flow: String)
  case elseAsText
  case looseEnd(LooseEnd)
  case blockedChoice(suggestsCondition: Bool)
  case tooDeep

  /// More about a loose end (ink §144).
  package struct LooseEnd: Hashable, Sendable {
    /// The flow, in the writer's words: "the knot `inn`".
    var flow: String
    /// The first stitch, which a reader may think is entered.
    var firstStitch: String?
    /// Whether the last item is a tunnel.
    var isAfterTunnel: Bool
  }

  private static func includeNotFound(_ name: String, _ range: SourceRange) -> Diagnostic {
    let message = "The file `\(UnusualCharacter.visible(name))` could not be read."
    let odd = name.unicodeScalars.lazy.compactMap { UnusualCharacter($0.value) }.first {
      $0.kind == .blank || $0.kind == .invisible
    }
    guard let odd else {
      return .error(
        "E15", range, message,
        help: name.hasPrefix("/") || name.split(separator: "/").contains("..")
          ? "Files in the story's folder can be included, and `.ink` files beside it; `--include-outside` allows others."
          : "Names are looked up in the folder of the file that the story starts from.")
    }
    var usual = String.UnicodeScalarView()
    for scalar in name.unicodeScalars {
      usual.append(contentsOf: (UnusualCharacter(scalar.value) == odd ? odd.usual : String(scalar)).unicodeScalars)
    }
    let isBlank = odd.kind == .blank
    return .error(
      "E15", range, "\(message) \(odd.number), \(odd.name), is a part of that name.",
      help: isBlank ? "Write a usual space, or none." : "Delete it."
    ).fixed(isBlank ? "Write a space" : "Delete it", range, String(usual))
  }

  /// The diagnostic with its words; `range` is what is at fault.
  func diagnostic(at range: SourceRange) -> Diagnostic {
    switch self {
    case .recursiveInclude(let name):
      .error("E14", range, "`\(name)` is already being read; it would include itself.", help: "Remove this line.")
    case .includeNotFound(let name): Self.includeNotFound(name, range)
    case .includeIgnored(let name):
      .warning(
        "E129", range, "What `\(name)` holds is dropped: an INCLUDE works only before the first knot of a file.",
        help: "Move this line to the top of the file.")
    case .includedTwice(let name, let place, let first, let line):
      .error("E137", range, "`\(name)` is included twice: here, and \(place).", help: "Keep one of the two.")
        .labelled(first, "first included here")
        .fixed("Remove this line", line, "", isSafe: true)
    case .note(let text):
      Diagnostic(code: "E69", severity: .note, range: range, message: text.isEmpty ? "TODO" : text)
    case .functionStitch(let name):
      .error(
        "E79", range, "The stitch `\(name)` cannot be a function.", help: "Make it a knot: `=== function \(name)()`.")
    case .stitchInFunction(let name, let function):
      .error(
        "E80", range, "The function `\(function)` cannot have a stitch `\(name)`.", help: "Make it a knot of its own.")
    case .divertInFunction(let function):
      .error(
        "E81", range, "The function `\(function)` cannot divert.", help: "Return a value and divert where it is called."
      )
    case .choiceInFunction(let function):
      .error("E82", range, "The function `\(function)` cannot offer a choice.", help: "Use a tunnel: `-> knot ->`.")
    case .returnOutsideFunction(let flow):
      .error(
        "E83", range, "`return` works in functions only, and \(flow) is none.", help: "Use `->->` to leave a tunnel.")
    case .elseAsText:
      .warning("E97", range, "This prints the word `else:`.", help: "Write `- else:`.")
        .fixed("Begin a branch with `- else:`", range, "- else:")
    case .looseEnd(let end): Self.looseEnd(end, range)
    case .blockedChoice(let suggestsCondition):
      .error(
        "E120", range, "After this choice the story cannot find its way out of the braces.",
        help: suggestsCondition
          ? "End it with a divert, or put the condition on the choice: `* {condition} …`."
          : "End it with a divert, such as `-> DONE`.")
    case .tooDeep:
      .error("E130", range, "Choices and gathers are nested too deeply.", help: "Divert to a knot instead.")
    }
  }

  private static func looseEnd(_ end: LooseEnd, _ range: SourceRange) -> Diagnostic {
    var help = "Add a divert, a choice, or `-> DONE` if this is meant."
    if let stitch = end.firstStitch {
      help += " The stitch `\(stitch)` is not entered by itself, because something stands before it."
    }
    if end.isAfterTunnel { help += " When the tunnel comes back, there is nowhere to go." }
    return .warning("E98", range, "The story may come to a loose end in \(end.flow).", help: help)
  }
}
