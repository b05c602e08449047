/// Every request that is answered, each in a file of its own.
enum RequestHandlers {
  static let all: [RequestHandler] = [
    CallHierarchy.incoming,
    CallHierarchy.outgoing,
    CallHierarchy.preparation,
    CodeActions.handler,
    CodeLenses.handler,
    Completions.handler,
    Completions.resolver,
    Definitions.declaration,
    Definitions.handler,
    DocumentLinks.handler,
    DocumentSymbols.handler,
    Explorations.handler,
    Explorations.way,
    FindingPages.handler,
    FoldingRanges.handler,
    Formatting.range,
    Formatting.whole,
    Highlights.handler,
    Hovers.handler,
    InlayHints.handler,
    OnTypeFormatting.handler,
    PlainInkTexts.handler,
    PulledFindings.document,
    PulledFindings.workspace,
    References.handler,
    RenamedFiles.handler,
    Renames.handler,
    Renames.preparation,
    SelectionRanges.handler,
    SemanticTokens.changes,
    SemanticTokens.range,
    SemanticTokens.whole,
    SignatureHelp.handler,
    WorkspaceSymbols.handler,
  ]

  private static let byMethod: [String: RequestHandler] = all.reduce(into: [:]) { $0[$1.method] = $1 }

  /// What answers a method.
  static func named(_ method: String) -> RequestHandler? { byMethod[method] }
}
