import LonghandLint
import LonghandRuntime
import LonghandSource

/// `textDocument/codeAction`: what can be done about a stretch of text: the fixes of its findings, one by one, all of a
/// kind, or all that change no playthrough.
enum CodeActions {
  /// The kind of the action that mends all that can be mended without changing any playthrough.
  static let fixAll = "source.fixAll.longhand"

  static let handler = RequestHandler(
    "textDocument/codeAction", needs: .report,
    capability: (
      "codeActionProvider",
      [
        "codeActionKinds": [
          "quickfix", .words(fixAll), "refactor.extract", "refactor.inline", "refactor.rewrite",
        ]
      ]
    )
  ) { (context) throws(ResponseError) in
    let document = try context.document
    let range = try context.range(in: document.file)
    let only = context.parameters[["context", "only"]]?.items?.compactMap { $0.words }
    func wants(_ kind: String) -> Bool { only?.contains { kind == $0 || kind.hasPrefix($0 + ".") } ?? true }
    var actions: [JSONValue] = []
    if wants("quickfix") { actions += fixes(in: range, context) + ignoring(in: range, context) }
    let isAsked = only?.contains { $0.hasPrefix("refactor") } ?? false
    actions += refactorings(in: range, isAsked: isAsked, context).filter { wants($0["kind"]?.words ?? "") }
    // It is asked for when a text is saved, and by name.
    if only != nil, wants(fixAll), let all = fixEverything(context) { actions.append(all) }
    return .array(actions)
  }

  private static func refactorings(
    in range: Range<UInt32>, isAsked: Bool, _ context: RequestContext
  ) -> [JSONValue] {
    guard let (view, file) = context.place else { return [] }
    let width = context.server.documents[context.path]?.format?.indent ?? 4
    let place = RefactoringPlace(view: view, file: file, range: range, indentWidth: width)
    return Refactorings.all.flatMap { $0(place) }.compactMap { refactoring in
      // A reason is shown to who asks for a change, not to everybody who comes by.
      if refactoring.refusal != nil, !isAsked || !context.server.client.showsDisabledActions { return nil }
      return json(refactoring, view, context)
    }
  }

  private static func json(_ refactoring: Refactoring, _ view: StoryView, _ context: RequestContext) -> JSONValue {
    var edits = FileEdits()
    edits.add(refactoring.edits, in: view)
    let consequences = refactoring.consequences.map { JSONValue.words($0) }
    return .record([
      "title": .words(refactoring.title), "kind": .words(refactoring.kind),
      "edit": refactoring.refusal == nil ? edits.json(context.server) : nil,
      "disabled": refactoring.refusal.map { ["reason": .words($0)] },
      "data": consequences.isEmpty ? nil : ["consequences": .array(consequences)],
    ])
  }

  /// A finding of the text, with the story that has it.
  private struct Found {
    var shown: ShownFindings.Shown
    var record: StoryRecord
    var view: StoryView

    func touches(_ range: Range<UInt32>) -> Bool {
      shown.finding.range.start <= range.upperBound && range.lowerBound <= shown.finding.range.end
    }
  }

  /// The findings of the text that can be mended, each once.
  private static func mendable(_ context: RequestContext) -> [Found] {
    findings(context).filter { !$0.shown.finding.fixes.isEmpty }
  }

  /// The findings of the text as it is now, each once.
  private static func findings(_ context: RequestContext) -> [Found] {
    var found: [Found] = []
    for record in context.server.records(of: context.path) {
      guard let view = record.view, let file = view.snapshot.file(at: context.path) else { continue }
      for shown in record.shown.all where shown.finding.range.file == file && !shown.isStale {
        let isKnown = found.contains {
          $0.shown.finding.code == shown.finding.code && $0.shown.finding.range.offsets == shown.finding.range.offsets
        }
        if !isKnown { found.append(Found(shown: shown, record: record, view: view)) }
      }
    }
    return found
  }

  // MARK: Fixes

  private static func fixes(in range: Range<UInt32>, _ context: RequestContext) -> [JSONValue] {
    let all = mendable(context)
    let here = all.filter { $0.touches(range) }
    var actions: [JSONValue] = []
    var codes: Set<DiagnosticCode> = []
    for found in here {
      let finding = context.server.json(found.shown, in: found.record.shown)
      for (number, fix) in found.shown.finding.fixes.enumerated() {
        var edits = FileEdits()
        edits.add(fix.edits, in: found.view)
        actions.append([
          "title": .words(fix.message), "kind": "quickfix", "diagnostics": [finding],
          "isPreferred": .boolean(number == 0 && fix.isSafe), "edit": edits.json(context.server),
        ])
      }
      if codes.insert(found.shown.finding.code).inserted,
        let action = fixKind(of: found.shown.finding.code, all, context)
      {
        actions.append(action.with("diagnostics", [finding]))
      }
    }
    return actions
  }

  /// What keeps the linter quiet about the findings of a range, each rule once.
  private static func ignoring(in range: Range<UInt32>, _ context: RequestContext) -> [JSONValue] {
    var codes: Set<DiagnosticCode> = []
    return findings(context).filter { $0.touches(range) && codes.insert($0.shown.finding.code).inserted }.flatMap {
      let finding = context.server.json($0.shown, in: $0.record.shown)
      return IgnoredFindings($0.view, $0.shown.finding.range.file).actions(about: $0.shown.finding, context.server)
        .map { $0.with("diagnostics", [finding]) }
    }
  }

  /// All of a kind at once, where there are several.
  private static func fixKind(of code: DiagnosticCode, _ all: [Found], _ context: RequestContext) -> JSONValue? {
    let same = all.filter { $0.shown.finding.code == code }
    guard same.count > 1,
      let edits = edits(
        of: same.compactMap { found in
          found.shown.finding.fixes.first.map { ($0, found.view) }
        })
    else { return nil }
    return [
      "title": .words("Mend all of \(RuleName.of(code).name) in this file"), "kind": "quickfix",
      "edit": edits.json(context.server),
    ]
  }

  private static func fixEverything(_ context: RequestContext) -> JSONValue? {
    let safe = mendable(context).compactMap { found in
      found.shown.finding.fixes.first { $0.isSafe }.map { ($0, found.view) }
    }
    guard let edits = edits(of: safe) else { return nil }
    return [
      "title": "Mend what can be mended without changing any playthrough", "kind": .words(fixAll),
      "edit": edits.json(context.server),
    ]
  }

  /// The edits of fixes that do not get in each other's way; nil for none.
  private static func edits(of fixes: [(FixIt, StoryView)]) -> FileEdits? {
    var applier = FixApplier()
    var edits = FileEdits()
    for (fix, view) in fixes where applier.take(fix, path: { view.snapshot.path(of: $0) }) {
      edits.add(fix.edits, in: view)
    }
    return edits.isEmpty ? nil : edits
  }
}
