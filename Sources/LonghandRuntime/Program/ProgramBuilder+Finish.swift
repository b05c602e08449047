extension ProgramBuilder {
  /// Lays everything out and resolves what refers to it; the builder is used up.
  package mutating func finish() -> Program {
    let containers = numberedContainers()
    for index in code.indices { resolve(index, containers) }
    names.resolveItems(definitions, into: &lists)
    let layout = Layout(code: code, containers: containers, names: names)
    let index = paths.isEmpty && targetsByPath.isEmpty ? nil : PathIndex(layout)
    if let index { followPaths(index, layout) }
    return Program(
      code: code, containers: containers, texts: texts, lists: lists, targets: makeTargets(index, layout),
      definitions: definitions, names: names, locations: locations, sourceFiles: sourceFiles,
      visitSlotCount: containers.count { $0.visitSlot >= 0 }, externals: externals, personas: personas(containers),
      probes: probes.map { $0.map { placed($0.number) } ?? -1 }, facts: placedFacts(),
      coveragePlaces: coveragePlaces, formatVersion: formatVersion)
  }

  /// What the container `persona decl` says, which never runs (persona §7.3).
  private func personas(_ containers: [Container]) -> [PersonaDeclaration] {
    guard let name = names.number(of: PersonaDeclaration.containerName),
      let container = containers.first(where: { $0.parent == 0 && $0.name == name && $0.indexInParent < 0 }),
      case .text(let text) = code[Int(container.start) + 1]
    else { return [] }
    return PersonaDeclaration.read(Array(texts[text]))
  }

  /// The containers in reading order, with parents by number and places for their visits: first those that the story
  /// itself counts, then those that only probes ask for.
  private func numberedContainers() -> [Container] {
    let counting: ContainerFlags = [.visits, .turns]
    var slots: Int32 = 0
    var containers: [Container] = []
    containers.reserveCapacity(layoutOrder.count)
    for handle in layoutOrder {
      var container = drafts[Int(handle)].container
      let isCounted = !container.countedFlags.isDisjoint(with: counting)
      if container.parent >= 0 {
        container.parent = drafts[Int(container.parent)].placed
        container.isWithinCounted = isCounted || containers[Int(container.parent)].isWithinCounted
      } else {
        container.isWithinCounted = isCounted
      }
      if !container.flags.isDisjoint(with: counting) {
        container.visitSlot = slots
        slots += 1
      }
      containers.append(container)
    }
    for id in containers.indices
    where containers[id].visitSlot < 0 && !containers[id].probedFlags.isDisjoint(with: counting) {
      containers[id].visitSlot = slots
      slots += 1
    }
    return containers
  }

  private mutating func resolve(_ index: Int, _ containers: [Container]) {
    switch code[index] {
    case .enter(let handle): code[index] = .enter(placed(handle))
    case .leave(let handle): code[index] = .leave(placed(handle))
    case .visitIndex(let handle): code[index] = .visitIndex(of: placed(handle))
    case .shuffleIndex(let handle): code[index] = .shuffleIndex(of: placed(handle))
    case .readCount(let handle): code[index] = .readCount(placed(handle))
    case .choicePoint(let handle, let flags): code[index] = .choicePoint(placed(handle), flags)
    case .divert(let jump): code[index] = .divert(resolved(jump, containers))
    case .text, .newline, .glue, .legacyTag, .nothing, .void, .boolean, .integer, .float, .list, .target, .pointer,
      .control, .native, .variableDivert, .external, .variable, .assignGlobal, .assignTemporary:
      break
    }
  }

  func placed(_ handle: Int32) -> ContainerID {
    handle < 0 ? .none : drafts[Int(handle)].placed
  }

  /// The container that stands for a handle until all containers have their places.
  func placed(_ handle: ContainerID) -> ContainerID { placed(handle.number) }

  private func resolved(_ jump: Jump, _ containers: [Container]) -> Jump {
    var jump = jump
    if jump.container >= 0 {
      jump.container = placed(jump.container)
      if jump.container >= 0 { (jump.position, jump.container) = start(of: jump.container, containers) }
    } else if jump.position >= 0 {
      let mark = marks[Int(jump.position)]
      jump.position = mark.position
      jump.container = placed(mark.container)
    }
    return jump
  }

  /// The first item of a container, or the container itself where it has none (runtime §46).
  private func start(of id: ContainerID, _ containers: [Container]) -> (Position, ContainerID) {
    let container = containers[Int(id)]
    return container.isEmpty ? (container.start, container.parent) : (container.start + 1, id)
  }

  private mutating func followPaths(_ index: PathIndex, _ layout: Layout) {
    for pending in paths {
      let found = index.find(utf8: pathBytes[pending.range], from: placed(pending.holder))
      switch code[pending.instruction] {
      case .divert(var jump):
        (jump.position, jump.container) = found.divertPosition(layout)
        code[pending.instruction] = .divert(jump)
      case .readCount: code[pending.instruction] = .readCount(found.container)
      case .choicePoint(_, let flags): code[pending.instruction] = .choicePoint(found.container, flags)
      default: break
      }
    }
  }

  private func makeTargets(_ index: PathIndex?, _ layout: Layout) -> [Target] {
    targets.map { pending in
      switch pending {
      case .container(let handle): layout.target(of: placed(handle))
      case .path(let path): index?.find(path, from: 0).target(path, layout) ?? layout.target(of: 0)
      }
    }
  }
}
