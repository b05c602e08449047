import LonghandCompiler
import LonghandSource
import LonghandSyntax

/// Finds choices that can be paid for again and again, although nothing asks whether anything is left.
package enum PriceNeverChecked {
  package static let rule = Rule(
    code: "V041", name: "price-never-checked",
    summary: "A choice that may be taken again takes from an amount that is shown, and nothing asks how much is left.",
    reason: """
      A choice with `+` is offered as long as its conditions hold. Without one the amount falls below 0, and the reader sees \
      `You own -1 coins`.
      """,
    whenToIgnore: "Ignore it where less than nothing is possible, such as a debt or a temperature.",
    examples: [
      .triggering(
        "VAR gold = 5\n-> bar\n== bar\nYou own {gold} coins.\n+ [⟦Buy a beer⟧]\n  ~ gold -= 3\n  -> bar\n+ [Leave] -> END\n"
      ),
      .mended(
        "VAR gold = 5\n-> bar\n== bar\nYou own {gold} coins.\n+ {gold >= 3} [Buy a beer]\n  ~ gold -= 3\n  -> bar\n+ [Leave] -> END\n"
      ),
      .triggering(
        "VAR arrows = 2\n-> wood\n== wood\n{arrows} arrows.\n+ ⟦Shoot⟧\n  ~ arrows--\n  -> wood\n+ Rest -> END\n"),
      .fine("VAR mood = 5\n-> a\n== a\n+ [Weep]\n  ~ mood -= 1\n  -> a\n+ [Go] -> END\n"),
      .fine(
        "VAR gold = 5\n-> a\n== a\n{gold} coins.\n+ [Buy]\n  {gold < 3: Too dear. -> a}\n  ~ gold -= 3\n  -> a\n+ [Go] -> END\n"
      ),
    ], check: check)

  private static func check(_ story: LintedStory, _ findings: inout Findings) {
    let script = story.script
    guard script.externals.count == 0, !story.reachability.isEnteredByGame else { return }
    let amounts = amounts(story)
    guard !amounts.isEmpty else { return }
    for weave in script.weaves.nodes {
      var choice: ChoiceID?
      for statement in script.statements[weave.statements] {
        switch statement.kind {
        case .choice(let id): choice = id
        case .gather, .weave: choice = nil
        case .assignment(let id):
          if let choice { check(id, of: choice, flow: weave.flow, amounts: amounts, in: story, to: &findings) }
        default: break
        }
      }
    }
  }

  private static func check(
    _ id: AssignmentID, of choice: ChoiceID, flow: FlowID, amounts: Set<StoryVariable>, in story: LintedStory,
    to findings: inout Findings
  ) {
    let script = story.script
    let assignment = script.assignments[id]
    let variable = StoryVariable(assignment, in: flow, script)
    guard assignment.kind == .subtract, script.choices[choice].isSticky, amounts.contains(variable),
      story.repeatedPlaces[story.flowGraph.numbers[.choice(choice)]]
    else { return }
    if let value = assignment.value {
      guard case .integer(let number)? = story.constantFolder[value], number > 0 else { return }
    }
    let name = script.names[variable.name]
    let price = assignment.value.map { story.words(of: $0) } ?? "1"
    findings.report(
      story.wordsRange(of: choice),
      "This can be taken again and again, so that `\(name)` comes below 0: nothing asks how much is left.",
      help: "Write `{\(name) >= \(price)}` before the words of the choice.",
      labels: [Diagnostic.Label(range: assignment.path.range, text: "taken from here")])
  }

  /// The variables that begin as a number of things, are shown to the reader, and that no condition asks for.
  private static func amounts(_ story: LintedStory) -> Set<StoryVariable> {
    let script = story.script
    var shown: Set<StoryVariable> = []
    var asked: Set<StoryVariable> = []
    for site in story.expressionSites.sites {
      for part in script.parts(of: site.expression) {
        guard case .reference(let reference) = script.expressions[part].kind,
          let variable = StoryVariable(script.references[reference].meaning, in: site.flow)
        else { continue }
        if case .printed = site.purpose, part == site.expression {
          shown.insert(variable)
        } else {
          asked.insert(variable)
        }
      }
    }
    return shown.subtracting(asked).filter { variable in
      guard case .global(let name) = variable, case .variable(let id)? = story.analysis.symbols.global(name),
        case .integer(let start)? = story.constantFolder[script.variables[id].value]
      else { return false }
      return start >= 0 && story.uses[variable].references.isEmpty
    }
  }
}
