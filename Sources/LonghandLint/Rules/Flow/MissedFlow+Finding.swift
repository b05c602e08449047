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
  func report(in story: LintedStory, of rule: Rule, _ findings: inout Findings) {
    let path = story.script.fullPath(of: flow)
    if Self.isEnteredByGame(path, story, rule) { return }
    // The divert by a variable that was to lead here is told of.
    if story.valueDiverts.flows.contains(flow) { return }
    // Whoever writes the name of a knot into a tag or a string has a game that reads it.
    if story.namesForGame.names.contains(story.script.flows[flow].name) { return }
    let labels = followers.prefix(Self.labelLimit).map { follower in
      Diagnostic.Label(range: story.script.flows[follower.flow].nameRange, text: chain(follower, story))
    }
    findings.report(
      story.script.flows[flow].nameRange, message(story), help: help(story, path), labels: Array(labels))
  }

  /// Whether the settings say that a game enters a flow.
  static func isEnteredByGame(_ path: String, _ story: LintedStory, _ rule: Rule) -> Bool {
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
    let circle = circle
    if circle.count > 1 {
      let names = circle.prefix(5).map { story.path(of: $0) }
      let last = circle.count > 5 ? "\(circle.count - 5) more" : names[names.count - 1]
      let others = (circle.count > 5 ? names : Array(names.dropLast())).joined(separator: ", ")
      return "These \(circle.count) lead only to one another, and nothing else leads to them: \(others) and \(last)."
    }
    let chain = leading(leaders, to: "there", story)
    return "The story never comes to \(name): \(chain), where it never comes either."
  }

  /// The flow, and those of its followers that lead back to it, in order.
  private var circle: [FlowID] {
    var leading: Set<FlowID> = [flow]
    var pending = leaders
    while let next = pending.popLast() {
      guard let follower = followers.first(where: { $0.flow == next }), leading.insert(next).inserted else { continue }
      pending += follower.leaders
    }
    return [flow] + followers.map { $0.flow }.filter { leading.contains($0) && $0 != flow }
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
    "\(advice(story, path))\(circle.count > 1 ? "" : consequence(story))"
  }

  /// What is lost with the flow.
  private func consequence(_ story: LintedStory) -> String {
    let names = followers.prefix(3).map { story.path(of: $0.flow) }
    let more = followers.count - names.count
    guard let last = names.last else { return "" }
    let others = names.dropLast().joined(separator: ", ")
    if more > 0 { return " \(names.joined(separator: ", ")) and \(more) more can only be reached from there." }
    return " \(others.isEmpty ? last : "\(others) and \(last)") can only be reached from there."
  }

  /// The choice or gather of the same knot that has the stitch's name for its label.
  private func namesake(_ story: LintedStory) -> WeavePoint? {
    let found = story.script.flows[flow]
    return story.script.labelledPoints.first { point in
      let owner = story.script.flow(of: point)
      return story.script.label(of: point)?.name == found.name && owner != flow
        && (owner == found.parent || story.script.flows[owner].parent == found.parent)
    }
  }

  private func advice(_ story: LintedStory, _ path: String) -> String {
    let found = story.script.flows[flow]
    let knot = story.script.flows[found.parent]
    let isFirst = found.kind == .stitch && knot.kind == .knot && knot.stitches.start == flow.index
    if found.kind == .stitch, let point = namesake(story) {
      let kind = if case .choice = point { "choice" } else { "gather" }
      let name = story.script.names[found.name]
      return "`-> \(name)` leads to the \(kind) of the same name: give one of the two another name."
    }
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
