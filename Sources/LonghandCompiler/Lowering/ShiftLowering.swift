import LonghandRuntime

/// Turns shifts into arithmetic (persona §3, persona §4).
///
/// `TraitWrite` has the shape of each assignment, by which a runtime tells shifts, mirrors and sets apart (persona §7.2).
struct ShiftLowering {
  /// The traits that follow each trait, and by how much, in the order of the declarations (persona §4.3).
  private let followers: [[(trait: TraitID, by: Int32)]]
  private let script: Script

  /// Literal shifts with more mirrors than this are left to helpers, since mirrors may multiply.
  private static let longestRow = 16

  init(_ script: Script) {
    self.script = script
    var followers: [[(trait: TraitID, by: Int32)]] = Array(repeating: [], count: script.traits.count)
    for id in script.traits.ids {
      for mirror in script.mirrors[script.traits[id].mirrors] {
        if let source = mirror.source { followers[Int(source.index)].append((id, mirror.by)) }
      }
    }
    self.followers = followers
  }

  /// What a shift line does, clause by clause.
  func statements(of shift: Shift) -> [LoweredStatement] {
    let isInFunction = script.flows[shift.flow].kind == .function
    return script.shiftClauses[shift.clauses].flatMap { statements(of: $0, isInFunction: isInFunction) }
  }

  private func statements(of clause: ShiftClause, isInFunction: Bool) -> [LoweredStatement] {
    guard let pole = clause.meaning else { return [] }
    let literal: Int32? =
      if case .integer(let value) = script.expressions[clause.amount].kind { value } else { nil }
    let isUp = pole.isHigh == (clause.effect != .away)
    if clause.effect == .set { return [set(pole, amount: clause.amount, literal: literal, isInFunction: isInFunction)] }
    guard let literal else { return [shift(pole.trait, by: clause.amount, isUp: isUp, isInFunction)] }
    let amount = min(max(literal, -100), 100)
    return shift(pole.trait, by: isUp ? amount : 0 - amount, isInFunction)
  }

  // MARK: Sets

  /// `trait = n`, clamped (persona §3.3).
  private func set(_ pole: Pole, amount: ExpressionID, literal: Int32?, isInFunction: Bool) -> LoweredStatement {
    if let literal {
      let value = min(max(literal, 0), 100)
      return .assign(pole.trait, .integer(pole.isHigh ? value : 100 - value))
    }
    let value = clamped(amount, from: 0)
    let helper = Helper(kind: .set, trait: pole.trait, isFunction: isInFunction)
    return .help(helper, [pole.isHigh ? value : 100 - value])
  }

  /// The writer's number as an integer in range (persona §3.2).
  private func clamped(_ amount: ExpressionID, from least: Int32) -> LoweredExpression {
    .call(.int, [.call(.max, [.integer(least), .call(.min, [100, .written(amount)])])])
  }

  // MARK: Shifts

  /// A shift by a number that is known, with its mirrors.
  private func shift(_ trait: TraitID, by amount: Int32, _ isInFunction: Bool) -> [LoweredStatement] {
    var row = [LoweredStatement.assign(trait, Self.shifted(trait, by: amount, isMirror: false))]
    guard !addMirrors(of: trait, amount, to: &row) else { return row }
    let helper = Helper(kind: .shift, trait: trait, isFunction: isInFunction)
    return [.help(helper, [.integer(max(amount, 0)), .integer(max(0 - amount, 0))])]
  }

  /// Adds what follows a shift, depth first (persona §4.3); whether the row stayed short.
  private func addMirrors(of trait: TraitID, _ amount: Int32, to row: inout [LoweredStatement]) -> Bool {
    for follower in followers[Int(trait.index)] {
      let mirrored = amount * follower.by / 100
      if mirrored == 0 { continue }
      if row.count >= Self.longestRow { return false }
      row.append(.assign(follower.trait, Self.shifted(follower.trait, by: mirrored, isMirror: true)))
      guard addMirrors(of: follower.trait, mirrored, to: &row) else { return false }
    }
    return true
  }

  /// A shift by an expression.
  private func shift(_ trait: TraitID, by amount: ExpressionID, isUp: Bool, _ isInFunction: Bool) -> LoweredStatement {
    let value = clamped(amount, from: -100)
    return .help(Helper(kind: .shiftBy, trait: trait, isFunction: isInFunction), [isUp ? value : 0 - value])
  }

  /// The value of a trait after a shift by a known amount.
  private static func shifted(_ trait: TraitID, by amount: Int32, isMirror: Bool) -> LoweredExpression {
    let shape = TraitWrite(isMirror: isMirror, isUp: amount >= 0)
    return LoweredExpression(shape, of: trait, by: .integer(abs(amount)))
  }

  // MARK: Helpers

  /// The parameters of a helper.
  static func parameters(of kind: Helper.Kind) -> [HelperParameter] {
    switch kind {
    case .shiftBy: [.amount]
    case .shift, .mirror: [.up, .down]
    case .set: [.value]
    }
  }

  /// What a helper does.
  func body(of helper: Helper) -> [LoweredStatement] {
    let trait = helper.trait
    switch helper.kind {
    case .shiftBy:
      let amount = LoweredExpression.parameter(.amount)
      let shift = Helper(kind: .shift, trait: trait, isFunction: helper.isFunction)
      return [.help(shift, [.call(.max, [amount, 0]), .call(.max, [0 - amount, 0])])]
    case .set: return [.assign(trait, .parameter(.value))]
    case .shift, .mirror:
      // A shift by 0 covers 99 / 100 of a point, which is none, so that only one of the two does something.
      let isMirror = helper.kind == .mirror
      let both: [LoweredStatement] = [
        half(of: trait, by: .up, TraitWrite(isMirror: isMirror, isUp: true)),
        half(of: trait, by: .down, TraitWrite(isMirror: isMirror, isUp: false)),
      ]
      return both + followers[Int(trait.index)].map { follow($0.trait, by: $0.by, helper.isFunction) }
    }
  }

  private func half(of trait: TraitID, by amount: HelperParameter, _ shape: TraitWrite) -> LoweredStatement {
    .assign(trait, LoweredExpression(shape, of: trait, by: .parameter(amount)))
  }

  /// A mirror; a negative one swaps the sides (persona §4.1).
  private func follow(_ trait: TraitID, by percentage: Int32, _ isFunction: Bool) -> LoweredStatement {
    let size = LoweredExpression.integer(abs(percentage))
    let up = LoweredExpression.parameter(.up) * size / 100
    let down = LoweredExpression.parameter(.down) * size / 100
    let helper = Helper(kind: .mirror, trait: trait, isFunction: isFunction)
    return .help(helper, percentage < 0 ? [down, up] : [up, down])
  }
}
