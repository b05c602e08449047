extension ProgramBuilder {
  /// Says that the story is complete and that what follows are probes (ink §249 and all others hold for the story alone).
  ///
  /// A probe is a function that stands in no container, so that no path leads to it and the JSON ends before it. What it
  /// asks to be counted is counted beside what the story counts; nothing that the story can see depends on it.
  package mutating func beginProbes() {
    isProbing = true
  }

  /// Opens the next probe.
  package mutating func beginProbe() {
    let container = makeContainer()
    probes.append(container)
    begin(container)
  }

  /// Notes that the next probe could not be compiled.
  package mutating func skipProbe() {
    probes.append(nil)
  }
}
