import LonghandSource

/// What is known of a story that was compiled from source, and that no JSON says.
struct SourceFacts: Sendable {
  /// The file that no writer wrote: it holds the helpers that personas are lowered to.
  var helperFile: SourceFileID?
  /// The functions.
  var functions: Set<ContainerID> = []
  /// The knots and functions that no writer wrote.
  var helpers: Set<ContainerID> = []
  /// The names in the `EXTERNAL` lines.
  var externals: [String] = []
}

extension ProgramBuilder {
  /// Notes that a container is that of a function.
  package mutating func noteFunction(_ handle: ContainerHandle) {
    facts?.functions.insert(ContainerID(handle.number))
  }

  /// Notes that a container is that of a knot or function which no writer wrote.
  package mutating func noteHelper(_ handle: ContainerHandle) {
    facts?.helpers.insert(ContainerID(handle.number))
  }

  /// Notes an `EXTERNAL` line.
  package mutating func noteExternal(_ name: String) {
    facts?.externals.append(name)
  }

  /// The facts with the containers where they are placed.
  func placedFacts() -> SourceFacts? {
    guard var facts else { return nil }
    facts.functions = Set(facts.functions.map { placed($0) })
    facts.helpers = Set(facts.helpers.map { placed($0) })
    return facts
  }
}
