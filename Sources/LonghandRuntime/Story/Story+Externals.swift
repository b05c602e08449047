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
    var missing: [String] = []
    for instruction in program.code {
      guard case .external(let number, _, _) = instruction else { continue }
      let name = program.names[number]
      if externals[name] != nil || missing.contains(name) { continue }
      if allowsExternalFallbacks, knot(name) != nil { continue }
      missing.append(name)
    }
    return missing
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

  /// Calls a function of the host; true if the line is complete before it (`R230`).
  mutating func call(_ call: ExternalCall) throws(StoryProblem) -> Bool {
    let name = program.names[call.name]
    guard let function = externals[name] else {
      let fallback = allowsExternalFallbacks ? knot(name) : nil
      return try withMachine { (machine: inout Machine) throws(StoryProblem) in
        try machine.callFallback(fallback, name)
        return try machine.finishStep()
      }
    }
    if !function.isLookaheadSafe, try withMachine(isRefused(name)) { return true }
    let arguments = try withMachine { (machine: inout Machine) throws(StoryProblem) in
      try machine.popArguments(call.argumentCount, name)
    }
    let value = try value(of: function, name, arguments)
    return try withMachine { (machine: inout Machine) throws(StoryProblem) in
      try machine.finishExternal(value, name)
      return try machine.finishStep()
    }
  }

  /// Whether a function that is not safe for lookahead must wait for the next line (`R230`).
  private func isRefused(_ name: String) -> (inout Machine) throws(StoryProblem) -> Bool {
    { (machine: inout Machine) throws(StoryProblem) in
      if machine.state.flow.output.openStrings > 0 { throw machine.problem(.externalUnsafeInString(name)) }
      guard machine.line.checkpoint != nil else { return false }
      machine.restoreCheckpoint()
      return true
    }
  }

  private mutating func value(
    of function: ExternalFunction, _ name: String, _ arguments: [Value]
  ) throws(StoryProblem) -> Value? {
    do throws(ExternalFunction.Failure) {
      return try function.body(&self, arguments)
    } catch {
      throw reading { $0.problem(.externalFailed(name, error.message)) }
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

  fileprivate mutating func popArguments(_ count: Int, _ name: String) throws(StoryProblem) -> [Value] {
    var arguments: [Value] = []
    for _ in 0..<count {
      guard let value = hostValue(try pop()) else { throw problem(.externalUnsupportedValue(name)) }
      arguments.append(value)
    }
    return arguments.reversed()
  }

  /// Goes on after the host's function returned.
  fileprivate mutating func finishExternal(_ value: Value?, _ name: String) throws(StoryProblem) {
    guard let result = value.map({ cell($0) }) ?? .void else {
      throw problem(.externalFailed(name, "it returned something that the story does not know."))
    }
    try push(result)
    advance()
  }
}
