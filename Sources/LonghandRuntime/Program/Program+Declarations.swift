extension Program {
  /// The knots and functions that the writer wrote, in the order of the program.
  public var knots: [Knot] {
    let called = facts == nil ? functionsCalled : []
    return containers.indices.compactMap { index in
      let id = ContainerID(index)
      let container = containers[index]
      guard container.parent == 0, container.indexInParent < 0, let name = container.name, id != declarations,
        names[name] != PersonaDeclaration.containerName, facts?.helpers.contains(id) != true
      else { return nil }
      let isFunction = facts.map { $0.functions.contains(id) } ?? (called.contains(id) || looksLikeFunction(id))
      return Knot(name: names[name], parameters: parameters(of: id), isFunction: isFunction, stitches: stitches(of: id))
    }
  }

  /// The global variables with their values at the start, in the order declared.
  public var variables: [VariableDeclaration] {
    let start = Machine(state: StoryState(beginning: self, seed: 0), limits: StoryLimits())
    return names.globals.indices.compactMap { slot in
      guard let value = start.hostValue(start.state.globals[slot]) else { return nil }
      return VariableDeclaration(name: names[names.globals[slot]], start: value, isTrait: traits.contains(Int32(slot)))
    }
  }

  /// The lists with their items, in the order declared.
  public var lists: [ListDeclaration] {
    definitions.definitions.map { list in
      ListDeclaration(name: list.name, items: list.items.map { hostItem($0) })
    }
  }

  /// Whether the story asks chance for anything: a random number, an item of a list, a shuffle.
  package var usesChance: Bool {
    code.contains { instruction in
      switch instruction {
      case .control(.random), .control(.listRandom), .control(.shuffleIndex), .shuffleIndex: true
      default: false
      }
    }
  }

  /// A set of the items of these names, short or full (runtime §225).
  ///
  /// - Throws: `StoryRequestError.unknownValue` for the first name that no list declares.
  public func list(of names: some Sequence<String>) throws(StoryRequestError) -> InkList {
    var list = InkList()
    for name in names {
      guard let number = definitions.item(named: name), definitions.items[number].definition != nil else {
        throw .unknownValue(name)
      }
      list.insert(hostItem(number))
    }
    return list
  }

  /// An item as the host sees it.
  func hostItem(_ number: Int) -> InkList.Item {
    let item = definitions.items[number]
    return InkList.Item(list: item.origin, name: item.name, value: Int(item.value))
  }

  // MARK: Knots

  private func stitches(of knot: ContainerID) -> [String] {
    containers.filter { $0.parent == knot && $0.indexInParent < 0 }.compactMap { $0.name.map { names[$0] } }
  }

  /// The containers that are called as functions.
  private var functionsCalled: Set<ContainerID> {
    var called: Set<ContainerID> = []
    for case .divert(let jump) in code where jump.kind == .function && jump.container >= 0 {
      called.insert(jump.container)
    }
    return called
  }

  /// Whether a knot returns as functions do, or never leads to anywhere else, as no other knot may.
  private func looksLikeFunction(_ id: ContainerID) -> Bool {
    let container = containers[Int(id)]
    var leads = false
    for position in container.start..<container.end {
      switch code[Int(position)] {
      case .control(.popFunction): return true
      case .control(.popTunnel), .control(.done), .control(.end), .control(.startThread), .choicePoint, .variableDivert:
        leads = true
      case .divert(let jump): leads = leads || jump.kind == .tunnel || !container.holds(jump.position)
      default: break
      }
    }
    return !leads
  }
}
