import LonghandCompiler
import LonghandLint
import LonghandProject
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
      // A function that only counts says nothing.
      if count > 0 || script.flows[flow].kind != .function { facts.append(count == 1 ? "1 word." : "\(count) words.") }
    }
    let ways = KnotWays(view)
    facts.append(list("Ways in", ways.into(flow).map { (view.script.flows[$0.flow], $0) }))
    facts.append(list("Ways out", ways.out(of: flow).map { (view.script.flows[$0.flow], $0) }))
    return facts.filter { !$0.isEmpty }
  }

  private func list(_ title: String, _ ways: [(Flow, KnotWays.Way)]) -> String {
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

  /// A choice: what it moves, who reads that, and what else the audit of choices says.
  func words(about choice: ChoiceID, _ audit: ChoiceAudit?) -> String {
    let found = script.choices[choice]
    let kind = found.isFallback ? "fallback choice" : found.isSticky ? "sticky choice" : "once-only choice"
    let head = "**\(kind.prefix(1).uppercased() + kind.dropFirst())**, depth \(found.depth)."
    let place = LinePlace(file: view.snapshot.path(of: found.range), line: script.line(of: found.range))
    guard let audit, let index = audit.entries.firstIndex(where: { $0.place == place }) else { return head }
    return head + "\n\n" + ChoiceFacts(audit, file: place.file).words(about: index)
  }

  // MARK: Conditions

  /// The condition at a byte: that it, or the part of it there, always or never holds, or else what it depends on.
  func condition(at offset: UInt32, in file: SourceFileID) -> (words: String, range: SourceRange)? {
    let around = (view.facts?.conditions ?? []).filter {
      $0.range.file == file && $0.range.start <= offset && offset <= $0.range.end
    }
    let decided = around.filter { $0.holds != nil }.min { $0.range.count < $1.range.count }
    guard let fact = decided ?? around.max(by: { $0.range.count < $1.range.count }) else { return nil }
    let words = "`\(view.snapshot.text(in: fact.range))`"
    if let holds = fact.holds {
      return ("\(words) \(holds ? "always" : "never") holds, whatever the reader does.", fact.range)
    }
    let lines = dependencies(of: fact.range).map { "\n- \($0)" }.joined()
    return ("\(words) holds for some readers and not for others" + (lines.isEmpty ? "." : ":" + lines), fact.range)
  }

  /// What a condition reads, each once: what it can be, or how often it changes.
  private func dependencies(of condition: SourceRange) -> [String] {
    var seen: Set<StorySymbol> = []
    return view.occurrences[Int(condition.file.number)].compactMap { occurrence in
      guard condition.start <= occurrence.range.start, occurrence.range.end <= condition.end,
        seen.insert(occurrence.symbol).inserted
      else { return nil }
      switch occurrence.symbol {
      case .variable(let id): return variable(id)
      case .pole(let pole): return view.facts?.traits[pole.trait]
      case .list, .temporary, .parameter:
        return "`\(script.name(of: occurrence.symbol))` \(changes(of: occurrence.symbol))"
      case .flow, .label: return "how often the story came to `\(script.path(of: occurrence.symbol))`"
      case .constant, .listItem, .external, .persona, .builtIn, .personaFunction: return nil
      }
    }
  }

  private func variable(_ id: VariableID) -> String {
    let name = "`\(script.names[script.variables[id].name])`"
    let range = view.facts?.values[id].map { " is only ever \($0), and" } ?? ""
    return "\(name)\(range) \(changes(of: .variable(id)))"
  }

  private func changes(of symbol: StorySymbol) -> String {
    let writes = view.occurrences(of: symbol).filter { $0.role == .write }
    guard let first = writes.first else { return "never changes" }
    let more = writes.count > 1 ? " and \(writes.count - 1) more places" : ""
    return "changes in line \(script.line(of: first.range))\(more)"
  }
}
