import LonghandRuntime
import LonghandSource
import LonghandSyntax

/// The pass that turns personas into plain ink: global variables, integer arithmetic, tunnels and functions.
///
/// It comes after analysis and before emission; nothing behind it knows personas. The variables of the traits are there
/// already: the declaration of a persona is followed by theirs.
struct PersonaLowering {
  private var script: Script
  private var story: LoweredStory
  /// The helpers, once they are part of the script.
  private var helpers: [NameID: FlowID] = [:]

  /// A script without personas that plays the same.
  ///
  /// - Parameter words: In which words portraits are written.
  static func lower(_ script: Script, words: PortraitWords = .english) -> Script {
    guard script.personas.count > 0 else { return script }
    var pass = PersonaLowering(script: script, story: LoweredStory(script, words: words))
    pass.addHelpers()
    pass.lowerExpressions(from: 0)
    pass.lowerShifts()
    return pass.script
  }

  /// A lowered script with the expressions lowered as well that were put at its end since.
  static func lowerExpressions(of script: Script, from first: Int) -> Script {
    guard script.personas.count > 0 else { return script }
    var pass = PersonaLowering(script: script, story: LoweredStory(script))
    pass.lowerExpressions(from: first)
    return pass.script
  }

  private init(script: Script, story: LoweredStory) {
    self.script = script
    self.story = story
  }

  // MARK: Helpers

  /// Helpers are written in ink and read like any file of the story.
  private mutating func addHelpers() {
    let text = story.writer.helpers()
    guard !text.isEmpty else { return }
    let file = SourceFile(id: SourceFileID(UInt32(script.files.count)), name: "personas", text: text)
    let (firstFlow, firstName) = (script.flows.count, script.pathNames.count)
    var builder = ScriptBuilder(loader: FileLoader(root: file, include: { _ in nil }))
    swap(&builder.script, &script)
    builder.buildFlows(of: builder.loader.rootFile)
    swap(&builder.script, &script)
    script.files.append(file)
    script.helperFile = file.id
    useDottedNames(from: firstName)
    let symbols = SymbolBuilder.symbols(of: script).symbols
    var analyzer = Analyzer(script, symbols, isIncomplete: false)
    analyzer.analyzeFlows(from: firstFlow)
    script = analyzer.script
    for id in script.flows.ids[firstFlow...] { helpers[script.flows[id].name] = id }
  }

  /// In source a trait's variable has a plain name; in the program it has the dotted one (persona §2.2).
  private mutating func useDottedNames(from first: Int) {
    var dotted: [NameID: NameID] = [:]
    for trait in script.traits.ids {
      if let plain = script.names.find(story.writer.names[trait]) { dotted[plain] = script.globalName(of: trait) }
    }
    for index in first..<script.pathNames.count {
      if let name = dotted[script.pathNames[index].name] { script.pathNames[index].name = name }
    }
  }

  // MARK: Expressions

  private mutating func lowerExpressions(from first: Int) {
    for id in script.expressions.ids[first...] {
      let range = script.expressions[id].range
      guard let lowered = lowered(script.expressions[id].kind) else { continue }
      script.expressions[id].kind = kind(of: lowered, range)
    }
    for id in script.calls.ids {
      guard case .persona(.portrait(let persona)) = script.calls[id].meaning else { continue }
      let name = script.names.intern(story.writer.portrait(of: persona))
      script.calls[id].arguments = Run()
      script.calls[id].name = name
      script.calls[id].meaning = helpers[name].map { .flow($0) } ?? .nothing
    }
  }

  /// What takes the place of an expression; nil for those that stay.
  private func lowered(_ kind: Expression.Kind) -> LoweredExpression? {
    switch kind {
    case .reference(let reference):
      guard case .complement(let trait) = script.references[reference].meaning else { return nil }
      return LoweredStory.complement(of: trait)
    case .call(let call):
      guard case .persona(let meaning) = script.calls[call].meaning else { return nil }
      switch meaning {
      case .change(let pole): return LoweredStory.change(pole, in: script)
      case .rapport(let first, let second): return LoweredStory.rapport(first, second, in: script)
      case .portrait: return nil
      }
    case .integer, .float, .boolean, .string, .divertTarget, .list, .negate, .not, .binary, .increment, .broken:
      return nil
    }
  }

  private mutating func expression(_ lowered: LoweredExpression, _ range: SourceRange) -> ExpressionID {
    if case .written(let id) = lowered { return id }
    let kind = kind(of: lowered, range)
    return script.expressions.append(Expression(kind: kind, range: range))
  }

  private mutating func kind(of lowered: LoweredExpression, _ range: SourceRange) -> Expression.Kind {
    switch lowered {
    case .integer(let value): return .integer(value)
    case .trait(let trait):
      let name = script.globalName(of: trait)
      return .reference(script.references.append(Reference(path: path(name, range), meaning: .global(name))))
    case .binary(let sign, let left, let right):
      let left = expression(left, range)
      return .binary(sign, left, expression(right, range))
    case .call(let function, let arguments):
      let name = script.names.intern(function.rawValue)
      return .call(call(name, meaning: .builtIn(function), arguments: arguments, at: range))
    case .written(let id): return script.expressions[id].kind
    // Only the bodies of helpers have parameters, and those are read from source.
    case .parameter: return .broken
    }
  }

  private mutating func call(
    _ name: NameID, meaning: Call.Meaning, arguments: [LoweredExpression], at range: SourceRange
  ) -> CallID {
    script.calls.append(
      Call(name: name, nameRange: range, arguments: self.arguments(arguments, range), meaning: meaning))
  }

  private mutating func arguments(_ arguments: [LoweredExpression], _ range: SourceRange) -> Run<ExpressionID> {
    var ids: [ExpressionID] = []
    for argument in arguments { ids.append(expression(argument, range)) }
    return script.expressionRows.append(contentsOf: ids)
  }

  private mutating func path(_ name: NameID, _ range: SourceRange) -> Path {
    let part = PathName(name: name, range: range)
    return Path(names: script.pathNames.append(contentsOf: CollectionOfOne(part)), range: range)
  }

  // MARK: Shifts

  /// Puts what a shift line does in its place.
  private mutating func lowerShifts() {
    for id in script.weaves.ids {
      let old = script.statements[script.weaves[id].statements]
      guard old.contains(where: { if case .shift = $0.kind { true } else { false } }) else { continue }
      var new: [Statement] = []
      for statement in old {
        if case .shift(let shift) = statement.kind {
          for lowered in story.rows[Int(shift.index)] { add(lowered, to: &new, statement.range) }
        } else {
          new.append(statement)
        }
      }
      script.weaves[id].statements = script.statements.append(contentsOf: new)
    }
  }

  private mutating func add(_ lowered: LoweredStatement, to statements: inout [Statement], _ range: SourceRange) {
    switch lowered {
    case .assign(let trait, let value):
      let value = expression(value, range)
      let path = path(script.globalName(of: trait), range)
      let assignment = script.assignments.append(Assignment(kind: .set, path: path, value: value, isTemporary: false))
      statements.append(Statement(kind: .assignment(assignment), range: range))
    case .help(let helper, let arguments):
      let name = script.names.intern(story.writer.name(of: helper))
      guard let flow = helpers[name] else { return }
      if helper.isFunction {
        let call = Expression(
          kind: .call(call(name, meaning: .flow(flow), arguments: arguments, at: range)), range: range)
        statements.append(Statement(kind: .call(script.expressions.append(call)), range: range))
        statements.append(Statement(kind: .newline, range: range))
      } else {
        statements.append(Statement(kind: tunnel(to: flow, name, arguments, range), range: range))
      }
    }
  }

  private mutating func tunnel(
    to flow: FlowID, _ name: NameID, _ arguments: [LoweredExpression], _ range: SourceRange
  ) -> Statement.Kind {
    let divert = Divert(
      kind: .tunnel, path: path(name, range), arguments: self.arguments(arguments, range), meaning: .flow(flow),
      range: range)
    let item = ContentItem(kind: .divert(script.diverts.append(divert)), range: range)
    return .content(script.contentItems.append(contentsOf: CollectionOfOne(item)))
  }
}
