import LonghandRuntime

/// Writes a report as JSON that `ReportReader` reads.
///
/// Many things are shown by the same playthrough, so those stand in a list of their own. A place names its file by its
/// number, since the main file may be called by another path next time.
package struct ReportWriter {
  private let fileNumbers: [String: Int]
  private var witnesses: [Witness: Int] = [:]
  private var ordered: [Witness] = []

  package init(files: [String]) {
    fileNumbers = Dictionary(files.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// The whole report.
  package mutating func bytes(of report: ExplorationReport) -> [UInt8] {
    var writer = JSONWriter(escapesControls: true)
    writer.beginObject()
    write("findings", report.findings, to: &writer) { $0.write($1, &$2) }
    write("problems", report.problems, to: &writer) { $0.write($1, &$2) }
    write("limits", report.limits, to: &writer) { $0.write($1, &$2) }
    write("ranges", report.ranges, to: &writer) { $0.write($1, &$2) }
    write("placeRanges", report.placeRanges, to: &writer) { $0.write($1, &$2) }
    write("passes", report.passes, to: &writer) { $0.write($1, &$2) }
    write("watches", report.watches, to: &writer) { $0.write($1, &$2) }
    write("wanted", report.wanted, to: &writer) { $0.write($1, &$2) }
    writer.key("assumptions")
    writer.words(report.assumptions)
    writeWhole(report, to: &writer)
    writer.key("plays")
    write(report.plays, &writer)
    writer.key("witnesses")
    writer.array { writer in
      for witness in ordered { writer.integers([witness.seed, witness.isShortest ? 1 : 0] + witness.choices) }
    }
    writer.endObject()
    return writer.bytes
  }

  private mutating func write<Item>(
    _ key: StaticString, _ items: [Item], to writer: inout JSONWriter,
    _ body: (inout ReportWriter, Item, inout JSONWriter) -> Void
  ) {
    writer.key(key)
    writer.beginArray()
    for item in items {
      writer.beginObject()
      body(&self, item, &writer)
      writer.endObject()
    }
    writer.endArray()
  }

  private func writeWhole(_ report: ExplorationReport, to writer: inout JSONWriter) {
    writer.truth("everyPlayEnds", report.everyPlayEnds)
    writer.truth("nothingGoesWrong", report.nothingGoesWrong)
    writer.truth("everyPlaceLeadsToAnEnd", report.everyPlaceLeadsToAnEnd)
    for (key, length) in [("shortestPlay", report.shortestPlay), ("longestPlay", report.longestPlay)] {
      guard let length else { continue }
      writer.key(key)
      writer.integers([length.choices, length.isProved ? 1 : 0])
    }
  }

  // MARK: Parts

  private mutating func write(_ finding: ItemFinding, _ writer: inout JSONWriter) {
    writer.string("kind", finding.item.kind.rawValue)
    writer.string("name", finding.item.name)
    write(finding.item.place, &writer)
    writer.string("path", finding.item.path)
    writer.key("goals")
    writer.integers(finding.item.goals.flatMap { [Int($0.position), Int($0.mark.rawValue)] })
    switch finding.verdict {
    case .reached(let witness): write("reached", witness, &writer)
    case .unreachable(let proof):
      writer.key("unreachable")
      writer.object { writer in
        writer.string("pass", proof.pass)
        writer.string("reason", proof.reason)
        write(proof.place, &writer)
        writer.key("values")
        writer.words(proof.values)
      }
    case .undecided(let reason): writer.string("undecided", reason)
    }
    guard let share = finding.share else { return }
    writer.key("share")
    writer.integers([share.count, share.total])
  }

  private mutating func write(_ problem: FoundProblem, _ writer: inout JSONWriter) {
    writer.string("kind", problem.kind.rawValue)
    writer.string("message", problem.message)
    write(problem.place, &writer)
    write("witness", problem.witness, &writer)
  }

  private func write(_ limit: ExplorationLimit, _ writer: inout JSONWriter) {
    writer.string("message", limit.message)
    write(limit.place, &writer)
    if let help = limit.help { writer.string("help", help) }
  }

  private func write(_ range: ValueRange, _ writer: inout JSONWriter) {
    writer.string("name", range.name)
    writer.truth("isTrait", range.isTrait)
    writer.bounds("outer", range.outer)
    writer.bounds("inner", range.inner)
  }

  private mutating func write(_ place: PlaceRanges, _ writer: inout JSONWriter) {
    writer.string("kind", place.kind.rawValue)
    writer.string("name", place.name)
    write("ranges", place.ranges, to: &writer) { $0.write($1, &$2) }
  }

  private func write(_ pass: PassReport, _ writer: inout JSONWriter) {
    writer.string("name", pass.name)
    writer.key("counts")
    writer.integers([pass.places, pass.states, pass.runs])
    writer.truth("isClosed", pass.isClosed)
  }

  private mutating func write(_ verdict: WatchVerdict, _ writer: inout JSONWriter) {
    switch verdict {
    case .alwaysHolds(let pass): writer.string("always", pass)
    case .neverHolds(let pass): writer.string("never", pass)
    case .seen(let held, let failed):
      writer.truth("seen", true)
      if let held { write("held", held, &writer) }
      if let failed { write("failed", failed, &writer) }
    case .neverAsked: break
    }
  }

  private mutating func write(_ key: String, _ witness: Witness, _ writer: inout JSONWriter) {
    let number = witnesses[witness] ?? ordered.count
    if number == ordered.count {
      witnesses[witness] = number
      ordered.append(witness)
    }
    writer.key(key)
    writer.integer(number)
  }

  private func write(_ place: StoryPlace?, _ writer: inout JSONWriter) {
    guard let place else { return }
    writer.key("line")
    writer.integer(place.line)
    if let number = fileNumbers[place.file] {
      writer.key("file")
      writer.integer(number)
    } else {
      writer.string("file", place.file)
    }
  }

  private func write(_ plays: PlayStatistics, _ writer: inout JSONWriter) {
    writer.object { writer in
      writer.string("reader", plays.reader.name)
      writer.key("count")
      writer.integer(plays.count)
      writer.table("endings", plays.endings) { $0.integer($1) }
      writer.key("lengths")
      writer.integers(plays.lengths)
      writer.key("words")
      writer.integers(plays.words)
      writer.table("portraits", plays.portraits) { $0.words($1) }
      writer.table("traits", plays.traits) { writer, traits in
        writer.object { writer in
          for (name, values) in traits.sorted(by: { $0.key < $1.key }) {
            writer.key(name)
            writer.integers(values)
          }
        }
      }
    }
  }
}

extension JSONWriter {
  /// A key and the least and the greatest of something; null where nobody knows them.
  package mutating func bounds(_ key: String, _ bounds: ClosedRange<Int>?) {
    self.key(key)
    guard let bounds else { return null() }
    integers([bounds.lowerBound, bounds.upperBound])
  }

  fileprivate mutating func string(_ key: String, _ words: String) {
    self.key(key)
    string(words)
  }

  fileprivate mutating func truth(_ key: String, _ value: Bool?) {
    guard let value else { return }
    self.key(key)
    boolean(value)
  }

  fileprivate mutating func integers(_ numbers: [Int]) {
    array { writer in for number in numbers { writer.integer(number) } }
  }

  fileprivate mutating func words(_ words: [String]) {
    array { writer in for words in words { writer.string(words) } }
  }

  /// A key and an object of values, by their names.
  fileprivate mutating func table<Value>(
    _ key: String, _ values: [String: Value], _ body: (inout JSONWriter, Value) -> Void
  ) {
    self.key(key)
    object { writer in
      for (name, value) in values.sorted(by: { $0.key < $1.key }) {
        writer.key(name)
        body(&writer, value)
      }
    }
  }
}
