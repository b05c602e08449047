extension StoryMachine {
  /// The value of a global, a list item or a temporary variable of the running element, in this order (runtime §83);
  /// pointers are followed (runtime §84).
  mutating func lookUp(_ name: NameNumber) -> Cell? {
    if let value = global(name) { return value }
    guard let place = temporaryPlace(of: name) else { return nil }
    return followed(state.line.flow.thread.temporaries[place].value)
  }

  /// What a temporary variable of the running element holds, be it a reference; nil for what is none.
  mutating func temporary(_ name: NameNumber) -> Cell? {
    if program.names.globalSlots[Int(name)] >= 0 { return nil }
    return temporaryPlace(of: name).map { state.line.flow.thread.temporaries[$0].value }
  }

  /// The place of a temporary variable of the running element, the latest one of that name.
  private mutating func temporaryPlace(of name: NameNumber) -> Int? {
    var place = state.line.flow.thread.temporaries.count - 1
    while place >= Int(state.line.flow.thread.top.firstTemporary) {
      if state.line.flow.thread.temporaries[place].name == name { return place }
      place -= 1
    }
    return nil
  }

  /// The value of a global or a list item.
  private mutating func global(_ name: NameNumber) -> Cell? {
    let slot = program.names.globalSlots[Int(name)]
    if slot >= 0, state.globals[Int(slot)] != .undefined {
      return followed(look(atGlobal: Int(slot)))
    }
    let item = program.names.listItems[Int(name)]
    return item >= 0 ? .list(ListNumber(item)) : nil
  }

  /// What a global holds, noted where somebody asks for it; unknown where that is left open.
  @inline(__always)
  private mutating func look(atGlobal slot: Int) -> Cell {
    if Mode.isTracing, let known = knownItems(ofGlobal: slot) {
      return isLookDecided ? SymbolicValues.unknown : partialList(ofGlobal: slot, known)
    }
    if leavesOpen(.global(slot)) { return SymbolicValues.unknown }
    noteRead(ofGlobal: slot)
    return state.globals[slot]
  }

  private mutating func followed(_ value: Cell) -> Cell? {
    guard case .pointer(let name, let context) = value else { return value }
    if context <= 0 {
      let slot = program.names.globalSlots[Int(name)]
      guard slot >= 0 else { return global(name) }
      return look(atGlobal: Int(slot))
    }
    guard Int(context) <= state.line.flow.thread.depth,
      let place = state.line.flow.thread.temporary(name, ofElement: Int(context))
    else { return nil }
    return state.line.flow.thread.temporaries[place].value
  }

  /// Reads a variable; one that is unknown reads as 0, with a warning (runtime §85).
  mutating func readVariable(_ name: NameNumber) -> Cell {
    if let value = lookUp(name) { return value }
    warn(.variableUnknown(program.names[name]))
    return .integer(0)
  }

  private mutating func isGlobal(_ name: NameNumber) -> Bool {
    let slot = program.names.globalSlots[Int(name)]
    return slot >= 0 && state.globals[Int(slot)] != .undefined
  }

  /// A pointer with its context settled: the running element if it has such a temporary variable, else global (runtime §53).
  mutating func resolvedPointer(_ name: NameNumber, _ context: Int32) -> Cell {
    guard context < 0 else { return .pointer(name, context: context) }
    let isTemporary = temporaryPlace(of: name) != nil
    return .pointer(name, context: isTemporary ? Int32(state.line.flow.thread.depth) : 0)
  }

  /// Declares a variable, or assigns to one (runtime §86, runtime §87).
  mutating func assign(_ name: NameNumber, isDeclaration: Bool, isGlobal: Bool) throws(StoryProblem) {
    let value = try pop()
    guard isDeclaration else { return try assign(value, to: name) }
    let stored = collapsed(value, declaring: name, isGlobal: isGlobal)
    if isGlobal {
      setGlobal(program.names.globalSlots[Int(name)], to: stored)
    } else {
      declareTemporary(name, stored)
    }
  }

  /// A pointer to a pointer becomes the pointer itself (runtime §86); one to the very variable that is declared becomes its
  /// value (runtime §92).
  private mutating func collapsed(_ value: Cell, declaring name: NameNumber, isGlobal: Bool) -> Cell {
    guard case .pointer(let pointed, var context) = value else { return value }
    if context < 0 { context = self.isGlobal(pointed) ? 0 : Int32(state.line.flow.thread.depth - 1) }
    let pointer = Cell.pointer(pointed, context: context)
    if !isGlobal, pointed == name, Int(context) == state.line.flow.thread.depth {
      return followed(pointer) ?? .integer(0)
    }
    return heldPointer(pointed, context) ?? pointer
  }

  /// The pointer that a variable holds; nil where it holds a value, at which is not looked for that.
  private func heldPointer(_ name: NameNumber, _ context: Int32) -> Cell? {
    var held: Cell?
    if context <= 0 {
      let slot = program.names.globalSlots[Int(name)]
      held = slot < 0 ? nil : state.globals[Int(slot)]
    } else if Int(context) <= state.line.flow.thread.depth,
      let place = state.line.flow.thread.temporary(name, ofElement: Int(context))
    {
      held = state.line.flow.thread.temporaries[place].value
    }
    if case .pointer = held { return held }
    return nil
  }

  private mutating func declareTemporary(_ name: NameNumber, _ newValue: Cell) {
    let value = Mode.isTracing ? forgettingPartialList(newValue) : newValue
    if let place = temporaryPlace(of: name) {
      state.line.flow.thread.temporaries[place].value = keepingOrigins(
        value, of: state.line.flow.thread.temporaries[place].value)
    } else {
      state.line.flow.thread.temporaries.append(TemporaryVariable(name: name, value: value))
    }
  }

  private mutating func assign(_ value: Cell, to name: NameNumber) throws(StoryProblem) {
    if isGlobal(name) {
      let slot = program.names.globalSlots[Int(name)]
      if case .pointer(let pointed, let context) = state.globals[Int(slot)] {
        return try assign(value, to: pointed, context: context)
      }
      return assignGlobal(slot, to: value)
    }
    try assign(value, to: name, context: Int32(state.line.flow.thread.depth))
  }

  private mutating func assign(_ value: Cell, to name: NameNumber, context: Int32) throws(StoryProblem) {
    if context == 0 {
      let slot = program.names.globalSlots[Int(name)]
      guard slot >= 0 else { throw problem(.assignmentToUnknown(program.names[name])) }
      return assignGlobal(slot, to: value)
    }
    let depth = state.line.flow.thread.depth
    guard Int(context) <= depth, let place = state.line.flow.thread.temporary(name, ofElement: Int(context)) else {
      throw problem(.assignmentToUnknown(program.names[name]))
    }
    let old = state.line.flow.thread.temporaries[place].value
    if case .pointer(let pointed, let next) = old, next != context || pointed != name {
      return try assign(value, to: pointed, context: next)
    }
    let kept = Mode.isTracing ? forgettingPartialList(value) : value
    state.line.flow.thread.temporaries[place].value = keepingOrigins(kept, of: old)
  }

  /// Stores a value in a global variable.
  mutating func setGlobal(_ slot: Int32, to newValue: Cell) {
    guard slot >= 0 else { return }
    let value = Mode.isTracing ? kept(newValue, inGlobal: Int(slot)) : newValue
    if line.checkpoint.isLogging { line.checkpoint.note(global: slot, &state) }
    if Mode.isSymbolic { exploration.noteAssignment(value, to: Int(slot)) }
    if Mode.isTracing, exploration.remembersOrigins, case .list(let list) = value, isEmptyList(list) {
      noteRead(.global(Int(slot)))
    }
    if Mode.isSymbolic, exploration.remembersOrigins { noteChange(.global(Int(slot))) }
    noteWrite(.global(Int(slot)))
    state.globals[Int(slot)] = keepingOrigins(value, of: state.globals[Int(slot)])
  }

  /// An empty list that replaces a list remembers the lists of the old value, and belongs to its own if there are none
  /// (runtime §90).
  mutating func keepingOrigins(_ new: Cell, of old: Cell) -> Cell {
    if Mode.isSymbolic, new.isSymbolic || old.isSymbolic { return symbolicKeepingOrigins(new, of: old) }
    if Mode.isTracing, exploration.remembersOrigins, old.isSymbolic, case .list(let list) = new, isEmptyList(list) {
      return SymbolicValues.unknown
    }
    guard case .list(let newList) = new, case .list(let oldList) = old, isEmptyList(newList) else { return new }
    let remembered = rememberedOrigins(of: list(oldList))
    return .list(makeList(ListValue(rememberedOrigins: remembered, resolvedOrigins: origins(of: list(newList)))))
  }
}
