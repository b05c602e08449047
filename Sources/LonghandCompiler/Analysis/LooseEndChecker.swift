import LonghandSource

/// Finds the places where a story may run out (ink §141 to ink §145).
struct LooseEndChecker {
  private let script: Script
  private let plan: WeavePlan
  private var findings: [Finding] = []
  /// Whether each weave holds a divert that leaves it, at any depth; worked out once, from the inside out.
  private var holdsDivert: [Bool]

  private init(_ script: Script, _ plan: WeavePlan) {
    self.script = script
    self.plan = plan
    holdsDivert = []
    holdsDivert.reserveCapacity(script.weaves.count)
    // A weave is made after all weaves in it, so those are known already.
    for weave in script.weaves.nodes {
      holdsDivert.append(weave.statements.indices.contains { self.terminates(script.statements[$0]) })
    }
  }

  /// The loose ends of a script.
  static func check(_ script: Script, _ plan: WeavePlan) -> [Finding] {
    var checker = LooseEndChecker(script, plan)
    checker.check()
    return checker.findings
  }

  /// Checks all flows, and all weaves in braces.
  private mutating func check() {
    for id in script.flows.ids { checkFlow(id) }
    for id in script.weaves.ids where script.weaves[id].role == .block { checkBlock(id) }
  }

  // MARK: Flows

  /// Knots and stitches must not run out; functions may, and the story itself ends in `-> DONE` (ink §144).
  private mutating func checkFlow(_ id: FlowID) {
    let flow = script.flows[id]
    guard flow.kind == .knot || flow.kind == .stitch, flow.firstReturn == nil else { return }
    let body = script.weaves[flow.body]
    guard !body.statements.isEmpty, !endsInNote(body) else { return }
    let ends = plan.remaining[flow.body.index] ?? []
    for end in ends where !terminates(end) { warn(id, at: lastItem(after: end), end) }
    if ends.isEmpty, !body.hasWeavePoints, !holdsDivert[Int(flow.body.index)] {
      warn(id, at: lastItem(in: body.statements.indices), nil)
    }
  }

  private mutating func warn(_ id: FlowID, at item: Item, _ end: WeavePoint?) {
    let flow = script.flows[id]
    if item.isNote { return }
    var looseEnd = FlowIssue.LooseEnd(
      flow: "the \(flow.kind) `\(script.names[flow.name])`", firstStitch: nil, isAfterTunnel: item.isTunnel)
    // Statements of nested weaves stand elsewhere in the arena.
    let isInRoot = end.map { script.weaves[flow.body].statements.indices.contains(plan.following($0).lowerBound - 1) }
    if isInRoot ?? true, !flow.stitches.isEmpty {
      looseEnd.firstStitch = script.names[script.flows[FlowID(index: flow.stitches.start)].name]
    }
    let range = item.range ?? end.map { script.range(of: $0) } ?? flow.headerRange
    findings.append(Finding(.flow(.looseEnd(looseEnd)), range))
  }

  // MARK: Blocks

  /// Choices in braces must divert by themselves (ink §145).
  private mutating func checkBlock(_ id: WeaveID) {
    guard let ends = plan.remaining[id.index], !endsInNote(script.weaves[id]) else { return }
    for end in ends where !terminates(end) {
      let item = lastItem(after: end)
      if item.isNote { continue }
      let issue = FlowIssue.blockedChoice(suggestsCondition: isLoneChoice(in: id))
      findings.append(Finding(.flow(issue), item.range ?? script.range(of: end)))
    }
  }

  /// Whether a weave is a branch with exactly one choice, whose condition could stand on the choice itself.
  private func isLoneChoice(in id: WeaveID) -> Bool {
    choiceCount(in: id) == 1 && script.branches.nodes.contains { $0.body == id }
  }

  private func choiceCount(in id: WeaveID) -> Int {
    script.statements[script.weaves[id].statements].reduce(into: 0) { count, statement in
      if case .choice = statement.kind { count += 1 }
      if case .weave(let nested) = statement.kind { count += choiceCount(in: nested) }
    }
  }

  // MARK: What ends a flow

  private func terminates(_ end: WeavePoint) -> Bool {
    if case .choice(let id) = end, terminates(script.choices[id]) { return true }
    return plan.following(end).contains { terminates(script.statements[$0]) }
  }

  private func terminates(_ choice: Choice) -> Bool {
    terminates(choice.start) || terminates(choice.choiceOnly) || terminates(choice.inner) || terminates(choice.chain)
  }

  private func terminates(_ statement: Statement) -> Bool {
    switch statement.kind {
    case .content(let content): terminates(content)
    case .choice(let choice): terminates(script.choices[choice])
    case .weave(let nested): holdsDivert[Int(nested.index)]
    case .newline, .gather, .note, .variable, .constant, .list, .external, .temporary, .assignment, .call,
      .returning, .done, .persona, .shift:
      false
    }
  }

  /// Whether any item holds a divert that leaves for good, at any depth (ink §142).
  private func terminates(_ content: Content) -> Bool {
    script.contentItems[content].contains { item in
      switch item.kind {
      case .divert(let divert): script.diverts[divert].kind == .plain || script.diverts[divert].kind == .tunnelReturn
      case .conditional(let conditional):
        script.branches[script.conditionals[conditional].branches].contains { holdsDivert[Int($0.body.index)] }
      case .sequence(let sequence):
        script.elements[script.sequences[sequence].elements].contains { holdsDivert[Int($0.index)] }
      case .text, .newline, .glue, .tagStart, .tagEnd, .printed: false
      }
    }
  }

  // MARK: Last items

  /// The last item of something, as far as it matters here.
  private struct Item {
    var range: SourceRange?
    var isNote = false
    var isTunnel = false
  }

  /// Whether the last significant item of a weave is a note of the author (ink §143).
  private func endsInNote(_ weave: Weave) -> Bool {
    for index in weave.statements.indices.reversed() {
      switch script.statements[index].kind {
      case .newline, .variable, .list, .constant, .persona: continue
      case .weave(let nested): return endsInNote(script.weaves[nested])
      case .note: return true
      case .content, .choice, .gather, .external, .temporary, .assignment, .call, .returning, .done, .shift:
        return false
      }
    }
    return false
  }

  private func lastItem(after end: WeavePoint) -> Item {
    let item = lastItem(in: plan.following(end))
    guard item.range == nil, case .choice(let id) = end else { return item }
    let choice = script.choices[id]
    for content in [choice.chain, choice.inner, choice.choiceOnly, choice.start] where !content.isEmpty {
      return lastItem(of: content)
    }
    return item
  }

  private func lastItem(in statements: Range<Int>) -> Item {
    for index in statements.reversed() {
      let statement = script.statements[index]
      switch statement.kind {
      case .newline, .variable, .list, .constant, .persona: continue
      case .content(let content): return lastItem(of: content)
      case .note: return Item(range: statement.range, isNote: true)
      case .weave(let nested): return lastItem(in: script.weaves[nested].statements.indices)
      case .choice, .gather, .external, .temporary, .assignment, .call, .returning, .done, .shift:
        return Item(range: statement.range)
      }
    }
    return Item()
  }

  private func lastItem(of content: Content) -> Item {
    for index in content.indices.reversed() {
      let item = script.contentItems[index]
      switch item.kind {
      case .newline: continue
      case .divert(let divert): return Item(range: item.range, isTunnel: script.diverts[divert].kind == .tunnel)
      case .text, .glue, .tagStart, .tagEnd, .printed, .conditional, .sequence: return Item(range: item.range)
      }
    }
    return Item()
  }
}
