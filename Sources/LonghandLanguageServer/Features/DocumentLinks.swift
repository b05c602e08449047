import LonghandRuntime

/// `textDocument/documentLink`: the files that `INCLUDE` lines name.
enum DocumentLinks {
  static let handler = RequestHandler(
    "textDocument/documentLink", needs: .story, capability: ("documentLinkProvider", ["resolveProvider": false])
  ) { (context) throws(ResponseError) in
    guard let (view, file) = context.place else { return .array([]) }
    return .array(
      Include.all(in: view.snapshot, file).filter { $0.isRead }.map { include in
        [
          "range": context.json(include.range, in: view), "target": .words(context.server.uri(of: include.path)),
          "tooltip": .words("Open \(include.name)"),
        ]
      })
  }
}
