import LonghandRuntime

extension Emitter {
  /// The probes, behind all that the story is.
  mutating func emitProbes(_ probes: [FlowID?]) {
    builder.beginProbes()
    for probe in probes {
      if let probe {
        builder.beginProbe()
        emitWeave(script.flows[probe].body)
        builder.end()
      } else {
        builder.skipProbe()
      }
    }
  }
}
