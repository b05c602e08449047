extension Program {
  /// What a runtime path leads to (runtime §34–runtime §43).
  func find(_ path: String) -> PathIndex.Found {
    PathIndex(forOnePathIn: layout).find(path, from: 0)
  }

  /// The container of a knot, a function or a top-level stitch, by its name; none that a compiler made for itself.
  func knot(named name: String) -> ContainerID? {
    guard let number = names.number(of: name), name != PersonaDeclaration.containerName else { return nil }
    guard let found = layout.child(named: number, of: 0), found != declarations else { return nil }
    return found
  }

  // MARK: Parameters

  /// The names of the parameters that a container takes from the stack before anything else, in the order in which they
  /// are given.
  func parameters(of container: ContainerID) -> [String] {
    var position = Int(containers[Int(container)].start) + 1
    var parameters: [String] = []
    while case .assignTemporary(let name, isDeclaration: true) = code[position] {
      parameters.append(names[name])
      position += 1
    }
    return parameters.reversed()
  }

  /// How many values a path takes from the stack.
  func parameterCount(at found: PathIndex.Found) -> Int {
    found.item == nil && found.precision == .exact ? parameters(of: found.container).count : 0
  }

  /// Refuses a wrong number of arguments.
  func check(_ given: Int, for name: String, parameterCount: Int) throws(StoryRequestError) {
    guard given != parameterCount else { return }
    throw .wrongArgumentCount(name, expected: parameterCount, given: given)
  }

  // MARK: Targets

  /// The divert target with a number: those that the story speaks of, then the containers, which a host may speak of.
  func target(_ number: TargetNumber) -> Target {
    let index = Int(number)
    return index < targets.count ? targets[index] : layout.target(of: ContainerID(index - targets.count))
  }

  /// The number of the divert target at a path; nil if nothing is there that flow could go to.
  func target(at path: String, _ paths: PathIndex? = nil) -> TargetNumber? {
    if let known = targets.firstIndex(where: { $0.path == path }) { return TargetNumber(known) }
    let found = (paths ?? PathIndex(forOnePathIn: layout)).find(path, from: 0)
    guard !path.isEmpty, found.precision == .exact, found.item == nil else { return nil }
    let known = targets.firstIndex { $0.isContainer && $0.precision == .exact && $0.container == found.container }
    return TargetNumber(known ?? targets.count + Int(found.container))
  }

  /// Whether the story calls, or declares, an external function of a name.
  func knowsExternal(_ name: String) -> Bool {
    externalFunctions.contains(name) || facts?.externals.contains(name) == true
  }
}
