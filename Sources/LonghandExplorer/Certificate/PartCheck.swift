import LonghandRuntime

/// Goes through one part of a certificate, place by place, each once.
///
/// It begins where the story does. At every place that it comes to, for each choice there, it runs the story on with what
/// the certificate says that everything may hold, all else being dead, in every way that there is. Where such a run stops
/// at a choice, the certificate must have that place and say no less of it. So all that ever happens in the story happens
/// in one of these runs.
struct PartCheck: ~Copyable {
  private let program: Program
  private let isCut: Bool
  private var machine: SymbolicMachine
  private var words: CertificateWords
  private(set) var places: CertifiedPlaces
  private(set) var runs = 0
  /// How the story may stop.
  private(set) var stops: Set<StopKind> = []
  private(set) var refusal: CertificateRefusal?
  private(set) var wasStopped = false

  /// How the story stops, and with which ending.
  struct StopKind: Hashable {
    var kind: Stop.Kind
    var endingTag: Int32
  }

  /// How many cases of what a place holds are gone through one by one, where a machine cannot be given all of it at once.
  private static let caseLimit = 256
  /// Up to how many cases what never was is a case of its own, which only tells more.
  private static let partedLimit = 16
  /// How many ways one choice may part into.
  private static let wayLimit = 20_000

  init(_ part: Certificate.Part, _ plan: ExplorationPlan) {
    program = plan.program
    isCut = part.isCut
    machine = SymbolicMachine(plan, splitsChoices: part.splitsChoices)
    words = CertificateWords(plan.program)
    places = CertifiedPlaces(part, plan)
  }

  /// What may happen, by position, once all was gone through.
  var marks: [Coverage.Mark] { machine.marks }

  /// Goes through the part until all of it is known to hold, or something does not fit.
  mutating func run(while mayGoOn: (Int) -> Bool) {
    machine.isCut = false
    machine.loadStart()
    followWays(while: mayGoOn)
    machine.isCut = isCut
    while !isOver, let visit = places.next() { follow(visit, while: mayGoOn) }
  }

  private var isOver: Bool { refusal != nil || wasStopped }

  /// Follows each choice of a place, with what everything may hold there.
  private mutating func follow(_ visit: CertifiedPlaces.Visit, while mayGoOn: (Int) -> Bool) {
    var cases: [[(slot: Int, set: ValueSet)]] = [[]]
    for (slot, set) in visit.values {
      let isTurnsSince = if case .turnsSince = machine.slots.kind(of: slot) { true } else { false }
      let items = program.definitions.items.count
      let partsNever = isTurnsSince && cases.count < Self.partedLimit
      let sets = set.valueSets(&machine, itemCount: items, partsNever: partsNever) ?? []
      if sets.count == 1 {
        for number in cases.indices { cases[number].append((slot, sets[0])) }
      } else {
        cases = cases.flatMap { known in sets.map { known + [(slot, $0)] } }
      }
      guard (1...Self.caseLimit).contains(cases.count) else { return refuse(words.malformed(visit.location, slot)) }
    }
    for number in visit.location.offered() {
      words.origin = visit.location.choices[number]
      for values in cases where !isOver {
        machine.load(visit.location, choice: number, values)
        followWays(while: mayGoOn)
      }
    }
  }

  /// Runs on from what was loaded, in all ways.
  private mutating func followWays(while mayGoOn: (Int) -> Bool) {
    var ways = 0
    var isOpen = true
    while isOpen, !isOver {
      let stop = machine.run()
      (runs, ways) = (runs + 1, ways + 1)
      if runs & 63 == 0, !mayGoOn(runs) { wasStopped = true }
      if machine.restartsLessExactly(behind: stop, ways: ways) {
        ways = 0
        continue
      }
      note(ways > Self.wayLimit ? .obstructed(.tooManyWays(machine.position)) : stop)
      isOpen = machine.nextPath()
    }
  }

  private mutating func note(_ stop: ExplorationStop) {
    switch stop {
    case .choices, .parted: arrive()
    case .impossible: break
    case .end(let knot): add(.end(knot))
    case .done: add(.done)
    case .ranOut: add(.ranOut)
    case .failed(let problem): add(.failed(problem.message))
    case .obstructed(let obstacle): refuse(words.obstructed(obstacle, at: machine.position))
    }
  }

  private mutating func add(_ kind: Stop.Kind) {
    stops.insert(StopKind(kind: kind, endingTag: machine.endingTag))
  }

  /// Sees that the certificate covers where a run stopped at a choice, or was parted.
  private mutating func arrive() {
    guard machine.settleEvaluation() else {
      return refuse(words.obstructed(.unknownValue(machine.position), at: machine.position))
    }
    var found: CertificateRefusal?
    if machine.splitsChoices {
      machine.forEachOffer { machine in
        if found == nil { found = places.enter(&machine, words) }
      }
    } else {
      found = places.enter(&machine, words)
    }
    if let found { refuse(found) }
  }

  private mutating func refuse(_ reason: CertificateRefusal) {
    if refusal == nil { refusal = reason }
  }
}
