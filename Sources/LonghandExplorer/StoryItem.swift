import LonghandRuntime
import LonghandSource

/// Something in a story that a reader may or may not come to.
public struct StoryItem: Hashable, Sendable {
  /// What it is.
  public enum Kind: String, Hashable, Sendable, CaseIterable {
    case ending, knot, function, stitch, label, choice, line, branch, alternative
    /// What follows where the condition of a branch does not hold, written or not.
    case otherwise = "else"
  }

  /// What it is.
  public var kind: Kind
  /// Its name, or its first words.
  public var name: String
  /// Where it stands, if the program knows its source.
  public var place: StoryPlace?
  /// The runtime path of the instruction that makes it.
  public var path: String
  /// What shows that a reader came to it: any of these.
  package var goals: [Goal]

  /// Something that may happen at a position.
  package struct Goal: Hashable, Sendable {
    package var position: Position
    package var mark: Coverage.Mark
  }
}

/// Finds what a story consists of.
struct ItemFinder {
  private let program: Program
  private let layout: Layout
  private let plan: ExplorationPlan
  private(set) var items: [StoryItem] = []
  private let functions: Set<ContainerID>

  init(_ program: Program, _ plan: ExplorationPlan) {
    self.program = program
    self.plan = plan
    layout = program.layout
    functions = ItemFinder.functions(of: program)
    for id in program.containers.indices { addContainer(ContainerID(id)) }
    addInstructions()
  }

  /// The containers that are called, or that return a value.
  private static func functions(of program: Program) -> Set<ContainerID> {
    var functions: Set<ContainerID> = []
    for (position, instruction) in program.code.enumerated() {
      switch instruction {
      case .divert(let jump) where jump.kind == .function && jump.container >= 0: functions.insert(jump.container)
      case .control(.popFunction): functions.insert(program.layout.holder(of: Position(position)))
      default: break
      }
    }
    return Set(functions.map { program.knot(of: $0) })
  }

  // MARK: Containers

  private mutating func addContainer(_ id: ContainerID) {
    let container = program.containers[Int(id)]
    guard id > 0, let number = container.name else { return }
    let name = program.names[number]
    let isKnot = container.parent == 0 && container.indexInParent < 0
    if isKnot {
      if name == "global decl" || name == "persona decl" || isHelper(container.start) { return }
      return add(functions.contains(id) ? .function : .knot, name, at: id)
    }
    guard !name.isGenerated, container.parent >= 0 else { return }
    let parent = program.containers[Int(container.parent)]
    let isStitch = container.indexInParent < 0 && parent.parent == 0 && parent.indexInParent < 0 && parent.name != nil
    add(isStitch ? .stitch : .label, layout.path(of: id), at: id)
  }

  private mutating func add(_ kind: StoryItem.Kind, _ name: String, at id: ContainerID) {
    let container = program.containers[Int(id)]
    let goals = (container.start...max(container.start, container.leave - 1)).prefix(2).map {
      StoryItem.Goal(position: $0, mark: .ran)
    }
    let path = layout.path(of: id)
    items.append(
      StoryItem(kind: kind, name: name, place: firstPlace(container), path: path, goals: Array(goals)))
  }

  private func firstPlace(_ container: Container) -> StoryPlace? {
    for position in container.start..<max(container.start + 1, container.end) {
      if case .enter = program.code[Int(position)] { continue }
      if let place = program.place(of: position) { return place }
    }
    return nil
  }

  /// Whether an item belongs to the helpers of personas, which no writer wrote.
  private func isHelper(_ position: Position) -> Bool {
    program.isInHelper(position + 1)
  }

  // MARK: Instructions

  private mutating func addInstructions() {
    let declarations = program.declarations.map { program.containers[Int($0)] }
    let personas = program.containers.first { container in
      container.parent == 0 && container.name.map { program.names[$0] } == "persona decl"
    }
    for position in program.code.indices.map({ Position($0) }) {
      if declarations?.holds(position) == true || personas?.holds(position) == true || isHelper(position) { continue }
      if plan.isInProbe(position) { continue }
      switch program.code[Int(position)] {
      case .choicePoint(let target, _): addChoice(position, target)
      case .divert(let jump) where jump.isConditional: addBranch(position, jump)
      case .text(let text) where position == 0 || program.code[Int(position) - 1] != .control(.beginTag):
        addLine(position, text)
      default: break
      }
    }
  }

  private mutating func addChoice(_ position: Position, _ target: ContainerID) {
    let words = ChoiceWords(program).words(ofChoiceAt: position)
    items.append(
      StoryItem(
        kind: .choice, name: words, place: program.place(of: position), path: layout.path(ofObjectAt: position),
        goals: [StoryItem.Goal(position: position, mark: .held)]))
  }

  private mutating func addBranch(_ position: Position, _ jump: Jump) {
    let name = jump.container >= 0 ? program.containers[Int(jump.container)].name.map { program.names[$0] } : nil
    let isAlternative = name.map { $0.first == "s" && $0.dropFirst().allSatisfy { $0.isNumber } } ?? false
    let place = program.place(of: position)
    let path = layout.path(ofObjectAt: position)
    let words = jump.position >= 0 ? firstWords(from: jump.position) : ""
    items.append(
      StoryItem(
        kind: isAlternative ? .alternative : .branch, name: words, place: place, path: path,
        goals: [StoryItem.Goal(position: position, mark: .held)]))
    if isAlternative { return }
    items.append(
      StoryItem(
        kind: .otherwise, name: "", place: place, path: path,
        goals: [StoryItem.Goal(position: position, mark: .failed)]))
  }

  private mutating func addLine(_ position: Position, _ text: TextNumber) {
    let words = program.text(text)
    guard words.contains(where: { !$0.isWhitespace }) else { return }
    let goal = StoryItem.Goal(position: position, mark: .ran)
    let place = program.place(of: position)
    items.append(
      StoryItem(kind: .line, name: words, place: place, path: layout.path(ofObjectAt: position), goals: [goal]))
  }

  /// The words that stand first from a position on, in the same container.
  private func firstWords(from position: Position) -> String {
    let holder = program.containers[Int(layout.holder(of: position))]
    for current in position..<max(position, holder.end) {
      if case .text(let text) = program.code[Int(current)], !program.text(text).allSatisfy({ $0.isWhitespace }) {
        return program.text(text)
      }
    }
    return ""
  }
}

/// The words of a choice, as far as they are written there.
struct ChoiceWords {
  private let program: Program

  init(_ program: Program) { self.program = program }

  /// The words between the brackets and before them: those of the strings that the choice takes.
  func words(ofChoiceAt position: Position) -> String {
    guard case .choicePoint(_, let flags) = program.code[Int(position)] else { return "" }
    var strings = (flags.contains(.hasStartContent) ? 1 : 0) + (flags.contains(.hasChoiceOnlyContent) ? 1 : 0)
    var words = ""
    var depth = 0
    for place in evaluation(before: position) where strings > 0 {
      switch program.code[place] {
      case .control(.beginString): depth += 1
      case .control(.endString):
        depth -= 1
        if depth == 0 { strings -= 1 }
      case .text(let text) where depth > 0: words += program.text(text)
      case .divert(let jump) where program.code[place - 1] == .control(.beginString) && jump.position >= 0:
        words += startWords(jump.position)
      default: break
      }
    }
    return words.onOneLine
  }

  /// The items between the command that begins to evaluate what a choice takes and the choice.
  private func evaluation(before position: Position) -> Range<Int> {
    var depth = 0
    for place in stride(from: Int(position) - 1, through: 0, by: -1) {
      switch program.code[place] {
      case .control(.evalEnd): depth += 1
      case .control(.evalStart):
        depth -= 1
        if depth == 0 { return place..<Int(position) }
      default: if depth == 0 { return 0..<0 }
      }
    }
    return 0..<0
  }

  private func startWords(_ position: Position) -> String {
    var words = ""
    var current = Int(position)
    while current < program.code.count {
      switch program.code[current] {
      case .text(let text): words += program.text(text)
      case .leave, .variableDivert: return words
      default: break
      }
      current += 1
    }
    return words
  }
}

extension String {
  /// Whether the compiler made the name of a container up.
  fileprivate var isGenerated: Bool {
    if hasPrefix("$r") || self == "b" || self == "s" { return true }
    if first == "s", dropFirst().allSatisfy({ $0.isNumber }) { return true }
    return (hasPrefix("c-") || hasPrefix("g-")) && dropFirst(2).allSatisfy { $0.isNumber }
  }
}
