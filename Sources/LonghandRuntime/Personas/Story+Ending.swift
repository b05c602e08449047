extension Story {
  /// The ending that the story has reached; nil as long as it has not come to `-> END` (persona §6).
  ///
  /// A tag `# ending: Name` on the last line names it.
  public var ending: Ending? {
    let (container, isLast) = reading { ($0.state.line.flow.endedIn, $0.state.line.flow.choices.isEmpty) }
    guard container >= 0, !canContinue, isLast else { return nil }
    for tag in currentTags.reversed() {
      if let name = tag.endingName { return Ending(name: name, isNamed: true) }
    }
    guard container > 0, let name = program.containers[Int(container)].name else {
      return Ending(name: "END", isNamed: false)
    }
    return Ending(name: program.names[name], isNamed: false)
  }
}

extension StoryMachine {
  /// Notes where the story ends: in which knot, or outside of all.
  mutating func noteEnd() {
    var container = program.layout.holder(of: max(0, state.line.flow.thread.top.position))
    while container > 0, program.containers[Int(container)].parent > 0 {
      container = program.containers[Int(container)].parent
    }
    let isKnot = container > 0 && program.containers[Int(container)].indexInParent < 0
    state.line.flow.endedIn = isKnot ? container : 0
  }
}

extension String {
  /// The name in a tag `ending: Name`.
  package var endingName: String? {
    let words = Array(utf8)
    guard words.starts(with: "ending:".utf8) else { return nil }
    let name = words.dropFirst(7).drop { $0.isBlank }
    return name.isEmpty ? nil : String(decoding: name, as: UTF8.self)
  }
}
