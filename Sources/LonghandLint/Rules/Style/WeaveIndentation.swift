import LonghandSource
import LonghandSyntax

/// Finds choices that are indented differently from those beside them.
package enum WeaveIndentation {
  package static let rule = Rule(
    code: "S011", name: "weave-indentation", isDefault: false, needsSoundStory: false,
    summary: "A choice is indented differently from the one that it stands beside.",
    reason: """
      Blanks at the beginning of a line mean nothing to ink; the number of bullets decides. Where both disagree, the \
      reader of the file believes the blanks.
      """,
    whenToIgnore: "Leave this rule out if your editor indents by itself.",
    examples: [
      .triggering("* Go.\n  You go.\n⟦    ⟧* Stay.\n  You stay.\n- -> END\n"),
      .fixed("* Go.\n  You go.\n* Stay.\n  You stay.\n- -> END\n"),
      .fine("* Go.\n    * Home.\n    * Away.\n* Stay.\n- -> END\n"),
      .fine("* Go.\n    ** Home.\n    ** Away.\n* Stay.\n- -> END\n"),
    ], check: check)

  private static func check(_ story: LintedStory, _ findings: inout Findings) {
    var seen: Set<String> = []
    for file in story.files where seen.insert(file.name).inserted {
      checkStatements(of: story.tree(of: file.id).root, story, &findings)
    }
  }

  private static func checkStatements(of node: SyntaxNode, _ story: LintedStory, _ findings: inout Findings) {
    var firsts: [Int: SourceRange] = [:]
    for child in node.children {
      switch child.kind {
      case .choice:
        let depth = count(.bullet, in: child)
        for key in firsts.keys.sorted() where key > depth { firsts[key] = nil }
        check(child, depth: depth, firsts: &firsts, in: story, to: &findings)
      case .gather:
        let depth = count(.dash, in: child)
        for key in firsts.keys.sorted() where key >= depth { firsts[key] = nil }
      case .knot, .stitch: checkStatements(of: child, story, &findings)
      default: break
      }
    }
  }

  private static func check(
    _ choice: SyntaxNode, depth: Int, firsts: inout [Int: SourceRange], in story: LintedStory,
    to findings: inout Findings
  ) {
    guard let bullet = choice.first(.bullet)?.range, let own = indentation(before: bullet, story) else { return }
    guard let first = firsts[depth] else {
      firsts[depth] = own
      return
    }
    let wanted = story.text(in: first)
    // What is indented below another choice may well belong there.
    guard story.text(in: own) != wanted, !story.weaveLayout.isMeantDeeper(bullet) else { return }
    let fix = FixIt(
      message: "Indent it like the first", edits: [TextEdit(range: own, replacement: wanted)], isSafe: true)
    findings.report(
      own.isEmpty ? bullet : own, "This choice is not indented like the one that it stands beside.",
      help: "Indent both alike.", labels: [Diagnostic.Label(range: line(after: first), text: "the first one")],
      fixes: [fix])
  }

  /// The blanks from the beginning of the line to a bullet; nil if something else stands there.
  private static func indentation(before bullet: SourceRange, _ story: LintedStory) -> SourceRange? {
    let bytes = story.file(bullet.file).bytes
    var start = Int(bullet.start)
    while start > 0, bytes[start - 1] == 0x20 || bytes[start - 1] == 0x09 { start -= 1 }
    guard start == 0 || bytes[start - 1] == 0x0A else { return nil }
    return SourceRange(file: bullet.file, start: UInt32(start), end: bullet.start)
  }

  private static func line(after indentation: SourceRange) -> SourceRange {
    SourceRange(file: indentation.file, start: indentation.end, end: indentation.end + 1)
  }

  private static func count(_ kind: SyntaxKind, in node: SyntaxNode) -> Int {
    node.children.reduce(into: 0) { $0 += $1.kind == kind ? 1 : 0 }
  }
}
