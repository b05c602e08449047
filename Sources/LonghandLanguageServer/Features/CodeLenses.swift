import LonghandCompiler
import LonghandRuntime
import LonghandSource
import LonghandSyntax

/// `textDocument/codeLens`: above each knot and stitch, the ways in, its words, and 'play from here'; where the story was
/// explored, how many readers come there, and above each choice, how many it is offered to.
///
/// Playing is the editor's part: `longhand.play` comes with the address of the main file, and the path of the knot.
enum CodeLenses {
  static let handler = RequestHandler(
    "textDocument/codeLens", needs: .story, capability: ("codeLensProvider", ["resolveProvider": false])
  ) { (context) throws(ResponseError) in
    guard context.server.settings.showsLenses, let (view, file) = context.place else { return .array([]) }
    let script = view.script
    var lenses: [JSONValue] = []
    for id in script.flows.ids where id != Script.story && script.flows[id].nameRange.file == file {
      lenses += lensesOf(id, view, context)
    }
    lenses += lensesOfChoices(in: file, view, context)
    guard !view.snapshot.file(file).bytes.isEmpty else { return .array(lenses) }
    return .array([storyLens(file, view, context)] + lenses)
  }

  /// At the beginning of a text: its story is played, from a part of it too.
  private static func storyLens(_ file: SourceFileID, _ view: StoryView, _ context: RequestContext) -> JSONValue {
    let start = SourceRange(file: file, start: 0, end: 0)
    let title = file == .root ? "▶ play" : "▶ play the story"
    return lens(
      start, title: title, command: "longhand.play", arguments: [playArguments(nil, view, context)], view: view,
      context: context)
  }

  private static func lensesOf(_ id: FlowID, _ view: StoryView, _ context: RequestContext) -> [JSONValue] {
    let range = view.script.flows[id].nameRange
    let ways = KnotWays(view).into(id).flatMap { $0.ranges }
    let title = ways.count == 1 ? "1 way in" : ways.isEmpty ? "no way in" : "\(ways.count) ways in"
    let position = view.snapshot.file(range.file).position(at: range.start, context.server.encoding).json
    let places = JSONValue.array(ways.map { context.location($0, in: view) })
    var lenses = [
      lens(
        range, title: title, command: ways.isEmpty ? "" : "longhand.showReferences",
        arguments: [.words(context.server.uri(of: context.path)), position, places], view: view, context: context)
    ]
    if view.script.flows[id].kind != .function {
      lenses.append(
        lens(
          range, title: "▶ play from here", command: "longhand.play", arguments: [playArguments(id, view, context)],
          view: view, context: context))
    }
    if let reach = reach(of: id, view, context) {
      lenses.append(lens(range, title: reach, command: "", arguments: [], view: view, context: context))
    }
    let count = view.node(of: id).map { StoryWords.count(in: $0) } ?? 0
    lenses.append(
      lens(
        range, title: count == 1 ? "1 word" : "\(count) words", command: "", arguments: [], view: view, context: context
      ))
    return lenses
  }

  /// How many playthroughs come to a flow, where the story was explored as it is now.
  private static func reach(of id: FlowID, _ view: StoryView, _ context: RequestContext) -> String? {
    exploration(of: view, context)?.parts[view.script.fullPath(of: id)].flatMap { words(of: $0) }
  }

  private static func exploration(of view: StoryView, _ context: RequestContext) -> StoryExploration? {
    let record = context.server.records(of: context.path).first { $0.view === view }
    return record?.isExplored == true ? record?.exploration : nil
  }

  private static func words(of part: StoryExploration.Part) -> String? {
    part.isUnreachable ? "reached by nobody" : part.share.map { "reached by \($0) %" }
  }

  /// How many playthroughs come to where each choice is offered.
  private static func lensesOfChoices(
    in id: SourceFileID, _ view: StoryView, _ context: RequestContext
  ) -> [JSONValue] {
    guard let exploration = exploration(of: view, context) else { return [] }
    let file = view.snapshot.file(id)
    return exploration.choices.compactMap { choice in
      guard choice.file == file.name, let words = words(of: choice.part) else { return nil }
      let line = file.range(ofLine: choice.line)
      let blanks = file.bytes[Int(line.start)..<Int(line.end)].prefix { $0 <= 0x20 }.count
      let start = line.start + UInt32(blanks)
      return lens(
        SourceRange(file: id, start: start, end: max(start, line.end)), title: words, command: "", arguments: [],
        view: view, context: context)
    }
  }

  private static func playArguments(_ id: FlowID?, _ view: StoryView, _ context: RequestContext) -> JSONValue {
    .record([
      "story": .words(context.server.uri(of: view.snapshot.root)), "uri": .words(context.server.uri(of: context.path)),
      "path": id.map { .words(view.script.fullPath(of: $0)) },
    ])
  }

  private static func lens(
    _ range: SourceRange, title: String, command: String, arguments: [JSONValue], view: StoryView,
    context: RequestContext
  ) -> JSONValue {
    [
      "range": context.json(range, in: view),
      "command": ["title": .words(title), "command": .words(command), "arguments": .array(arguments)],
    ]
  }
}
