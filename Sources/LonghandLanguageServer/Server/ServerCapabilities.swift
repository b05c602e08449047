import LonghandRuntime

/// What the server says that it can do.
enum ServerCapabilities {
  static func json(for server: LanguageServer) -> JSONValue {
    var members: [JSONValue.Member] = [
      .init(key: "positionEncoding", value: .words(server.encoding.rawValue)),
      .init(key: "textDocumentSync", value: ["openClose": true, "change": 2]),
      .init(key: "workspace", value: workspace),
    ]
    for handler in RequestHandlers.all {
      guard let capability = handler.capability else { continue }
      if capability.name == "diagnosticProvider", !server.client.pullsDiagnostics { continue }
      members.append(.init(key: capability.name, value: capability.value))
    }
    return .object(members)
  }

  /// Files of stories, and folders, which may hold some.
  private static let inkFiles: JSONValue = [
    "filters": [
      ["scheme": "file", "pattern": ["glob": "**/*.ink", "matches": "file"]],
      ["scheme": "file", "pattern": ["glob": "**", "matches": "folder"]],
    ]
  ]

  private static let workspace: JSONValue = [
    "workspaceFolders": ["supported": true, "changeNotifications": true],
    "fileOperations": [
      "didCreate": inkFiles, "didDelete": inkFiles, "didRename": inkFiles, "willRename": inkFiles,
    ],
  ]
}
