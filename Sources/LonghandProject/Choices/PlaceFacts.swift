import LonghandCompiler
import LonghandLint
import LonghandRuntime
import LonghandSource

/// What happens at each place of a story: what is moved there, what is read, how many words are told.
package struct PlaceFacts {
  /// Something that is moved.
  package struct Move {
    package var thing: StoryThing
    /// How, in the writer's words: `= true`, `+10`.
    package var change: String
    package var range: SourceRange
    /// By how many points toward its high pole a trait is shifted, if that is known; nil for anything else.
    package var points: Int?
    /// The trait that it follows, where it is moved because that is (persona §1.4).
    package var mirrored: TraitID?
  }

  /// Somewhere that a thing is read.
  package struct Read {
    package enum Kind: String, Sendable {
      /// Something is told, offered or done only if it is so.
      case condition
      /// It is shown.
      case shown
      /// Another value is made of it.
      case value
    }

    package var thing: StoryThing
    package var kind: Kind
    package var range: SourceRange
    /// The number of the place.
    package var place: Int
  }

  /// A way on that is taken only if some things are so.
  struct Gate {
    var place: Int
    var things: [StoryThing]
  }

  /// What is moved at each place, by the numbers of the flow graph.
  package fileprivate(set) var moves: [[Move]]
  /// All reads, in generation order.
  package fileprivate(set) var reads: [Read] = []
  /// How many words are told at each place; of alternatives, all.
  package fileprivate(set) var words: [Int]
  /// How many lines are told at each place.
  package fileprivate(set) var lines: [Int]
  /// Whether each place is another one the second time: by a sequence.
  package fileprivate(set) var hasMemory: [Bool]
  /// Whether an ending is named at each place (persona §6).
  package fileprivate(set) var namesEnding: [Bool]
  /// What hangs on each thing: what it is a value for, or a condition of.
  fileprivate(set) var influences: [StoryThing: Set<StoryThing>] = [:]
  /// The ways on with conditions.
  fileprivate(set) var gates: [Gate] = []
  /// The place where each choice is offered first.
  package fileprivate(set) var offeredAt: [Int?]
  /// Whether any count of visits may be read through a variable.
  fileprivate(set) var readsAnyVisits = false

  /// Looks through a story.
  package init(_ story: ViewedStory) {
    let graph = story.linted.flowGraph
    let count = graph.numbers.count
    moves = Array(repeating: [], count: count)
    words = Array(repeating: 0, count: count)
    lines = Array(repeating: 0, count: count)
    hasMemory = Array(repeating: false, count: count)
    namesEnding = hasMemory
    offeredAt = Array(repeating: nil, count: story.script.choices.count)
    for edge in graph.edges where edge.kind == .offer {
      guard case .choice(let choice) = graph.numbers.place(edge.to), offeredAt[Int(choice.index)] == nil else {
        continue
      }
      offeredAt[Int(choice.index)] = edge.from
    }
    var walk = PlaceFactsWalk(story, self)
    walk.read()
    self = walk.facts
  }

  /// The things that hang on some, those included, along values and conditions.
  func influenced(by things: some Sequence<StoryThing>) -> Set<StoryThing> {
    var found = Set(things)
    var pending = Array(found)
    while let thing = pending.popLast() {
      for next in influences[thing] ?? [] where found.insert(next).inserted { pending.append(next) }
    }
    return found
  }
}

/// The walk that collects the facts.
private struct PlaceFactsWalk {
  private let story: ViewedStory
  private let script: Script
  private let numbers: PlaceNumbers
  private let traits: TraitNames
  private let constants: ConstantFolder
  var facts: PlaceFacts
  private var flow = Script.story
  /// What decides whether what is walked happens.
  private var controls: [StoryThing] = []

  init(_ story: ViewedStory, _ facts: PlaceFacts) {
    self.story = story
    script = story.script
    numbers = story.linted.flowGraph.numbers
    traits = story.linted.traitNames
    constants = story.linted.constantFolder
    self.facts = facts
  }

  mutating func read() {
    for id in script.flows.ids {
      flow = id
      var place = numbers[.flow(id)]
      walk(script.flows[id].body, &place)
    }
  }

  // MARK: Statements

  private mutating func walk(_ weave: WeaveID, _ place: inout Int) {
    for index in script.weaves[weave].statements.indices {
      let statement = script.statements[index]
      switch statement.kind {
      case .content(let content): walk(line: content, place)
      case .choice(let id): walk(id, &place)
      case .gather(let gather): place = numbers[.gather(gather)]
      case .weave(let nested): walk(nested, &place)
      case .temporary(let id):
        let temporary = script.temporaries[id]
        move(.variable(.local(flow, temporary.name)), value: temporary.value, at: statement.range, place: place)
      case .assignment(let id): walk(script.assignments[id], statement.range, place)
      case .shift(let id): walk(script.shifts[id], place)
      case .call(let call): _ = note(call, .value, place)
      case .returning(let value): if let value { _ = note(value, .value, place) }
      case .newline, .note, .variable, .constant, .list, .external, .persona, .done: break
      }
    }
  }

  private mutating func walk(_ id: ChoiceID, _ place: inout Int) {
    let choice = script.choices[id]
    let offering = facts.offeredAt[Int(id.index)] ?? place
    var things: [StoryThing] = []
    for condition in script.expressionRows[choice.conditions] { things += note(condition, .condition, offering) }
    let before = controls
    controls += things
    facts.gates.append(PlaceFacts.Gate(place: offering, things: controls))
    controls = before
    let words = facts.words[offering]
    walk(choice.start, offering)
    let printed = facts.words[offering] - words
    walk(choice.choiceOnly, offering)
    // What is offered is told by the choice, and only what stands before the brackets is told again.
    facts.words[offering] = words
    place = numbers[.choice(id)]
    facts.words[place] += printed
    if printed > 0 { facts.lines[place] += 1 }
    walk(line: choice.inner, place)
    walk(choice.chain, place)
  }

  private mutating func walk(_ assignment: Assignment, _ range: SourceRange, _ place: Int) {
    let variable = StoryVariable(assignment, in: flow, script)
    let thing = traits[variable.name].map { StoryThing.trait($0) } ?? .variable(variable)
    guard let value = assignment.value else {
      return add(thing, change: assignment.kind == .subtract ? "-1" : "+1", at: range, place: place)
    }
    let sign =
      switch assignment.kind {
      case .set: "="
      case .add: "+="
      case .subtract: "-="
      }
    move(thing, value: value, at: range, place: place, sign: sign)
  }

  private mutating func move(
    _ thing: StoryThing, value: ExpressionID, at range: SourceRange, place: Int, sign: String = "="
  ) {
    for read in note(value, .value, place) where read != thing { facts.influences[read, default: []].insert(thing) }
    add(thing, change: "\(sign) \(words(of: value))", at: range, place: place)
  }

  private mutating func walk(_ shift: Shift, _ place: Int) {
    for clause in script.shiftClauses[shift.clauses] {
      guard let pole = clause.meaning else { continue }
      let things = note(clause.amount, .value, place)
      for thing in things { facts.influences[thing, default: []].insert(.trait(pole.trait)) }
      let amount = constants[clause.amount]?.number.map { Int($0) }
      let isHigher = pole.isHigh == (clause.effect == .toward)
      let points = clause.effect == .set ? nil : amount.map { isHigher ? $0 : -$0 }
      let change: String
      if let points {
        change = points < 0 ? "\(points)" : "+\(points)"
      } else {
        let sign = clause.effect == .set ? "=" : clause.effect == .toward ? "+" : "-"
        change = "\(script.names[clause.pole.name]) \(sign)\(words(of: clause.amount))"
      }
      add(.trait(pole.trait), change: change, at: shift.range, place: place, points: points)
      mirror(pole.trait, points: points, at: shift.range, place: place)
    }
  }

  /// What follows a trait moves with it (persona §4.1); mirrors make no circles.
  private mutating func mirror(_ trait: TraitID, points: Int?, at range: SourceRange, place: Int) {
    for follower in script.traits.ids {
      for mirror in script.mirrors[script.traits[follower].mirrors] where mirror.source == trait {
        let moved = points.map { $0 * Int(mirror.by) / 100 }
        if moved == 0 { continue }
        let change = moved.map { $0 < 0 ? "\($0)" : "+\($0)" } ?? "with it"
        facts.influences[.trait(trait), default: []].insert(.trait(follower))
        add(.trait(follower), change: change, at: range, place: place, points: moved, mirrored: trait)
        self.mirror(follower, points: moved, at: range, place: place)
      }
    }
  }

  private mutating func add(
    _ thing: StoryThing, change: String, at range: SourceRange, place: Int, points: Int? = nil,
    mirrored: TraitID? = nil
  ) {
    for control in controls where control != thing { facts.influences[control, default: []].insert(thing) }
    facts.moves[place].append(
      PlaceFacts.Move(thing: thing, change: change, range: range, points: points, mirrored: mirrored))
  }

  // MARK: Content

  private mutating func walk(line content: Content, _ place: Int) {
    let before = facts.words[place]
    walk(content, place)
    if facts.words[place] > before { facts.lines[place] += 1 }
  }

  private mutating func walk(_ content: Content, _ place: Int) {
    var isInTag = false
    for item in script.contentItems[content] {
      switch item.kind {
      case .tagStart: isInTag = true
      case .tagEnd: isInTag = false
      case .newline, .glue: break
      case .text(let id):
        if !isInTag {
          facts.words[place] += TextMeasure(of: script.texts[id]).words
        } else if script.texts[id].endingName != nil {
          facts.namesEnding[place] = true
        }
      case .printed(let expression): _ = note(expression, .shown, place)
      case .conditional(let id): walk(script.conditionals[id], place)
      case .sequence(let id):
        facts.hasMemory[place] = true
        if script.flows[flow].kind == .function { rememberCalls(place) }
        if script.sequences[id].kind.isByChance { controls.append(.chance) }
        for index in script.sequences[id].elements.indices { walk(block: script.elements[index], place) }
        if script.sequences[id].kind.isByChance { controls.removeLast() }
      case .divert(let id): walk(id, place)
      }
    }
  }

  /// A function with a sequence in it is another one the next time, for whoever calls it.
  private mutating func rememberCalls(_ place: Int) {
    let range = script.flows[flow].headerRange
    guard !facts.moves[place].contains(where: { $0.thing == .visits(place) }) else { return }
    add(.visits(place), change: "one more", at: range, place: place)
    facts.reads.append(PlaceFacts.Read(thing: .visits(place), kind: .shown, range: range, place: place))
    facts.influences[.visits(place), default: []].insert(.result(flow))
  }

  private mutating func walk(block: WeaveID, _ place: Int) {
    var inner = place
    walk(block, &inner)
  }

  private mutating func walk(_ conditional: Conditional, _ place: Int) {
    let before = controls
    if let initial = conditional.initial { controls += note(initial, .condition, place) }
    for branch in script.branches[conditional.branches] {
      switch branch.kind {
      case .condition(let value), .caseValue(let value): controls += note(value, .condition, place)
      case .whenTrue, .otherwise, .caseDefault: break
      }
      walk(block: branch.body, place)
    }
    controls = before
  }

  private mutating func walk(_ id: DivertID, _ place: Int) {
    let divert = script.diverts[id]
    if case .variable(let name) = divert.meaning {
      let isLocal = story.linted.analysis.symbols.parameter(name, of: flow) != nil
      let thing = StoryThing.variable(isLocal ? .local(flow, name) : .global(name))
      facts.reads.append(PlaceFacts.Read(thing: thing, kind: .condition, range: divert.range, place: place))
      facts.gates.append(PlaceFacts.Gate(place: place, things: controls + [thing]))
    } else if !controls.isEmpty {
      facts.gates.append(PlaceFacts.Gate(place: place, things: controls))
    }
    guard case .flow(let target) = divert.meaning else {
      for argument in script.expressionRows[divert.arguments] { _ = note(argument, .value, place) }
      return
    }
    pass(Array(script.expressionRows[divert.arguments]), to: target, divert.range, place)
  }

  /// What is passed to a flow is given to its parameters.
  private mutating func pass(_ arguments: [ExpressionID], to target: FlowID, _ range: SourceRange, _ place: Int) {
    let parameters = Array(script.parameters[script.flows[target].parameters])
    for (position, argument) in arguments.enumerated() {
      guard position < parameters.count else {
        _ = note(argument, .value, place)
        continue
      }
      let parameter = StoryThing.variable(.local(target, parameters[position].name))
      let things = note(argument, .value, place)
      for thing in things { facts.influences[thing, default: []].insert(parameter) }
      add(parameter, change: "= \(words(of: argument))", at: range, place: place)
      guard parameters[position].isReference else { continue }
      // Whatever is done to the parameter is done to the variable.
      for thing in things {
        add(thing, change: "by \(script.fullPath(of: target))()", at: range, place: place)
        facts.influences[parameter, default: []].insert(thing)
      }
    }
  }

  // MARK: Expressions

  private func words(of expression: ExpressionID) -> String { story.words(in: script.expressions[expression].range) }

  /// Notes what an expression reads, and what its calls move; gives what it reads.
  private mutating func note(_ id: ExpressionID, _ kind: PlaceFacts.Read.Kind, _ place: Int) -> [StoryThing] {
    var things: [StoryThing] = []
    for part in script.parts(of: id) {
      let range = script.expressions[part].range
      switch script.expressions[part].kind {
      case .reference(let reference):
        things += note(script.references[reference].meaning, kind: kind, at: range, place: place)
      case .call(let call): things += note(script.calls[call], kind: kind, at: range, place: place)
      case .string(let content): walk(string: content, kind, place, &things)
      case .integer, .float, .boolean, .divertTarget, .list, .negate, .not, .binary, .increment, .broken: break
      }
    }
    return things
  }

  private mutating func walk(
    string content: Content, _ kind: PlaceFacts.Read.Kind, _ place: Int, _ things: inout [StoryThing]
  ) {
    for item in script.contentItems[content] {
      switch item.kind {
      case .printed(let expression): things += note(expression, kind, place)
      case .conditional(let id):
        let before = controls
        walk(script.conditionals[id], place)
        if let initial = script.conditionals[id].initial { things += note(initial, kind, place) }
        controls = before
      case .sequence: facts.hasMemory[place] = true
      case .text, .newline, .glue, .tagStart, .tagEnd, .divert: break
      }
    }
  }

  private mutating func add(read thing: StoryThing, _ kind: PlaceFacts.Read.Kind, _ range: SourceRange, _ place: Int) {
    facts.reads.append(PlaceFacts.Read(thing: thing, kind: kind, range: range, place: place))
    if script.flows[flow].kind == .function, thing != .result(flow) {
      facts.influences[thing, default: []].insert(.result(flow))
    }
  }

  private mutating func note(
    _ meaning: Reference.Meaning, kind: PlaceFacts.Read.Kind, at range: SourceRange, place: Int
  ) -> [StoryThing] {
    let thing: StoryThing
    switch meaning {
    case .global(let name): thing = traits[name].map { .trait($0) } ?? .variable(.global(name))
    case .temporary(let name): thing = .variable(.local(flow, name))
    case .complement(let trait): thing = .trait(trait)
    case .flow(let target): thing = .visits(numbers[.flow(target)])
    case .weavePoint(let point): thing = .visits(numbers[FlowPlace(point)])
    case .nothing, .constant, .listItem: return []
    }
    add(read: thing, kind, range, place)
    return [thing]
  }

  private mutating func note(
    _ call: Call, kind: PlaceFacts.Read.Kind, at range: SourceRange, place: Int
  ) -> [StoryThing] {
    var things: [StoryThing] = []
    let arguments = Array(script.expressionRows[call.arguments])
    switch call.meaning {
    case .builtIn(let function): things = builtIn(function, arguments: arguments, at: range, place: place)
    case .flow(let target):
      things = [.result(target)]
      pass(arguments, to: target, range, place)
    case .external:
      things = [.host]
      add(.host, change: "called", at: range, place: place)
    case .variable(let name): things = [.variable(.global(name))]
    case .persona(let call): things = traits(of: call).map { .trait($0) }
    case .nothing, .list: break
    }
    for thing in things { add(read: thing, kind, range, place) }
    return things
  }

  private mutating func builtIn(
    _ function: BuiltInFunction, arguments: [ExpressionID], at range: SourceRange, place: Int
  ) -> [StoryThing] {
    switch function {
    case .random, .listRandom, .seedRandom:
      add(.chance, change: "drawn", at: range, place: place)
      return [.chance]
    case .turns: return [.turns]
    case .turnsSince: return counted(arguments) + [.turns]
    case .readCount: return counted(arguments)
    case .choiceCount, .listRange, .listValue, .listCount, .listMin, .listMax, .listAll, .listInvert, .min, .max, .pow,
      .floor, .ceiling, .int, .float, .negate:
      return []
    }
  }

  /// The visits that `TURNS_SINCE` or `READ_COUNT` asks for.
  private mutating func counted(_ arguments: [ExpressionID]) -> [StoryThing] {
    guard let argument = arguments.first, case .divertTarget(let divert) = script.expressions[argument].kind else {
      facts.readsAnyVisits = true
      return []
    }
    switch script.diverts[divert].meaning {
    case .flow(let flow): return [.visits(numbers[.flow(flow)])]
    case .weavePoint(let point): return [.visits(numbers[FlowPlace(point)])]
    case .nothing, .done, .end, .variable:
      facts.readsAnyVisits = true
      return []
    }
  }

  private func traits(of call: PersonaCall) -> [TraitID] {
    switch call {
    case .change(let pole): [pole.trait]
    case .rapport(let first, let second): traits(of: first) + traits(of: second)
    case .portrait(let persona): traits(of: persona)
    }
  }

  private func traits(of persona: PersonaID) -> [TraitID] {
    script.personas[persona].traits.indices.map { TraitID(index: Int32($0)) }
  }
}
