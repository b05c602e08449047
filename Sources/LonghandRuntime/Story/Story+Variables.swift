extension Story {
  /// The names of all global variables, in the order declared.
  public var variableNames: [String] { program.names.globals.map { program.names[$0] } }

  /// The value of a global variable; nil if there is none of that name (runtime §216).
  public subscript(variable name: String) -> Value? {
    guard let slot = program.globalSlot(name) else { return nil }
    return reading { $0.hostValue($0.state.globals[Int(slot)]) }
  }

  #if !hasFeature(Embedded)
    /// The value of a global variable as a type of Swift's; nil if there is none, or if it holds something else.
    ///
    /// ```swift
    /// let coins = story[variable: "coins", as: Int.self] ?? 0
    /// ```
    public subscript<Wanted: StoryValue>(variable name: String, as type: Wanted.Type) -> Wanted? {
      self[variable: name].flatMap { Wanted(storyValue: $0) }
    }
  #endif

  /// Gives a global variable a value, of whatever type (runtime §217); a trait takes numbers, clamped to 0...100 (persona §2.2).
  ///
  /// - Throws: `StoryRequestError.noVariable`, `.unknownValue` for an item or a place that the story does not have, or
  ///   `.integerOutOfRange`.
  public mutating func set(_ name: String, to value: Value) throws(StoryRequestError) {
    guard let slot = program.globalSlot(name) else { throw .noVariable(name) }
    try withMachine { (machine: inout Machine) throws(StoryRequestError) in
      if machine.program.traits.contains(slot) {
        guard let number = machine.traitValue(value) else { throw .unknownValue(value.description) }
        machine.setTrait(slot, to: number)
      } else {
        machine.setGlobal(slot, to: try machine.cell(value))
      }
    }
    tellWatchers(always: slot)
  }

  /// A set of the items of these names, short or full (runtime §225).
  ///
  /// ```swift
  /// try story.set("worn", to: .list(story.list("hat", "Clothes.coat")))
  /// ```
  ///
  /// - Throws: `StoryRequestError.unknownValue` for the first name that no list declares.
  public func list(_ names: String...) throws(StoryRequestError) -> InkList {
    try program.list(of: names)
  }
}

extension Program {
  /// The place of a global variable.
  func globalSlot(_ name: String) -> Int32? { TraitTable.slot(name, names) }
}
