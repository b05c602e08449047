import LonghandSource

/// What analysis can find wrong with personas (persona §8); what the parser finds is in `PersonaError` of the parser.
package enum PersonaIssue: Hashable, Sendable {
  case unknownPersona(String, nearest: String?, known: [String])
  case unknownPole(String, persona: String, nearest: String?, known: [String])
  case poleTwice(String, persona: String, first: SourceRange)
  case outOfRange(String, least: Int, most: Int)
  case mirrorOfZero
  case startNotNumber(String)
  case mirrorOfUnknown(String, nearest: String?)
  case mirrorCycle([String])
  case nameTaken(String, by: NameIssue.Owner)
  case barePersona(String, pole: String?)
  case portraitAsValue(String, pole: String?)
  case assignment(String, persona: String, pole: String)
  case traitByReference(String)
  case nothingShared(String, String)
  case notTrait(function: String)
  case notPersona(function: String)

  /// The diagnostic with its words; `range` is what is at fault.
  func diagnostic(at range: SourceRange) -> Diagnostic {
    switch self {
    case .unknownPersona(let name, let nearest, let known):
      .error(
        "P1", range, "There is no persona called `\(name)`.",
        help: nearest.map { "Did you mean `\($0)`?" }
          ?? (known.isEmpty ? "Declare it with `PERSONA \(name) { … }`." : "There is \(Self.listed(known)).")
      ).suggesting(nearest, at: range)
    case .unknownPole(let name, let persona, let nearest, let known):
      .error(
        "P2", range, "The persona `\(persona)` has no pole called `\(name)`.",
        help: nearest.map { "Did you mean `\($0)`?" } ?? "It has \(Self.listed(known))."
      ).suggesting(nearest, at: range)
    case .poleTwice(let name, let persona, let first):
      .error("P3", range, "The persona `\(persona)` has two poles called `\(name)`.", help: "Rename one of the two.")
        .labelled(first, "first named here")
    case .outOfRange(let what, let least, let most):
      .error("P4", range, "\(what) is out of range.", help: "Write a whole number from \(least) to \(most).")
    case .mirrorOfZero:
      .error(
        "P4", range, "A mirror by 0 follows nothing.",
        help: "Write a whole number from -100 to 100, or drop the mirror.")
    case .startNotNumber(let name):
      .error("P4", range, "`\(name)` is no whole number.", help: "A trait starts from a whole number from 0 to 100.")
    case .mirrorOfUnknown(let name, let nearest):
      .error(
        "P5", range, "There is no trait `\(name)` to mirror.",
        help: nearest.map { "Did you mean `\($0)`?" } ?? "Write a persona and one of its poles: `persona.pole`."
      ).suggesting(nearest, at: range)
    case .mirrorCycle(let traits):
      .error(
        "P6", range, "Mirrors go round in a circle: \(traits.map { "`\($0)`" }.joined(separator: " → ")).",
        help: "Take one of these mirrors away.")
    case .nameTaken(let name, let owner):
      .error(
        "P7", range, "The persona `\(name)` has the same name as \(owner.kind) on line \(owner.line).",
        help: "Rename one of the two."
      ).labelled(owner.range, "first declared here")
    case .barePersona(let name, let pole):
      .error(
        "P8", range, "The persona `\(name)` is no value by itself.",
        help:
          "Read a trait, as in `\(name).\(pole ?? "pole")`, or write `PORTRAIT(\(name))` or `RAPPORT(\(name), other)`.")
    case .portraitAsValue(let name, let pole):
      .error(
        "P8", range, "`PORTRAIT(\(name))` prints words and is no value to ask for.",
        help: "Ask for a trait, as in `\(name).\(pole ?? "pole") >= 40`.")
    case .assignment(let spelled, let persona, let pole):
      .error(
        "P11", range, "`\(spelled)` cannot be assigned to; traits shift.",
        help: "Write `~ \(persona): \(pole) +20`, or `~ \(persona): \(pole) = 20` to set it.")
    case .traitByReference(let spelled):
      .error(
        "P12", range, "The trait `\(spelled)` cannot be passed by `ref`.",
        help: "Drop the `ref` of the parameter, and shift the trait where the function is called.")
    case .nothingShared(let first, let second):
      .error(
        "P13", range, "`\(first)` and `\(second)` share no trait, so there is no rapport to measure.",
        help: "Give both a trait with the same two poles.")
    case .notTrait(let function):
      .error("P14", range, "\(function) wants one trait.", help: "Write it as `\(function)(persona.pole)`.")
    case .notPersona(let function):
      .error("P14", range, "\(function) wants a persona.", help: "Write the bare name of one.")
    }
  }

  private static func listed(_ names: [String]) -> String {
    let shown = names.prefix(8).map { "`\($0)`" }
    guard let last = shown.last else { return "none" }
    if names.count > shown.count { return shown.joined(separator: ", ") + " …" }
    return shown.count == 1 ? last : shown.dropLast().joined(separator: ", ") + " and " + last
  }
}
