import LonghandCompiler
import LonghandLint
import LonghandSource

extension ChoiceAuditor {
  typealias Finding = ChoiceAudit.Finding

  /// What deserves attention, in order of weight.
  func findings() -> [Finding] {
    var findings: [Finding] = []
    for group in members.indices {
      findings += unread(members[group])
      findings += twins(members[group])
      findings += best(members[group])
      findings += traceless(members[group])
    }
    findings += unreadTraits() + unsaid() + deciding() + seldom()
    let order = findings.indices.sorted { left, right in
      let (first, second) = (findings[left], findings[right])
      return (second.weight, first.place.file, first.place.line, left) < (
        first.weight, second.place.file, second.place.line, right
      )
    }
    return order.map { findings[$0] }
  }

  // MARK: Traces

  /// What a choice moves by itself, mirrors and visits left out, each once.
  func ownMoves(_ index: Int) -> [PlaceFacts.Move] { facets[index].ownMoves }

  /// Whether anything of a choice can be told once its ways have come together with those of the others.
  func leavesTrace(_ index: Int) -> Bool {
    let facet = facets[index]
    guard let joint = facet.joint, !facet.isCut else { return true }
    if facts.readsAnyVisits { return true }
    for move in facet.moves where move.thing == .host || ahead.isRead(move.thing, from: joint) { return true }
    for (thing, _) in visits(facet) where ahead.isRead(thing, from: joint) { return true }
    if facet.region.offers, ahead.isRead(.turns, from: joint) { return true }
    // What is another one the second time, and comes again.
    let isSticky = script.choices[facet.choice].isSticky
    if facet.isRepeated, !isSticky { return true }
    if facet.region.places.contains(where: { facts.namesEnding[$0] }) { return true }
    return facet.region.places.contains { place in
      ahead.components[place] == ahead.components[joint]
        && (facts.hasMemory[place] || graph.outgoing(place).contains { $0.kind == .offer })
    }
  }

  // MARK: Choices that nothing reads

  /// What a choice moves and nothing in the story reads afterwards.
  private func unreadMoves(_ index: Int) -> [PlaceFacts.Move] { facets[index].unreadMoves }

  /// Choices that move something that nothing reads afterwards; those that move a trait beside other things are told
  /// of together.
  private func unread(_ group: [Int]) -> [Finding] {
    group.compactMap { index in
      var unread = unreadMoves(index)
      let isAll = isWithoutTrace(index)
      if !isAll { unread.removeAll { $0.isOfTrait } }
      guard !unread.isEmpty else { return nil }
      let names = unread.map { "`\(story.name(of: $0.thing))` (\($0.change))" }
      let rest = isAll ? "; once it comes together with the others, nothing of it is left" : ""
      return Finding(
        kind: .unread,
        message: "\(quoted(index)) moves \(Self.joined(names)), and nothing in the story reads "
          + "\(unread.count == 1 ? "that" : "these") afterwards\(rest).",
        place: audit.entries[index].place, choices: [index],
        weight: (isAll ? 90 : 75) - (unread.allSatisfy { $0.isOfTrait } ? 40 : 0))
    }
  }

  /// Whether a choice moves something, and none of that is read, and nothing else of it is left.
  private func isWithoutTrace(_ index: Int) -> Bool {
    !ownMoves(index).isEmpty && unreadMoves(index).count == ownMoves(index).count && !leavesTrace(index)
  }

  /// Traits that choices move where nothing reads them any more.
  private func unreadTraits() -> [Finding] {
    var movers: [TraitID: [Int]] = [:]
    for index in audit.entries.indices where !isWithoutTrace(index) {
      for move in unreadMoves(index) {
        if case .trait(let trait) = move.thing { movers[trait, default: []].append(index) }
      }
    }
    return movers.sorted { $0.key.index < $1.key.index }.map { trait, movers in
      let shown = movers.prefix(3).map { "\(quoted($0)) (\(audit.entries[$0].place.words))" }
      let rest = movers.count > shown.count ? ["\(movers.count - shown.count) more"] : []
      return Finding(
        kind: .unread,
        message:
          "\(movers.count.counted("choice moves", "choices move")) `\(script.spelling(of: trait))` where nothing "
          + "in the story reads it any more: \(Self.joined(shown + rest)).",
        place: audit.entries[movers[0]].place, choices: movers, weight: 45 + min(25, movers.count))
    }
  }

  /// Whether a thing, or what follows it, is read where the story may come to, or in what is the choice's own.
  func isReadAnyhow(_ thing: StoryThing, from start: Int, _ facet: Facet) -> Bool {
    if ahead.isRead(thing, from: start) { return true }
    guard case .trait(let trait) = thing else { return false }
    return facet.moves.contains { $0.mirrored == trait && ahead.isRead($0.thing, from: start) }
  }

  // MARK: Twins

  /// Choices that lead to the same and move the same.
  private func twins(_ group: [Int]) -> [Finding] {
    var groups: [[String]: [Int]] = [:]
    for index in group where !audit.entries[index].isFallback {
      let facet = facets[index]
      guard let joint = facet.joint, !facet.region.offers, !ownMoves(index).isEmpty, !movesVisits(facet, joint),
        !facet.moves.contains(where: { $0.thing == .host || $0.thing == .chance }),
        !facet.region.places.contains(where: { facts.namesEnding[$0] || facts.hasMemory[$0] })
      else { continue }
      let moves = facet.moves.filter { $0.mirrored == nil }
      let signature = moves.map { "\(story.name(of: $0.thing)) \($0.change)" }.sorted()
      groups[signature, default: []].append(index)
    }
    let found = groups.values.map { withoutOpposites($0) }.filter { $0.count > 1 }
    return found.sorted { $0[0] < $1[0] }.map { twins in
      let moves = ownMoves(twins[0]).map { "`\(story.name(of: $0.thing))` \($0.change)" }
      let words = twins.reduce(0) { $0 + audit.entries[$1].ownWords }
      return Finding(
        kind: .twins,
        message:
          "\(Self.joined(twins.map { quoted($0) })) lead to the same (\(jointWords(twins[0]))) and move the same: "
          + "\(Self.joined(moves)).",
        // Who reads much before they come together again has had a choice after all.
        place: audit.entries[twins[0]].place, choices: twins, weight: words > 60 * twins.count ? 60 : 80)
    }
  }

  /// Of choices that are never offered together, because one asks for what the other asks to be false, the first.
  private func withoutOpposites(_ twins: [Int]) -> [Int] {
    var kept: [Int] = []
    for index in twins where !kept.contains(where: { areOpposite($0, index) }) { kept.append(index) }
    return kept
  }

  /// Whether a condition of one choice is the negation of one of another.
  private func areOpposite(_ first: Int, _ second: Int) -> Bool {
    func negations(_ index: Int) -> [String] {
      script.expressionRows[script.choices[facets[index].choice].conditions].compactMap { condition in
        guard case .not(let operand) = script.expressions[condition].kind else { return nil }
        return Self.bare(story.words(in: script.expressions[operand].range))
      }
    }
    func asked(_ index: Int) -> [String] { audit.entries[index].conditions.map(Self.bare) }
    return !Set(negations(first)).isDisjoint(with: asked(second))
      || !Set(negations(second)).isDisjoint(with: asked(first))
  }

  /// A condition without the parentheses around all of it.
  private static func bare(_ words: String) -> String {
    words.first == "(" && words.last == ")" ? String(words.dropFirst().dropLast()) : words
  }

  private func movesVisits(_ facet: Facet, _ joint: Int) -> Bool {
    visits(facet).contains { ahead.isRead($0.0, from: joint) }
  }

  // MARK: The best option

  /// Groups in which one option gives all that the others give of traits, and more.
  private func best(_ group: [Int]) -> [Finding] {
    let options = group.filter { !audit.entries[$0].isFallback }
    guard options.count > 1, let joint = options.first.flatMap({ facets[$0].joint }) else { return [] }
    var points: [[TraitID: Int]] = []
    for index in options {
      guard let own = traitPoints(index, joint) else { return [] }
      points.append(own)
    }
    guard
      let best = points.indices.first(where: { index in
        points.indices.allSatisfy { $0 == index || Self.covers(points[index], points[$0]) }
      }), !points[best].isEmpty, points.contains(where: { $0 != points[best] })
    else { return [] }
    let gains = points[best].sorted { $0.key.index < $1.key.index }.map { trait, amount in
      "`\(script.spelling(of: trait))` \(amount < 0 ? "" : "+")\(amount)"
    }
    let others = options.indices.filter { $0 != best }.map { option in
      let gains = points[option].sorted { $0.key.index < $1.key.index }.map { "\($0.value < 0 ? "" : "+")\($0.value)" }
      return gains.isEmpty ? "nothing" : gains.joined(separator: ", ")
    }
    return [
      Finding(
        kind: .best,
        message: "\(quoted(options[best])) gives all that its neighbours give, and more: \(Self.joined(gains)) "
          + "(theirs: \(others.joined(separator: "; "))).",
        place: audit.entries[options[best]].place, choices: [options[best]] + options.filter { $0 != options[best] },
        weight: 65)
    ]
  }

  /// By how much a choice moves traits; nil where it moves anything else, or by an amount that is not known.
  private func traitPoints(_ index: Int, _ joint: Int) -> [TraitID: Int]? {
    guard facets[index].joint == joint, !facets[index].region.offers else { return nil }
    var points: [TraitID: Int] = [:]
    for move in facets[index].moves where move.mirrored == nil {
      guard case .trait(let trait) = move.thing, let amount = move.points else {
        if ahead.isRead(move.thing, from: joint) || move.thing == .host { return nil }
        continue
      }
      points[trait, default: 0] += amount
    }
    return movesVisits(facets[index], joint) ? nil : points
  }

  /// Whether one option moves every trait that another moves, in the same direction and as far.
  private static func covers(_ left: [TraitID: Int], _ right: [TraitID: Int]) -> Bool {
    right.allSatisfy { trait, amount in
      guard let own = left[trait] else { return false }
      return (own < 0) == (amount < 0) && abs(own) >= abs(amount)
    }
  }

  // MARK: Choices without a trace

  /// Choices of which nothing is left, and groups that are such choices only.
  private func traceless(_ group: [Int]) -> [Finding] {
    let options = group.filter { !audit.entries[$0].isFallback }
    let traceless = options.filter { ownMoves($0).isEmpty && !leavesTrace($0) }
    guard options.count > 1, !traceless.isEmpty else { return [] }
    guard traceless.count == options.count else {
      return traceless.map { index in
        Finding(
          kind: .traceless,
          message: "Nothing is left of \(quoted(index)) once it comes together with the others "
            + "(\(jointWords(index))): it moves nothing, and nobody asks whether it was taken.",
          place: audit.entries[index].place, choices: [index], weight: 20 - min(10, audit.entries[index].ownWords / 20))
      }
    }
    let isFalse = options.allSatisfy { audit.entries[$0].ownLines <= 1 && !facets[$0].region.offers }
    let words = options.map { audit.entries[$0].ownWords }.max() ?? 0
    let names = Self.joined(options.map { quoted($0) })
    return [
      Finding(
        kind: isFalse ? .falseGroup : .traceless,
        message: isFalse
          ? "\(names) all come together at once (\(jointWords(options[0]))), and differ in a line at most."
          : "Nothing is left of any of \(names) once they come together (\(jointWords(options[0]))).",
        place: audit.entries[options[0]].place, choices: options,
        weight: isFalse ? 50 : 30 - min(10, words / 20))
    ]
  }

  // MARK: Words

  /// A choice by its words, with its line.
  func quoted(_ index: Int) -> String {
    let words = audit.entries[index].words
    return "“\(words.count > 48 ? words.prefix(47) + "…" : words[...])”"
  }

  private func jointWords(_ index: Int) -> String {
    switch audit.entries[index].joint {
    case .place(let place):
      place.file == audit.entries[index].place.file ? "in line \(place.line)" : "at \(place.words)"
    case .again: "at the same choices"
    case .never: "nowhere"
    }
  }

  /// Words in a row: `a`, `a and b`, `a, b and c`.
  static func joined(_ words: [String]) -> String {
    guard let last = words.last, words.count > 1 else { return words.first ?? "" }
    return words.dropLast().joined(separator: ", ") + " and " + last
  }
}

extension PlaceFacts.Move {
  /// Whether it is a trait that is moved.
  var isOfTrait: Bool {
    if case .trait = thing { true } else { false }
  }
}
