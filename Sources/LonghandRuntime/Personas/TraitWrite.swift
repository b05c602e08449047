/// The assignment that writes to a trait, by its shape: what lowering makes of shifts and mirrors, and what tells them
/// apart in a program (persona §7.2).
///
/// With d the distance left, a shift by n covers `(d * n + 99) / 100` of it in integer division (persona §3.2). Nothing is
/// ever divided that may be negative, because runtimes of ink disagree about that. A direct shift is written
/// `trait + …`, a mirrored one `0 + trait + …`; whatever has neither shape is a set. A program carries nothing else
/// that tells, so what is exported stays plain ink and what is loaded has the same ledger.
package struct TraitWrite: Hashable, Sendable {
  /// One part of the assigned value.
  package enum Part: Hashable, Sendable {
    /// The value of the trait.
    case trait
    /// The size of the shift, from 0 to 100: a number, or the parameter of a helper.
    case amount
    /// A number that is always the same.
    case integer(Int32)
    /// An operator on the two operands before it.
    case operation(Operation)
  }

  /// An operator that shifts need.
  package enum Operation: Hashable, Sendable {
    case add, subtract, multiply, divide

    fileprivate var native: NativeFunction {
      switch self {
      case .add: .add
      case .subtract: .subtract
      case .multiply: .multiply
      case .divide: .divide
      }
    }
  }

  /// Whether the trait follows another one (persona §4.1).
  package var isMirror: Bool
  /// Whether it moves toward its high pole.
  package var isUp: Bool

  /// The shape of a shift, or of a mirror.
  package init(isMirror: Bool, isUp: Bool) {
    self.isMirror = isMirror
    self.isUp = isUp
  }

  /// The value that is assigned, operands before their operators, as a program has them.
  package var parts: [Part] {
    let old: [Part] = isMirror ? [.integer(0), .trait, .operation(.add)] : [.trait]
    let left: [Part] = isUp ? [.integer(100), .trait, .operation(.subtract)] : [.trait]
    let step: [Part] = [
      .amount, .operation(.multiply), .integer(99), .operation(.add), .integer(100), .operation(.divide),
    ]
    return old + left + step + [.operation(isUp ? .add : .subtract)]
  }

  /// Every shape there is.
  private static let all = [
    TraitWrite(isMirror: false, isUp: true), TraitWrite(isMirror: false, isUp: false),
    TraitWrite(isMirror: true, isUp: true), TraitWrite(isMirror: true, isUp: false),
  ]
}

extension TraitWrite {
  /// What the assignment at a position of a program is to the trait that it writes to.
  static func cause(at position: Position, to trait: NameNumber, in code: [Instruction]) -> TraitChange.Cause {
    guard position > 0, code[Int(position) - 1] == .control(.evalEnd) else { return .set }
    for shape in all where shape.stands(before: Int(position) - 1, of: trait, in: code) {
      return shape.isMirror ? .mirror : .shift
    }
    return .set
  }

  /// Whether exactly these parts are evaluated before a position.
  private func stands(before end: Int, of trait: NameNumber, in code: [Instruction]) -> Bool {
    let parts = parts
    let start = end - parts.count
    guard start > 0, code[start - 1] == .control(.evalStart) else { return false }
    return zip(parts, code[start..<end]).allSatisfy { $0.matches($1, trait) }
  }
}

extension TraitWrite.Part {
  /// Whether an instruction is what the part becomes.
  fileprivate func matches(_ instruction: Instruction, _ trait: NameNumber) -> Bool {
    switch self {
    case .trait: return instruction == .variable(trait)
    case .integer(let value): return instruction == .integer(value)
    case .operation(let operation): return instruction == .native(operation.native)
    case .amount:
      switch instruction {
      case .integer, .variable: return true
      default: return false
      }
    }
  }
}
