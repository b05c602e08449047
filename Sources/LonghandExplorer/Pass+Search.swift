import LonghandRuntime

extension Pass {
  /// Searches over places, with what every variable may hold there.
  static func run(
    _ name: String, _ model: StoryModel, gates: Gates, detail: Search.Detail, budget: Search.Budget,
    wanted: [StoryItem.Goal], while mayGoOn: (Int) -> Bool
  ) -> Pass {
    var search = Search(model.plan, model.relevance, detail: detail, budget: budget)
    search.run(while: mayGoOn)
    var pass = Pass(name, &search, gates, wanted: wanted)
    pass.leftOut = model.leftOut
    return pass
  }

  /// What a search has found that was made.
  init(_ name: String, _ search: inout Search, _ gates: Gates, wanted: [StoryItem.Goal]) {
    let tellsAllApart = if case .all = search.detail.keying { search.tellsAllApart } else { false }
    let (detail, graph) = (search.detail, search.graph)
    self.init(
      name: name, coverage: Coverage(marks: search.coverage), obstacles: search.obstacles,
      isExhausted: search.isExhausted, runs: search.runs, places: graph.places.count, states: graph.nodes.count,
      isExact: tellsAllApart && !search.machine.hasAssumed && !detail.splitsChoices && !search.hasChance,
      detail: detail.isOfPlaces ? detail : nil, splitsChoices: detail.splitsChoices,
      hasAssumed: search.machine.hasAssumed, mayHaveMissedFailure: search.machine.mayHaveMissedFailure,
      answers: search.machine.answers)
    guard isClosed else { return }
    search.machine.observe(gates.readings(of: coverage))
    let survey = Survey(&search)
    observed = search.machine.observed
    add(
      survey, graph: graph, termination: Termination(of: graph, in: search.program, search.relevance, survey),
      wanted: wanted)
    if search.machine.mayHaveMissedLoop { everyPlayEnds = false }
  }

  private mutating func add(
    _ survey: Survey, graph: SearchGraph, termination: Termination, wanted: [StoryItem.Goal]
  ) {
    assigned = survey.assigned
    placeBounds = survey.placeBounds
    arrivals = survey.choices(to: survey.arrivals, graph)
    stops = graph.stops
    stopArrivals = survey.choices(to: survey.stopArrivals, graph)
    (everyPlayEnds, longestWay) = (termination.isProved, termination.longestWay)
    isAvoidable = wanted.map { goal in
      graph.reachesStop { location in location.choices.contains { $0.source == goal.position } }
    }
    if splitsChoices { return }
    if isExact {
      leadsToAnEnd = graph.nodes(withoutWayTo: { $0.isStopOnPurpose }).isEmpty
    } else if graph.surelyLeadsToAnEnd {
      leadsToAnEnd = true
    }
    let dead = graph.nodes(withoutWayTo: { _ in true }).filter { survey.distances[$0] != nil && !graph.isWithinRun($0) }
      .sorted { (survey.distances[$0] ?? 0, $0) < (survey.distances[$1] ?? 0, $1) }
    deadEnds = dead.prefix(Pass.deadEndLimit).map { node in
      let place = graph.places[graph.nodes[node].location]
      return DeadEnd(
        way: survey.choices(toNode: node, graph), words: graph.words(ofPlace: graph.nodes[node].location),
        source: place.location.choices.first?.source, isWholeState: isExact || !place.isKeyed.contains(true))
    }
  }
}
