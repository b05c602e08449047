import LonghandCompiler
import LonghandLint
import LonghandRuntime
import LonghandSource
import LonghandSyntax

/// 'Ignore this': a comment that keeps the linter quiet about a finding, above its line or above its knot.
struct IgnoredFindings {
  private let view: StoryView
  private let file: SourceFileID

  init(_ view: StoryView, _ file: SourceFileID) {
    self.view = view
    self.file = file
  }

  /// The actions about a finding; none where no comment could keep it quiet.
  func actions(about finding: Diagnostic, _ server: LanguageServer) -> [JSONValue] {
    let rule = RuleName.of(finding.code)
    // The errors of the language stay, and so does what is found in such comments themselves.
    guard !rule.name.isEmpty, !(rule.isCompiler && finding.severity == .error), finding.code.group != "L" else {
      return []
    }
    let header = header(above: finding.range.start)
    // What is said about a whole file is said of its first line, which a comment above would be then.
    if header == nil, isFirstLine(finding.range.start) {
      return comment("ignore-knot", rule, aboveLineOf: finding.range.start).map { edit in
        [action("Ignore `\(rule.name)` up to the first knot", edit, server)]
      } ?? []
    }
    var actions: [JSONValue] = []
    if let edit = comment("ignore", rule, aboveLineOf: finding.range.start) {
      actions.append(action("Ignore `\(rule.name)` on this line", edit, server))
    }
    if let header, let edit = comment("ignore-knot", rule, aboveLineOf: header) {
      actions.append(action("Ignore `\(rule.name)` in this knot", edit, server))
    }
    return actions
  }

  private func action(_ title: String, _ edit: TextEdit, _ server: LanguageServer) -> JSONValue {
    var edits = FileEdits()
    edits.add([edit], in: view)
    return ["title": .words(title), "kind": "quickfix", "isPreferred": false, "edit": edits.json(server)]
  }

  private func isFirstLine(_ offset: UInt32) -> Bool {
    let source = view.snapshot.file(file)
    let line = source.range(ofLine: source.location(at: offset).line)
    // A byte-order mark is not there for the reader.
    return source.bytes[..<Int(line.start)].allSatisfy { $0 <= 0x20 || $0 >= 0xBB }
  }

  /// Where the knot begins that a byte lies in.
  private func header(above offset: UInt32) -> UInt32? {
    let tree = view.snapshot.tree(of: file)
    let knots = tree.root.children.filter { $0.kind == .knot && $0.range.start <= offset }
    return knots.last?.first(.headerMark)?.range.start
  }

  /// A comment on a line of its own; nil where that line would be within another comment.
  private func comment(_ verb: String, _ rule: RuleName, aboveLineOf offset: UInt32) -> TextEdit? {
    let source = view.snapshot.file(file)
    var start = source.range(ofLine: source.location(at: offset).line).start
    // A byte-order mark stays the first thing in its file.
    if start == 0, source.bytes.starts(with: [0xEF, 0xBB, 0xBF]) { start = 3 }
    let around = NodePath.nodes(at: start, in: view.snapshot.tree(of: file)).last
    if let around, around.kind == .comment, around.range.start < start, start < around.range.end { return nil }
    let blanks = source.bytes[Int(start)...].prefix { $0 == 0x20 || $0 == 0x09 }
    let words = String(decoding: blanks, as: UTF8.self) + "// longhand: \(verb) \(rule.name)\n"
    return TextEdit(range: SourceRange(file: file, start: start, end: start), replacement: words)
  }
}
