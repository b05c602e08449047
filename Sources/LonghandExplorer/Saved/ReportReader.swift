import LonghandRuntime

/// Reads a report that `ReportWriter` wrote: all of it, or nothing.
package struct ReportReader {
  /// The report.
  package private(set) var report = ExplorationReport()
  private let files: [String]
  private let witnesses: [Witness]

  /// Reads a report; nil where anything in it is not as it is written.
  package init?(_ value: JSONValue, files: [String]) {
    self.files = files
    do throws(DamagedReport) {
      witnesses = try value.list("witnesses") { (value) throws(DamagedReport) in try Witness(value) }
      try read(value)
    } catch {
      return nil
    }
  }

  private mutating func read(_ value: JSONValue) throws(DamagedReport) {
    report.findings = try value.list("findings") { (item) throws(DamagedReport) in try finding(item) }
    report.problems = try value.list("problems") { (item) throws(DamagedReport) in try problem(item) }
    report.limits = try value.list("limits") { (item) throws(DamagedReport) in
      ExplorationLimit(message: try item.words("message"), place: try place(item), help: item["help"]?.words)
    }
    report.ranges = try ranges(value)
    report.placeRanges = try value.list("placeRanges") { (item) throws(DamagedReport) in
      guard let kind = StoryItem.Kind(rawValue: try item.words("kind")) else { throw DamagedReport() }
      return PlaceRanges(kind: kind, name: try item.words("name"), ranges: try ranges(item))
    }
    report.passes = try value.list("passes") { (item) throws(DamagedReport) in
      let counts = try item.integers("counts", count: 3)
      return PassReport(
        name: try item.words("name"), places: counts[0], states: counts[1], runs: counts[2],
        isClosed: try item.truth("isClosed"))
    }
    report.watches = try value.list("watches") { (item) throws(DamagedReport) in try watch(item) }
    report.wanted = try value.list("wanted") { (item) throws(DamagedReport) in try watch(item) }
    report.assumptions = try value.words("assumptions")
    report.everyPlayEnds = value["everyPlayEnds"]?.isTrue
    report.nothingGoesWrong = try value.truth("nothingGoesWrong")
    report.everyPlaceLeadsToAnEnd = value["everyPlaceLeadsToAnEnd"]?.isTrue
    report.shortestPlay = try length(value, "shortestPlay")
    report.longestPlay = try length(value, "longestPlay")
    report.plays = try PlayStatistics(value.member("plays"))
  }

  // MARK: Parts

  private func ranges(_ value: JSONValue) throws(DamagedReport) -> [ValueRange] {
    try value.list("ranges") { (item) throws(DamagedReport) in
      ValueRange(
        name: try item.words("name"), isTrait: try item.truth("isTrait"), outer: try item.bounds("outer"),
        inner: try item.bounds("inner"))
    }
  }

  private func finding(_ value: JSONValue) throws(DamagedReport) -> ItemFinding {
    guard let kind = StoryItem.Kind(rawValue: try value.words("kind")) else { throw DamagedReport() }
    let goals = try value.integers("goals")
    guard goals.count.isMultiple(of: 2) else { throw DamagedReport() }
    let item = StoryItem(
      kind: kind, name: try value.words("name"), place: try place(value), path: try value.words("path"),
      goals: stride(from: 0, to: goals.count, by: 2).map {
        StoryItem.Goal(
          position: Position(goals[$0]), mark: Coverage.Mark(rawValue: UInt8(clamping: goals[$0 + 1])))
      })
    let share = value["share"] == nil ? nil : try value.integers("share", count: 2)
    return ItemFinding(
      item: item, verdict: try verdict(value), share: share.map { Share(count: $0[0], total: $0[1]) })
  }

  private func verdict(_ value: JSONValue) throws(DamagedReport) -> Verdict {
    if let witness = try witness(value, "reached") { return .reached(witness) }
    if let reason = value["undecided"]?.words { return .undecided(reason) }
    let proof = try value.member("unreachable")
    return .unreachable(
      Proof(
        pass: try proof.words("pass"), reason: try proof.words("reason"), place: try place(proof),
        values: try proof.words("values")))
  }

  private func problem(_ value: JSONValue) throws(DamagedReport) -> FoundProblem {
    guard let kind = FoundProblem.Kind(rawValue: try value.words("kind")), let witness = try witness(value, "witness")
    else { throw DamagedReport() }
    return FoundProblem(kind: kind, message: try value.words("message"), place: try place(value), witness: witness)
  }

  private func watch(_ value: JSONValue) throws(DamagedReport) -> WatchVerdict {
    if let pass = value["always"]?.words { return .alwaysHolds(pass) }
    if let pass = value["never"]?.words { return .neverHolds(pass) }
    guard value["seen"]?.isTrue == true else { return .neverAsked }
    return .seen(held: try witness(value, "held"), failed: try witness(value, "failed"))
  }

  private func witness(_ value: JSONValue, _ key: String) throws(DamagedReport) -> Witness? {
    guard let number = value[key]?.integer else { return nil }
    guard witnesses.indices.contains(Int(number)) else { throw DamagedReport() }
    return witnesses[Int(number)]
  }

  private func place(_ value: JSONValue) throws(DamagedReport) -> StoryPlace? {
    guard let line = value["line"]?.integer else { return nil }
    if let name = value["file"]?.words { return StoryPlace(file: name, line: Int(line)) }
    let number = Int(try value.member("file").integer ?? -1)
    guard files.indices.contains(number) else { throw DamagedReport() }
    return StoryPlace(file: files[number], line: Int(line))
  }

  private func length(_ value: JSONValue, _ key: String) throws(DamagedReport) -> ExplorationReport.Length? {
    guard value[key] != nil else { return nil }
    let parts = try value.integers(key, count: 2)
    return ExplorationReport.Length(choices: parts[0], isProved: parts[1] == 1)
  }
}

/// A report is not as it was written.
struct DamagedReport: Error {}

extension Witness {
  fileprivate init(_ value: JSONValue) throws(DamagedReport) {
    let numbers = try value.integers()
    guard numbers.count >= 2 else { throw DamagedReport() }
    self.init(seed: numbers[0], choices: Array(numbers[2...]), isShortest: numbers[1] == 1)
  }
}

extension PlayStatistics {
  fileprivate init(_ value: JSONValue) throws(DamagedReport) {
    self.init()
    guard let reader = Reader(name: try value.words("reader")), let count = value["count"]?.integer else {
      throw DamagedReport()
    }
    (self.reader, self.count) = (reader, Int(count))
    endings = try value.table("endings") { (value) throws(DamagedReport) in
      guard let count = value.integer else { throw DamagedReport() }
      return Int(count)
    }
    lengths = try value.integers("lengths")
    words = try value.integers("words")
    portraits = try value.table("portraits") { (value) throws(DamagedReport) in try value.allWords() }
    traits = try value.table("traits") { (value) throws(DamagedReport) in
      try value.table { (value) throws(DamagedReport) in try value.integers() }
    }
  }
}

extension JSONValue {
  fileprivate func member(_ key: String) throws(DamagedReport) -> JSONValue {
    guard let value = self[key] else { throw DamagedReport() }
    return value
  }

  fileprivate func words(_ key: String) throws(DamagedReport) -> String {
    guard let words = try member(key).words else { throw DamagedReport() }
    return words
  }

  fileprivate func truth(_ key: String) throws(DamagedReport) -> Bool {
    guard case .boolean(let value) = try member(key) else { throw DamagedReport() }
    return value
  }

  fileprivate func words(_ key: String) throws(DamagedReport) -> [String] { try member(key).allWords() }

  fileprivate func allWords() throws(DamagedReport) -> [String] {
    guard let items, case let words = items.compactMap({ $0.words }), words.count == items.count else {
      throw DamagedReport()
    }
    return words
  }

  /// The numbers under a key, so many of them if that is said.
  fileprivate func integers(_ key: String, count: Int? = nil) throws(DamagedReport) -> [Int] {
    let numbers = try member(key).integers()
    if let count, numbers.count != count { throw DamagedReport() }
    return numbers
  }

  fileprivate func integers() throws(DamagedReport) -> [Int] {
    guard let items, case let numbers = items.compactMap({ $0.integer }), numbers.count == items.count else {
      throw DamagedReport()
    }
    return numbers.map { Int($0) }
  }

  fileprivate func bounds(_ key: String) throws(DamagedReport) -> ClosedRange<Int>? {
    if try member(key) == .null { return nil }
    let numbers = try integers(key, count: 2)
    guard numbers[0] <= numbers[1] else { throw DamagedReport() }
    return numbers[0]...numbers[1]
  }

  fileprivate func list<Item>(
    _ key: String, _ read: (JSONValue) throws(DamagedReport) -> Item
  ) throws(DamagedReport) -> [Item] {
    guard let items = try member(key).items else { throw DamagedReport() }
    var list: [Item] = []
    for item in items { list.append(try read(item)) }
    return list
  }

  fileprivate func table<Item>(
    _ key: String, _ read: (JSONValue) throws(DamagedReport) -> Item
  ) throws(DamagedReport) -> [String: Item] {
    try member(key).table(read)
  }

  /// The values of an object, by their names.
  fileprivate func table<Item>(
    _ read: (JSONValue) throws(DamagedReport) -> Item
  ) throws(DamagedReport) -> [String: Item] {
    guard let members else { throw DamagedReport() }
    var table: [String: Item] = [:]
    for member in members { table[member.key] = try read(member.value) }
    return table
  }
}
