extension Story {
  /// Plays on to the next thing that the host has to know of, and says what it is.
  ///
  /// ```swift
  /// while true {
  ///   switch story.nextEvent() {
  ///   case .line(let line): show(line.text)
  ///   case .call(let call): try story.resume(returning: await answer(call))
  ///   case .choices(let choices): try story.choose(await pick(choices))
  ///   case .ended, .stopped: return
  ///   }
  /// }
  /// ```
  ///
  /// Functions that are bound are called as ever. A call of any other waits, so that its value may come from another
  /// actor, or much later: until `resume(returning:)` the same call comes again. It comes exactly once for each time
  /// that the story calls (runtime §230), and ends the line before it. Meanwhile variables may be read and set and functions
  /// evaluated, and a state that is kept or saved makes the call again when the story goes on from it.
  public mutating func nextEvent() -> StoryEvent {
    if let waiting { return .call(waiting) }
    while canContinue {
      if let call = makeLine(stopsAtCalls: true) { return .call(call) }
      let line = finishLine()
      if !line.isBlank { return .line(line) }
    }
    if let problem = reading({ $0.state.line.flow.errors.first }) { return .stopped(problem) }
    let choices = choices
    if !choices.isEmpty { return .choices(choices) }
    return .ended(ending.map { .ending($0) } ?? .done)
  }

  /// Goes on behind a call that `nextEvent()` told, with its value; nil is nothing.
  ///
  /// - Throws: `StoryRequestError.noCallWaiting`, or `.unknownValue` or `.integerOutOfRange` for a value that the story
  ///   cannot hold; the call then still waits.
  public mutating func resume(returning value: Value? = nil) throws(StoryRequestError) {
    guard waiting != nil else { throw .noCallWaiting }
    let heldCells = heldCells
    try withMachine { (machine: inout Machine) throws(StoryRequestError) in
      let result: Cell = if let value { try machine.cell(value) } else { .void }
      machine.finishCall(result, argumentCount: heldCells)
    }
    waiting = nil
  }

  /// Ends a call that `nextEvent()` told with an error, which stops the story.
  ///
  /// - Throws: `StoryRequestError.noCallWaiting`.
  public mutating func resume(throwing failure: ExternalFailure) throws(StoryRequestError) {
    guard let name = waiting?.name else { throw .noCallWaiting }
    let heldCells = heldCells
    withMachine { (machine: inout Machine) in
      let problem = machine.failedCall(name, failure.message, argumentCount: heldCells)
      machine.record(problem)
    }
    waiting = nil
  }
}

extension Line {
  /// Whether there is nothing at all to tell.
  fileprivate var isBlank: Bool { text.isEmpty && tags.isEmpty && problems.isEmpty }
}
