/// What exploring machines know of their program, worked out once.
package struct ExplorationPlan: Sendable {
  /// The program.
  package let program: Program
  /// What functions of the host return, by name, where the caller says so; they do nothing else.
  package var externals: [NameNumber: ClosedRange<Int32>] = [:]
  /// How many steps a run may take from one choice to the next.
  package var stepLimit = ExplorationPlan.defaultStepLimit
  /// How many steps that is unless somebody says otherwise.
  package static let defaultStepLimit = 200_000
  /// What is left in everything that nothing reads any more, between one run and the next of an `ExactMachine`; nil for
  /// whatever it was.
  package var leftover: Int32?
  /// Whether runs are parted into pieces wherever they can be; for tests.
  package var partsEveryRun = false
  /// How many of them it may take while values are tried one by one.
  static let fineStepLimit = 10_000
  /// How many calls may be open where values are only known within bounds; how many before it is first followed how they
  /// end; and how many of a function that changes nothing before what it gives is left open.
  static let (depthLimit, recursionDepth, recursionLimit) = (300, 16, 40)
  /// The names of the endings that tags give, in order; the last stands for those that are put together while playing.
  package let endingNames: [String]
  let choiceStrings: [Bool]
  /// The number of the ending that a tag beginning at each position names; -1 for none.
  package let endingTags: [Int32]
  /// Whether empty lists remember where they came from: only where the story may ask.
  package let remembersOrigins: Bool
  /// The stretches that change nothing, and for each position the number of the one that begins there; -1 for none.
  let regions: [QuietRegion]
  var regionNumbers: [Int32]
  /// The conditions, and for each position the number of the one that begins there; -1 for none.
  let conditions: [QuietRegion]
  let conditionNumbers: [Int32]
  /// The stretches that do nothing but give a global variable a value.
  package let plainAssignments: [PlainAssignment]
  /// The functions that change nothing but what they are given references to.
  package let quietFunctions: [ContainerID: QuietFunction]
  /// The second operands of `and` and `or`.
  let decidedOperands: DecidedOperands
  /// The conditions that are asked, and which of them before the item at a position.
  package var watches: [Watch] = []
  /// The probes that are taken for granted where a run stops; a way on which one does not hold is no way.
  package var assumptions: [Int] = []
  /// For each position the numbers of those that are asked before its item; nothing at all where none is. It
  /// is looked up before every item.
  var watchesAtPositions: [[Int]] = []
  /// From where flow may come back to whoever called; without it, it may from everywhere.
  package var returns = ReturnMap()
  /// Which temporary variables may still be used; without it, all may be.
  package var liveTemporaries = LiveTemporaries()
  /// The containers of the story's own functions of the names of the host's, which play those that nothing is known of.
  let fallbacks: [NameNumber: ContainerID]

  /// Looks a program over.
  package init(_ program: Program) {
    self.program = program
    choiceStrings = ChoiceStrings(program).isChoiceString
    remembersOrigins = program.asksForOrigins
    (endingNames, endingTags) = ExplorationPlan.endings(of: program)
    var fallbacks: [NameNumber: ContainerID] = [:]
    for name in program.externalFunctions {
      guard let number = program.names.number(of: name) else { continue }
      let container = program.containers.firstIndex { $0.parent == 0 && $0.name == number }
      if let container { fallbacks[number] = ContainerID(container) }
    }
    self.fallbacks = fallbacks
    let finder = QuietRegionFinder(program, endingTags: endingTags)
    (regions, regionNumbers) = ExplorationPlan.numbered(finder.find(), program)
    (conditions, conditionNumbers) = ExplorationPlan.numbered(finder.findConditions(), program)
    plainAssignments = finder.findAssignments()
    quietFunctions = finder.findQuietFunctions()
    decidedOperands = DecidedOperands(finder)
  }

  /// The plan of the same story with other instructions at some positions.
  ///
  /// From where flow comes back, and which temporary variables may be used, stays as it was: where a playthrough stands is
  /// told in the same words so.
  package func copy(for program: Program) -> ExplorationPlan {
    var copy = ExplorationPlan(program)
    (copy.externals, copy.stepLimit) = (externals, stepLimit)
    (copy.leftover, copy.partsEveryRun) = (leftover, partsEveryRun)
    copy.watch(watches)
    (copy.assumptions, copy.returns, copy.liveTemporaries) = (assumptions, returns, liveTemporaries)
    return copy
  }

  /// The stretches on which nothing but words depends, by where they begin, those aside in which something is asked.
  package var quietRegions: [(start: Position, region: QuietRegion)] {
    regionNumbers.enumerated().compactMap { position, number in
      guard number >= 0, regions[Int(number)].isQuiet else { return nil }
      return (Position(position), regions[Int(number)])
    }
  }

  /// Takes down what functions of the host return, by name; those that the program has not are left out.
  package mutating func take(externals ranges: [String: ClosedRange<Int>]) {
    for (name, range) in ranges {
      guard let number = program.names.number(of: name) else { continue }
      externals[number] = Int32(clamping: range.lowerBound)...Int32(clamping: range.upperBound)
    }
  }

  private static func numbered(_ found: [Position: QuietRegion], _ program: Program) -> ([QuietRegion], [Int32]) {
    var regions: [QuietRegion] = []
    var numbers = [Int32](repeating: -1, count: program.code.count)
    for (position, region) in found.sorted(by: { $0.key < $1.key }) {
      numbers[Int(position)] = Int32(regions.count)
      regions.append(region)
    }
    return (regions, numbers)
  }

  /// Whether the story has a function of its own for one of the host's.
  package func hasFallback(_ name: NameNumber) -> Bool { fallbacks[name] != nil }

  /// Where the tag of an ending stands.
  package func position(ofEnding number: Int) -> Position { Position(endingTags.firstIndex(of: Int32(number)) ?? 0) }

  /// The knots that end the story, each once; 0 for what stands in none.
  package var endKnots: [ContainerID] {
    var knots: [ContainerID] = []
    let declarations = program.declarations.map { program.containers[Int($0)] }
    for position in program.code.indices where program.code[position] == .control(.end) {
      if declarations?.holds(Position(position)) == true { continue }
      let container = program.knot(of: program.layout.holder(of: Position(position)))
      let isKnot = container > 0 && program.containers[Int(container)].indexInParent < 0
      let knot = isKnot ? container : 0
      if !knots.contains(knot) { knots.append(knot) }
    }
    return knots
  }

  private static func endings(of program: Program) -> ([String], [Int32]) {
    var names: [String] = []
    var tags = [Int32](repeating: -1, count: program.code.count)
    for position in program.code.indices where program.code[position] == .control(.beginTag) {
      guard position + 2 < program.code.count, case .text(let text) = program.code[position + 1] else { continue }
      var cleaner = TextCleaner()
      cleaner.append(program.texts[text])
      let isWhole = program.code[position + 2] == .control(.endTag)
      let words = cleaner.string
      guard words.utf8.starts(with: "ending:".utf8) else { continue }
      let name = isWhole ? words.endingName ?? "" : ""
      if let known = names.firstIndex(of: name) {
        tags[position] = Int32(known)
      } else {
        tags[position] = Int32(names.count)
        names.append(name)
      }
    }
    return (names, tags)
  }
}

extension Program {
  /// The knot that a container lies in, or is.
  package func knot(of container: ContainerID) -> ContainerID {
    var id = container
    while id > 0, containers[Int(id)].parent > 0 { id = containers[Int(id)].parent }
    return id
  }

  /// Whether a list that is written in the program has no item.
  package func isEmptyList(_ list: ListNumber) -> Bool { listValues.isEmpty(list) }

  /// Whether it may matter to which declared lists an empty list belonged.
  package var asksForOrigins: Bool {
    code.contains { instruction in
      if case .native(let function) = instruction { function == .listAll || function == .listInvert } else { false }
    }
  }

  /// The first source line at a position or behind it in the same container.
  package func firstPlace(from position: Position) -> StoryPlace? {
    let holder = layout.holder(of: position)
    for current in position..<max(position + 1, containers[Int(holder)].end) where Int(current) < code.count {
      if case .enter = code[Int(current)] { continue }
      if let place = place(of: current) { return place }
    }
    return nil
  }

  /// The words of a text.
  package func text(_ text: TextNumber) -> String { texts.string(text) }
}

/// Finds the strings that only become words of a choice, so that nothing looks at them.
package struct ChoiceStrings {
  /// For each position whether such a string begins there.
  package private(set) var isChoiceString: [Bool]

  /// Looks for the choice points of a program, and for the strings before each.
  package init(_ program: Program) {
    isChoiceString = Array(repeating: false, count: program.code.count)
    for position in program.code.indices {
      guard case .choicePoint(_, let flags) = program.code[position] else { continue }
      let count = [ChoiceFlags.hasStartContent, .hasChoiceOnlyContent].filter { flags.contains($0) }.count
      if count > 0 { note(before: position, count, program) }
    }
  }

  /// Where the evaluation begins that ends right before a choice point; the choice point itself if there is none.
  static func start(ofChoiceAt choice: Position, _ program: Program) -> Position {
    guard choice > 0, program.code[Int(choice) - 1] == .control(.evalEnd) else { return choice }
    let holder = program.layout.holder(of: choice)
    var start = choice
    var openStrings = 0
    var position = program.containers[Int(holder)].start + 1
    while position < choice {
      switch program.code[Int(position)] {
      case .control(.evalStart) where openStrings == 0: start = position
      case .control(.beginString): openStrings += 1
      case .control(.endString): openStrings -= 1
      case .enter(let container): position = program.containers[Int(container)].end - 1
      default: break
      }
      position += 1
    }
    return start
  }

  /// Marks the first strings of the evaluation that ends right before a choice point.
  private mutating func note(before choice: Int, _ count: Int, _ program: Program) {
    guard choice > 0, program.code[choice - 1] == .control(.evalEnd) else { return }
    let holder = program.layout.holder(of: Position(choice))
    var strings: [Int] = []
    var open: [Int] = []
    var depth = 0
    var position = Int(program.containers[Int(holder)].start) + 1
    while position < choice {
      switch program.code[position] {
      case .control(.evalStart):
        if open.isEmpty { (strings, depth) = ([], depth + 1) }
      case .control(.beginString):
        if open.isEmpty { strings.append(position) }
        open.append(position)
      case .control(.endString): _ = open.popLast()
      case .enter(let container):
        // What stands in a container of its own is no string of the choice, unless one is open around it.
        position = Int(program.containers[Int(container)].end) - 1
      default: break
      }
      position += 1
    }
    guard strings.count >= count else { return }
    for string in strings.prefix(count) { isChoiceString[string] = true }
  }
}
