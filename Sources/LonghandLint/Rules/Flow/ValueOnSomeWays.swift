import LonghandCompiler
import LonghandSource

/// Finds functions that return a value on some ways and nothing on others (ink §195).
package enum ValueOnSomeWays {
  package static let rule = Rule(
    code: "F036", name: "value-on-some-ways",
    summary: "A function returns a value where a condition holds, and nothing where it does not.",
    reason: """
      A function that comes to its end without a `~ return` gives nothing. Where a value is expected there is nothing then: \
      a hole in the sentence, false in a condition, an error in a sum.
      """,
    whenToIgnore: "Ignore it where the condition always holds when the function is called.",
    examples: [
      .triggering(
        "VAR age = 20\n~ age++\n\"{title(age)}!\"\n-> END\n== function title(n)\n{n > 30:\n  ~ return \"Sir\"\n⟦}⟧\n"),
      .mended(
        "VAR age = 20\n~ age++\n\"{title(age)}!\"\n-> END\n== function title(n)\n{n > 30:\n  ~ return \"Sir\"\n}\n~ return \"Boy\"\n"
      ),
      .triggering(
        "VAR wind = 3\n~ wind++\n{calm(): Go.|Stay.}\n-> END\n== function calm()\n{wind < 2:\n  ~ return true\n⟦}⟧\n"),
      .triggering(
        """
        VAR hits = 0
        * [Aim]
          ~ hits = 2
        * [Shoot at once]
          ~ hits = 1
        * [Miss]
          ~ hits = 0
        - "{praise()}"
        -> END
        == function praise()
        {
        - hits == 1:
          ~ return "Well done."
        - hits == 2:
          ~ return "Splendid!"
        ⟦}⟧

        """),
      .fine("It is {hour()}.\n-> END\n== function hour()\n{true:\n  ~ return 9\n}\n"),
      .fine("It is {hour(9)}.\n-> END\n== function hour(n)\n{n > 12:\n  ~ return \"late\"\n}\nearly\n"),
      .fine(
        "{even(4): Even.}\n-> END\n== function even(n)\n{n % 2 == 0:\n  ~ return true\n- else:\n  ~ return false\n}\n"),
      .fine(
        "{even(4): Even.}\n-> END\n== function even(n)\n{n % 2 == 0:\n  ~ return true\n}\n{n % 2 != 0:\n  ~ return false\n}\n"
      ),
    ], check: check)

  private static func check(_ story: LintedStory, _ findings: inout Findings) {
    let functions = Functions(story)
    for exit in story.flowGraph.exits where exit.kind == .runsOut {
      let flow = story.flowGraph.flows[exit.place]
      guard functions.givesValue[Int(flow.index)], let use = functions.use[flow], let partialExit = exit.partialExit,
        functions.isValueExpected.contains(flow) || !functions.tells[Int(flow.index)]
      else { continue }
      if let open = partialExit.open {
        guard story.uncoveredCases.mayFail(open, at: exit.place) else { continue }
        report(flow, partialExit: partialExit, use: use, in: story, to: &findings)
      } else if let condition = partialExit.expression, story.constantFolder[condition] == nil {
        report(flow, partialExit: partialExit, use: use, in: story, to: &findings)
      }
    }
  }

  /// What the functions of a story do, and what is done with them.
  private struct Functions {
    /// Whether each returns a value on some way.
    var givesValue: [Bool]
    /// Whether each tells something.
    var tells: [Bool]
    /// Where each is called for its value, or printed.
    var use: [FlowID: SourceRange] = [:]
    /// Those of which a value is expected rather than words.
    var isValueExpected: Set<FlowID> = []

    init(_ story: LintedStory) {
      let script = story.script
      givesValue = Array(repeating: false, count: script.flows.count)
      tells = givesValue
      for weave in script.weaves.nodes where script.flows[weave.flow].kind == .function {
        for statement in script.statements[weave.statements] {
          switch statement.kind {
          case .returning(let value): if value != nil { givesValue[Int(weave.flow.index)] = true }
          case .content(let content):
            if Self.tells(content, script) { tells[Int(weave.flow.index)] = true }
          default: break
          }
        }
      }
      for site in story.expressionSites.sites {
        for part in script.parts(of: site.expression) { note(part, site, script) }
      }
    }

    private mutating func note(_ part: ExpressionID, _ site: ExpressionSite, _ script: Script) {
      guard case .call(let call) = script.expressions[part].kind, case .flow(let flow) = script.calls[call].meaning
      else { return }
      switch site.purpose {
      case .discarded where part == site.expression: return
      // What a function hands on is that one's business.
      case .returned: return
      case .printed where part == site.expression: break
      default: isValueExpected.insert(flow)
      }
      use[flow] = use[flow] ?? script.expressions[part].range
    }

    private static func tells(_ content: Content, _ script: Script) -> Bool {
      script.contentItems[content].contains { item in
        switch item.kind {
        case .text(let text): !script.texts[text].utf8.allSatisfy { $0 == 0x20 || $0 == 0x09 }
        case .printed: true
        case .newline, .glue, .tagStart, .tagEnd, .conditional, .sequence, .divert: false
        }
      }
    }
  }

  /// Reports where the value is missing: behind the braces.
  private static func report(
    _ flow: FlowID, partialExit: FlowExit.PartialExit, use: SourceRange, in story: LintedStory,
    to findings: inout Findings
  ) {
    let name = story.path(of: flow)
    let when = partialExit.condition.map { "Unless \(story.quoted($0)) holds" } ?? "Where none of these branches holds"
    var range = partialExit.range
    range.start = range.end - 1
    findings.report(
      range, "\(when), \(name) ends here and returns nothing.", help: "Return a value behind it: `~ return …`.",
      labels: [Diagnostic.Label(range: use, text: "its value is used here")])
  }
}
