import LonghandCompiler
import LonghandSource
import LonghandSyntax

/// Finds choices that wait for a variable which no line sets.
package enum NeverSetForChoice {
  package static let rule = Rule(
    code: "V048", name: "never-set-for-choice",
    summary: "A choice waits for a variable that nothing in the story sets.",
    reason: """
      The variable keeps what it began with, so that the choice is never offered. Mostly the line that sets it was \
      forgotten, or sets another variable. Where several choices wait for variables that nothing sets, the rule takes it \
      that a game sets them, and is silent.
      """,
    whenToIgnore: "Ignore it where a game sets the variable.",
    examples: [
      .triggering(
        """
        VAR has_pass = false
        The gate.
        * {⟦has_pass⟧} [Go in] -> END
        * [Turn back] -> END

        """),
      .mended(
        """
        VAR has_pass = false
        * [Take the pass]
          ~ has_pass = true
        * [Leave it]
        - The gate.
        * {has_pass} [Go in] -> END
        * [Turn back] -> END

        """),
      .triggering(
        "VAR keys = 0\n-> door\n== door\n+ {⟦keys > 0⟧} [Unlock it] -> END\n+ [Knock] -> door\n"),
      .triggering("VAR word = \"\"\n* {⟦word == \"rose\"⟧} [Whisper] -> END\n* [Wait] -> END\n"),
      .triggering("VAR contest = false\n* {⟦contest⟧} [Take part] -> END\n* [Wait] -> END\n"),
      .fine("VAR debugMode = false\n* {debugMode} [Skip the chapter] -> END\n* [Wait] -> END\n"),
      .fine("VAR debug = false\n* {debug} [Skip the chapter] -> END\n* [Wait] -> END\n"),
      .fine("EXTERNAL load()\nVAR saved = false\n~ load()\n* {saved} [Go on] -> END\n* [Begin] -> END\n"),
      .fine(
        "VAR a = false\nVAR b = false\nVAR c = false\n* {a} [A] -> END\n* {b} [B] -> END\n* {c} [C] -> END\n* [D] -> END\n"
      ),
    ], check: check)

  /// As many variables are forgotten; more are the game's.
  private static let mostVariables = 2

  private static func check(_ story: LintedStory, _ findings: inout Findings) {
    let script = story.script
    guard script.externals.count == 0, !story.reachability.isEnteredByGame else { return }
    var waiting: [(part: ExpressionID, name: NameID)] = []
    for site in story.expressionSites.sites {
      guard case .choiceCondition = site.purpose else { continue }
      for part in conjuncts(site.expression, script) {
        guard let name = variable(part, script), isNeverSet(name, story), !holds(part, name, story) else { continue }
        waiting.append((part, name))
      }
    }
    guard Set(waiting.map { $0.name }).count <= mostVariables else { return }
    for (part, name) in waiting { report(part, name: name, in: story, to: &findings) }
  }

  /// What all must hold for a condition to hold.
  private static func conjuncts(_ id: ExpressionID, _ script: Script) -> [ExpressionID] {
    guard case .binary(.and, let left, let right) = script.expressions[id].kind else { return [id] }
    return conjuncts(left, script) + conjuncts(right, script)
  }

  /// The global that is asked for: by itself, or compared with something known.
  private static func variable(_ id: ExpressionID, _ script: Script) -> NameID? {
    switch script.expressions[id].kind {
    case .reference(let reference):
      if case .global(let name) = script.references[reference].meaning { return name }
      return nil
    case .binary(let sign, let left, _):
      switch sign {
      case .equal, .greater, .greaterOrEqual, .has: return variable(left, script)
      default: return nil
      }
    default: return nil
    }
  }

  private static func isNeverSet(_ name: NameID, _ story: LintedStory) -> Bool {
    guard case .variable? = story.analysis.symbols.global(name), story.traitNames[name] == nil,
      !story.uses[.global(name)].isChanged, !story.namesForGame.names.contains(name)
    else { return false }
    return !words(of: story.script.names[name]).contains { ["debug", "test", "cheat", "dev", "demo"].contains($0) }
  }

  /// The words that a name is made of, small: `test_mode` and `testMode` are `test` and `mode`, `contest` is one word.
  private static func words(of name: String) -> [String] {
    var words: [String] = [""]
    for character in name {
      if !character.isLetter || (character.isUppercase && words[words.count - 1].last?.isUppercase != true) {
        words.append("")
      }
      if character.isLetter { words[words.count - 1].append(character) }
    }
    return words.map { $0.lowercased() }
  }

  /// Whether a condition holds by what its variable begins with, or may.
  private static func holds(_ part: ExpressionID, _ name: NameID, _ story: LintedStory) -> Bool {
    let script = story.script
    guard case .variable(let id)? = story.analysis.symbols.global(name) else { return true }
    let start = script.variables[id].value
    guard let value = story.constantFolder[start] else { return !story.valueRanges.isEmptyLiteral(start) }
    guard case .binary(let sign, _, let right) = script.expressions[part].kind else { return value.isTrue }
    guard let wanted = story.constantFolder[right] else { return true }
    return ConstantFolder.apply(sign, value, wanted)?.isTrue ?? true
  }

  private static func report(
    _ part: ExpressionID, name: NameID, in story: LintedStory, to findings: inout Findings
  ) {
    let script = story.script
    let words = script.names[name]
    var labels: [Diagnostic.Label] = []
    if case .variable(let id)? = story.analysis.symbols.global(name) {
      labels = [Diagnostic.Label(range: script.variables[id].nameRange, text: "it keeps what it begins with")]
    }
    findings.report(
      script.expressions[part].range, "This choice is never offered: nothing in the story sets `\(words)`.",
      help: "Set it where it comes about: `~ \(words) = …`.", labels: labels)
  }
}
