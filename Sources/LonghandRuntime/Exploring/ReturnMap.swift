/// From where flow may come back to whoever called, so that what lies below on the call stack can still matter.
package struct ReturnMap: Sendable {
  /// For each position whether a tunnel may return that flow stands in there.
  package var tunnels: [Bool] = []
  /// The same for a function, which also returns where its content ends.
  package var functions: [Bool] = []
  /// Whether some tunnel returns to a place of its own choosing from which a tunnel, or a function, may return.
  package var elsewhere = (fromTunnel: false, fromFunction: false)

  /// Nothing is known: everything may return.
  package init() {}

  /// Whether an element of the call stack may be left again whose flow stands at a position.
  fileprivate func mayReturn(_ kind: Frame.Kind, from position: Position) -> Bool {
    if position < 0 { return kind != .tunnel }
    return kind == .tunnel ? tunnels[Int(position)] : functions[Int(position)]
  }

  fileprivate func mayReturnElsewhere(_ kind: Frame.Kind) -> Bool {
    kind == .tunnel ? elsewhere.fromTunnel : elsewhere.fromFunction
  }
}

extension StoryMachine {
  /// Takes those elements off the call stacks of all choices to which nothing returns any more.
  ///
  /// A writer who leaves a tunnel by a divert leaves its caller there for ever; without this, each time round would be a
  /// place of its own.
  mutating func dropDeadFrames(_ map: ReturnMap) {
    if map.tunnels.isEmpty { return }
    for place in state.line.flow.choices.indices where !state.line.flow.choices[place].thread.outer.isEmpty {
      let choice = state.line.flow.choices[place]
      let count = deadFrameCount(of: choice, map)
      if count > 0 { state.line.flow.choices[place].thread.dropFrames(count) }
    }
  }

  /// How many elements at the bottom of a choice's call stack nothing returns to.
  private mutating func deadFrameCount(of choice: PendingChoice, _ map: ReturnMap) -> Int {
    var position = choice.start(program)
    if position < 0 { return 0 }
    var (kind, isBehindCall) = (choice.thread.top.kind, false)
    var dead = choice.thread.outer.count
    while dead > 0, map.mayReturn(kind, from: position) || isBehindCall && map.mayReturnElsewhere(kind) {
      let frame = choice.thread.outer[dead - 1]
      (kind, position, isBehindCall) = (frame.kind, program.successors[Int(frame.position)], true)
      dead -= 1
    }
    return dead
  }
}

extension Thread {
  /// Whether a reference is there to a temporary variable, which it knows by the number of its element.
  var refersToElement: Bool {
    temporaries.contains { temporary in
      if case .pointer(_, let context) = temporary.value { context > 0 } else { false }
    }
  }

  /// Takes so many elements away from the bottom, unless a reference is there that counts them.
  ///
  /// - Returns: Whether they were taken away.
  @discardableResult
  mutating func dropFrames(_ count: Int) -> Bool {
    if refersToElement { return false }
    let lowest = count < outer.count ? outer[count] : top
    temporaries.removeFirst(Int(lowest.firstTemporary))
    outer.removeFirst(count)
    for index in outer.indices { outer[index].firstTemporary -= lowest.firstTemporary }
    top.firstTemporary -= lowest.firstTemporary
    return true
  }
}
