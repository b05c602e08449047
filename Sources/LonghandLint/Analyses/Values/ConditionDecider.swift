import LonghandCompiler
import LonghandSyntax

/// Decides which conditions come out the same every time, by trying them with values that stand for all possible ones.
///
/// Bare literals and constants count as switches that the writer flips, and are never decided.
package final class ConditionDecider {
  /// How a condition comes out.
  package enum Answer: Hashable, Sendable {
    case always
    case never
    case varies
  }

  private let script: Script
  private let constants: ConstantFolder
  private let ranges: ValueRanges
  private let traits: TraitNames
  private let keys: ExpressionKeys

  /// More worlds than this are not tried.
  private static let mostWorlds = 600
  /// Conditions of more parts than this are not decided.
  private static let longest = 80

  /// Makes the decider of a story.
  package init(_ story: LintedStory) {
    script = story.script
    constants = story.constantFolder
    ranges = story.valueRanges
    traits = story.traitNames
    keys = story.expressionKeys
  }

  /// How a condition comes out.
  ///
  /// - Parameters:
  ///   - failed: Conditions that were asked before it and did not hold.
  ///   - traits: The ranges of traits, where they are known better than from 0 to 100.
  package func answer(
    _ condition: ExpressionID, after failed: [ExpressionID] = [], traits ranges: [TraitID: NumberRange] = [:]
  ) -> Answer {
    guard (failed + [condition]).allSatisfy({ script.parts(of: $0).count <= Self.longest }) else { return .varies }
    var worlds = Worlds(decider: self, traits: ranges)
    let before = failed.map { worlds.term($0) }
    let term = worlds.term(condition)
    return worlds.answer(term, before, Self.mostWorlds)
  }

  /// Whether a value that is known is ever equal to what a conditional compares its cases with.
  package func answer(_ value: ConstantValue, equals initial: ExpressionID) -> Answer {
    guard script.parts(of: initial).count <= Self.longest, constants[initial] == nil else { return .varies }
    if case .item = value { return .varies }
    var worlds = Worlds(decider: self, traits: [:])
    let operand = worlds.operand(initial)
    worlds.operands[operand].compared.append(value)
    return worlds.answer(.compares(operand, .equal, value), [], Self.mostWorlds)
  }

  // MARK: Worlds

  /// The operands of a condition and the values to try them with.
  private struct Worlds {
    let decider: ConditionDecider
    let traits: [TraitID: NumberRange]
    var operands: [ConditionOperand] = []
    private var known: [String: Int] = [:]

    init(decider: ConditionDecider, traits: [TraitID: NumberRange]) {
      self.decider = decider
      self.traits = traits
    }

    mutating func term(_ id: ExpressionID) -> ConditionTerm {
      if isSwitch(id) { return free() }
      switch decider.script.expressions[id].kind {
      case .not(let operand): return .not(term(operand))
      case .binary(.and, let left, let right): return .all([term(left), term(right)])
      case .binary(.or, let left, let right): return .any([term(left), term(right)])
      case .binary(let sign, let left, let right):
        return comparison(sign, left, right) ?? .holds(operand(id))
      default: return .holds(operand(id))
      }
    }

    private func isSwitch(_ id: ExpressionID) -> Bool {
      switch decider.script.expressions[id].kind {
      case .integer, .float, .boolean, .string: return true
      case .reference: return decider.constants[id] != nil
      // A function that returns the same every time is a switch too, or still to be written.
      case .call(let call): if case .flow = decider.script.calls[call].meaning { return true } else { return false }
      default: return false
      }
    }

    /// Something that may come out either way.
    private mutating func free() -> ConditionTerm {
      operands.append(ConditionOperand(range: .boolean))
      return .holds(operands.count - 1)
    }

    /// A comparison with a known number or text; what two unknown sides give is left to their ranges.
    private mutating func comparison(_ sign: BinaryOperator, _ left: ExpressionID, _ right: ExpressionID)
      -> ConditionTerm?
    {
      switch sign {
      case .equal, .notEqual, .less, .greater, .lessOrEqual, .greaterOrEqual: break
      default: return nil
      }
      if let value = decider.constants[right], decider.constants[left] == nil { return compare(left, sign, value) }
      if let value = decider.constants[left], decider.constants[right] == nil {
        return Self.turned(sign).flatMap { compare(right, $0, value) }
      }
      return nil
    }

    private mutating func compare(_ id: ExpressionID, _ sign: BinaryOperator, _ value: ConstantValue)
      -> ConditionTerm?
    {
      if case .item = value { return nil }
      if let term = comparePole(id, sign, value) { return term }
      let operand = operand(id)
      operands[operand].compared.append(value)
      return .compares(operand, sign, value)
    }

    /// A comparison of the low pole of a trait, which is 100 less the high one (persona §2.1).
    private mutating func comparePole(_ id: ExpressionID, _ sign: BinaryOperator, _ value: ConstantValue)
      -> ConditionTerm?
    {
      guard case .reference(let reference) = decider.script.expressions[id].kind,
        case .complement(let trait) = decider.script.references[reference].meaning, case .integer(let number) = value,
        abs(Int(number)) < 1000, let turned = Self.turned(sign)
      else { return nil }
      let name = decider.script.globalName(of: trait)
      let key = decider.keys.key(ofGlobal: name)
      let place = known[key] ?? operands.count
      if known[key] == nil {
        operands.append(
          ConditionOperand(range: .numbers(traits[trait] ?? NumberRange(lower: 0, upper: 100, isWhole: true))))
        known[key] = place
      }
      let other = ConstantValue.integer(100 - number)
      operands[place].compared.append(other)
      return .compares(place, turned, other)
    }

    private static func turned(_ sign: BinaryOperator) -> BinaryOperator? {
      switch sign {
      case .equal, .notEqual: sign
      case .less: .greater
      case .greater: .less
      case .lessOrEqual: .greaterOrEqual
      case .greaterOrEqual: .lessOrEqual
      default: nil
      }
    }

    /// The place of an operand; the same for expressions that amount to the same.
    mutating func operand(_ id: ExpressionID) -> Int {
      let key = decider.keys.key(id)
      if let key, let place = known[key] { return place }
      operands.append(ConditionOperand(range: range(of: id)))
      if let key { known[key] = operands.count - 1 }
      return operands.count - 1
    }

    private func range(of id: ExpressionID) -> PossibleValues {
      let script = decider.script
      switch script.expressions[id].kind {
      case .reference(let reference):
        guard let pole = decider.traits.pole(script.references[reference].meaning), let range = traits[pole.trait]
        else {
          return decider.ranges[id]
        }
        return .numbers(pole.isHigh ? range : NumberRange([100], isWhole: true) - range)
      case .call(let call):
        guard case .persona(.change(let pole)) = script.calls[call].meaning, let range = traits[pole.trait] else {
          return decider.ranges[id]
        }
        let change = range - NumberRange([Double(script.traits[pole.trait].start)], isWhole: true)
        return .numbers(pole.isHigh ? change : change.negated)
      default: return decider.ranges[id]
      }
    }

    /// Tries the term in all worlds in which none of the others holds.
    func answer(_ term: ConditionTerm, _ failed: [ConditionTerm], _ mostWorlds: Int) -> Answer {
      let samples = operands.map { $0.samples }
      let count = samples.reduce(1) { $0 > mostWorlds ? $0 : $0 * $1.count }
      guard count > 0, count <= mostWorlds else { return .varies }
      var canHold = false
      var canFail = false
      for world in 0..<count {
        let values = Self.values(world, samples)
        guard failed.allSatisfy({ $0.isTrue(values) == false }), let isTrue = term.isTrue(values) else { continue }
        if isTrue { canHold = true } else { canFail = true }
      }
      if canHold == canFail { return .varies }
      return canHold ? .always : .never
    }

    private static func values(_ world: Int, _ samples: [[ConstantValue]]) -> [ConstantValue] {
      var rest = world
      return samples.map { values in
        defer { rest /= values.count }
        return values[rest % values.count]
      }
    }
  }
}
