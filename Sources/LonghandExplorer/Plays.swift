import LonghandRuntime
import LonghandSource

/// Playthroughs, first at random, then from places that were seldom come to: what they meet is reached for certain.
struct Plays: ~Copyable {
  var machine: SilentMachine
  /// What ran in any of them.
  private(set) var coverage: Coverage
  /// The playthroughs that show something, and for each mark of each position the number of the shortest.
  private var records: [(seed: Int32, choices: [UInt16])] = []
  private var best: [Int32]
  /// In how many of the playthroughs from the beginning something happened, in the order of `counted`.
  private(set) var counts: [Int]
  private let counted: [[StoryItem.Goal]]
  /// How many playthroughs from the beginning there were.
  private(set) var wholeCount = 0
  /// For each way to stop, the shortest playthrough that stopped so.
  private(set) var stops: [(stop: Stop, witness: Witness)] = []
  private var stopNumbers: [Stop: Int] = [:]
  /// What global variables were seen to hold where a choice is made or the story stops: least and greatest numbers.
  private(set) var bounds: [(low: Int32, high: Int32)?]
  /// The same at places.
  private(set) var placeBounds: PlaceBounds
  /// For each position with a choice point of a knot the number under which that place is known; else -1.
  private let knots: [Int32]
  /// How many playthroughs were made, and how many runs.
  private(set) var count = 0
  private(set) var runs = 0
  /// For each condition that is asked the shortest playthrough after which it held, and the one after which it did not.
  private(set) var watched: [(held: Witness?, failed: Witness?)]
  /// For each thing that is to happen in every playthrough the shortest in which it did not.
  private(set) var missing: [Witness?]
  private let wanted: [StoryItem.Goal]
  /// For each place at which a run was given up, the shortest playthrough that came there.
  private(set) var givenUp: [Position: Witness] = [:]
  private var givenUpCount = 0
  /// How many items twins have evaluated.
  private var twinSteps = 0
  var lastGain = 0
  private var askedGain = -1
  var archive = Archive()
  var random: SplitMix
  private var words: [Int32] = []

  /// After how many runs that met nothing new so many of them are given up.
  private static func patience(_ limit: Int) -> Int { max(1_500, limit / 20) }

  /// After how many runs that were given up others are given up after how many steps: a loop without end is met in many.
  private static let (loopPatience, loopSteps) = (2, 4_000)

  /// With how many story seeds playthroughs begin.
  static let seedCount: Int32 = 100

  /// How many choices a playthrough may have.
  static let lengthLimit = 2_000

  /// - Parameters:
  ///   - counted: What to count in how many playthroughs it happens: any of several goals.
  ///   - wanted: What is to happen in every playthrough.
  init(_ plan: ExplorationPlan, seed: UInt64, counted: [[StoryItem.Goal]], wanted: [StoryItem.Goal] = []) {
    self.wanted = wanted
    watched = Array(repeating: (nil, nil), count: plan.watches.count)
    missing = Array(repeating: nil, count: wanted.count)
    self.counted = counted
    counts = Array(repeating: 0, count: counted.count)
    best = Array(repeating: -1, count: 3 * plan.program.code.count)
    machine = SilentMachine(plan)
    coverage = Coverage(size: plan.program.code.count)
    random = SplitMix(seed: seed)
    bounds = Array(repeating: nil, count: plan.program.names.globals.count)
    var places = PlaceBounds(count: bounds.count)
    knots = plan.program.code.indices.map { position in
      guard case .choicePoint = plan.program.code[position] else { return -1 }
      return plan.program.knot(at: Position(position)).map { Int32(places.number(of: .knot($0))) } ?? -1
    }
    placeBounds = places
  }

  /// One that knows all that another does, and plays on with its own luck.
  init(twinOf other: borrowing Plays, seed: UInt64) {
    machine = other.machine.another()
    random = SplitMix(seed: seed)
    coverage = other.coverage
    (records, best) = (other.records, other.best)
    (counts, counted, wholeCount) = (other.counts, other.counted, other.wholeCount)
    (stops, stopNumbers) = (other.stops, other.stopNumbers)
    (bounds, placeBounds, knots) = (other.bounds, other.placeBounds, other.knots)
    (count, runs, lastGain) = (other.count, other.runs, other.lastGain)
    (watched, missing, wanted) = (other.watched, other.missing, other.wanted)
    (givenUp, givenUpCount) = (other.givenUp, other.givenUpCount)
    archive = other.archive
  }

  /// How many playthroughs are kept that show something.
  var recordCount: Int { records.count }

  /// Takes in what another has met since it was made as a twin of this one.
  mutating func take(_ twin: borrowing Plays, since moment: Moment) {
    (runs, count) = (runs + twin.runs - moment.runs, count + twin.count - moment.count)
    twinSteps += twin.machine.stepCount
    var numbers: [Int32: Int32] = [:]
    for place in best.indices where Int(twin.best[place]) >= moment.recordCount {
      let record = twin.records[Int(twin.best[place])]
      if best[place] < 0 { lastGain = runs }
      if best[place] >= 0, records[Int(best[place])].choices.count <= record.choices.count { continue }
      if numbers[twin.best[place]] == nil {
        numbers[twin.best[place]] = Int32(records.count)
        records.append(record)
      }
      best[place] = numbers[twin.best[place]] ?? -1
    }
    for position in coverage.marks.indices { coverage.marks[position].formUnion(twin.coverage.marks[position]) }
    for stop in twin.stops { note(stop.stop, stop.witness) }
    for (slot, bounds) in twin.bounds.enumerated() {
      guard let bounds else { continue }
      let known = self.bounds[slot] ?? bounds
      self.bounds[slot] = (min(known.low, bounds.low), max(known.high, bounds.high))
    }
    placeBounds.formUnion(twin.placeBounds)
    for number in watched.indices {
      watched[number].held.shorten(twin.watched[number].held)
      watched[number].failed.shorten(twin.watched[number].failed)
    }
    for number in missing.indices { missing[number].shorten(twin.missing[number]) }
    for (position, witness) in twin.givenUp where witness.choices.count < givenUp[position]?.choices.count ?? .max {
      givenUp[position] = witness
    }
    if givenUpCount < Plays.loopPatience, twin.givenUpCount >= Plays.loopPatience {
      machine.limitSteps(Plays.loopSteps)
    }
    givenUpCount = max(givenUpCount, twin.givenUpCount)
    archive.take(twin.archive, since: moment.placeCount)
  }

  /// Plays from the beginning, each choice as likely as any other.
  ///
  /// - Parameter counting: Whether it is noted of each playthrough what happens in it; else only what never happened
  ///   before.
  mutating func playAtRandom(
    runs limit: Int, counting: Bool, until wanted: [[StoryItem.Goal]] = [], while mayGoOn: (Int) -> Bool
  ) {
    let end = runs + limit
    lastGain = runs
    while runs < end, runs - lastGain < Plays.patience(limit), !isDone(wanted), mayGoOn(runs) {
      let seed = Int32(count % Int(Plays.seedCount))
      machine.restart(seed: seed)
      if counting || !wanted.isEmpty { machine.forgetMarks() }
      let end = play(seed: seed, from: [], steps: Plays.lengthLimit)
      guard counting || !wanted.isEmpty else { continue }
      if let end { noteMissing(end) }
      guard counting else { continue }
      wholeCount += 1
      for (index, goals) in counted.enumerated() where goals.contains(where: { machine.has($0.mark, at: $0.position) })
      {
        counts[index] += 1
      }
    }
  }

  /// How many runs take as long as so many do of most stories.
  func runs(for count: Int) -> Int {
    let steps = (machine.stepCount + twinSteps) / max(1, runs)
    return steps <= Plays.usualSteps ? count : max(1, count * Plays.usualSteps / steps)
  }

  /// How many items are evaluated in a run of most stories.
  private static let usualSteps = 400

  /// Whether each of several things has happened, which is any of several goals each.
  mutating func isDone(_ wanted: [[StoryItem.Goal]]) -> Bool {
    // Nothing has happened since this was asked last that had not before.
    if wanted.isEmpty || askedGain == lastGain { return false }
    askedGain = lastGain
    return wanted.allSatisfy { goals in goals.contains { best[Plays.place(of: $0)] >= 0 } }
  }

  /// Plays a little on from places that were seldom come to.
  mutating func playFromSeldomPlaces(
    runs limit: Int, until wanted: [[StoryItem.Goal]] = [], while mayGoOn: (Int) -> Bool
  ) {
    let end = runs + limit
    lastGain = runs
    while runs < end, runs - lastGain < Plays.patience(limit), !isDone(wanted), mayGoOn(runs),
      let place = archive.seldom()
    {
      machine.state = place.state
      play(seed: place.seed, from: place.choices, steps: 12, isAtChoice: true)
    }
  }

  /// Plays at random; gives the playthrough if the story came to its stop.
  @discardableResult
  private mutating func play(
    seed: Int32, from start: [UInt16], steps: Int, isAtChoice: Bool = false
  ) -> Witness? {
    count += 1
    var choices = start
    var stepsLeft = steps
    var isWaiting = isAtChoice
    while true {
      if !isWaiting {
        let stop = machine.run()
        runs += 1
        note(seed, choices)
        notePlace(stop)
        guard stop == .choices else {
          note(stop, seed, choices)
          return Stop.Kind(stop) == nil ? nil : Witness(seed, choices)
        }
        archive.add(&machine, seed: seed, choices: choices)
      }
      isWaiting = false
      stepsLeft -= 1
      guard stepsLeft >= 0, machine.offeredCount > 0 else { return nil }
      choices.append(chooseAtRandom())
    }
  }

  /// Takes one of the choices, each as likely as the others; gives its number.
  mutating func chooseAtRandom() -> UInt16 {
    let choice = random.number(below: machine.offeredCount)
    machine.choose(choice)
    return UInt16(clamping: choice)
  }

  /// Goes on to the next choice; false if there is none.
  mutating func runAndNote(_ seed: Int32, _ choices: [UInt16]) -> Bool {
    let stop = machine.run()
    runs += 1
    note(seed, choices)
    notePlace(stop)
    if stop != .choices { note(stop, seed, choices) }
    return stop == .choices
  }

  /// Plays some choices, as far as they are offered.
  ///
  /// - Returns: The playthrough; nil if one of them is not offered.
  @discardableResult
  mutating func follow(_ way: [WayStep], seed: Int32) -> Witness? {
    machine.restart(seed: seed)
    machine.forgetMarks()
    var choices: [UInt16] = []
    for step in way {
      guard runAndNote(seed, choices), let choice = machine.choice(of: step) else { return nil }
      archive.add(&machine, seed: seed, choices: choices)
      machine.choose(choice)
      choices.append(UInt16(clamping: choice))
    }
    _ = runAndNote(seed, choices)
    return Witness(seed, choices)
  }

  /// Whether the playthrough that was followed last stands at a place, all values of variables aside.
  mutating func isAt(_ place: [Int32]) -> Bool {
    machine.writeLocation(into: &words)
    return words == place
  }

  /// The shortest playthrough that shows something.
  func witness(_ goal: StoryItem.Goal) -> Witness? {
    let record = best[Plays.place(of: goal)]
    guard record >= 0 else { return nil }
    let (seed, choices) = records[Int(record)]
    return Witness(seed, choices)
  }

  /// The shortest playthrough that stopped so.
  func witness(ofStop stop: Stop) -> Witness? { stopNumbers[stop].map { stops[$0].witness } }

  private static func place(of goal: StoryItem.Goal) -> Int {
    3 * Int(goal.position) + goal.mark.rawValue.trailingZeroBitCount
  }

  // MARK: What was met

  private mutating func noteMissing(_ witness: Witness) {
    for (number, goal) in wanted.enumerated() where !machine.has(goal.mark, at: goal.position) {
      if witness.choices.count < missing[number]?.choices.count ?? .max { missing[number] = witness }
    }
  }

  private mutating func noteAnswers(_ seed: Int32, _ choices: [UInt16]) {
    for (number, answers) in machine.takeAnswers() {
      let (isShorterHeld, isShorterFailed) = (
        choices.count < watched[number].held?.choices.count ?? .max,
        choices.count < watched[number].failed?.choices.count ?? .max
      )
      if answers.contains(.held), isShorterHeld { watched[number].held = Witness(seed, choices) }
      if answers != .held, isShorterFailed { watched[number].failed = Witness(seed, choices) }
    }
  }

  mutating func note(_ seed: Int32, _ choices: [UInt16]) {
    noteAnswers(seed, choices)
    var record: Int32 = -1
    for (position, mark) in machine.takeFresh() {
      if !mark.isSubset(of: coverage.marks[Int(position)]) { lastGain = runs }
      coverage.marks[Int(position)].formUnion(mark)
      for single in [Coverage.Mark.ran, .held, .failed] where mark.contains(single) {
        let place = Plays.place(of: StoryItem.Goal(position: position, mark: single))
        if best[place] >= 0, records[Int(best[place])].choices.count <= choices.count { continue }
        if record < 0 {
          record = Int32(records.count)
          records.append((seed, choices))
        }
        best[place] = record
      }
    }
    for slot in bounds.indices {
      guard let value = machine.global(slot).wholeNumber else { continue }
      guard let known = bounds[slot] else {
        bounds[slot] = (value, value)
        continue
      }
      if value < known.low || value > known.high { bounds[slot] = (min(known.low, value), max(known.high, value)) }
    }
  }

  /// Notes what variables hold where a choice of a knot is offered, or the story ends.
  private mutating func notePlace(_ stop: ExplorationStop) {
    if let place = BoundedPlace(stop, endingTag: machine.endingTag) { return note(placeBounds.number(of: place)) }
    guard stop == .choices else { return }
    var last: Int32 = -1
    for source in machine.offered {
      let place = knots[Int(source)]
      if place >= 0, place != last { note(Int(place)) }
      last = place
    }
  }

  private mutating func note(_ place: Int) {
    placeBounds.join(place) { slot in machine.global(slot).wholeNumber.map { ($0, $0) } }
  }

  private mutating func note(_ stop: ExplorationStop, _ seed: Int32, _ choices: [UInt16]) {
    if case .obstructed(.tooManySteps(let position)) = stop { return noteGivenUp(position, seed, choices) }
    guard let kind = Stop.Kind(stop) else { return }
    let stop = Stop(kind: kind, endingTag: machine.endingTag, position: machine.position)
    note(stop, Witness(seed, choices))
  }

  private mutating func note(_ stop: Stop, _ witness: Witness) {
    if let known = stopNumbers[stop] {
      if stops[known].witness.choices.count > witness.choices.count { stops[known].witness = witness }
    } else {
      stopNumbers[stop] = stops.count
      stops.append((stop, witness))
    }
  }

  private mutating func noteGivenUp(_ position: Position, _ seed: Int32, _ choices: [UInt16]) {
    givenUpCount += 1
    if givenUpCount == Plays.loopPatience { machine.limitSteps(Plays.loopSteps) }
    if let known = givenUp[position], known.choices.count <= choices.count { return }
    givenUp[position] = Witness(seed, choices)
  }
}

extension Witness? {
  /// Takes another, where it is shorter or there was none.
  fileprivate mutating func shorten(_ other: Witness?) {
    guard let other, other.choices.count < self?.choices.count ?? .max else { return }
    self = other
  }
}

extension Witness {
  fileprivate init(_ seed: Int32, _ choices: [UInt16]) {
    self.init(seed: Int(seed), choices: choices.map { Int($0) })
  }
}

extension Stop.Kind {
  /// The way in which a run stopped; nil where a choice is to be made, or nothing is known.
  init?(_ stop: ExplorationStop) {
    switch stop {
    case .end(let knot): self = .end(knot)
    case .done: self = .done
    case .ranOut: self = .ranOut
    case .failed(let problem): self = .failed(problem.message)
    case .choices, .parted, .obstructed, .impossible: return nil
    }
  }
}
