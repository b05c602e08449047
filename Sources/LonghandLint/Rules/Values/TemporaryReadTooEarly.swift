import LonghandCompiler
import LonghandSource

/// Finds temps that are read before the line that makes them (ink §210).
package enum TemporaryReadTooEarly {
  package static let rule = Rule(
    code: "V028", name: "temporary-read-too-early",
    summary: "A temporary variable is read before the line that gives it a value.",
    reason: "Until its line has run a temporary variable is 0, whatever the line says, and the player sees a warning.",
    whenToIgnore: "There is no reason to ignore it: move the line up.",
    examples: [
      .triggering("-> shop\n== shop\nIt costs {⟦price⟧} coins.\n~ temp price = 5\nYou pay {price}.\n-> END\n"),
      .mended("-> shop\n== shop\n~ temp price = 5\nIt costs {price} coins.\nYou pay {price}.\n-> END\n"),
      .fine(
        "-> shop\n== shop\n~ temp price = 5\n- (again) It costs {price} coins.\n* [Ask again] -> again\n* [Pay] -> END\n"
      ),
    ], check: check)

  private static func check(_ story: LintedStory, _ findings: inout Findings) {
    let script = story.script
    for id in script.flows.ids where id != Script.story { check(id, story, &findings) }
  }

  /// Goes through what runs first when a flow is entered: its statements up to the first weave point, branches left out.
  private static func check(_ flow: FlowID, _ story: LintedStory, _ findings: inout Findings) {
    let script = story.script
    var reads: [NameID: SourceRange] = [:]
    for statement in script.statements[script.weaves[script.flows[flow].body].statements] {
      switch statement.kind {
      case .content(let content):
        for item in script.contentItems[content] { read(item, script, &reads) }
      case .assignment(let id):
        if let value = script.assignments[id].value { read(value, script, &reads) }
      case .call(let call): read(call, script, &reads)
      case .temporary(let id):
        read(script.temporaries[id].value, script, &reads)
        if let early = reads[script.temporaries[id].name] {
          report(early, temporary: script.temporaries[id], in: script, to: &findings)
        }
      case .choice, .gather, .weave, .returning: return
      case .newline, .note, .variable, .constant, .list, .external, .persona, .shift, .done: break
      }
    }
  }

  private static func read(_ item: ContentItem, _ script: Script, _ reads: inout [NameID: SourceRange]) {
    switch item.kind {
    case .printed(let expression): read(expression, script, &reads)
    case .conditional(let id): if let initial = script.conditionals[id].initial { read(initial, script, &reads) }
    case .text, .newline, .glue, .tagStart, .tagEnd, .sequence, .divert: break
    }
  }

  private static func read(_ expression: ExpressionID, _ script: Script, _ reads: inout [NameID: SourceRange]) {
    for part in script.parts(of: expression) {
      guard case .reference(let id) = script.expressions[part].kind,
        case .temporary(let name) = script.references[id].meaning
      else { continue }
      reads[name] = reads[name] ?? script.references[id].path.range
    }
  }

  private static func report(
    _ early: SourceRange, temporary: Temporary, in script: Script, to findings: inout Findings
  ) {
    findings.report(
      early, "`\(script.names[temporary.name])` has no value here yet.",
      help: "Move the line that makes it up.",
      labels: [Diagnostic.Label(range: temporary.nameRange, text: "made here")])
  }
}
