import LonghandCompiler
import LonghandRuntime
import LonghandSource

/// `textDocument/inlayHint`: the names of parameters before arguments, what a shift comes to, how deep a weave is.
enum InlayHints {
  static let handler = RequestHandler(
    "textDocument/inlayHint", needs: .story, capability: ("inlayHintProvider", true)
  ) { (context) throws(ResponseError) in
    guard let (view, file) = context.place else { return .array([]) }
    let range = try context.range(in: view.snapshot.file(file))
    let wanted = context.server.settings.hints
    // A story may have many thousands; hints are made for what is to be seen.
    func isHere(_ place: SourceRange) -> Bool {
      place.file == file && place.start < range.upperBound && range.lowerBound <= place.end
    }
    var hints: [Hint] = []
    if wanted.contains(.parameterNames) { hints += parameterNames(view, isHere) }
    if wanted.contains(.shifts) { hints += shifts(view, isHere) }
    if wanted.contains(.weaveDepth) { hints += depths(view, isHere) }
    return .array(
      hints.filter { range.contains($0.place.start) }.sorted { $0.place.start < $1.place.start }.map { hint in
        .record([
          "position": view.snapshot.file(file).position(at: hint.place.start, context.server.encoding).json,
          "label": .words(hint.label), "kind": hint.isParameter ? 2 : nil, "paddingRight": .boolean(!hint.isBehind),
          "paddingLeft": .boolean(hint.isBehind), "tooltip": hint.words.map { .words($0) },
        ])
      })
  }

  private struct Hint {
    /// Where it stands: the start of this range.
    var place: SourceRange
    var label: String
    var words: String?
    var isParameter = false
    /// Whether it stands behind what it is about.
    var isBehind = false
  }

  // MARK: Parameters

  private static func parameterNames(_ view: StoryView, _ isHere: (SourceRange) -> Bool) -> [Hint] {
    let script = view.script
    var hints: [Hint] = []
    func add(_ arguments: Run<ExpressionID>, _ parameters: @autoclosure () -> [String]) {
      guard script.expressionRows[arguments].contains(where: { isHere(script.expressions[$0].range) }) else { return }
      hints += Self.hints(for: arguments, parameters(), script)
    }
    func names(of flow: FlowID) -> [String] {
      script.parameters[script.flows[flow].parameters].map { script.names[$0.name] }
    }
    for call in script.calls.nodes {
      switch call.meaning {
      case .flow(let flow): add(call.arguments, names(of: flow))
      case .external(let external): add(call.arguments, SymbolWords(view).parameters(of: external))
      case .builtIn, .list, .variable, .persona, .nothing: break
      }
    }
    for divert in script.diverts.nodes {
      if case .flow(let flow) = divert.meaning { add(divert.arguments, names(of: flow)) }
    }
    return hints
  }

  private static func hints(
    for arguments: Run<ExpressionID>, _ parameters: [String], _ script: Script
  ) -> [Hint] {
    zip(script.expressionRows[arguments], parameters).compactMap { argument, name in
      // What already says it needs no hint.
      if case .reference(let id) = script.expressions[argument].kind,
        let last = script.pathNames[script.references[id].path.names].last, script.names[last.name] == name
      {
        return nil
      }
      return Hint(place: script.expressions[argument].range, label: "\(name):", isParameter: true)
    }
  }

  // MARK: Shifts

  private static func shifts(_ view: StoryView, _ isHere: (SourceRange) -> Bool) -> [Hint] {
    let script = view.script
    return script.shiftClauses.nodes.compactMap { clause in
      guard isHere(clause.pole.range.union(script.expressions[clause.amount].range)), clause.isLiteral,
        clause.effect != .set, let pole = clause.meaning,
        case .integer(let amount) = script.expressions[clause.amount].kind
      else { return nil }
      let start = Int(script.traits[pole.trait].start)
      let from = pole.isHigh ? start : 100 - start
      let to = shifted(from, by: clause.effect == .toward ? Int(amount) : -Int(amount))
      let end = script.expressions[clause.amount].range.end
      let name = script.names[clause.pole.name]
      return Hint(
        place: SourceRange(file: clause.pole.range.file, start: end, end: end), label: "\(from) → \(to)",
        words: "From where it starts, `\(name)` would come to \(to).", isBehind: true)
    }
  }

  /// What a pole comes to by a shift: so many hundredths of what is left on the way, rounded up (persona §3.2).
  static func shifted(_ value: Int, by amount: Int) -> Int {
    let size = min(abs(amount), 100)
    let distance = amount > 0 ? 100 - value : value
    let step = (distance * size + 99) / 100
    return amount > 0 ? value + step : value - step
  }

  // MARK: Weaves

  private static func depths(_ view: StoryView, _ isHere: (SourceRange) -> Bool) -> [Hint] {
    let script = view.script
    let choices = script.choices.nodes.filter { $0.depth > 1 && isHere($0.range) }.map { ($0.range, $0.depth) }
    let gathers = script.gathers.nodes.filter { $0.depth > 1 && $0.range.count > 0 && isHere($0.range) }.map {
      ($0.range, $0.depth)
    }
    return (choices + gathers).map { range, depth in Hint(place: range, label: "\(depth)", words: "Depth \(depth)") }
  }
}
