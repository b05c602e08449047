import LonghandCompiler

/// Under what the diverts of a story are taken: the conditions around each, and the choice right before it.
struct ArrowContexts {
  /// Under what one divert is taken.
  struct Context {
    /// The choice whose lines it stands in.
    var choice: ChoiceID?
    /// The conditions that must hold, outermost first, in the writer's words.
    var conditions: [String] = []
    /// The expressions of these conditions.
    var expressions: [ExpressionID] = []
  }

  private let story: ViewedStory
  private let script: Script
  /// The contexts, by divert.
  private(set) var contexts: [Context]

  init(_ story: ViewedStory) {
    self.story = story
    script = story.script
    contexts = Array(repeating: Context(), count: script.diverts.count)
    for flow in script.flows.nodes { walk(flow.body, Context()) }
  }

  private mutating func walk(_ weave: WeaveID, _ outer: Context) {
    var context = outer
    for index in script.weaves[weave].statements.indices {
      switch script.statements[index].kind {
      case .content(let content): walk(content, context)
      case .choice(let id):
        context = outer
        enter(id, &context)
        walk(script.choices[id].inner, context)
        walk(script.choices[id].chain, context)
      // Whoever comes to a gather may have come by any choice.
      case .gather: context = outer
      case .weave(let nested): walk(nested, context)
      case .newline, .note, .variable, .constant, .list, .external, .persona, .shift, .temporary, .assignment, .call,
        .returning, .done:
        break
      }
    }
  }

  private func enter(_ id: ChoiceID, _ context: inout Context) {
    context.choice = id
    for condition in script.expressionRows[script.choices[id].conditions] {
      context.expressions.append(condition)
      context.conditions.append(words(of: condition))
    }
  }

  private mutating func walk(_ content: Content, _ context: Context) {
    for item in script.contentItems[content] {
      switch item.kind {
      case .divert(let divert): contexts[Int(divert.index)] = context
      case .conditional(let id): walk(script.conditionals[id], context)
      case .sequence(let id): walk(script.sequences[id], context)
      case .text, .newline, .glue, .tagStart, .tagEnd, .printed: break
      }
    }
  }

  private mutating func walk(_ conditional: Conditional, _ outer: Context) {
    for branch in script.branches[conditional.branches] {
      var context = outer
      switch branch.kind {
      case .whenTrue:
        if let initial = conditional.initial { add(initial, words(of: initial), &context) }
      case .condition(let value): add(value, words(of: value), &context)
      case .caseValue(let value):
        let initial = conditional.initial.map { words(of: $0) + " is " } ?? ""
        add(value, initial + words(of: value), &context)
        if let initial = conditional.initial { context.expressions.append(initial) }
      case .otherwise, .caseDefault: context.conditions.append("else")
      }
      if case .otherwise = branch.kind { noteOthers(conditional, &context) }
      if case .caseDefault = branch.kind { noteOthers(conditional, &context) }
      walk(branch.body, context)
    }
  }

  /// What stands behind `else` hangs on all that was asked before.
  private func noteOthers(_ conditional: Conditional, _ context: inout Context) {
    if let initial = conditional.initial { context.expressions.append(initial) }
    for branch in script.branches[conditional.branches] {
      switch branch.kind {
      case .condition(let value), .caseValue(let value): context.expressions.append(value)
      case .whenTrue, .otherwise, .caseDefault: break
      }
    }
  }

  private func add(_ expression: ExpressionID, _ words: String, _ context: inout Context) {
    context.expressions.append(expression)
    context.conditions.append(words)
  }

  private mutating func walk(_ sequence: Alternatives, _ outer: Context) {
    var context = outer
    context.conditions.append(sequence.kind.isByChance ? "by chance" : "in turn")
    for index in sequence.elements.indices { walk(script.elements[index], context) }
  }

  private func words(of expression: ExpressionID) -> String { story.words(in: script.expressions[expression].range) }
}

extension Alternatives.Kind {
  /// Whether chance picks the element.
  var isByChance: Bool {
    switch self {
    case .shuffle, .shuffleOnce, .shuffleStopping: true
    case .stopping, .cycle, .once: false
    }
  }
}
