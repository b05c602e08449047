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

/// A call whose parentheses are open at a place.
struct OpenCall {
  /// The name, with dots, as it is written.
  var path: String
  /// Which argument the place is in, from 0.
  var argument: Int

  /// Finds the innermost call on the line of a byte.
  init?(_ file: SourceFile, at offset: UInt32) {
    let line = file.range(ofLine: file.location(at: offset).line)
    let bytes = file.bytes[Int(line.start)..<max(Int(line.start), Int(min(offset, line.end)))]
    var (depth, argument) = (0, 0)
    var index = bytes.endIndex - 1
    while index >= bytes.startIndex {
      switch bytes[index] {
      case UInt8(ascii: ")"): depth += 1
      case UInt8(ascii: "(") where depth > 0: depth -= 1
      case UInt8(ascii: "("):
        guard let name = Self.name(before: index, in: bytes) else { return nil }
        (path, self.argument) = (name, argument)
        return
      case UInt8(ascii: ",") where depth == 0: argument += 1
      case UInt8(ascii: "{"), UInt8(ascii: "}"): if depth == 0 { return nil }
      default: break
      }
      index -= 1
    }
    return nil
  }

  private static func name(before index: Int, in bytes: ArraySlice<UInt8>) -> String? {
    var end = index
    while end > bytes.startIndex, bytes[end - 1] == 0x20 { end -= 1 }
    var start = end
    while start > bytes.startIndex, LineReader.isInName(bytes[start - 1]) || bytes[start - 1] == UInt8(ascii: ".") {
      start -= 1
    }
    return start < end ? String(decoding: bytes[start..<end], as: UTF8.self) : nil
  }
}
