import LonghandRuntime

/// What came of making a certificate.
package struct CertificateOutcome: Sendable {
  /// The certificate; nil where there is none.
  package var certificate: Certificate?
  /// Why there is none.
  package var reason: String?
  /// What is out of reach by the report and not by the certificate, each with the reason.
  package var left: [Left] = []
  /// Of how many places it says something.
  package var placeCount = 0

  package init(reason: String? = nil) { self.reason = reason }

  /// Something that the certificate does not cover.
  package struct Left: Hashable, Sendable {
    package var item: StoryItem
    package var reason: Reason
  }

  /// Why something is not covered.
  package enum Reason: String, Hashable, Sendable, CaseIterable {
    case states = "proved by the search through all states, which says nothing of places that can be checked"
    case lost = "proved by a search whose result could not be checked in this way"
  }
}

/// Makes a certificate from searches that are complete.
///
/// A search knows numbers no better than they matter, by what it found out about the whole story; who checks does not
/// know that. So where such a number stands for others, the certificate has all of them; and what cannot be shown so is
/// searched once more, with every number as it is.
struct CertificateMaker {
  private let program: Program
  private let options: Explorer.Options
  private let plan: ExplorationPlan
  /// The plan of the search, which leaves out callers to which nothing returns.
  private let searchPlan: ExplorationPlan
  private let flow: InstructionFlow
  private let claims: CertifiedClaims
  private let budget: Search.Budget
  private let mayGoOn: (String, Int) -> Bool
  private var coverages: [CertifiedClaims.Coverage] = []
  private var outcome = CertificateOutcome()

  /// - Parameter mayGoOn: Is told what it does, and how many runs were made.
  init(
    _ program: Program, _ options: Explorer.Options, _ budget: Search.Budget,
    while mayGoOn: @escaping (String, Int) -> Bool
  ) {
    self.program = program
    self.options = options
    self.budget = budget
    self.mayGoOn = mayGoOn
    plan = options.plainPlan(program)
    flow = InstructionFlow(program)
    var searchPlan = plan
    searchPlan.returns = flow.returns(program)
    self.searchPlan = searchPlan
    claims = CertifiedClaims(plan)
  }

  /// Makes a certificate of everything that is out of reach and that searches over places show to be.
  mutating func make(_ report: ExplorationReport, _ passes: [Pass]) -> CertificateOutcome {
    let items = report.findings.filter { if case .unreachable = $0.verdict { true } else { false } }.map { $0.item }
    var certificate = Certificate(program: "")
    certificate.externals = options.certifiedExternals
    certificate.assumptions = options.assumptions.map { $0.words }
    let closed = passes.filter { $0.isClosed && $0.detail != nil }
    for pass in closed {
      for isExact in [false, true] where adds(pass, items) || certificate.parts.isEmpty && items.isEmpty {
        add(pass, isExact, items, to: &certificate)
      }
    }
    if certificate.parts.isEmpty, let pass = closed.first { add(pass, false, [], to: &certificate) }
    certificate.claims = items.map { Certificate.Claim($0) }.filter { claims.isOutOfReach($0, by: coverages) }
    let claimed = Set(certificate.claims)
    for finding in report.findings where !claimed.contains(Certificate.Claim(finding.item)) {
      guard case .unreachable(let proof) = finding.verdict else { continue }
      let isOfPlaces = closed.contains { $0.name == proof.pass }
      outcome.left.append(CertificateOutcome.Left(item: finding.item, reason: isOfPlaces ? .lost : .states))
    }
    guard certificate.parts.isEmpty else {
      outcome.certificate = certificate
      outcome.placeCount = certificate.parts.reduce(0) { $0 + $1.places.count }
      outcome.reason = nil
      return outcome
    }
    if outcome.reason == nil {
      outcome.reason =
        passes.contains { $0.isClosed }
        ? "what is proved rests on a search through all states, and none over places is complete"
        : "no search is complete, so nothing is proved"
    }
    return outcome
  }

  /// Whether a search shows something to be out of reach that no part so far does.
  private func adds(_ pass: Pass, _ items: [StoryItem]) -> Bool {
    items.contains { !claims.isOutOfReach(Certificate.Claim($0), by: coverages) && excludes(pass, $0) }
  }

  private func excludes(_ pass: Pass, _ item: StoryItem) -> Bool {
    if item.goals.isEmpty { return claims.isOutOfReach(Certificate.Claim(item), by: [pass.certified]) }
    return item.goals.contains { pass.excludes($0) }
  }

  // MARK: Parts

  /// Adds what a search knows of each place, as far as a check comes to it, where something follows from it that did not
  /// before, or nothing is to follow.
  private mutating func add(_ pass: Pass, _ isExact: Bool, _ items: [StoryItem], to certificate: inout Certificate) {
    guard let detail = pass.detail, var part = part(pass.name, detail, isExact) else { return }
    // Nothing may return to a caller that was left out. Where the story itself returns to none, none may be left out.
    for isCut in [true, false] {
      part.isCut = isCut
      var check = PartCheck(part, plan)
      check.run { mayGoOn("certificate", $0) }
      if check.wasStopped {
        outcome.reason = outcome.reason ?? "it was stopped"
        return
      }
      if let refusal = check.refusal {
        outcome.reason = outcome.reason ?? "the search over \(pass.name) cannot be checked. \(refusal.message)"
        continue
      }
      let coverage = CertifiedClaims.Coverage(marks: check.marks, stops: check.stops)
      let isNew = items.map { Certificate.Claim($0) }.contains {
        !claims.isOutOfReach($0, by: coverages) && claims.isOutOfReach($0, by: coverages + [coverage])
      }
      guard isNew || items.isEmpty else { return }
      part.places = check.places.met
      certificate.parts.append(part)
      coverages.append(coverage)
      return
    }
  }

  /// What a search knows of each place; nil where it is given up, or cannot be written down.
  private mutating func part(_ name: String, _ detail: Search.Detail, _ isExact: Bool) -> Certificate.Part? {
    let relevance = Relevance(
      program, Slots(program), flow, keepsExactNumbers: isExact,
      watched: plan.assumptions.compactMap { plan.start(ofProbe: $0) })
    // A check knows nothing of what flow must have come through.
    var detail = detail
    detail.knowsUnchanged = false
    var search = Search(searchPlan, relevance, detail: detail, budget: budget)
    search.run { mayGoOn("certificate", $0) }
    guard search.isClosed else {
      outcome.reason = outcome.reason ?? "the search over \(name), made once more for it, took too much"
      return nil
    }
    guard let part = Certificate.Part(name, search, relevance) else {
      outcome.reason = outcome.reason ?? "the search over \(name) met a value that cannot be written down"
      return nil
    }
    return part
  }
}

extension Certificate.Part {
  /// What a search knows of each place; nil where it met a value that cannot be written down.
  fileprivate init?(_ name: String, _ search: borrowing Search, _ relevance: Relevance) {
    self.init(name: name, splitsChoices: search.detail.splitsChoices, isCut: true, places: [])
    var numbers: [Int: Int] = [:]
    // The first is the beginning, where no choice is.
    for node in search.graph.nodes.dropFirst() {
      var sets: [CertifiedSet] = []
      for (slot, set) in zip(search.graph.places[node.location].live, node.sets) {
        guard let set = CertifiedSet(set, knownBy: relevance.precisions[slot], search.machine) else { return nil }
        sets.append(set)
      }
      if let known = numbers[node.location] {
        places[known].states.append(sets)
        continue
      }
      let place = search.graph.places[node.location]
      guard let leftOver = search.machine.leftOver(at: place.location) else { return nil }
      numbers[node.location] = places.count
      places.append(
        Certificate.Place(
          choices: place.location.choices.indices.map { place.location.shape(ofChoice: $0) }, leftOver: leftOver,
          slots: place.live, apart: zip(place.live, place.isKeyed).filter { $1 }.map { $0.0 }, states: [sets]))
    }
  }
}

extension Pass {
  /// What may happen by this pass.
  fileprivate var certified: CertifiedClaims.Coverage {
    CertifiedClaims.Coverage(
      marks: coverage.marks,
      stops: Set(stops.map { PartCheck.StopKind(kind: $0.kind, endingTag: $0.endingTag) }))
  }
}
