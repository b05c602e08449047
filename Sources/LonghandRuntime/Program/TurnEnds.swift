/// The places from which a story only offers choices until it stops: a newline before them can be taken back no more.
///
/// The machine keeps a checkpoint behind each newline, since what follows may glue itself to the line (runtime §142).
/// Behind the last line of most turns nothing is printed and nothing can fail, and a look at the program shows it. What
/// it cannot see at once, such as a function or a thread, is left to the checkpoint.
struct TurnEnds: Sendable {
  /// For each place the number of what it asks for, or -1 where something else follows.
  private var numbers: [Int32]
  /// Where what is asked for ends among `globals`, by number.
  private var ends: [Int32] = []
  /// The variables that must hold numbers, by place: whatever is computed with them cannot fail then.
  private var globals: [Int32] = []

  /// How many steps such a stretch has at most, how many bytes its choices print and how many values it pushes: the
  /// machine takes it only where its limits leave room for that.
  static let (stepLimit, textLimit, valueLimit) = (512, 8_192, 8)

  /// How many bytes a number is taken to have when it is printed.
  static let numberSize = 64

  /// Looks at what follows each newline of a program.
  init(_ program: borrowing WalkedProgram) {
    numbers = Array(repeating: -1, count: program.code.count)
    for position in program.code.indices {
      let next = program.successors[position]
      guard case .newline = program.code[position], next >= 0 else { continue }
      var walk = Walk(position: next)
      guard walk.reachesStop(program) else { continue }
      numbers[Int(next)] = Int32(ends.count)
      globals += walk.globals
      ends.append(Int32(globals.count))
    }
  }

  /// The variables that must hold numbers for only choices to follow from a position on; nil if something else follows.
  @inline(__always)
  func numbersAsked(from position: Position) -> Range<Int>? {
    let number = Int(numbers[Int(position)])
    guard number >= 0 else { return nil }
    return (number > 0 ? Int(ends[number - 1]) : 0)..<Int(ends[number])
  }

  /// The place of a global variable that is asked for.
  @inline(__always)
  func global(_ index: Int) -> Int { Int(globals[index]) }
}

/// What a walk looks at.
struct WalkedProgram: ~Copyable {
  let code: [Instruction]
  let containers: [Container]
  let successors: [Position]
  let targets: [Target]
  let names: ProgramNames
  /// How many bytes each text has.
  let textSizes: [Int]
}

/// One way along the items of a program, as far as it is the only one.
private struct Walk {
  private var position: Position
  private var stepsLeft = TurnEnds.stepLimit
  private var bytesLeft = TurnEnds.textLimit
  private var isInExpression = false
  private var isInString = false
  private var values: [Value] = []
  private var returnPlace: (name: NameNumber, target: Position)?
  /// The places of the variables that were taken for numbers.
  private(set) var globals: [Int32] = []

  /// What is known of a value on the evaluation stack.
  private enum Value {
    case number
    case text
    case target(Position)
  }

  /// How it goes on.
  private enum Step {
    case next
    case jump(Position)
    case stop
    case unknown
  }

  init(position: Position) { self.position = position }

  /// Goes on until flow stops; false where it prints something, may fail, or may go another way.
  mutating func reachesStop(_ program: borrowing WalkedProgram) -> Bool {
    while position >= 0 {
      switch step(program.code[Int(position)], program) {
      case .next: position = program.successors[Int(position)]
      case .jump(let target): position = target
      case .stop: return true
      case .unknown: return false
      }
    }
    return isOutside
  }

  /// Whether it is in the flow of the story, neither in an expression nor in a string.
  private var isOutside: Bool { !isInExpression && !isInString && values.isEmpty }

  private mutating func step(_ instruction: Instruction, _ program: borrowing WalkedProgram) -> Step {
    stepsLeft -= 1
    guard stepsLeft > 0, values.count < TurnEnds.valueLimit else { return .unknown }
    switch instruction {
    case .enter(let id): return program.containers[Int(id)].isEmpty ? .next : .jump(position + 1)
    case .nothing: return .next
    case .newline: return isOutside ? .next : .unknown
    case .text(let text): return print(program.textSizes[Int(text)])
    case .boolean, .integer: return push(.number)
    case .variable(let name): return read(program.names.globalSlots[Int(name)])
    case .readCount(let id):
      return id >= 0 && program.containers[Int(id)].countedFlags.contains(.visits) ? push(.number) : .unknown
    case .target(let number): return push(Int(number) < program.targets.count ? program.targets[Int(number)] : nil)
    case .assignTemporary(let name, isDeclaration: true):
      guard case .target(let place)? = values.popLast() else { return .unknown }
      returnPlace = (name, place)
      return .next
    case .native(let function): return compute(function)
    case .divert(let jump):
      return jump.kind == .plain && !jump.isConditional && jump.position >= 0 ? .jump(jump.position) : .unknown
    case .variableDivert(let name, .plain, isConditional: false):
      guard let returnPlace, returnPlace.name == name else { return .unknown }
      return .jump(returnPlace.target)
    case .control(let command): return perform(command)
    case .choicePoint(let target, let flags): return offer(program.containers[Int(target)], flags)
    case .leave, .glue, .legacyTag, .void, .float, .list, .pointer, .visitIndex, .shuffleIndex, .variableDivert,
      .external,
      .assignGlobal, .assignTemporary:
      return .unknown
    }
  }

  // MARK: Values

  private mutating func push(_ value: Value) -> Step {
    guard isInExpression else { return .unknown }
    values.append(value)
    return .next
  }

  private mutating func push(_ target: Target?) -> Step {
    guard let target, target.precision == .exact, target.position >= 0 else { return .unknown }
    return push(.target(target.position))
  }

  /// Takes a global variable for a number, which the machine makes sure of.
  private mutating func read(_ slot: Int32) -> Step {
    guard slot >= 0 else { return .unknown }
    if !globals.contains(slot) { globals.append(slot) }
    return push(.number)
  }

  /// Numbers can be compared and joined; only to divide them may fail.
  private mutating func compute(_ function: NativeFunction) -> Step {
    switch function {
    case .equal, .notEqual, .greater, .less, .greaterOrEqual, .lessOrEqual, .and, .or, .add, .subtract, .multiply:
      guard case .number? = values.popLast() else { return .unknown }
    case .not: break
    default: return .unknown
    }
    guard isInExpression, case .number? = values.last else { return .unknown }
    return .next
  }

  // MARK: Strings and choices

  private mutating func print(_ size: Int) -> Step {
    guard isInString, !isInExpression else { return .unknown }
    bytesLeft -= size
    return bytesLeft > 0 ? .next : .unknown
  }

  private mutating func perform(_ command: ControlCommand) -> Step {
    switch command {
    case .noOperation: return .next
    case .evalStart where !isInExpression: isInExpression = true
    case .evalEnd where isInExpression: isInExpression = false
    case .beginString where isInExpression && !isInString: (isInString, isInExpression) = (true, false)
    case .endString where isInString && !isInExpression:
      (isInString, isInExpression) = (false, true)
      values.append(.text)
    case .evalOutput where isInExpression && isInString:
      guard case .number? = values.popLast() else { return .unknown }
      bytesLeft -= TurnEnds.numberSize
    case .done where isOutside, .end where isOutside: return .stop
    default: return .unknown
    }
    return .next
  }

  /// Meets a choice that is listed or not: either way flow goes on behind it.
  private mutating func offer(_ target: Container, _ flags: ChoiceFlags) -> Step {
    guard !isInExpression, !isInString, !flags.contains(.isInvisibleDefault),
      !flags.contains(.onceOnly) || target.countedFlags.contains(.visits)
    else { return .unknown }
    if flags.contains(.hasCondition) {
      guard case .number? = values.popLast() else { return .unknown }
    }
    for flag in [ChoiceFlags.hasChoiceOnlyContent, .hasStartContent] where flags.contains(flag) {
      guard case .text? = values.popLast() else { return .unknown }
    }
    return .next
  }
}
