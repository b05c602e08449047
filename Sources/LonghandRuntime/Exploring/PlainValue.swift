/// A value of a variable by what it is, and not by a number that only one machine knows: what is written down of it
/// means the same to any other.
package enum PlainValue: Hashable, Sendable {
  /// What a global variable holds before it is declared.
  case undefined
  /// What a function returns that returns nothing.
  case void
  case boolean(Bool)
  case integer(Int32)
  /// A floating-point number, by its bits.
  case float(UInt32)
  /// The numbers of the items of a list, and of the declared lists that an empty one belongs to.
  case list(items: [Int], remembered: [Int], resolved: [Int])
  /// The bytes of a text.
  case text([UInt8])
  /// The number of a place to divert to.
  case target(Int)
}

extension StoryMachine {
  /// A value that is known, by what it is; nil for one that has no meaning beyond a run.
  func plain(_ cell: Cell) -> PlainValue? {
    switch cell {
    case .undefined: return .undefined
    case .void: return .void
    case .boolean(let value): return .boolean(value)
    case .integer(let value): return .integer(value)
    case .float(let value): return .float(value.bitPattern)
    case .list(let list):
      var value = self.list(list)
      canonicalize(&value)
      return .list(items: value.items, remembered: value.rememberedOrigins, resolved: value.resolvedOrigins)
    case .string(let text): return .text(Array(bytes(of: text)))
    case .target(let target): return .target(Int(target))
    case .pointer, .tag, .symbolic: return nil
    }
  }
}

extension SymbolicMachine {
  /// A value that is known, by what it is; nil for one that has no meaning beyond a run.
  package func plain(_ cell: Cell) -> PlainValue? { machine.plain(cell) }

  /// A value as this machine knows it; nil where the program has nothing of the kind.
  package mutating func cell(_ value: PlainValue) -> Cell? {
    switch value {
    case .undefined: return .undefined
    case .void: return .void
    case .boolean(let value): return .boolean(value)
    case .integer(let value): return .integer(value)
    case .float(let bits): return .float(Float(bitPattern: bits))
    case .list(let items, let remembered, let resolved):
      let lists = machine.program.definitions.definitions.indices
      guard items.allSatisfy({ machine.program.definitions.items.indices.contains($0) }),
        Set(items).count == items.count, (remembered + resolved).allSatisfy({ lists.contains($0) })
      else { return nil }
      return .list(
        machine.makeList(ListValue(items: items, rememberedOrigins: remembered, resolvedOrigins: resolved)))
    case .text(let bytes): return .string(machine.knownText(machine.makeText(bytes)))
    case .target(let target):
      let count = machine.program.targets.count + machine.program.containers.count
      return (0..<count).contains(target) ? .target(TargetNumber(target)) : nil
    }
  }

  /// Whether a list is the one that its items make up, whatever order they came in.
  package func isInOrder(_ items: [Int]) -> Bool {
    var value = ListValue(items: items.sorted())
    machine.canonicalize(&value)
    return value.items == items
  }
}
