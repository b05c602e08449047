extension Symbols {
  /// What a path means when written in a flow (ink §203).
  package func find(_ path: Path, from flow: FlowID, in script: Script) -> Place? {
    var names = path.names.indices.makeIterator()
    guard let first = names.next() else { return nil }
    var place = find(script.pathNames[first].name, from: flow, in: script)
    while let found = place, let next = names.next() {
      place = step(from: found, to: script.pathNames[next].name, in: script)
    }
    return place
  }

  /// What a bare name means when written in a flow: the search goes outward (ink §203).
  package func find(_ name: NameID, from id: FlowID, in script: Script) -> Place? {
    let flow = script.flows[id]
    if flow.kind == .story { return findInStory(name) }
    if let label = label(name, in: id) { return .weavePoint(label) }
    if flow.name == name { return .flow(id) }
    if flow.kind != .stitch {
      return inStitches(name, of: id) ?? findInStory(name)
    }
    guard flow.parent != Script.story else { return findInStory(name) }
    if script.flows[flow.parent].name == name { return .flow(flow.parent) }
    return inside(flow.parent, name) ?? findInStory(name)
  }

  /// A label or stitch of a knot, its own labels first.
  private func inside(_ knot: FlowID, _ name: NameID) -> Place? {
    if let label = label(name, in: knot) { return .weavePoint(label) }
    return inStitches(name, of: knot)
  }

  /// A stitch of a knot, or a label in one.
  private func inStitches(_ name: NameID, of knot: FlowID) -> Place? {
    if let stitch = stitch(name, of: knot) { return .flow(stitch) }
    return labelInStitches(name, of: knot).map { .weavePoint($0) }
  }

  private func findInStory(_ name: NameID) -> Place? {
    if let label = label(name, in: Script.story) { return .weavePoint(label) }
    return knot(name).map { .flow($0) }
  }

  /// What a name means after a dot (ink §205).
  private func step(from place: Place, to name: NameID, in script: Script) -> Place? {
    guard case .flow(let id) = place else { return nil }
    if script.flows[id].kind == .stitch { return label(name, in: id).map { .weavePoint($0) } }
    if let stitch = stitch(name, of: id) { return .flow(stitch) }
    return label(name, in: id).map { .weavePoint($0) } ?? labelInStitches(name, of: id).map { .weavePoint($0) }
  }
}

/// What a path leads to.
package enum Place: Hashable, Sendable {
  /// A knot, function or stitch.
  case flow(FlowID)
  /// A labelled choice or gather.
  case weavePoint(WeavePoint)
}
