import LonghandCompiler

/// The variables and parameters that a story diverts to and never calls.
struct DivertedNames {
  /// The global variables.
  private(set) var globals: Set<NameID> = []
  /// Whether each parameter is one, by its place among all.
  private(set) var parameters: [Bool]

  /// Finds them.
  init(_ script: Script) {
    parameters = Array(repeating: false, count: script.parameters.count)
    var names: Set<NameID> = []
    for divert in script.diverts.nodes where divert.kind != .value {
      if case .variable(let name) = divert.meaning { names.insert(name) }
    }
    for call in script.calls.nodes {
      if case .variable(let name) = call.meaning { names.remove(name) }
    }
    guard !names.isEmpty else { return }
    var owners: [NameID: Int] = [:]
    for temporary in script.temporaries.nodes { owners[temporary.name, default: 0] += 2 }
    for parameter in script.parameters.nodes { owners[parameter.name, default: 0] += 1 }
    // A name that is given to something else too may be that.
    globals = names.filter { owners[$0] == nil }
    for index in script.parameters.nodes.indices {
      let parameter = script.parameters[index]
      parameters[index] = parameter.isDivertTarget && names.contains(parameter.name) && owners[parameter.name] == 1
    }
  }
}
