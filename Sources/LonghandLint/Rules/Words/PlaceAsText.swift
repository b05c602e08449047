import LonghandCompiler
import LonghandSource

/// Finds lines that are nothing but the name of a knot or stitch: the arrow before it is missing.
package enum PlaceAsText {
  package static let rule = Rule(
    code: "W008", name: "place-as-text", tellsSource: true,
    summary: "A line holds only the name of a knot, which is told to the reader.",
    reason: "Without an arrow the name is text: the reader sees it, and the story goes on with the next line.",
    whenToIgnore: "Ignore it where the reader is to see the name.",
    examples: [
      .triggering("It is dark.\n⟦cellar⟧\n-> END\n== cellar\nCold. -> cellar2\n== cellar2\n-> END\n"),
      .fixed("It is dark.\n-> cellar\n-> END\n== cellar\nCold. -> cellar2\n== cellar2\n-> END\n"),
      .triggering("* [Down]\n  ⟦goto old_cellar⟧\n* Up\n- -> END\n== old_cellar\nCold. -> END\n"),
      .fixed("* [Down]\n  -> old_cellar\n* Up\n- -> END\n== old_cellar\nCold. -> END\n"),
      .triggering("* [Wait] You wait.\n- ⟦inn.bar⟧\n-> END\n== inn\n= bar\nWarm. -> END\n"),
      .fine("-> world\n== world\nworld\n-> END\n"),
      .fine("-> glue.a\n== glue\n= a\nSimple <>\nglue\n-> END\n"),
      .fine("Night\nIt is dark. night\n-> Night\n== Night\n-> night\n== night\n-> END\n"),
    ], check: check)

  private static let orders = ["goto", "go to", "jump to", "jump", "divert to", "divert"]

  private static func check(_ story: LintedStory, _ findings: inout Findings) {
    for run in story.textRuns where run.role == .line && run.isAlone && run.words.utf8.count < 100 {
      let words = run.words.trimmingBlanks
      let order = orders.first { words.begins(withWord: $0) }
      let name = order.map { words.dropFirst($0.count).trimmingBlanks } ?? words
      guard story.logicReader.isPlace(name), order != nil || !readsLikeProse(name),
        !isWithin(name, run, story)
      else { continue }
      findings.report(
        run.range, "This line is told to the reader: without an arrow the story does not go to `\(name)`.",
        help: "Write `-> \(name)`.",
        fixes: [
          FixIt(
            message: "Write `->`", edits: [TextEdit(range: run.range, replacement: "-> \(name)")],
            isSafe: order != nil || name.contains("_") || name.contains("."))
        ])
    }
  }

  /// Whether a line stands in the very place that it names, where it is a word like any other.
  private static func isWithin(_ name: Substring, _ run: TextRun, _ story: LintedStory) -> Bool {
    let script = story.script
    var inner: FlowID?
    for id in script.flows.ids where id != Script.story {
      let header = script.flows[id].headerRange
      if header.file == run.range.file, header.start < run.range.start { inner = id }
    }
    guard let inner else { return false }
    let names = [script.flows[inner].name, script.flows[script.flows[inner].parent].name].map { script.names[$0] }
    if names.contains(String(name)) { return true }
    // The line right below a label may say its name too.
    return script.labelledPoints.contains { point in
      guard let label = script.label(of: point), script.names[label.name] == name else { return false }
      let file = story.file(run.range.file)
      return label.range.file == run.range.file
        && file.location(at: run.range.start).line - file.location(at: label.range.start).line == 1
    }
  }

  /// Whether a name alone on a line may well be meant to be read, such as a heading.
  private static func readsLikeProse(_ name: Substring) -> Bool {
    guard let first = name.first else { return true }
    return first.isUppercase && !name.contains("_") && !name.contains(".") && name != "END" && name != "DONE"
  }
}
