extension StoryMachine {
  /// The next random number; each comes from a generator of its own (runtime §191, runtime §192).
  mutating func drawRandom() -> Int32 {
    var generator = SubtractiveGenerator(seed: state.line.seed &+ state.line.previousRandom)
    state.line.previousRandom = generator.next()
    return state.line.previousRandom
  }

  /// `RANDOM(min, max)` (runtime §191).
  mutating func random() throws(StoryProblem) {
    if Mode.isTracing, leavesDrawOpen() {
      for _ in 0..<2 { _ = try pop() }
      return try push(SymbolicValues.unknown)
    }
    let maximum = try popSettled()
    let minimum = try popSettled()
    guard case .integer(let low) = minimum else { throw problem(.randomBoundNotInteger("minimum", minimum.typeName)) }
    guard case .integer(let high) = maximum else { throw problem(.randomBoundNotInteger("maximum", maximum.typeName)) }
    let range = Int64(high) - Int64(low) + 1
    guard range <= Int64(Int32.max) else { throw problem(.randomRangeTooWide(low, high)) }
    guard range > 0 else { throw problem(.randomRangeEmpty(low, high)) }
    if Mode.isSymbolic { return try push(drawSymbol(low...high)) }
    if Mode.isTracing { return try push(drawTraced(low...high)) }
    try push(.integer(drawRandom() % Int32(range) &+ low))
  }

  /// `SEED_RANDOM(n)` (runtime §185).
  mutating func seedRandom() throws(StoryProblem) {
    let value = try pop()
    // What is drawn goes by no seed there; a value that is not known may be a number.
    if Mode.isSymbolic || Mode.isTracing && value.isSymbolic { return try push(.void) }
    guard case .integer(let seed) = value else { throw problem(.seedNotInteger(value.typeName)) }
    state.line.seed = seed
    state.line.previousRandom = 0
    try push(.void)
  }

  /// The place of the next element of a shuffle, drawn from the path of its container (runtime §194).
  mutating func shuffleIndex(of container: ContainerID) throws(StoryProblem) {
    let elements = try popSettled()
    let count = try pop()
    guard case .integer(let size) = elements, size > 0 else {
      throw problem(.shuffleCountNotInteger(elements.typeName))
    }
    if Mode.isSymbolic { return try push(drawSymbol(0...size - 1)) }
    if Mode.isTracing { return try push(drawTraced(0...size - 1)) }
    guard case .integer(let visits) = count else { throw problem(.shuffleCountNotInteger(count.typeName)) }
    let (loop, turn) = (visits / size, visits % size)
    let path = program.layout.path(of: max(container, 0))
    let sum = path.utf16.reduce(Int32(0)) { $0 &+ Int32($1) }
    var generator = SubtractiveGenerator(seed: sum &+ loop &+ state.line.seed)
    var pool = Array(0..<size)
    var drawn: Int32 = 0
    for _ in 0...max(0, turn) where !pool.isEmpty {
      drawn = pool.remove(at: Int(generator.next()) % pool.count)
    }
    try push(.integer(drawn))
  }
}
