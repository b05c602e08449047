import LonghandRuntime
import LonghandSource

/// Says why a certificate does not hold, in terms of the story.
struct CertificateWords {
  private let program: Program
  private let names: CertifiedNames
  /// With what the runs began that are made now; nil for the beginning of the story.
  var origin: Location.Choice?

  init(_ program: Program) {
    self.program = program
    names = CertifiedNames(program)
  }

  /// The story comes to a place that the certificate has not.
  func missing(_ location: Location) -> CertificateRefusal {
    refusal(location, "\(beginning), the story comes \(to(location)), and the certificate says nothing of that place.")
  }

  /// Something may hold what the certificate does not allow.
  func uncovered(
    _ location: Location, _ slot: Int, _ found: CertifiedSet?, _ certified: CertifiedSet
  ) -> CertificateRefusal {
    let found = found?.words(in: program) ?? "something that cannot be written down"
    return refusal(
      location,
      "\(beginning), the story comes \(to(location)), where \(name(of: slot, location)) may be \(found); "
        + "the certificate allows \(certified.words(in: program)).")
  }

  /// What the certificate says of something is none that it could hold.
  func malformed(_ location: Location, _ slot: Int) -> CertificateRefusal {
    refusal(
      location,
      "What the certificate says of \(name(of: slot, location)) at the choice \(at(location)) is too much to try, or nothing."
    )
  }

  /// More is told apart than can be tried.
  func tooManyCases(_ location: Location) -> CertificateRefusal {
    refusal(location, "\(beginning), the story comes \(to(location)), where too many values are told apart.")
  }

  /// It cannot be known what happens.
  func obstructed(_ obstacle: ExplorationObstacle, at current: Position) -> CertificateRefusal {
    let (position, words): (Position, String) =
      switch obstacle {
      case .external(let name, let position):
        (position, "the external function \(program.names[name]) is called, and nothing says what it does")
      case .unknownValue(let position): (position, "what happens depends on a value of which nothing is known")
      case .tooManySteps(let position): (position, "the story runs on and on without a choice")
      case .tooManyWays(let position): (position, "there are too many ways to go on")
      case .tooFine: (current, "there are too many values to try each")
      case .newlineInString: (current, "a text that is made in an expression begins with a line end")
      case .readOfDeadValue(let position): (position, "something is read that the certificate leaves out")
      case .returnBeyondCut(let position): (position, "flow returns to a caller that the certificate leaves out")
      }
    return CertificateRefusal(
      place: program.place(of: position), message: "\(beginning), \(words) \(at(position)).")
  }

  private func refusal(_ location: Location, _ message: String) -> CertificateRefusal {
    CertificateRefusal(place: position(of: location).flatMap { program.place(of: $0) }, message: message)
  }

  /// From where the runs come that are made now, for the beginning of a sentence.
  private var beginning: String {
    guard let origin else { return "From the beginning of the story" }
    return origin.isContinuation ? "Going on \(at(origin.start(program)))" : "After the choice \(at(origin.source))"
  }

  private func to(_ location: Location) -> String {
    if location.isWithinRun { return "again to what stands \(at(location))" }
    return "to the choice\(location.choices.count == 1 ? "" : "s") \(at(location))"
  }

  private func at(_ location: Location) -> String { position(of: location).map { at($0) } ?? "" }

  /// Where the first choice stands, or where the story goes on where no choice is to be made.
  private func position(of location: Location) -> Position? {
    location.isWithinRun ? location.choices.last?.start(program) : location.choices.first?.source
  }

  private func at(_ position: Position) -> String {
    program.place(of: position).map { "in line \($0.line)" } ?? "at \(program.layout.path(ofObjectAt: position))"
  }

  private func name(of slot: Int, _ location: Location) -> String { names.words(for: slot, at: location, program) }
}

extension CertifiedSet {
  /// How many values are told at most.
  private static let wordLimit = 6

  /// The values in words.
  fileprivate func words(in program: Program) -> String {
    switch self {
    case .anything: "anything"
    case .lists(let must, let may):
      must.isEmpty
        ? "any list of \(Self.words(may, program))"
        : "any list of \(Self.words(may, program)) that has \(Self.words(must, program))"
    case .values(let numbers, let others):
      Self.joined(numbers.map { Self.words($0) } + others.map { Self.words($0, program) })
    }
  }

  private static func joined(_ words: [String]) -> String {
    if words.isEmpty { return "nothing" }
    return words.prefix(wordLimit).joined(separator: ", ") + (words.count > wordLimit ? " and more" : "")
  }

  private static func words(_ range: ClosedRange<Int32>) -> String {
    if range.count == 1 { return "\(range.lowerBound)" }
    if range.lowerBound == .min { return range.upperBound == .max ? "any number" : "at most \(range.upperBound)" }
    return range.upperBound == .max ? "at least \(range.lowerBound)" : "\(range.lowerBound) to \(range.upperBound)"
  }

  private static func words(_ items: [Int], _ program: Program) -> String {
    let known = program.definitions.items
    return "(" + joined(items.map { known.indices.contains($0) ? known[$0].name : "?" }) + ")"
  }

  private static func words(_ value: PlainValue, _ program: Program) -> String {
    switch value {
    case .undefined, .void: "nothing"
    case .boolean(let value): value ? "true" : "false"
    case .integer(let value): "\(value)"
    case .float(let bits): "\(Float(bitPattern: bits))"
    case .list(let items, _, _): items.isEmpty ? "an empty list" : words(items, program)
    case .text(let bytes): "\"\(String(decoding: bytes, as: UTF8.self).onOneLine)\""
    case .target(let target): target < program.targets.count ? "-> \(program.targets[target].path)" : "a divert target"
    }
  }
}
