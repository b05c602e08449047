import LonghandCompiler
import LonghandSource

/// The conditions that ask about traits.
package struct TraitConditions {
  /// A condition about traits that comes out the same every time.
  package struct Settled {
    /// The condition, or the part of one.
    package var expression: ExpressionID
    /// How it comes out.
    package var answer: ConditionDecider.Answer
    /// Whether that takes the shifts of the story; otherwise no value from 0 to 100 makes a difference.
    package var isByShifts: Bool
  }

  /// The settled conditions, in generation order.
  package private(set) var settled: [Settled] = []

  /// Decides all conditions about traits.
  package init(_ story: LintedStory) {
    guard story.script.traits.count > 0 else { return }
    let decider = story.conditionDecider
    let reachable = story.traitRanges.all
    for condition in story.conditions.all {
      let parts = condition.parts.filter { Self.isAboutTrait($0, story) }
      guard !parts.isEmpty else { continue }
      let before = settled.count
      for part in parts { add(part, decider, reachable) }
      if settled.count == before, condition.parts.count > 1 { add(condition.expression, decider, reachable) }
    }
  }

  private mutating func add(
    _ expression: ExpressionID, _ decider: ConditionDecider, _ reachable: [TraitID: NumberRange]
  ) {
    let anyway = decider.answer(expression)
    let answer = anyway == .varies ? decider.answer(expression, traits: reachable) : anyway
    guard answer != .varies else { return }
    settled.append(Settled(expression: expression, answer: answer, isByShifts: anyway == .varies))
  }

  /// Whether an expression reads a trait, or asks what became of one.
  package static func isAboutTrait(_ id: ExpressionID, _ story: LintedStory) -> Bool {
    story.script.traits.count > 0 && story.script.parts(of: id).contains { pole($0, story) != nil }
  }

  /// The pole that an expression reads, or asks about with `CHANGE`.
  package static func pole(_ id: ExpressionID, _ story: LintedStory) -> Pole? {
    let script = story.script
    switch script.expressions[id].kind {
    case .reference(let reference): return story.traitNames.pole(script.references[reference].meaning)
    case .call(let call):
      if case .persona(.change(let pole)) = script.calls[call].meaning { return pole }
      return nil
    default: return nil
    }
  }
}
