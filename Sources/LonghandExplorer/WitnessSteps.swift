import LonghandRuntime
import LonghandSource

/// A playthrough step by step: what is chosen, to which knots that leads, and what changes by it.
package struct WitnessSteps: Sendable {
  /// From one choice to the next.
  package struct Step: Hashable, Sendable {
    /// The words of the choice that was taken; nil at the beginning.
    package var choice: String?
    /// The knots that were come to, in the order of the story.
    package var knots: [String] = []
    /// What variables and traits hold that was otherwise before.
    package var changes: [Change] = []
  }

  /// A value that changed.
  package struct Change: Hashable, Sendable {
    package var name: String
    package var before: String
    package var after: String
  }

  /// The steps, the first of them up to the first choice.
  package private(set) var steps: [Step] = []

  /// Plays a playthrough once more.
  ///
  /// - Parameter externals: What functions of the host return, as it was explored.
  package init(_ witness: Witness, in program: Program, externals: [String: ClosedRange<Int>] = [:]) {
    var plan = ExplorationPlan(program)
    plan.take(externals: externals)
    var machine = SilentMachine(plan)
    machine.restart(seed: Int32(truncatingIfNeeded: witness.seed))
    var before = WitnessSteps.values(&machine)
    let knots = program.knots.filter { !$0.isFunction }.compactMap { knot in
      Explorer.position(ofPlace: knot.name, in: program).map {
        (name: knot.name, positions: Explorer.entries(of: $0, in: program))
      }
    }
    let words = WitnessSteps.words(of: witness, in: program, externals)
    for number in 0...witness.choices.count {
      if number > 0 {
        guard witness.choices[number - 1] < machine.offeredCount else { break }
        machine.choose(witness.choices[number - 1])
      }
      machine.forgetMarks()
      let stop = machine.run()
      let after = WitnessSteps.values(&machine)
      var step = Step(choice: number > 0 && number <= words.count ? words[number - 1] : nil)
      step.knots = knots.filter { $0.positions.contains { machine.has(.ran, at: $0) } }.map { $0.name }
      for (old, new) in zip(before, after) where old.words != new.words {
        step.changes.append(Change(name: new.name, before: old.words, after: new.words))
      }
      steps.append(step)
      before = after
      guard stop == .choices else { break }
    }
  }

  private static func values(_ machine: inout SilentMachine) -> [(name: String, words: String)] {
    machine.globalValues.filter { !$0.name.hasPrefix("$") }.map { ($0.name, $0.words.isEmpty ? "empty" : $0.words) }
  }

  /// The words of the choices that are taken.
  private static func words(
    of witness: Witness, in program: Program, _ externals: [String: ClosedRange<Int>]
  ) -> [String] {
    var story = Story(program, seed: witness.seed)
    story.allowsExternalFallbacks = true
    for (name, range) in externals {
      try? story.bind(name, isLookaheadSafe: true) { (_: [Value]) in Value.integer(range.lowerBound) }
    }
    _ = story.lines()
    var words: [String] = []
    for choice in witness.choices {
      guard story.choices.indices.contains(choice) else { break }
      words.append(story.choices[choice].text.onOneLine)
      guard (try? story.choose(choice)) != nil else { break }
      _ = story.lines()
    }
    return words
  }
}

extension WitnessSteps.Step {
  /// What happens, in words: `to cellar; coins 0 → 2`.
  package var words: String {
    ((knots.isEmpty ? [] : ["to " + knots.joined(separator: ", ")])
      + changes.map { "\($0.name) \($0.before) → \($0.after)" }).joined(separator: "; ")
  }
}
