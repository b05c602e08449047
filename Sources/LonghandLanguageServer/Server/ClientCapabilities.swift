import LonghandRuntime

/// What the client says that it can do.
struct ClientCapabilities {
  private let json: JSONValue

  init(_ json: JSONValue = .null) {
    self.json = json
  }

  private func has(_ path: String...) -> Bool { json[path]?.flag == true }

  /// In what forms the client shows words about something; nil where it does not say.
  func formats(in place: DocumentationPlace) -> [String]? {
    let path =
      switch place {
      case .hover: ["hover", "contentFormat"]
      case .completion: ["completion", "completionItem", "documentationFormat"]
      case .signature: ["signatureHelp", "signatureInformation", "documentationFormat"]
      }
    return json[["textDocument"] + path]?.items?.compactMap { $0.words }
  }

  /// Whether diagnostics are fetched by the client rather than sent to it.
  var pullsDiagnostics: Bool {
    json[["textDocument", "diagnostic"]]?.members != nil && has("workspace", "diagnostics", "refreshSupport")
  }
  /// Whether findings of other files may come along with those that are fetched.
  var takesRelatedFindings: Bool { has("textDocument", "diagnostic", "relatedDocumentSupport") }
  /// Whether completions may hold placeholders.
  var hasSnippets: Bool { has("textDocument", "completion", "completionItem", "snippetSupport") }
  /// Whether the client answers `workspace/configuration`.
  var hasConfiguration: Bool { has("workspace", "configuration") }
  /// Whether the client takes registrations for watched files.
  var registersWatchers: Bool { has("workspace", "didChangeWatchedFiles", "dynamicRegistration") }
  /// Whether symbols of a document may hold others.
  var hasNestedSymbols: Bool { has("textDocument", "documentSymbol", "hierarchicalDocumentSymbolSupport") }
  /// Whether edits may name the version that they are for.
  var hasDocumentChanges: Bool { has("workspace", "workspaceEdit", "documentChanges") }
  /// Whether the client shows progress that the server begins.
  var showsProgress: Bool { has("window", "workDoneProgress") }
  /// Whether what stands behind text in the client may be asked for anew.
  var refreshesSemanticTokens: Bool { has("workspace", "semanticTokens", "refreshSupport") }
  /// The same of inlay hints.
  var refreshesInlayHints: Bool { has("workspace", "inlayHint", "refreshSupport") }
  /// The same of code lenses.
  var refreshesCodeLenses: Bool { has("workspace", "codeLens", "refreshSupport") }
  /// Whether an action that cannot be carried out may be named, with the reason.
  var showsDisabledActions: Bool { has("textDocument", "codeAction", "disabledSupport") }
}
