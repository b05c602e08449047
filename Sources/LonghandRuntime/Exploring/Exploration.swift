/// What an exploring machine keeps beside the state of its story.
struct Exploration: Sendable {
  /// What happened at each position.
  var marks: [Coverage.Mark] = []
  /// The positions of which something new was noted since this was last emptied.
  var fresh: [(position: Position, mark: Coverage.Mark)] = []
  /// Which positions begin a string that only becomes words of a choice.
  var choiceStrings: [Bool] = []
  /// The number of the ending that a tag beginning at a position names; -1 for none.
  var endingTags: [Int32] = []
  /// The number of the ending that the latest such tag named since the run began; -1 for none.
  var endingTag: Int32 = -1
  /// The number of the ending with which the run begins, where it goes on with another one.
  var endingTagBefore: Int32 = -1
  /// Whether the run was parted.
  var isParted = false
  /// To which statements the run comes again.
  var repeats = RepeatedStatements()
  /// Whether what is printed matters: it is inside a string whose words may be looked at.
  var keepsOutput = false
  /// For each string that is being built, whether it only becomes words of a choice.
  private var openStrings: [Bool] = []
  /// Whether a string is being built.
  var isInString: Bool { !openStrings.isEmpty }
  /// A text that stands for the words of every choice.
  var emptyText: TextNumber = 0
  /// The latest position that ran.
  var position: Position = .nowhere
  /// What kept the machine from knowing what happens, if anything did.
  var obstacle: ExplorationObstacle?
  /// Whether empty lists remember where they came from: only where the story asks for it.
  var remembersOrigins = true
  /// The stretches that change nothing, and for each position the number of the one that begins there; -1 for none.
  var regions: [QuietRegion] = []
  var regionNumbers: [Int32] = []
  /// The conditions, and for each position the number of the one that begins there; -1 for none.
  var conditions: [QuietRegion] = []
  var conditionNumbers: [Int32] = []
  /// The stretches that are open, the innermost last.
  var openRegions: [OpenRegion] = []
  /// Whether each choice is a place of its own, so that it is not told apart which are offered together.
  var splitsChoices = false
  /// The choices that are offered only for some values.
  var guarded: [GuardedChoice] = []
  /// Of which stretches everything has happened that may.
  var saturated: [Bool] = []
  /// With which values they were gone through.
  var regionMemory = RegionMemory(count: 0)
  /// Whether a stretch had too many ways, so that everything in it was taken to happen.
  var hasAssumedRegion = false
  /// Whether a stretch was stepped over in which something may fail.
  var mayHaveMissedFailure = false
  /// Whether something was stepped over that may run on and on.
  var mayHaveMissedLoop = false
  /// Whether the way that is followed turned out to be none.
  var isImpossible = false
  /// Whether elements may be missing at the bottom of the call stack, so that nothing may return from its lowest one.
  var isCut = false
  /// Whether a condition is asked, so that nothing that happens belongs to the story.
  var isAsking = false
  /// What came of each condition that is asked.
  var answers: [WatchAnswers] = []
  /// Those that were asked since this was last emptied.
  var asked: [Int] = []
  /// Whether lists and texts are numbered by their content.
  var internsValues = false
  /// Which lists were met, by content.
  var lists: [ListValue: ListNumber] = [:]
  /// What functions of lists gave.
  var listResults = ListResults()
  /// Which texts were met, by content.
  var texts: [[UInt8]: TextNumber] = [:]

  /// What the run depends on; nothing where nobody asked.
  var trace: RunTrace?
  /// What the ways of a choice look at; nothing where nobody asked.
  var touches: WayTouches?
  var slots: Slots?
  /// For each slot whether it is left open what it holds; nothing where all are known.
  var isOpen: [Bool] = []
  /// For each global variable that holds a list of which items it is known whether they are in it, where it is not of all;
  /// nothing where all are known.
  var knownItems: [Set<Int>?] = []
  /// For each position whether it is left open what is drawn there, or what the function gives that is called there;
  /// nothing where all is known.
  var isResultOpen: [Bool] = []
  /// The functions that change nothing but what they are given references to, and in which nothing is asked; nothing where
  /// all values are known and no run is traced.
  var quietFunctions: [ContainerID: QuietFunction] = [:]
  /// The second operands of `and` and `or`; nothing where runs are not traced.
  var decidedOperands: DecidedOperands?
  /// For each position whether the conditions of the function are not told that is called there; nothing where all are.
  var isCallHidden: [Bool] = []
  /// How many calls are open around that of such a function; as many as can be where none is open.
  var hiddenDepth = Int.max
  /// Whether choices that are the same are offered once, as those of a loop are where it is left open what tells them apart.
  var offersOnce = false
  /// The diverts to the last alternatives of sequences, which are taken where no other is; nothing where all is known.
  var lastAlternatives: Set<Position> = []
  /// The values that were read of such variables, in the order of their symbols.
  var partialLists: [PartialList] = []

  // What a symbolic machine has in the place of numbers
  var symbols = SymbolicValues()
  /// The counts of visits, by place.
  var visits: [Cell] = []
  /// How many turns ago each container was visited, by place; -1 for never.
  var turnsSince: [Cell] = []
  /// How many choices were taken.
  var turn: Cell = .integer(0)
  /// The positions of which it is noted what they read; nothing where nobody asked.
  var observes: [Bool] = []
  /// What they read.
  var observed: [Position: [ValueSet]] = [:]
  /// The least and the greatest number that was assigned to each global variable, by place; all numbers for one to
  /// which anything else was. Nothing where nobody asked.
  var assigned: [Int: (low: Int32, high: Int32)]?

  /// How many items were evaluated; where runs are traced nobody asks.
  var stepCount = 0

  /// Notes that the item at a position ran.
  @inline(__always)
  mutating func note(_ position: Position) {
    self.position = position
    mark(position, .ran)
  }

  @inline(__always)
  private mutating func mark(_ position: Position, _ mark: Coverage.Mark) {
    if isAsking { return }
    guard !marks[Int(position)].contains(mark) else { return }
    marks[Int(position)].insert(mark)
    fresh.append((position, mark))
  }

  /// Notes that a choice was offered.
  mutating func noteOffer(at position: Position) { mark(position, .held) }

  /// Notes whether the condition of an item held.
  mutating func noteDecision(at position: Position, _ holds: Bool) {
    mark(position, holds ? .held : .failed)
  }

  /// Notes that a tag begins.
  mutating func noteTag(at position: Position) {
    if !isAsking, endingTags[Int(position)] >= 0 { endingTag = endingTags[Int(position)] }
  }

  /// Notes that a string begins.
  mutating func beginString(at position: Position) {
    openStrings.append(choiceStrings[Int(position)])
    keepsOutput = !choiceStrings[Int(position)]
  }

  /// Notes that a string ends; true if its words do not matter.
  mutating func endString() -> Bool {
    let isChoice = openStrings.popLast() ?? false
    defer { keepsOutput = openStrings.last == false }
    return isChoice
  }

  /// Makes ready for a run.
  mutating func beginRun() {
    openStrings.removeAll(keepingCapacity: true)
    keepsOutput = false
    (endingTag, isParted) = (endingTagBefore, false)
    obstacle = nil
    openRegions.removeAll(keepingCapacity: true)
    guarded.removeAll(keepingCapacity: true)
    isImpossible = false
    isAsking = false
    if !partialLists.isEmpty { partialLists.removeAll(keepingCapacity: true) }
    hiddenDepth = .max
  }

  /// Notes what the instruction at a position reads.
  mutating func observe(_ cell: Cell, at position: Position) {
    guard !isAsking, !observes.isEmpty, observes[Int(position)] else { return }
    let set = symbols.set(cell)
    if observed[position]?.contains(set) != true, observed[position]?.count ?? 0 < 1_000 {
      observed[position, default: []].append(set)
    }
  }

  /// Whether everything has happened that may happen within a stretch.
  mutating func isSaturated(_ number: Int32) -> Bool {
    let number = Int(number)
    if saturated[number] { return true }
    for (position, mark) in regions[number].contents where !mark.isSubset(of: marks[Int(position)]) { return false }
    saturated[number] = true
    return true
  }

  /// Takes everything within a stretch to happen.
  mutating func assumeAll(of number: Int32) {
    if isAsking { return }
    hasAssumedRegion = true
    assume(regions[Int(number)].contents)
  }

  /// Takes something to happen.
  mutating func assume(_ contents: [(position: Position, mark: Coverage.Mark)]) {
    for (position, mark) in contents where !mark.isSubset(of: marks[Int(position)]) {
      fresh.append((position, mark.subtracting(marks[Int(position)])))
      marks[Int(position)].formUnion(mark)
    }
  }

  /// Forgets what ran.
  mutating func forgetMarks() {
    for index in marks.indices { marks[index] = [] }
    for index in saturated.indices { saturated[index] = false }
    regionMemory.forget()
  }

  /// Notes what is assigned to a global variable.
  mutating func noteAssignment(_ cell: Cell, to slot: Int) {
    guard assigned != nil, !isAsking else { return }
    let bounds = symbols.set(cell).bounds ?? (.min, .max)
    let known = assigned?[slot] ?? bounds
    assigned?[slot] = (min(known.low, bounds.low), max(known.high, bounds.high))
  }

  /// Records a visit in symbols.
  mutating func visit(_ container: Container) {
    let slot = Int(container.visitSlot)
    if container.countedFlags.contains(.visits) { visits[slot] = symbols.sum(visits[slot], 1) }
    if container.countedFlags.contains(.turns) { turnsSince[slot] = .integer(0) }
  }
}

/// Why a machine cannot know what happens.
package enum ExplorationObstacle: Hashable, Sendable {
  /// A value of which nothing is known decides where flow goes.
  case unknownValue(Position)
  /// A function of the host was called, and nothing says what it does.
  case external(NameNumber, Position)
  /// A run went on for more steps than it may have.
  case tooManySteps(Position)
  /// A run takes long because values are tried one by one.
  case tooFine
  /// A run parts into more ways than can be followed.
  case tooManyWays(Position)
  /// A string begins with a line end, which counts only if words were printed before.
  case newlineInString
  /// A value was read that nothing should have read: a fault of the explorer.
  case readOfDeadValue(Position)
  /// Flow returned to a caller that was left out.
  case returnBeyondCut(Position)

  /// Whether a function of the host was called of which nothing is known.
  package var isExternal: Bool { if case .external = self { true } else { false } }

  /// Whether it is of no account where nothing but words depends on what is not known.
  var canBeSteppedOver: Bool {
    switch self {
    case .unknownValue, .tooManySteps, .tooManyWays, .newlineInString: true
    case .external, .tooFine, .readOfDeadValue, .returnBeyondCut: false
    }
  }
}

/// What ran, by position.
package struct Coverage: Hashable, Sendable {
  /// What happened at a position.
  package struct Mark: OptionSet, Hashable, Sendable {
    package var rawValue: UInt8
    package init(rawValue: UInt8) { self.rawValue = rawValue }
    /// The item ran.
    package static let ran = Mark(rawValue: 1)
    /// Its condition held: the divert was taken, or the choice offered.
    package static let held = Mark(rawValue: 2)
    /// Its condition did not hold.
    package static let failed = Mark(rawValue: 4)
  }

  /// The marks, by position.
  package var marks: [Mark]

  /// The marks of a machine.
  package init(marks: [Mark]) { self.marks = marks }

  /// Nothing ran.
  package init(size: Int) { marks = Array(repeating: [], count: size) }

  /// Adds what another coverage has; true if there was anything new.
  @discardableResult
  package mutating func formUnion(_ other: [Mark]) -> Bool {
    var isNew = false
    for index in marks.indices where !other[index].isSubset(of: marks[index]) {
      marks[index].formUnion(other[index])
      isNew = true
    }
    return isNew
  }

  /// The first position of which these marks say something that the others do not.
  package func firstBeyond(_ other: Coverage) -> Int? {
    marks.indices.first { !marks[$0].isSubset(of: other.marks[$0]) }
  }
}
