extension Story {
  #if hasFeature(Embedded)
    /// Gives an `EXTERNAL` function its body (runtime §229).
    ///
    /// - Throws: `StoryRequestError.alreadyBound`, or `.noExternalFunction` where the story calls none of that name.
    public mutating func bind(
      _ name: String, isLookaheadSafe: Bool = false,
      body: @escaping @Sendable (inout StoryAccess, [Value]) throws(ExternalFailure) -> Value?
    ) throws(StoryRequestError) {
      try bind(name, ExternalFunction(isLookaheadSafe: isLookaheadSafe, body: body))
    }
  #else
    /// Gives an `EXTERNAL` function its body (runtime §229).
    ///
    /// ```swift
    /// try story.bind("weather") { arguments in "rain over \(arguments[0])" }
    /// ```
    ///
    /// - Parameters:
    ///   - name: The name in the `EXTERNAL` line.
    ///   - isLookaheadSafe: Whether it may be called more than once while the engine finds out where a line ends. One
    ///     that is not is called exactly once, and ends the line before it.
    ///   - body: What is called with the arguments. The result nil is nothing; what it throws becomes an error of the
    ///     story.
    /// - Throws: `StoryRequestError.alreadyBound`, or `.noExternalFunction` where the story calls none of that name.
    public mutating func bind(
      _ name: String, isLookaheadSafe: Bool = false, body: @escaping @Sendable ([Value]) throws -> Value?
    ) throws(StoryRequestError) {
      try bind(name, isLookaheadSafe: isLookaheadSafe) { (_, arguments) in try body(arguments) }
    }

    /// Gives an `EXTERNAL` function a body that reads and sets variables of the story and evaluates its functions.
    ///
    /// ```swift
    /// try story.bind("pay") { story, arguments in
    ///   guard let coins = story[variable: "coins", as: Int.self] else { return nil }
    ///   try story.set("coins", to: .integer(coins - (arguments[0].integer ?? 0)))
    ///   return nil
    /// }
    /// ```
    ///
    /// - Throws: `StoryRequestError.alreadyBound`, or `.noExternalFunction` where the story calls none of that name.
    public mutating func bind(
      _ name: String, isLookaheadSafe: Bool = false,
      body: @escaping @Sendable (inout StoryAccess, [Value]) throws -> Value?
    ) throws(StoryRequestError) {
      let function = ExternalFunction(isLookaheadSafe: isLookaheadSafe) {
        (story: inout StoryAccess, arguments: [Value]) throws(ExternalFailure) -> Value? in
        do { return try body(&story, arguments) } catch { throw ExternalFailure("\(error)") }
      }
      try bind(name, function)
    }
  #endif

  private mutating func bind(_ name: String, _ function: ExternalFunction) throws(StoryRequestError) {
    guard externals[name] == nil else { throw .alreadyBound(name) }
    guard program.knowsExternal(name) else { throw .noExternalFunction(name) }
    externals[name] = function
  }

  /// Takes the body of an `EXTERNAL` function away.
  ///
  /// - Throws: `StoryRequestError.notBound`.
  public mutating func unbind(_ name: String) throws(StoryRequestError) {
    guard externals.removeValue(forKey: name) != nil else { throw .notBound(name) }
  }

  /// The names of the external functions that the story calls and that neither the host nor the story has (runtime §235).
  public var missingExternalFunctions: [String] {
    program.externalFunctions.filter { externals[$0] == nil && !(allowsExternalFallbacks && knot($0) != nil) }
  }

  /// The same playthrough without the host's functions and watchers, for trying out what would happen.
  ///
  /// What it calls falls back on functions of the story where that is allowed, and otherwise waits in `nextEvent()` or
  /// fails in `nextLine()`.
  public func detached() -> Story {
    var copy = self
    copy.externals = [:]
    copy.watchers = []
    copy.traitWatchers = []
    return copy
  }

  /// Says nothing more of functions that are not there, as when the host has told of `missingExternalFunctions`.
  package mutating func acknowledgeMissingExternals() { areExternalsChecked = true }

  /// Before the first line of all, a word on functions that are not there; said once (runtime §235).
  ///
  /// The reference stops there. Here the story plays up to the first call, so it is a warning.
  mutating func missingExternals() -> StoryProblem? {
    guard !areExternalsChecked else { return nil }
    areExternalsChecked = true
    let missing = missingExternalFunctions
    guard !missing.isEmpty else { return nil }
    let names = missing.map { "`\($0)`" }.joined(separator: ", ")
    return StoryProblem(
      severity: .warning,
      message: missing.count == 1
        ? "The story needs the external function \(names), which is not there; it plays up to the first call."
        : "The story needs external functions that are not there: \(names); it plays up to the first call of one.")
  }

  /// The container of a knot, a function or a top-level stitch.
  func knot(_ name: String) -> ContainerID? { program.knot(named: name) }

  /// Performs a call of a function of the host; true if the line is complete before or behind it (runtime §230).
  ///
  /// - Parameter stopsAtCalls: Whether a call that nobody answers waits.
  mutating func perform(_ call: PendingCall, stopsAtCalls: Bool) throws(StoryProblem) -> Bool {
    let name = program.names[call.name]
    guard let function = externals[name] else { return try performUnbound(call, name, stopsAtCalls) }
    let arguments = try withMachine { (machine: inout Machine) throws(StoryProblem) in
      try machine.arguments(of: call, name, isLookaheadSafe: function.isLookaheadSafe, isInStringAllowed: false)
    }
    guard let arguments else { return true }
    let result = callHost(function, arguments)
    return try withMachine { (machine: inout Machine) throws(StoryProblem) in
      try machine.finishExternal(result, name, argumentCount: call.argumentCount)
    }
  }

  private mutating func performUnbound(
    _ call: PendingCall, _ name: String, _ stopsAtCalls: Bool
  ) throws(StoryProblem) -> Bool {
    let fallback = allowsExternalFallbacks ? knot(name) : nil
    guard stopsAtCalls, fallback == nil else {
      return try withMachine { (machine: inout Machine) throws(StoryProblem) in
        try machine.callFallback(fallback, name)
        return try machine.finishStep()
      }
    }
    let arguments = try withMachine { (machine: inout Machine) throws(StoryProblem) in
      let arguments = try machine.arguments(of: call, name, isLookaheadSafe: false, isInStringAllowed: true)
      machine.state.line.flow.isWithinLine = arguments != nil
      if arguments != nil, machine.isCallConditional { machine.state.line.evaluation.append(.boolean(true)) }
      return arguments
    }
    waiting = arguments.map { ExternalCall(name: name, arguments: $0) }
    return true
  }

  /// Lets the host's function use the story; a line that it makes is none of the line that waits for it.
  private mutating func callHost(
    _ function: ExternalFunction, _ arguments: [Value]
  ) -> Result<Value?, ExternalFailure> {
    var suspended = LineProgress()
    withMachine { (machine: inout Machine) in
      machine.line.checkpoint.keepWhole(&machine.state)
      swap(&machine.line, &suspended)
    }
    var access = StoryAccess(self)
    let result: Result<Value?, ExternalFailure>
    do throws(ExternalFailure) {
      result = .success(try function.body(&access, arguments))
    } catch {
      result = .failure(error)
    }
    self = access.takeStory()
    withMachine { (machine: inout Machine) in swap(&machine.line, &suspended) }
    return result
  }
}

extension Machine {
  fileprivate mutating func callFallback(_ container: ContainerID?, _ name: String) throws(StoryProblem) {
    guard let container else { throw problem(.externalUnbound(name)) }
    try pushFrame(Frame.Kind.function)
    let found = program.containers[Int(container)]
    state.line.diverted = found.firstPosition
    state.line.divertedContainer = found.isEmpty ? found.parent : container
    advance()
  }

  /// The arguments of a call, which stay where they are until it has returned; nil where the function must wait, because
  /// the line is not yet sure to go on (runtime §230).
  fileprivate mutating func arguments(
    of call: PendingCall, _ name: String, isLookaheadSafe: Bool, isInStringAllowed: Bool
  ) throws(StoryProblem) -> [Value]? {
    if !isLookaheadSafe {
      if !isInStringAllowed, state.line.flow.output.openStrings > 0 { throw problem(.externalUnsafeInString(name)) }
      if line.checkpoint.isSet {
        restoreCheckpoint()
        return nil
      }
    }
    guard state.line.evaluation.count >= call.argumentCount else { throw problem(.valueMissing) }
    var arguments: [Value] = []
    for place in state.line.evaluation.count - call.argumentCount..<state.line.evaluation.count {
      guard let value = hostValue(state.line.evaluation[place]) else { throw problem(.externalUnsupportedValue(name)) }
      arguments.append(value)
    }
    return arguments
  }

  /// Goes on after the host's function returned; true if the line is complete.
  fileprivate mutating func finishExternal(
    _ result: Result<Value?, ExternalFailure>, _ name: String, argumentCount: Int
  ) throws(StoryProblem) -> Bool {
    let value: Value?
    switch result {
    case .success(let returned): value = returned
    case .failure(let failure): throw failedCall(name, failure.message, argumentCount: argumentCount)
    }
    let cell: Cell
    do throws(StoryRequestError) {
      cell = if let value { try self.cell(value) } else { .void }
    } catch {
      throw failedCall(
        name, "it returned something that the story does not know. \(error)", argumentCount: argumentCount)
    }
    finishCall(cell, argumentCount: argumentCount)
    return try finishStep()
  }

  /// Puts the value of a call in the place of its arguments, and moves on.
  mutating func finishCall(_ result: Cell, argumentCount: Int) {
    state.line.evaluation.removeLast(argumentCount)
    state.line.evaluation.append(result)
    advance()
  }

  /// The error of a call that failed.
  mutating func failedCall(_ name: String, _ reason: String, argumentCount: Int) -> StoryProblem {
    state.line.evaluation.removeLast(argumentCount)
    return problem(.externalFailed(name, reason))
  }
}
