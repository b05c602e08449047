/// Everything that a playthrough is at one moment: a value that can be kept, compared, put into a set, saved and gone
/// back to.
///
/// It belongs to the program that made it, and no story of another one takes it.
public struct StoryState: Sendable {
  /// The compiled story that it is a state of.
  public var program: Program { holder.program }
  /// What it and the choices that it offers hold the program by.
  let holder: ProgramHolder
  /// What every line may change.
  var line: LineState
  /// The other flows, in the order in which they were made (runtime §243).
  var otherFlows: [Flow] = []
  /// The place of the running flow among all of them.
  var flowOrder = 0
  /// The global variables, by place.
  var globals: [Cell]
  /// The visits, by place.
  var visits: VisitCounts
  /// How many choices were taken, less one (runtime §45).
  var turn: Int32 = -1
  /// Every change of a trait, oldest first (persona §7.2).
  var ledger = TraitLedger()
  /// The words of the choice that was taken last; only stories with personas remember it.
  var chosenText: String?
  /// What waits while the host evaluates a function of the story; empty between requests.
  var suspended: [SuspendedFlow] = []
  /// How much was done since the latest choice.
  var turnUse = TurnUse()
  /// The texts that were made while playing.
  var texts = TextTable()
  /// The lists that were made while playing.
  var lists = ListTable()
  /// The size of texts and lists at which those that nothing refers to are thrown away.
  var collectionThreshold = StoryState.leastCollectionThreshold

  static let leastCollectionThreshold = 16_384

  /// The state before the first line, with no global declared.
  init(program: Program, seed: Int32) {
    holder = ProgramHolder(program)
    line = LineState(flow: Flow(name: Flow.defaultName, at: 0), seed: seed)
    globals = Array(repeating: .undefined, count: program.names.globals.count)
    visits = VisitCounts(slotCount: program.visitSlotCount)
  }

  /// The state at the beginning of a story, the global variables declared.
  ///
  /// - Parameters:
  ///   - program: The compiled story.
  ///   - seed: What random numbers and shuffles start from.
  ///   - limits: How much the declarations may do.
  public init(beginning program: Program, seed: Int, limits: StoryLimits = StoryLimits()) {
    self = Machine(beginning: program, seed: seed, limits: limits).state
  }
}

/// What the states of one playthrough, and the choices that they offer, hold their program by.
///
/// Who holds an object counts on it. If all choices of all stories counted on the program itself, threads that play one
/// program would wait for each other at every choice.
final class ProgramHolder: Sendable {
  let program: Program

  init(_ program: Program) {
    self.program = program
  }
}

/// Something that went wrong while a story ran (runtime §237).
public struct StoryProblem: Error, Hashable, Sendable {
  /// Whether the story could go on.
  public enum Severity: UInt8, Hashable, Sendable {
    /// It went on.
    case warning
    /// It stopped.
    case error
  }

  /// Whether the story could go on.
  public var severity: Severity
  /// What happened, in one sentence.
  public var message: String
  /// The file and the line, where the program knows them.
  public var place: StoryPlace?
  /// The path of the instruction, for stories that came as JSON.
  public var path: String?

  /// Makes a problem.
  public init(severity: Severity, message: String, place: StoryPlace? = nil, path: String? = nil) {
    self.severity = severity
    self.message = message
    self.place = place
    self.path = path
  }
}

/// A line of a story's source.
public struct StoryPlace: Hashable, Sendable {
  /// The name of the file.
  public var file: String
  /// The line, counted from 1.
  public var line: Int

  /// Makes a place.
  public init(file: String, line: Int) {
    self.file = file
    self.line = line
  }
}

#if !hasFeature(Embedded)
  extension StoryPlace: Codable {}

  extension StoryProblem: Codable {}

  extension StoryProblem.Severity: Codable {
    private static let words: [(Self, String)] = [(.warning, "warning"), (.error, "error")]

    /// Reads the word.
    public init(from decoder: any Decoder) throws {
      self = try decoder.case(among: Self.words)
    }

    /// Writes the word.
    public func encode(to encoder: any Encoder) throws {
      try encoder.write(self, among: Self.words)
    }
  }
#endif
