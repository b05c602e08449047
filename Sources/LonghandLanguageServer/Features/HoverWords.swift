import LonghandCompiler
import LonghandLint
import LonghandSource

/// What is told about names, choices and conditions, as Markdown.
struct HoverWords {
  private let view: StoryView
  private let words: SymbolWords
  private var script: Script { view.script }

  init(_ view: StoryView) {
    self.view = view
    words = SymbolWords(view)
  }

  /// A name: its declaration, its comment, and what is proved about it.
  func words(about symbol: StorySymbol) -> String {
    var parts = ["```ink\n\(words.declaration(of: symbol))\n```"]
    if let range = script.declaration(of: symbol),
      let comment = DeclarationComment.words(at: range, in: view.snapshot.file(range.file))
    {
      parts.append(comment)
    }
    parts += facts(about: symbol)
    return parts.joined(separator: "\n\n")
  }

  private func facts(about symbol: StorySymbol) -> [String] {
    switch symbol {
    case .flow(let id): return facts(about: id)
    case .label(let point): return ["Label \(place(of: script.flow(of: point)))."] + [uses(of: symbol)]
    case .variable(let id):
      return (view.facts?.values[id].map { ["It is only ever \($0)."] } ?? []) + [uses(of: symbol)]
    case .pole(let pole): return facts(about: pole)
    case .persona(let id): return facts(about: id)
    case .builtIn(let function): return [BuiltInDocumentation.entry(for: function).words]
    case .personaFunction(let function): return [BuiltInDocumentation.entry(for: function).words]
    case .list, .listItem, .constant, .external, .temporary, .parameter: return [uses(of: symbol)]
    }
  }

  private func place(of flow: FlowID) -> String {
    flow == Script.story ? "at the beginning of the story" : "in `\(script.fullPath(of: flow))`"
  }

  private func uses(of symbol: StorySymbol) -> String {
    let all = view.occurrences(of: symbol)
    let writes = all.count { $0.role == .write }
    let reads = all.count { !$0.role.isDeclaration && $0.role != .write }
    return "Used \(Self.times(reads))" + (writes > 0 ? ", changed \(Self.times(writes))." : ".")
  }

  static func times(_ count: Int) -> String {
    switch count {
    case 0: "nowhere"
    case 1: "in one place"
    default: "in \(count) places"
    }
  }

  // MARK: Flows

  private func facts(about flow: FlowID) -> [String] {
    var facts: [String] = []
    if let node = view.node(of: flow) {
      if let first = StoryWords.first(in: node, length: 100) { facts.append("> \(first)") }
      let count = StoryWords.count(in: node)
      facts.append(count == 1 ? "1 word." : "\(count) words.")
    }
    let ways = FlowWays(view)
    facts.append(list("Ways in", ways.into(flow).map { (view.script.flows[$0.flow], $0) }))
    facts.append(list("Ways out", ways.out(of: flow).map { (view.script.flows[$0.flow], $0) }))
    return facts.filter { !$0.isEmpty }
  }

  private func list(_ title: String, _ ways: [(Flow, FlowWays.Way)]) -> String {
    guard !ways.isEmpty else { return title == "Ways in" ? "No way in is written." : "" }
    let shown = ways.prefix(6).map { _, way in
      "- \(way.word) \(way.flow == Script.story ? "the beginning of the story" : "`\(script.fullPath(of: way.flow))`")"
        + ", line \(script.line(of: way.ranges[0]))" + (way.ranges.count > 1 ? " and \(way.ranges.count - 1) more" : "")
    }
    let rest = ways.count > 6 ? ["- and \(ways.count - 6) more"] : []
    return "\(title):\n" + (shown + rest).joined(separator: "\n")
  }

  // MARK: Personas

  private func facts(about pole: Pole) -> [String] {
    let clauses = script.shifts.nodes.flatMap { shift in
      script.shiftClauses[shift.clauses].filter { $0.meaning?.trait == pole.trait }
    }
    let lines = clauses.prefix(8).map { clause in
      "- line \(script.line(of: clause.pole.range)): `\(effect(of: clause))`"
    }
    let more = clauses.count > 8 ? ["- and \(clauses.count - 8) more"] : []
    return (view.facts?.traits[pole.trait].map { [$0] } ?? [])
      + [clauses.isEmpty ? "Nothing shifts it." : "Shifted by:\n" + (lines + more).joined(separator: "\n")]
  }

  private func effect(of clause: ShiftClause) -> String {
    let amount = view.snapshot.text(in: script.expressions[clause.amount].range)
    let name = script.names[clause.pole.name]
    switch clause.effect {
    case .toward: return "\(name) +\(amount)"
    case .away: return "\(name) -\(amount)"
    case .set: return "\(name) = \(amount)"
    }
  }

  private func facts(about persona: PersonaID) -> [String] {
    let lines = script.personas[persona].traits.indices.map { index -> String in
      let trait = TraitID(index: Int32(index))
      let shown = words.declaration(of: .pole(Pole(trait: trait, isHigh: true)))
      return "- `\(shown)`" + (view.facts?.traits[trait].map { ": \($0)" } ?? "")
    }
    return [lines.joined(separator: "\n")]
  }

  // MARK: Choices

  /// The choice on whose own line a byte stands.
  func choice(at offset: UInt32, in file: SourceFileID) -> ChoiceID? {
    let source = view.snapshot.file(file)
    let line = source.range(ofLine: source.location(at: offset).line)
    return script.choices.ids.first { id in
      let range = script.choices[id].range
      return range.file == file && line.start <= range.start && range.start <= line.end
    }
  }

  /// A choice: what it moves, and who reads that.
  func words(about choice: ChoiceID) -> String {
    let found = script.choices[choice]
    let kind = found.isFallback ? "fallback choice" : found.isSticky ? "sticky choice" : "once-only choice"
    var parts = ["**\(kind.prefix(1).uppercased() + kind.dropFirst())**, depth \(found.depth)."]
    let moved = ChoiceEffects(view, choice).symbols
    guard !moved.isEmpty else { return parts[0] + " It moves nothing before the next choice or gather." }
    parts += moved.map { symbol in
      let reads = view.occurrences(of: symbol).filter { !$0.role.isDeclaration && $0.role != .write }
      let name = label(of: symbol)
      guard let first = reads.first else { return "- moves `\(name)`, which nothing reads" }
      let more = reads.count > 1 ? " and in \(reads.count - 1) more places" : ""
      return "- moves `\(name)`, which is read in line \(script.line(of: first.range))\(more)"
    }
    return parts.joined(separator: "\n")
  }

  private func label(of symbol: StorySymbol) -> String {
    if case .pole(let pole) = symbol { return script.spelling(of: pole) }
    return script.name(of: symbol)
  }

  // MARK: Conditions

  /// The condition at a byte, where it comes out the same every time.
  func condition(at offset: UInt32, in file: SourceFileID) -> (words: String, range: SourceRange)? {
    let found = view.facts?.conditions.first {
      $0.range.file == file && $0.range.start <= offset && offset <= $0.range.end
    }
    return found.map { fact in
      let words = view.snapshot.text(in: fact.range)
      return ("`\(words)` \(fact.isAlways ? "always" : "never") holds, whatever the reader does.", fact.range)
    }
  }
}
