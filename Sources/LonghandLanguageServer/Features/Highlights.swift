import LonghandRuntime
import LonghandSource

/// `textDocument/documentHighlight`: where else in the text the same name stands, and what it does there.
enum Highlights {
  static let handler = RequestHandler(
    "textDocument/documentHighlight", needs: .story, capability: ("documentHighlightProvider", true)
  ) { (context) throws(ResponseError) in
    guard let (occurrence, view) = try context.occurrence() else { return .null }
    let file = occurrence.range.file
    return .array(
      view.occurrences(of: occurrence.symbol).filter { $0.range.file == file }.map { found in
        ["range": context.json(found.range, in: view), "kind": JSONValue(kind(of: found.role))]
      })
  }

  private static func kind(of role: Occurrence.Role) -> Int {
    switch role {
    case .read, .target, .call: 2
    case .declaration, .write: 3
    }
  }
}
