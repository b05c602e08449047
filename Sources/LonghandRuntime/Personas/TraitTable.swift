/// Which global variables hold traits, and what each assignment to one is; empty for stories without personas.
struct TraitTable: Sendable {
  /// For each place of a global whether it holds a trait; nothing at all where there is no trait.
  private var isTrait: [Bool] = []
  /// The variables of the traits, in the order declared.
  private(set) var names: [NameNumber] = []
  /// Where shifts and mirrors are assigned; whatever else assigns to a trait sets it.
  private var causes: [Position: TraitChange.Cause] = [:]
  /// Whether the story has no traits.
  var isEmpty: Bool { isTrait.isEmpty }

  init() {}

  /// The table of what a story declares, and of how its code writes to it.
  init(_ personas: [PersonaDeclaration], _ names: ProgramNames, _ code: [Instruction]) {
    for persona in personas {
      for trait in persona.traits {
        guard let slot = TraitTable.slot("\(persona.name).\(trait.high)", names) else { continue }
        if isTrait.isEmpty { isTrait = Array(repeating: false, count: names.globals.count) }
        if !isTrait[Int(slot)] { self.names.append(names.globals[Int(slot)]) }
        isTrait[Int(slot)] = true
      }
    }
    if !isTrait.isEmpty { noteCauses(names, code) }
  }

  private mutating func noteCauses(_ names: ProgramNames, _ code: [Instruction]) {
    for position in code.indices {
      guard case .assignGlobal(let name, isDeclaration: false) = code[position],
        contains(names.globalSlots[Int(name)])
      else { continue }
      let cause = TraitWrite.cause(at: Position(position), to: name, in: code)
      if cause != .set { causes[Position(position)] = cause }
    }
  }

  /// Whether the global at a place is a trait.
  func contains(_ slot: Int32) -> Bool { isTrait.indices.contains(Int(slot)) && isTrait[Int(slot)] }

  /// What moves the trait that is assigned to at a position.
  func cause(at position: Position) -> TraitChange.Cause { causes[position] ?? .set }

  /// The place of a global variable.
  static func slot(_ name: String, _ names: ProgramNames) -> Int32? {
    guard let number = names.number(of: name) else { return nil }
    let slot = names.globalSlots[Int(number)]
    return slot >= 0 ? slot : nil
  }
}
