import LonghandRuntime

/// `textDocument/diagnostic` and `workspace/diagnostic`: findings that the client fetches.
///
/// As where findings are sent, errors come first: a text is answered for as soon as its story's errors are known, with
/// all else that was found before as stale; when everything was looked at, the client is asked to fetch again. The whole
/// workspace is answered for once, then.
enum PulledFindings {
  static let document = RequestHandler(
    "textDocument/diagnostic", needs: .errors,
    capability: (
      "diagnosticProvider",
      ["identifier": "longhand", "interFileDependencies": true, "workspaceDiagnostics": true]
    ), whenLate: .outdatedFindings, texts: .all
  ) { (context) throws(ResponseError) in
    _ = try context.document
    let server = context.server
    let isRelated = server.client.takesRelatedFindings
    let findings = server.findingsByPath(only: isRelated ? nil : context.path)
    let own = report(
      findings[context.path] ?? [], context.path, since: context.parameters["previousResultId"]?.words, server)
    let others = isRelated ? related(to: context.path, findings, server) : []
    return others.isEmpty ? own : own.with("relatedDocuments", .object(others))
  }

  static let workspace = RequestHandler("workspace/diagnostic", needs: .report) { (context) throws(ResponseError) in
    let server = context.server
    let known = (context.parameters["previousResultIds"]?.items ?? []).reduce(into: [String: String]()) { known, item in
      if let uri = item["uri"]?.words { known[DocumentURI.path(of: uri)] = item["value"]?.words }
    }
    let findings = server.findingsByPath()
    let paths = Set(server.stories.values.flatMap { $0.shown.paths }).union(known.keys).union(findings.keys).sorted()
    let items = paths.map { path in
      report(findings[path] ?? [], path, since: known[path], server).with("uri", .words(server.uri(of: path)))
        .with("version", server.documents[path].map { JSONValue($0.version) } ?? .null)
    }
    return ["items": .array(items)]
  }

  /// The other files in which something else was found than the client knows.
  private static func related(
    to path: String, _ findings: [String: [JSONValue]], _ server: LanguageServer
  ) -> [JSONValue.Member] {
    Set(findings.keys).union(server.fetchedFindings.keys).sorted().compactMap { other in
      let found = findings[other] ?? []
      let known = server.fetchedFindings[other]?.findings ?? .array([])
      guard other != path, known != .array(found) else { return nil }
      return .init(key: server.uri(of: other), value: report(found, other, since: nil, server))
    }
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
