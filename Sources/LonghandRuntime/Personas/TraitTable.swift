/// Which global variables hold traits; empty for stories without personas.
struct TraitTable: Sendable {
  /// For each place of a global whether it holds a trait; nothing at all where there is no trait.
  private var isTrait: [Bool] = []
  /// Whether the story has no traits.
  var isEmpty: Bool { isTrait.isEmpty }

  init() {}

  /// The table of what a story declares.
  init(_ personas: [PersonaDeclaration], _ names: NameTable) {
    for persona in personas {
      for trait in persona.traits {
        guard let slot = TraitTable.slot("\(persona.name).\(trait.high)", names) else { continue }
        if isTrait.isEmpty { isTrait = Array(repeating: false, count: names.globals.count) }
        isTrait[Int(slot)] = true
      }
    }
  }

  /// Whether the global at a place is a trait.
  func contains(_ slot: Int32) -> Bool { isTrait.indices.contains(Int(slot)) && isTrait[Int(slot)] }

  /// The place of a global variable.
  static func slot(_ name: String, _ names: NameTable) -> Int32? {
    guard let number = names.number(of: name) else { return nil }
    let slot = names.globalSlots[Int(number)]
    return slot >= 0 ? slot : nil
  }
}
