import LonghandCompiler
import LonghandRuntime
import LonghandSource

/// `textDocument/signatureHelp`: the parameters of what is being called or diverted to.
enum SignatureHelp {
  static let handler = RequestHandler(
    "textDocument/signatureHelp", needs: .someStory,
    capability: ("signatureHelpProvider", ["triggerCharacters": ["(", ","], "retriggerCharacters": [")"]])
  ) { (context) throws(ResponseError) in
    let document = try context.document
    let offset = try context.offset(in: document.file)
    guard let call = OpenCall(document.file, at: offset), let found = try signature(of: call, context) else {
      return .null
    }
    return [
      "signatures": [
        .record([
          "label": .words(found.label),
          "documentation": found.words.map { context.server.client.documentation($0, in: .signature) },
          "parameters": .array(found.parameters.map { ["label": .words($0)] }),
        ])
      ],
      "activeSignature": 0, "activeParameter": JSONValue(call.argument),
    ]
  }

  private struct Signature {
    var label: String
    var parameters: [String]
    var words: String?
  }

  private static func signature(of call: OpenCall, _ context: RequestContext) throws(ResponseError) -> Signature? {
    if let entry = builtIn(call.path) {
      return Signature(label: entry.signature, parameters: entry.parameters, words: entry.words)
    }
    guard let (view, _) = context.place else { return nil }
    let script = view.script
    let document = try context.document
    let here = view.flow(at: try context.offset(in: document.file), in: document.tree)
    if case .flow(let found)? = view.scope.place(named: call.path, from: here) {
      let parameters = script.parameters[script.flows[found].parameters].map { SymbolWords(view).parameter($0) }
      let comment = script.declaration(of: .flow(found)).flatMap {
        DeclarationComment.words(at: $0, in: view.snapshot.file($0.file))
      }
      return Signature(
        label: "\(call.path)(\(parameters.joined(separator: ", ")))", parameters: parameters, words: comment)
    }
    guard let external = script.externals.ids.first(where: { script.names[script.externals[$0].name] == call.path })
    else { return nil }
    let parameters = SymbolWords(view).parameters(of: external)
    return Signature(label: "\(call.path)(\(parameters.joined(separator: ", ")))", parameters: parameters)
  }

  private static func builtIn(_ name: String) -> BuiltInDocumentation.Entry? {
    if let function = BuiltInFunction(rawValue: name) { return BuiltInDocumentation.entry(for: function) }
    return PersonaFunction(rawValue: name).map { BuiltInDocumentation.entry(for: $0) }
  }
}
