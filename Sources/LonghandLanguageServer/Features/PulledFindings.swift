import LonghandRuntime

/// `textDocument/diagnostic` and `workspace/diagnostic`: findings that the client fetches.
enum PulledFindings {
  static let document = RequestHandler(
    "textDocument/diagnostic", needs: .report,
    capability: (
      "diagnosticProvider",
      ["identifier": "longhand", "interFileDependencies": true, "workspaceDiagnostics": true]
    )
  ) { (context) throws(ResponseError) in
    _ = try context.document
    let findings = context.server.findingsByPath(only: context.path)[context.path] ?? []
    return report(findings, context.path, since: context.parameters["previousResultId"]?.words, context.server)
  }

  static let workspace = RequestHandler("workspace/diagnostic", needs: .report) { (context) throws(ResponseError) in
    let server = context.server
    let known = (context.parameters["previousResultIds"]?.items ?? []).reduce(into: [String: String]()) { known, item in
      if let uri = item["uri"]?.words { known[DocumentURI.path(of: uri)] = item["value"]?.words }
    }
    let paths = Set(server.stories.values.flatMap { $0.shown.paths }).union(known.keys).sorted()
    let findings = server.findingsByPath()
    let items = paths.map { path in
      report(findings[path] ?? [], path, since: known[path], server).with("uri", .words(server.uri(of: path)))
        .with("version", server.documents[path].map { JSONValue($0.version) } ?? .null)
    }
    return ["items": .array(items)]
  }

  private static func report(
    _ found: [JSONValue], _ path: String, since known: String?, _ server: LanguageServer
  ) -> JSONValue {
    let findings = JSONValue.array(found)
    if let last = server.fetchedFindings[path], last.findings == findings {
      if known == "\(last.id)" { return ["kind": "unchanged", "resultId": .words("\(last.id)")] }
      return ["kind": "full", "resultId": .words("\(last.id)"), "items": findings]
    }
    server.resultCount += 1
    server.fetchedFindings[path] = (server.resultCount, findings)
    return ["kind": "full", "resultId": .words("\(server.resultCount)"), "items": findings]
  }
}
