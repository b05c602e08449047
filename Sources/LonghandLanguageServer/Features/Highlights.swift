import LonghandRuntime
import LonghandSource

/// `textDocument/documentHighlight`: where else in the text the same name stands, and what it does there.
enum Highlights {
  static let handler = RequestHandler(
    "textDocument/documentHighlight", needs: .story, capability: ("documentHighlightProvider", true),
    texts: .inkAndTranscripts
  ) { (context) throws(ResponseError) in
    guard let name = try context.name() else { return .null }
    guard let file = name.view.snapshot.file(at: context.path) else {
      return .array(
        TranscriptNames.ranges(of: name.symbol, in: name.file, name.view).map { range in
          ["range": name.file.json(range, context.server.encoding), "kind": 2]
        })
    }
    return .array(
      name.view.occurrences(of: name.symbol).filter { $0.range.file == file }.map { found in
        ["range": context.json(found.range, in: name.view), "kind": JSONValue(kind(of: found.role))]
      })
  }

  private static func kind(of role: Occurrence.Role) -> Int {
    switch role {
    case .read, .target, .call: 2
    case .declaration, .write: 3
    }
  }
}
