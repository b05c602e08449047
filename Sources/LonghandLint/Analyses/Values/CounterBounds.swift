import LonghandCompiler
import LonghandSyntax

/// How far the lines of a story can bring each global number up and down in one playthrough.
///
/// A line behind a once-only choice, or at a place that no circle leads back to, counts once; any other without end. In
/// which order they run does not count, so that the bounds are never too narrow.
package struct CounterBounds {
  /// The least and the greatest value, and what leads to them.
  package struct Bounds {
    /// The least value.
    package var lower: Double
    /// The greatest value.
    package var upper: Double
    /// What it begins with.
    package var start: Double
    /// The lines that count up or down.
    package var steps: [AssignmentID]
  }

  private var bounds: [NameID: Bounds] = [:]

  /// Looks through a story.
  package init(_ story: LintedStory) {
    // A game that is called may set what it likes.
    guard story.script.externals.count == 0 else { return }
    for variable in story.script.variables.nodes where story.traitNames[variable.name] == nil {
      guard let start = story.constantFolder[variable.value], case .integer = start, let number = start.number else {
        continue
      }
      bounds[variable.name] = Self.bounds(of: variable.name, from: number, story)
    }
  }

  /// How far a global can come; nil where that is not known, or no line counts it.
  package subscript(name: NameID) -> Bounds? { bounds[name] }

  private static func bounds(of name: NameID, from start: Double, _ story: LintedStory) -> Bounds? {
    let uses = story.uses[.global(name)]
    guard uses.references.isEmpty, !uses.writes.isEmpty else { return nil }
    var bounds = Bounds(lower: start, upper: start, start: start, steps: [])
    var (rise, fall) = (0.0, 0.0)
    for write in uses.writes {
      guard let change = change(write, name, story) else { return nil }
      switch change {
      case .set(let range):
        bounds.lower = min(bounds.lower, range.lower)
        bounds.upper = max(bounds.upper, range.upper)
      case .step(let range):
        bounds.steps.append(write)
        let isOnce = isOnce(write, story)
        if range.upper > 0 { rise += isOnce ? range.upper : .infinity }
        if range.lower < 0 { fall += isOnce ? range.lower : -.infinity }
      }
    }
    bounds.upper += rise
    bounds.lower += fall
    return bounds.steps.isEmpty ? nil : bounds
  }

  /// What an assignment does to a number.
  private enum Change {
    case set(NumberRange)
    case step(NumberRange)
  }

  private static func change(_ id: AssignmentID, _ name: NameID, _ story: LintedStory) -> Change? {
    let assignment = story.script.assignments[id]
    let one = NumberRange([1], isWhole: true)
    switch assignment.kind {
    case .add: return amount(assignment.value, one, story).map { .step($0) }
    case .subtract: return amount(assignment.value, one, story).map { .step($0.negated) }
    case .set:
      guard let value = assignment.value else { return nil }
      if case .binary(let sign, let left, let right) = story.script.expressions[value].kind, isOwn(left, name, story) {
        guard let range = amount(right, one, story) else { return nil }
        return sign == .add ? .step(range) : sign == .subtract ? .step(range.negated) : nil
      }
      return amount(value, one, story).map { .set($0) }
    }
  }

  private static func isOwn(_ id: ExpressionID, _ name: NameID, _ story: LintedStory) -> Bool {
    guard case .reference(let reference) = story.script.expressions[id].kind else { return false }
    return story.script.references[reference].meaning == .global(name)
  }

  private static func amount(_ id: ExpressionID?, _ standard: NumberRange, _ story: LintedStory) -> NumberRange? {
    guard let id else { return standard }
    let range = story.valueRanges[id]
    return range.isNumber ? range.arithmetic : nil
  }

  /// Whether an assignment runs once at most in a playthrough.
  private static func isOnce(_ id: AssignmentID, _ story: LintedStory) -> Bool {
    guard let place = story.partPlaces.place(of: id) else { return false }
    if !story.repeatedPlaces[place] { return true }
    guard case .choice(let choice) = story.flowGraph.numbers.place(place) else { return false }
    return story.oncePlaces.choices.contains(choice)
  }
}
