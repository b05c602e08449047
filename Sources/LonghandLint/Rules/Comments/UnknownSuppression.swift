import LonghandSource

/// Finds comments to the linter that it does not understand.
package enum UnknownSuppression {
  package static let rule = Rule(
    code: "L003", name: "unknown-suppression", needsSoundStory: false,
    summary: "A comment speaks to Longhand, but not in words that it knows.",
    reason: "The comment has no effect, although whoever wrote it relies on it.",
    whenToIgnore: "There is no good reason to ignore it.",
    examples: [
      .triggering("The tram has left. // longhand: ignore ⟦triling-space⟧ the blanks are art\n* [Wait] -> END\n"),
      .fixed("The tram has left. // longhand: ignore trailing-space the blanks are art\n* [Wait] -> END\n"),
      .triggering("The tram has left. // longhand: ⟦ignroe⟧ trailing-space the blanks are art\n* [Wait] -> END\n"),
      .triggering("// longhand: ⟦exect⟧ ending \"The Roof\" reachable\n-> END\n"),
      .triggering("-> END // longhand: ignore ⟦E99⟧ wishful thinking\n"),
      .triggering("// ⟦longhand⟧ expect ending \"The Roof\" reachable\nThe roof. # ending: The Roof\n-> END\n"),
      .fixed("// longhand: expect ending \"The Roof\" reachable\nThe roof. # ending: The Roof\n-> END\n"),
      .triggering("// ⟦Longhand:⟧ here roof\nThe roof.\n-> END\n"),
      .triggering("⟦// longhand: here start⟧\nVAR gold = 1\nYou have {gold} coins.\n-> END\n"),
      .triggering("The roof.\n-> END\n⟦// longhand: here end⟧\n"),
      .fine("// longhand: here roof\nThe roof.\n* [Jump] // longhand: here jump\n- -> END\n"),
      .fine("// Longhand here means the player.\n// longhand expects too much\nThe tram.\n-> END\n"),
      .fine("// longhand: a way of writing\nThe tram has left.\n* [Wait] -> END\n"),
    ], check: check)

  private static func check(_ story: LintedStory, _ findings: inout Findings) {
    for file in story.files {
      for (range, slip) in CommentSlips.find(in: file) { report(slip, range, story, &findings) }
    }
    for suppression in story.suppressions.all {
      guard suppression.reach != nil else {
        checkVerb(suppression, story, &findings)
        continue
      }
      if suppression.rules.isEmpty {
        findings.report(
          suppression.comment, "This comment does not say what to ignore.",
          help: "Name a rule behind `\(story.text(in: suppression.verb))`.")
      }
      for named in suppression.rules { check(named, &findings) }
    }
  }

  private static func report(
    _ slip: CommentSlips.Slip, _ range: SourceRange, _ story: LintedStory, _ findings: inout Findings
  ) {
    switch slip {
    case .mark(let mark, let verb):
      findings.report(
        range, "Longhand does not read this comment: it begins with `\(mark)`, and not with `longhand:`.",
        help: "Write `longhand: \(verb)`.", fixes: fix(range, "longhand:"))
    case .name:
      // The exploration says the same.
      if story.codesThatRan.contains(DeepRules.wrongPromise.code) { return }
      findings.report(
        range, "`here` needs one name for the line, without blanks.", help: "Write such as `longhand: here dentist`.")
    case .place(let name, let line):
      findings.report(
        range,
        line.isEmpty
          ? "No line follows that `\(name)` could be the name of."
          : "`\(name)` would be the name of `\(line)`, where nothing happens.",
        help:
          "Put the comment above a line of text, a choice or a line of logic, or behind it; a knot has its own name.")
    }
  }

  private static func check(_ named: Suppression.Named, _ findings: inout Findings) {
    if let error = named.selector.error {
      findings.report(
        named.range, "`\(error)` is an error of the language, which nothing can ignore.", help: "Mend the error.")
    }
    guard !named.selector.isKnown else { return }
    let suggestion = named.selector.suggestion
    findings.report(
      named.range, "There is no rule `\(named.selector.words)`.",
      help: suggestion.map { "Did you mean `\($0)`?" } ?? "`longhand lint --list-rules` shows all rules.",
      fixes: suggestion.map { fix(named.range, $0) } ?? [])
  }

  /// Only what looks like a slip is one: a comment may speak of longhand for other reasons.
  private static func checkVerb(_ suppression: Suppression, _ story: LintedStory, _ findings: inout Findings) {
    let verb = story.text(in: suppression.verb)
    let verbs = ["ignore", "ignore-knot", "format", "expect", "here"]
    guard !verbs.contains(verb), let suggestion = NearestWord.find(verb, among: verbs) else { return }
    findings.report(
      suppression.verb, "Longhand does not know `\(verb)`.", help: "Did you mean `\(suggestion)`?",
      fixes: fix(suppression.verb, suggestion))
  }

  private static func fix(_ range: SourceRange, _ words: String) -> [FixIt] {
    [FixIt(message: "Write `\(words)`", edits: [TextEdit(range: range, replacement: words)], isSafe: true)]
  }
}
