import LonghandCompiler
import LonghandSource
import LonghandSyntax

/// Finds two conditions in a row of which the first makes the second hold (ink §76, ink §77).
package enum ToggledTwice {
  package static let rule = Rule(
    code: "V036", name: "toggled-twice",
    summary: "A block asks for what the block right above it has just changed.",
    reason: """
      Both blocks are gone through one after the other. Where the first sets `lit` to false, the second, which asks for \
      `not lit`, finds it so and sets it back. One block with `- else:` asks once.
      """,
    whenToIgnore: "Ignore it where the second block is meant to follow upon the first.",
    examples: [
      .triggering(
        """
        VAR lit = true
        {lit:
          ~ lit = false
        }
        {⟦not lit⟧:
          ~ lit = true
        }
        {lit: Light.|Dark.}
        -> END

        """),
      .mended(
        """
        VAR lit = true
        {lit:
          ~ lit = false
        - else:
          ~ lit = true
        }
        {lit: Light.|Dark.}
        -> END

        """),
      .triggering("VAR day = 1\n{day == 1:\n  ~ day = 2\n}\n{⟦day == 2⟧:\n  ~ day = 3\n}\nDay {day}.\n-> END\n"),
      .triggering(
        "VAR open = 0\n{open == 0:\n  You open it.\n  ~ open = 1\n}\n{⟦open⟧:\n  It is open.\n  ~ open = 0\n}\n{open}\n-> END\n"
      ),
      .fine("VAR gold = 1\n{gold == 1:\n  ~ gold = 5\n}\n{gold > 3:\n  You are rich.\n}\n-> END\n"),
      .fine("VAR lit = true\n{lit:\n  ~ lit = false\n}\nIt clicks.\n{not lit:\n  Dark.\n}\n-> END\n"),
    ], check: check)

  private static func check(_ story: LintedStory, _ findings: inout Findings) {
    let script = story.script
    for weave in script.weaves.nodes {
      var last: (block: ConditionalID, range: SourceRange)?
      for statement in script.statements[weave.statements] {
        switch statement.kind {
        case .content(let content):
          guard let block = block(in: content, script) else {
            if holdsMore(content, script) { last = nil }
            continue
          }
          if let last { check(last.block, second: block, flow: weave.flow, in: story, to: &findings) }
          last = (block, statement.range)
        case .newline: break
        default: last = nil
        }
      }
    }
  }

  /// The one block that a line consists of, if it has one branch.
  private static func block(in content: Content, _ script: Script) -> ConditionalID? {
    var found: ConditionalID?
    for item in script.contentItems[content] {
      switch item.kind {
      case .newline: break
      case .conditional(let id) where found == nil: found = id
      default: return nil
      }
    }
    guard let found, script.conditionals[found].branches.count == 1, script.conditionals[found].initial != nil else {
      return nil
    }
    return found
  }

  private static func holdsMore(_ content: Content, _ script: Script) -> Bool {
    script.contentItems[content].contains { item in
      if case .newline = item.kind { false } else { true }
    }
  }

  private static func check(
    _ first: ConditionalID, second: ConditionalID, flow: FlowID, in story: LintedStory, to findings: inout Findings
  ) {
    let script = story.script
    guard let before = Test(first, flow, story), let after = Test(second, flow, story),
      before.variable == after.variable,
      let new = lastValue(of: before.variable, in: first, flow, story), before.excludes(after), after.holds(for: new),
      lastValue(of: after.variable, in: second, flow, story) != nil
    else { return }
    let name = script.names[before.variable.name]
    findings.report(
      script.expressions[after.condition].range,
      "The block above has just changed `\(name)`, so that this holds as well, and both are done.",
      help: "Write both as one block, with `- else:` before the second.",
      labels: [Diagnostic.Label(range: script.expressions[before.condition].range, text: "changed where this holds")])
  }

  /// What the only branch of a block leaves in a variable, where it sets it to something known.
  private static func lastValue(
    of variable: StoryVariable, in block: ConditionalID, _ flow: FlowID, _ story: LintedStory
  ) -> ConstantValue? {
    let script = story.script
    var value: ConstantValue?
    for branch in script.branches[script.conditionals[block].branches] {
      for statement in script.statements[script.weaves[branch.body].statements] {
        guard case .assignment(let id) = statement.kind,
          StoryVariable(script.assignments[id], in: flow, script) == variable
        else { continue }
        guard script.assignments[id].kind == .set, let new = script.assignments[id].value else { return nil }
        value = story.constantFolder[new]
      }
    }
    return value
  }

  /// A condition about one variable: itself, its opposite, or whether it is a value that is known.
  private struct Test {
    var condition: ExpressionID
    var variable: StoryVariable
    /// What it is to be equal to; nil where its truth is asked for.
    var wanted: ConstantValue?
    var isNegated = false

    init?(_ block: ConditionalID, _ flow: FlowID, _ story: LintedStory) {
      let script = story.script
      guard let condition = script.conditionals[block].initial else { return nil }
      self.condition = condition
      var id = condition
      while case .not(let operand) = script.expressions[id].kind {
        isNegated.toggle()
        id = operand
      }
      if case .binary(let sign, let left, let right) = script.expressions[id].kind, sign == .equal || sign == .notEqual
      {
        guard let value = story.constantFolder[right] else { return nil }
        wanted = value
        if sign == .notEqual { isNegated.toggle() }
        id = left
      }
      guard case .reference(let reference) = script.expressions[id].kind,
        let variable = StoryVariable(script.references[reference].meaning, in: flow)
      else { return nil }
      self.variable = variable
    }

    func holds(for value: ConstantValue) -> Bool {
      let isTrue: Bool
      if let wanted {
        isTrue = Self.number(wanted) != nil && Self.number(wanted) == Self.number(value) || wanted == value
      } else {
        isTrue = Self.number(value).map { $0 != 0 } ?? true
      }
      return isTrue != isNegated
    }

    /// Whether both can never hold of one value.
    func excludes(_ other: Test) -> Bool {
      switch (wanted, other.wanted) {
      case (nil, nil): return isNegated != other.isNegated
      case (let mine?, let theirs?):
        if isNegated || other.isNegated { return mine == theirs && isNegated != other.isNegated }
        return mine != theirs
      case (let mine?, nil): return !isNegated && !other.holds(for: mine)
      case (nil, let theirs?): return !other.isNegated && !holds(for: theirs)
      }
    }

    private static func number(_ value: ConstantValue) -> Double? {
      switch value {
      case .integer(let number): Double(number)
      case .float(let number): Double(number)
      case .boolean(let isTrue): isTrue ? 1 : 0
      case .text, .item: nil
      }
    }
  }
}
