import LonghandCompiler
import LonghandSource

extension MissedFlow {
  /// The option for knots that only the game knows.
  static let enteredByGame = RuleOption(
    "entered-by-game", "paths of knots and stitches that a game enters by name; `*` at the end stands for anything",
    standard: .words([]))

  /// As many followers are pointed at.
  private static let labelLimit = 4

  /// Reports the flow, and with it what is missed because of it.
  func report(in story: LintedStory, of rule: any Rule.Type, _ findings: inout Findings) {
    let path = story.script.fullPath(of: flow)
    if Self.isEnteredByGame(path, story, rule) { return }
    let labels = followers.prefix(Self.labelLimit).map { follower in
      Diagnostic.Label(range: story.script.flows[follower.flow].nameRange, text: chain(follower, story))
    }
    findings.report(
      story.script.flows[flow].nameRange, message(story), help: help(story, path), labels: Array(labels))
  }

  /// Whether the settings say that a game enters a flow.
  static func isEnteredByGame(_ path: String, _ story: LintedStory, _ rule: any Rule.Type) -> Bool {
    story.words(enteredByGame.name, of: rule).contains { fits(path, $0) }
  }

  private static func fits(_ path: String, _ pattern: String) -> Bool {
    pattern.last == "*" ? path.utf8.starts(with: pattern.utf8.dropLast()) : path == pattern
  }

  // MARK: Messages

  private func message(_ story: LintedStory) -> String {
    let name = story.description(of: flow)
    if hasReachedStitch { return "Nothing in the story leads to the beginning of \(name), only to its stitches." }
    guard !leaders.isEmpty else { return "Nothing in the story leads to \(name)." }
    return "The story never comes to \(name): \(leading(leaders, to: "it", story)), where the story never comes either."
  }

  /// Why a follower is missed.
  private func chain(_ follower: Follower, _ story: LintedStory) -> String {
    leading(follower.leaders, to: "here", story)
  }

  private func leading(_ leaders: [FlowID], to place: String, _ story: LintedStory) -> String {
    let names = leaders.map { story.path(of: $0) }
    switch names.count {
    case 0: return "nothing else leads \(place)"
    case 1: return "only \(names[0]) leads \(place)"
    case 2: return "only \(names[0]) and \(names[1]) lead \(place)"
    default: return "only \(names[0]), \(names[1]) and others that are never reached lead \(place)"
    }
  }

  private func help(_ story: LintedStory, _ path: String) -> String {
    let more = followers.count - Self.labelLimit
    let others = more > 0 ? " \(more) more can only be reached from there." : ""
    return "\(advice(story, path))\(others)"
  }

  private func advice(_ story: LintedStory, _ path: String) -> String {
    let found = story.script.flows[flow]
    let knot = story.script.flows[found.parent]
    let isFirst = found.kind == .stitch && knot.kind == .knot && knot.stitches.start == flow.index
    if isFirst, !knot.beginsWithStitch {
      let name = story.script.names[knot.name]
      return "Divert to it: it is not entered by itself, because something stands before it in `\(name)`."
    }
    if found.kind != .stitch, path == "END" || path == "DONE" {
      return "Give it another name: `-> \(path)` never means a knot."
    }
    let arguments = found.parameters.isEmpty ? "" : "(…)"
    return "Divert to it with `-> \(path)\(arguments)`, or remove \(hasReachedStitch ? "what stands there" : "it")."
  }
}
