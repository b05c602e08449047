import LonghandCompiler
import LonghandLint
import LonghandSource

extension ChoiceAuditor {
  // MARK: Quotations

  /// Choices whose quoted words are only offered, and then said by nobody.
  func unsaid() -> [ChoiceAudit.Finding] {
    audit.entries.indices.compactMap { index in
      let choice = script.choices[facets[index].choice]
      guard !choice.isFallback, let quotation = Self.quotation(in: words(of: [choice.start, choice.choiceOnly])) else {
        return nil
      }
      let said = Set(Self.contentWords(told(after: facets[index].choice)))
      let wanted = Self.contentWords(quotation)
      guard wanted.count > 2, wanted.count(where: { said.contains($0) }) * 3 < wanted.count else { return nil }
      return ChoiceAudit.Finding(
        kind: .unsaid,
        message: "\(quoted(index)) is offered as a speech, and nobody says these words then.",
        place: audit.entries[index].place, choices: [index], weight: 40)
    }
  }

  /// The words between the first quotation marks, if the words begin with one.
  private static func quotation(in words: String) -> String? {
    let words = words.drop { $0 == " " }
    guard let first = words.first, first == "\"" || first == "“" else { return nil }
    return String(words.dropFirst().prefix { $0 != "\"" && $0 != "”" })
  }

  private static func contentWords(_ text: String) -> [String] {
    text.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
  }

  private func words(of contents: [Content]) -> String {
    contents.flatMap { script.contentItems[$0] }.map { item in
      if case .text(let id) = item.kind { script.texts[id] } else { " " }
    }.joined()
  }

  /// What is told behind a choice, up to the next choices, as far as it is its own; names may stand in braces.
  private func told(after id: ChoiceID) -> String {
    let choice = script.choices[id]
    var text = ""
    func add(_ part: Script.Part) -> Script.Descent {
      switch part {
      case .statement(let index):
        switch script.statements[index].kind {
        case .choice: return .out
        case .content, .newline, .gather, .weave, .note, .variable, .constant, .list, .external, .persona, .shift,
          .temporary, .assignment, .call, .returning, .done:
          return .into
        }
      case .item(let index):
        if case .text(let id) = script.contentItems[index].kind { text += script.texts[id] + " " }
        return .into
      case .block, .divert, .assignment, .expression, .operand: return .into
      }
    }
    script.walk(choice.start, add)
    script.walk(choice.inner, add)
    script.walk(statements: story.linted.analysis.plan.following(.choice(id)), add)
    for place in flowsRight(after: id) { script.walk(script.flows[place].body, add) }
    return text
  }

  /// The knots and stitches that the choice's own lines divert to.
  private func flowsRight(after id: ChoiceID) -> [FlowID] {
    graph.outgoing(graph.numbers[.choice(id)]).compactMap { edge in
      guard edge.isStep || edge.kind == .tunnel, case .flow(let flow) = graph.numbers.place(edge.to) else { return nil }
      return flow
    }
  }

  // MARK: Endings

  /// Endings that one choice decides, whatever came before it.
  func deciding() -> [ChoiceAudit.Finding] {
    guard endings.count > 1, endings.count <= 200 else { return [] }
    let isStart = reached { _ in true }
    return endings.indices.compactMap { ending in
      guard let index = audit.entries.indices.first(where: { isSole($0, of: ending) }) else { return nil }
      let choice = graph.numbers[.choice(facets[index].choice)]
      let without = reached { $0 != choice }
      guard isStart.contains(where: { $0 }), !leadsTo(ending, within: without) else { return nil }
      let further = audit.entries.indices.contains { other in
        other != index && ahead.leads(from: choice, to: ending)
          && facets[index].region.places.contains(graph.numbers[.choice(facets[other].choice)])
      }
      return ChoiceAudit.Finding(
        kind: .decides,
        message: "\(quoted(index)) alone decides the ending “\(endings[ending].name)”: it leads nowhere else, nothing "
          + "else leads there, and it is offered to everybody who comes there.",
        place: audit.entries[index].place, choices: [index], weight: further ? 70 : 55)
    }
  }

  /// Whether a choice without a condition leads to an ending and to no other.
  private func isSole(_ index: Int, of ending: Int) -> Bool {
    let entry = audit.entries[index]
    guard entry.conditions.isEmpty, !entry.isFallback, members[entry.group].count > 1 else { return false }
    let start = graph.numbers[.choice(facets[index].choice)]
    guard ahead.leads(from: start, to: ending) else { return false }
    guard graph.incoming(start).contains(where: { $0.kind == .offer && $0.isSure }) else { return false }
    return endings.indices.allSatisfy {
      $0 == ending || endings[$0].name == endings[ending].name || !ahead.leads(from: start, to: $0)
    }
  }

  private func reached(_ isOpen: (Int) -> Bool) -> [Bool] {
    var isReached = Array(repeating: false, count: graph.numbers.count)
    isReached[Int(Script.story.index)] = true
    var pending = [Int(Script.story.index)]
    while let place = pending.popLast() {
      for to in ahead.ways(from: place, withCalls: true) where !isReached[to] && isOpen(to) {
        isReached[to] = true
        pending.append(to)
      }
    }
    return isReached
  }

  private func leadsTo(_ ending: Int, within isReached: [Bool]) -> Bool {
    let knots = Set(endings.filter { $0.name == endings[ending].name }.map(\.knot))
    return graph.exits.contains { exit in
      exit.kind == .end && isReached[exit.place] && knots.contains(story.knot(of: graph.flows[exit.place]))
    }
  }

  // MARK: Traits

  /// Traits that few choices move, or that one condition reads.
  func seldom() -> [ChoiceAudit.Finding] {
    guard script.traits.count > 0 else { return [] }
    var movers: [TraitID: [Int]] = [:]
    var isMovedItself: Set<TraitID> = []
    for (index, facet) in facets.enumerated() {
      var seen: Set<TraitID> = []
      for move in facet.moves {
        if case .trait(let trait) = move.thing, move.mirrored == nil { isMovedItself.insert(trait) }
        if case .trait(let trait) = move.thing, seen.insert(trait).inserted { movers[trait, default: []].append(index) }
      }
    }
    return script.traits.ids.flatMap { trait in
      // What only follows another one is moved by whatever moves that.
      [
        isMovedItself.contains(trait) ? seldomMoved(trait, movers[trait] ?? []) : nil,
        seldomRead(trait, movers[trait] ?? []),
      ].compactMap { $0 }
    }
  }

  private func seldomMoved(_ trait: TraitID, _ movers: [Int]) -> ChoiceAudit.Finding? {
    guard (1...2).contains(movers.count) else { return nil }
    let names = Self.joined(movers.map { "\(quoted($0)) (\(audit.entries[$0].place.words))" })
    return ChoiceAudit.Finding(
      kind: .seldomMoved,
      message: "The trait \(story.linted.description(of: trait)) is moved by "
        + "\(movers.count == 1 ? "one choice" : "two choices") only: \(names).",
      place: story.place(of: story.linted.range(of: trait)), choices: movers, weight: 58)
  }

  private func seldomRead(_ trait: TraitID, _ movers: [Int]) -> ChoiceAudit.Finding? {
    // What follows it hands on whatever moves it.
    let isFollowed = script.mirrors.nodes.contains { $0.source == trait }
    guard !isFollowed, !movers.isEmpty else { return nil }
    let things = valuesOf(.trait(trait))
    let conditions = facts.reads.filter { read in
      guard things.contains(read.thing), read.kind != .value else { return false }
      return script.flows[graph.flows[read.place]].kind != .function
    }
    guard conditions.count == 1, let only = conditions.first else { return nil }
    return ChoiceAudit.Finding(
      kind: .seldomRead,
      message: "The trait \(story.linted.description(of: trait)) is read in one place only, "
        + "\(story.place(of: only.range).words), and \(movers.count.counted("choice moves", "choices move")) it.",
      place: story.place(of: only.range), choices: movers, weight: 57)
  }

  /// A thing and what functions make of it.
  private func valuesOf(_ thing: StoryThing) -> Set<StoryThing> {
    var found: Set<StoryThing> = [thing]
    var pending = [thing]
    while let next = pending.popLast() {
      for made in facts.influences[next] ?? [] {
        if case .result = made, found.insert(made).inserted { pending.append(made) }
      }
    }
    return found
  }
}
