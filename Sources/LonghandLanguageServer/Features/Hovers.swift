import LonghandCompiler
import LonghandLint
import LonghandRuntime
import LonghandSource

/// `textDocument/hover`: what is known about what the reader of the text points at.
enum Hovers {
  static let handler = RequestHandler(
    "textDocument/hover", needs: .story, capability: ("hoverProvider", true), texts: .inkAndTranscripts, further: need
  ) { (context) throws(ResponseError) in
    guard let (view, file) = context.place else { return try hoverOfTranscript(context) }
    let offset = try context.offset(in: view.snapshot.file(file))
    let hover = HoverWords(view)
    var parts: [String] = []
    var range: SourceRange?
    if let occurrence = view.occurrence(at: offset, in: file) {
      parts.append(hover.words(about: occurrence.symbol))
      range = occurrence.range
    } else if let choice = hover.choice(at: offset, in: file) {
      let audit = context.server.records(of: context.path).first { $0.view === view }?.audit
      parts.append(hover.words(about: choice, audit))
      range = view.script.choices[choice].range
    }
    if let condition = hover.condition(at: offset, in: file) {
      parts.append(condition.words)
      range = range ?? condition.range
    }
    for (finding, page) in findings(at: offset, in: file, view, context) {
      parts.append(page)
      range = range ?? finding.range
    }
    guard !parts.isEmpty else { return .null }
    return .record([
      "contents": context.server.client.documentation(parts.joined(separator: "\n\n---\n\n"), in: .hover),
      "range": range.map { context.json($0, in: view) },
    ])
  }

  /// What is known about a name in a test of a story.
  private static func hoverOfTranscript(_ context: RequestContext) throws(ResponseError) -> JSONValue {
    guard let name = try context.name() else { return .null }
    return [
      "contents": context.server.client.documentation(HoverWords(name.view).words(about: name.symbol), in: .hover),
      "range": name.file.json(name.range, context.server.encoding),
    ]
  }

  /// What a choice comes to takes a while to find out, and nothing else has to wait for that.
  private static let need: @Sendable (RequestContext) throws(ResponseError) -> RequestHandler.Need? = {
    (context) throws(ResponseError) in
    guard let (view, file) = context.place else { return nil }
    let offset = try context.offset(in: view.snapshot.file(file))
    let isName = view.occurrence(at: offset, in: file) != nil
    return isName || HoverWords(view).choice(at: offset, in: file) == nil ? nil : .audit
  }

  /// The findings at a byte, each with its document.
  private static func findings(
    at offset: UInt32, in file: SourceFileID, _ view: StoryView, _ context: RequestContext
  ) -> [(Diagnostic, String)] {
    guard let shown = context.server.records(of: context.path).first(where: { $0.view === view })?.shown else {
      return []
    }
    var seen: Set<DiagnosticCode> = []
    return shown.all.compactMap { shown in
      let finding = shown.finding
      guard !shown.isStale, finding.range.file == file, finding.range.start <= offset, offset <= finding.range.end,
        seen.insert(finding.code).inserted, let page = FindingPages.page(of: finding.code.text)
      else { return nil }
      return (finding, page)
    }
  }
}
