import LonghandCompiler
import LonghandSource
import LonghandSyntax

/// Finds knots that ask whether they have been visited, which they always have once the story is in them (runtime §62).
package enum OwnVisits {
  package static let rule = Rule(
    code: "V033", name: "own-visits",
    summary: "A knot or stitch asks for its own visits, which count from the first line on.",
    reason: """
      The visit counts as soon as the story comes in, so that inside `hall` the count of `hall` is never 0: `{hall: …}` \
      always holds there, and `{not hall: …}` never. On the first visit it is 1; 'been here before' is `hall > 1`. Likewise \
      `TURNS_SINCE(-> hall)` is 0 until the reader has made a choice.
      """,
    whenToIgnore: "There is no reason to ignore it.",
    examples: [
      .triggering(
        "-> hall\n== hall\n{⟦hall⟧: You know this hall.|A strange hall.}\n+ [Out] -> hall\n+ [Leave] -> END\n"),
      .fixed(
        "-> hall\n== hall\n{hall > 1: You know this hall.|A strange hall.}\n+ [Out] -> hall\n+ [Leave] -> END\n"),
      .triggering("-> inn\n== inn\n= bar\n{⟦not bar⟧: The bar is new to you.}\n+ [Wait] -> bar\n+ [Leave] -> END\n"),
      .fixed("-> inn\n== inn\n= bar\n{bar == 1: The bar is new to you.}\n+ [Wait] -> bar\n+ [Leave] -> END\n"),
      .triggering(
        "-> hall\n== hall\n{⟦TURNS_SINCE(-> hall) > 1⟧: It has been a while.}\n+ [Wait] -> hall\n+ [Leave] -> END\n"),
      .triggering("-> pier\n== pier\n* {⟦pier == 0⟧} [Wave] -> pier\n+ [Leave] -> END\n"),
      .triggering("-> attic\n== attic\nDust.\n* {⟦attic > 1⟧} [Look again] -> END\n* [Leave] -> END\n"),
      .triggering("-> a\n== a\n- (loop)\n{⟦loop⟧: Round you go.|Off you go.}\n+ [On] -> loop\n+ [Off] -> END\n"),
      .fixed("-> a\n== a\n- (loop)\n{loop > 1: Round you go.|Off you go.}\n+ [On] -> loop\n+ [Off] -> END\n"),
      .fine(
        "-> hall\n== hall\n{hall > 1: Again.}{hall == 1: A hall.}\n+ [Wait] -> hall\n+ {hall > 3} [Leave] -> END\n"),
      .fine("-> hall\n== hall\n+ [Wait]\n  {TURNS_SINCE(-> hall) > 0: You waited.}\n  -> hall\n+ [Leave] -> END\n"),
      .fine(
        "-> hall\n== hall\n{known(): Again.}\n+ [Wait] -> hall\n+ [Leave] -> END\n== function known()\n~ return hall > 1\n"
      ),
    ], check: check)

  private static func check(_ story: LintedStory, _ findings: inout Findings) {
    let beginnings = BeginningConditions(story.script)
    for condition in story.conditions.all {
      for part in condition.parts {
        guard let flow = story.expressionSites.flow(of: part), let question = Question(part, condition, story) else {
          continue
        }
        switch question.subject {
        case .visits(let asked) where isWithin(flow, asked, story.script):
          if let isTrue = question.answer(from: 1) {
            report(asked, isTrue: isTrue, question: question, in: story, to: &findings)
          } else if let isTrue = question.answer(from: 1, to: 1), isVisitedOnce(asked, story) {
            reportOnce(asked, isTrue: isTrue, question: question, in: story, to: &findings)
          }
        case .label(let point):
          guard let isTrue = question.answer(from: 1), let place = story.partPlaces.place(of: part),
            place == story.flowGraph.numbers[FlowPlace(point)]
          else { continue }
          reportLabel(isTrue, question, &findings)
        case .turnsSince(let asked) where flow == asked && beginnings.contains(condition.expression):
          guard let isTrue = question.answer(from: 0, to: 0) else { continue }
          let path = story.script.fullPath(of: asked)
          findings.report(
            question.range,
            "At the beginning of `\(path)` TURNS_SINCE of it is 0, so that this is \(isTrue ? "always" : "never") true.",
            help: "The visit counts as soon as the story comes in: ask for another place.")
        case .visits, .turnsSince: break
        }
      }
    }
  }

  private static func isWithin(_ flow: FlowID, _ asked: FlowID, _ script: Script) -> Bool {
    asked != Script.story && script.flows[flow].kind != .function
      && (flow == asked || script.flows[flow].parent == asked)
  }

  /// Whether the story never comes back to a knot or stitch once it has left its beginning.
  private static func isVisitedOnce(_ asked: FlowID, _ story: LintedStory) -> Bool {
    guard !story.reachability.isEnteredByGame else { return false }
    let graph = story.flowGraph
    let own = [asked] + story.script.flows[asked].stitches.indices.map { FlowID(index: Int32($0)) }
    let places = own.flatMap { graph.places(in: $0) }
    if places.contains(where: { story.repeatedPlaces[$0] }) { return false }
    let behind = graph.reached(from: places) { _ in true }
    let isOwn = Set(places)
    for place in places {
      for edge in graph.incoming(place) {
        switch edge.kind {
        // Whatever calls it may do so again.
        case .tunnel, .thread, .call, .value, .tunnelReturn: return false
        case .falls, .divert, .offer:
          if isOwn.contains(edge.from) ? place == Int(asked.index) : behind[edge.from] { return false }
        }
      }
    }
    return places.allSatisfy { !graph.outgoing($0).contains { $0.kind == .thread || $0.kind == .tunnel } }
  }

  private static func reportOnce(
    _ asked: FlowID, isTrue: Bool, question: Question, in story: LintedStory, to findings: inout Findings
  ) {
    findings.report(
      question.range,
      "The story comes to `\(story.script.fullPath(of: asked))` only once, so that this is \(isTrue ? "always" : "never") true.",
      help: "Let some way lead back to it, or leave the condition out.")
  }

  private static func reportLabel(_ isTrue: Bool, _ question: Question, _ findings: inout Findings) {
    let name = question.words
    let isBare = question.sign == nil
    let better = question.isNegated ? "\(name) == 1" : "\(name) > 1"
    findings.report(
      question.range,
      "Right behind the label `\(name)` its count is 1 or more, so that this is \(isTrue ? "always" : "never") true.",
      help: "Write `\(better)`: the visit counts as soon as the story comes in.",
      fixes: isBare
        ? [FixIt(message: "Write `\(better)`", edits: [TextEdit(range: question.range, replacement: better)])] : [])
  }

  private static func report(
    _ asked: FlowID, isTrue: Bool, question: Question, in story: LintedStory, to findings: inout Findings
  ) {
    let range = question.range
    let (path, name) = (story.script.fullPath(of: asked), question.words)
    let isBare = question.sign == nil
    let better = question.isNegated ? "\(name) == 1" : "\(name) > 1"
    findings.report(
      range,
      "Inside `\(path)` the count of its visits is 1 or more, so that this is \(isTrue ? "always" : "never") true.",
      help: isTrue != question.isNegated || isBare
        ? "Write `\(better)`: the visit counts as soon as the story comes in."
        : "The visit counts as soon as the story comes in: on the first one it is 1.",
      fixes: isBare ? [FixIt(message: "Write `\(better)`", edits: [TextEdit(range: range, replacement: better)])] : [])
  }

  // MARK: Questions

  /// A comparison of a count with a number, or the count itself.
  private struct Question {
    enum Subject {
      case visits(FlowID)
      case label(WeavePoint)
      case turnsSince(FlowID)
    }

    var subject: Subject
    /// Where it stands, with the `not` before it.
    var range: SourceRange
    /// The words of what is asked for.
    var words: String
    /// The comparison; nil where the count itself is the condition.
    var sign: BinaryOperator?
    var number = 0
    var isNegated = false

    init?(_ part: ExpressionID, _ condition: Conditions.Condition, _ story: LintedStory) {
      let script = story.script
      var id = part
      let negation = condition.negation(of: part, script)
      isNegated = negation != nil
      range = script.expressions[negation ?? part].range
      if case .binary(let sign, let left, let right) = script.expressions[id].kind {
        guard case .integer(let number)? = story.constantFolder[right] else { return nil }
        (self.sign, self.number) = (sign, Int(number))
        id = left
      }
      guard let subject = Self.subject(id, script) else { return nil }
      self.subject = subject
      words = story.text(in: script.expressions[id].range)
    }

    private static func subject(_ id: ExpressionID, _ script: Script) -> Subject? {
      switch script.expressions[id].kind {
      case .reference(let reference):
        switch script.references[reference].meaning {
        case .flow(let flow): return .visits(flow)
        case .weavePoint(let point): return .label(point)
        case .nothing, .constant, .listItem, .temporary, .global, .complement: return nil
        }
      case .call(let call):
        guard case .builtIn(let function) = script.calls[call].meaning, let argument = script.arguments(of: call).first,
          case .divertTarget(let divert) = script.expressions[argument].kind,
          case .flow(let flow) = script.diverts[divert].meaning
        else { return nil }
        if function == .readCount { return .visits(flow) }
        if function == .turnsSince { return .turnsSince(flow) }
      default: break
      }
      return nil
    }

    /// What the question comes to for all counts from one number to another; nil if it depends.
    func answer(from least: Int, to most: Int = 1000) -> Bool? {
      let answers = Set(
        [least, most, min(max(number, least), most), min(number + 1, most), max(number - 1, least)].map(holds))
      return answers.count == 1 ? answers.first : nil
    }

    private func holds(_ count: Int) -> Bool {
      let isTrue =
        switch sign {
        case nil: count != 0
        case .equal: count == number
        case .notEqual: count != number
        case .less: count < number
        case .greater: count > number
        case .lessOrEqual: count <= number
        case .greaterOrEqual: count >= number
        default: true
        }
      return isTrue != isNegated
    }
  }
}

/// The conditions that are asked before the reader can have made a choice in their flow.
private struct BeginningConditions {
  private var conditions: Set<ExpressionID> = []
  private let script: Script

  init(_ script: Script) {
    self.script = script
    for flow in script.flows.ids { walk(script.flows[flow].body) }
  }

  func contains(_ condition: ExpressionID) -> Bool { conditions.contains(condition) }

  private mutating func walk(_ weave: WeaveID) {
    for statement in script.statements[script.weaves[weave].statements] {
      switch statement.kind {
      case .content(let content): walk(content)
      case .choice(let choice):
        for index in script.choices[choice].conditions.indices { conditions.insert(script.expressionRows[index]) }
      case .gather, .weave: return
      default: break
      }
      if case .choice = statement.kind { return }
    }
  }

  private mutating func walk(_ content: Content) {
    for item in script.contentItems[content] {
      guard case .conditional(let id) = item.kind else { continue }
      let conditional = script.conditionals[id]
      if let initial = conditional.initial { conditions.insert(initial) }
      for branch in script.branches[conditional.branches] {
        if case .condition(let value) = branch.kind { conditions.insert(value) }
      }
    }
  }
}
