extension Story {
  /// Gives an `EXTERNAL` function its body (`R229`).
  ///
  /// ```swift
  /// try story.bind("weather") { _, arguments in "rain over \(arguments[0])" }
  /// ```
  ///
  /// - Parameters:
  ///   - name: The name in the `EXTERNAL` line.
  ///   - isLookaheadSafe: Whether it may be called more than once while the engine finds out where a line ends. One
  ///     that is not is called exactly once, and ends the line before it.
  ///   - body: What is called; it may read and change the story. The result nil is nothing.
  /// - Throws: `StoryRequestError.alreadyBound`.
  public mutating func bind(
    _ name: String, isLookaheadSafe: Bool = false, body: @escaping ExternalFunction.Body
  ) throws(StoryRequestError) {
    guard externals[name] == nil else { throw .alreadyBound(name) }
    externals[name] = ExternalFunction(isLookaheadSafe: isLookaheadSafe, body: body)
  }

  #if !hasFeature(Embedded)
    /// Gives an `EXTERNAL` function a body that may throw any error; what it throws becomes an error of the story.
    ///
    /// - Throws: `StoryRequestError.alreadyBound`.
    public mutating func bind(
      _ name: String, isLookaheadSafe: Bool = false, throwing body: @escaping @Sendable ([Value]) throws -> Value?
    ) throws(StoryRequestError) {
      try bind(name, isLookaheadSafe: isLookaheadSafe) {
        (_: inout Story, arguments: [Value]) throws(ExternalFunction.Failure) -> Value? in
        do { return try body(arguments) } catch { throw ExternalFunction.Failure("\(error)") }
      }
    }
  #endif

  /// Takes the body of an `EXTERNAL` function away.
  ///
  /// - Throws: `StoryRequestError.notBound`.
  public mutating func unbind(_ name: String) throws(StoryRequestError) {
    guard externals.removeValue(forKey: name) != nil else { throw .notBound(name) }
  }

  /// The names of the external functions that the story calls and that neither the host nor the story has (`R235`).
  public var missingExternalFunctions: [String] {
    program.externalFunctions.filter { externals[$0] == nil && !(allowsExternalFallbacks && knot($0) != nil) }
  }

  /// Before the first line of all, a word on functions that are not there; said once (`R235`).
  mutating func missingExternals() -> StoryProblem? {
    guard !areExternalsChecked else { return nil }
    areExternalsChecked = true
    let missing = missingExternalFunctions
    guard !missing.isEmpty else { return nil }
    let names = missing.joined(separator: ", ")
    return reading { $0.makeProblem(.error, "The story needs external functions that are not there: \(names).") }
  }

  /// The container of a knot, a function or a top-level stitch.
  func knot(_ name: String) -> ContainerID? {
    guard let number = program.names.number(of: name) else { return nil }
    return program.containers.firstIndex { $0.parent == 0 && $0.name == number }.map { ContainerID($0) }
  }

  /// Performs a call of a function of the host; true if the line is complete before or behind it (`R230`).
  mutating func perform(_ call: ExternalCall) throws(StoryProblem) -> Bool {
    let name = program.names[call.name]
    guard let function = externals[name] else {
      let fallback = allowsExternalFallbacks ? knot(name) : nil
      return try withMachine { (machine: inout Machine) throws(StoryProblem) in
        try machine.callFallback(fallback, name)
        return try machine.finishStep()
      }
    }
    let arguments = try withMachine { (machine: inout Machine) throws(StoryProblem) in
      try machine.arguments(of: call, name, isLookaheadSafe: function.isLookaheadSafe)
    }
    guard let arguments else { return true }
    let value: Value?
    do throws(ExternalFunction.Failure) {
      value = try callHost(function, arguments)
    } catch {
      throw reading { $0.problem(.externalFailed(name, error.message)) }
    }
    return try withMachine { (machine: inout Machine) throws(StoryProblem) in
      try machine.finishExternal(value, name)
    }
  }
}

extension Machine {
  fileprivate mutating func callFallback(_ container: ContainerID?, _ name: String) throws(StoryProblem) {
    guard let container else { throw problem(.externalUnbound(name)) }
    try pushFrame(Frame.Kind.function)
    let found = program.containers[Int(container)]
    state.diverted = found.isEmpty ? found.start : found.start + 1
    state.divertedContainer = found.isEmpty ? found.parent : container
    advance()
  }

  /// The arguments of a call; nil where the function must wait, because the line is not yet sure to go on (`R230`).
  fileprivate mutating func arguments(
    of call: ExternalCall, _ name: String, isLookaheadSafe: Bool
  ) throws(StoryProblem) -> [Value]? {
    if !isLookaheadSafe {
      if state.flow.output.openStrings > 0 { throw problem(.externalUnsafeInString(name)) }
      if line.checkpoint.isSet {
        restoreCheckpoint()
        return nil
      }
    }
    var arguments: [Value] = []
    for _ in 0..<call.argumentCount {
      guard let value = hostValue(try pop()) else { throw problem(.externalUnsupportedValue(name)) }
      arguments.append(value)
    }
    return arguments.reversed()
  }

  /// Goes on after the host's function returned; true if the line is complete.
  fileprivate mutating func finishExternal(_ value: Value?, _ name: String) throws(StoryProblem) -> Bool {
    guard let result = value.map({ cell($0) }) ?? .void else {
      throw problem(.externalFailed(name, "it returned something that the story does not know."))
    }
    try push(result)
    advance()
    return try finishStep()
  }
}
