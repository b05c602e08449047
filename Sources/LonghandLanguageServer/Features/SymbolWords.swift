import LonghandCompiler
import LonghandLint
import LonghandSource

/// How a name is told to a person: its declaration, and what kind of thing it is.
struct SymbolWords {
  let view: StoryView
  private var script: Script { view.script }

  init(_ view: StoryView) {
    self.view = view
  }

  /// What kind of thing a symbol is.
  func kind(of symbol: StorySymbol) -> String {
    switch symbol {
    case .flow(let id): script.flows[id].kind.description
    case .label: "label"
    case .variable: "variable"
    case .constant: "constant"
    case .list: "list"
    case .listItem: "list item"
    case .external: "external function"
    case .temporary: "temporary variable"
    case .parameter: "parameter"
    case .persona: "persona"
    case .pole: "trait"
    case .builtIn: "built-in function"
    case .personaFunction: "persona function"
    }
  }

  /// The declaration as a writer would write it.
  func declaration(of symbol: StorySymbol) -> String {
    switch symbol {
    case .flow(let id): header(of: id)
    case .label(let point): line(of: script.range(of: point))
    case .pole(let pole): trait(pole.trait)
    case .persona(let id): "PERSONA \(script.names[script.personas[id].name]) \"\(script.personas[id].displayName)\""
    case .listItem(let id):
      "\(script.names[script.lists[script.listItems[id].list].name]).\(script.names[script.listItems[id].name])"
        + " = \(script.listItems[id].value)"
    case .parameter(let id): parameter(script.parameters[id])
    case .builtIn(let function): BuiltInDocumentation.entry(for: function).signature
    case .personaFunction(let function): BuiltInDocumentation.entry(for: function).signature
    case .variable, .constant, .list, .external, .temporary:
      script.declaration(of: symbol).map { line(of: $0) } ?? script.name(of: symbol)
    }
  }

  /// The header of a flow with its full path.
  func header(of id: FlowID) -> String {
    let flow = script.flows[id]
    let mark = flow.kind == .stitch ? "=" : "=="
    let word = flow.kind == .function ? "function " : ""
    return "\(mark) \(word)\(script.fullPath(of: id))\(parameters(of: id))"
  }

  /// The parameters of a flow in parentheses; nothing where it has no list of them.
  func parameters(of id: FlowID) -> String {
    let flow = script.flows[id]
    guard flow.hasParameterList else { return "" }
    return "(" + script.parameters[flow.parameters].map { parameter($0) }.joined(separator: ", ") + ")"
  }

  /// The parameters of an external function by their names, which say nothing to the compiler.
  func parameters(of external: ExternalID) -> [String] {
    let words = declaration(of: .external(external))
    let inner = words.split(separator: "(").dropFirst().first.map { $0.prefix { $0 != ")" } } ?? ""
    return inner.split(separator: ",").map { $0.split(separator: " ").joined(separator: " ") }
  }

  /// A parameter with what stands before it.
  func parameter(_ parameter: Parameter) -> String {
    (parameter.isReference ? "ref " : "") + (parameter.isDivertTarget ? "-> " : "") + script.names[parameter.name]
  }

  private func trait(_ id: TraitID) -> String {
    let trait = script.traits[id]
    let low = trait.low.map { "\(script.names[$0.name]) / " } ?? ""
    return
      "\(script.names[script.personas[trait.persona].name]): \(low)\(script.names[trait.high.name]): \(trait.start)"
  }

  /// The line of a range without blanks around it and without a comment.
  private func line(of range: SourceRange) -> String {
    let file = view.snapshot.file(range.file)
    var words = file.text(in: file.range(ofLine: file.location(at: range.start).line))
    if let comment = words.firstRange(of: "//") { words = String(words[..<comment.lowerBound]) }
    return words.split(separator: " ").joined(separator: " ")
  }
}
