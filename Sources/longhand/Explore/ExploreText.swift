import LonghandExplorer
import LonghandPlay
import LonghandProject
import LonghandProof
import LonghandRuntime

/// A report as a person reads it: the endings, then what deserves attention.
struct ExploreText {
  private let report: ExplorationReport
  private let program: Program
  private let promises: [KeptPromise]
  private let isStyled: Bool
  private let showsAll: Bool
  /// What happens on a way; nil where that is not shown.
  private let steps: ((Witness) -> WitnessSteps)?
  private let wasStopped: String?
  private var lines: [String] = []

  init(_ explored: ExploredStory, isStyled: Bool, showsAll: Bool, showsSteps: Bool, wasStopped: String?) {
    report = explored.report
    program = explored.program
    promises = explored.promises
    self.isStyled = isStyled
    self.showsAll = showsAll
    self.wasStopped = wasStopped
    steps = showsSteps ? { explored.steps(of: $0) } : nil
    addEndings()
    addPlays()
    addPromises()
    addProblems()
    addUnreachable()
    addUndecided()
    addRanges()
    addCounts()
  }

  /// The whole report.
  var text: String { lines.map { $0 + "\n" }.joined() }

  private func styled(_ style: Style, _ words: String) -> String { style.apply(words, isStyled: isStyled) }

  private mutating func heading(_ words: String) {
    if !lines.isEmpty { lines.append("") }
    lines.append(styled(.strong, words))
  }

  // MARK: Endings

  private mutating func addEndings() {
    let endings = report.findings.filter { $0.item.kind == .ending }
    heading(endings.isEmpty ? "No ending: the story has no -> END." : "Endings")
    let width = endings.map { DisplayWidth.of($0.item.name) }.max() ?? 0
    for ending in endings {
      let padding = String(repeating: " ", count: width - DisplayWidth.of(ending.item.name))
      lines.append("  " + ending.item.name + padding + "  " + words(ending))
      if case .reached(let witness) = ending.verdict { addSteps(witness) }
      if showsAll { addTraits(at: ending.item.name) }
    }
  }

  /// Shows what happens on a way, where that was asked for.
  private mutating func addSteps(_ witness: Witness) {
    guard let steps else { return }
    for (number, step) in steps(witness).steps.enumerated() {
      let choice = step.choice.map { "\(witness.choices[number - 1] + 1) \($0)" } ?? "at the beginning"
      lines.append("    " + choice + (step.words.isEmpty ? "" : styled(.quiet, "  " + step.words)))
    }
  }

  /// Shows what each trait is at an ending: the range, and the middle.
  private mutating func addTraits(at ending: String) {
    for (name, values) in (report.plays.traits[ending] ?? [:]).sorted(by: { $0.key < $1.key }) {
      guard let quarters = PlayStatistics.quarters(values) else { continue }
      lines.append(styled(.quiet, "    \(name)  \(quarters[0])…\(quarters[4]), most often around \(quarters[2])"))
    }
  }

  private func words(_ ending: ItemFinding) -> String {
    switch ending.verdict {
    case .reached(let witness):
      var words = "reached, " + choices(witness)
      if let share = ending.share, share.total > 0 { words += ", " + percent(share) }
      if let portrait = report.plays.portraits[ending.item.name]?.first { words += styled(.quiet, "  \(portrait)") }
      return words
    case .unreachable(let proof): return styled(.error, "unreachable") + ifAssumed + ": " + self.words(proof)
    case .undecided(let reason): return styled(.warning, "undecided") + ": " + reason
    }
  }

  private func choices(_ witness: Witness) -> String {
    let count = witness.choices.count == 1 ? "1 choice" : "\(witness.choices.count) choices"
    return count + (witness.isShortest ? " (shortest)" : "")
  }

  private func percent(_ share: Share) -> String {
    let interval = share.interval
    return
      "\(Self.percent(share.value)) of plays (\(Self.percent(interval.lowerBound))–\(Self.percent(interval.upperBound)))"
  }

  static func percent(_ value: Double) -> String {
    let tenths = Int((value * 1000).rounded())
    return tenths % 10 == 0 ? "\(tenths / 10) %" : "\(tenths / 10).\(tenths % 10) %"
  }

  private var ifAssumed: String {
    report.assumptions.isEmpty ? "" : " if " + report.assumptions.joined(separator: " and ")
  }

  private func words(_ proof: Proof) -> String {
    ([proof.reason] + proof.values).joined(separator: "; ")
  }

  // MARK: Playthroughs

  private mutating func addPlays() {
    var words: [String] = []
    if let shortest = report.shortestPlay {
      words.append("shortest \(shortest.choices)\(shortest.isProved ? " (proved)" : "")")
    }
    if let median = PlayStatistics.median(report.plays.lengths) { words.append("median \(median)") }
    if let longest = report.longestPlay, longest.isProved {
      words.append("longest \(longest.choices) (proved)")
    } else {
      if let longest = report.plays.lengths.last { words.append("longest seen \(longest)") }
      if let longest = report.longestPlay { words.append("at most \(longest.choices)") }
    }
    if !words.isEmpty { heading("Choices in a playthrough: " + words.joined(separator: ", ") + ".") }
    if let median = PlayStatistics.median(report.plays.words), median > 0 {
      let share = report.shareOfText.map { ", and sees \(Self.percent($0)) of the text" } ?? ""
      lines.append(
        "A reader (\(report.plays.reader.name)) is told \(median.counted("word", "words")), choices not counted, "
          + "by the middle of \(report.plays.count.counted("play", "plays"))\(share)."
      )
    }
    if report.everyPlayEnds == true, report.problems.isEmpty {
      lines.append(report.nothingGoesWrong ? "Every playthrough ends well." : "No playthrough goes on for ever.")
    }
    if report.everyPlaceLeadsToAnEnd == true { lines.append("From everywhere an end can be reached.") }
  }

  // MARK: Promises

  private mutating func addPromises() {
    guard !promises.isEmpty else { return }
    let kept = promises.count { $0.verdict.word == "kept" }
    heading("Promises: \(kept) of \(promises.count) kept")
    for promise in promises where showsAll || promise.verdict.word != "kept" {
      let style: Style =
        promise.verdict.word == "kept" ? .quiet : promise.verdict.word == "undecided" ? .warning : .error
      lines.append(
        "  " + place(promise.place) + styled(style, promise.verdict.word) + ": \(promise.promise.words): "
          + promise.verdict.reason)
      if case .broken(_, let witness?) = promise.verdict {
        lines.append("    after \(choices(witness)): " + script(witness))
        addSteps(witness)
      }
    }
  }

  // MARK: What deserves attention

  private mutating func addProblems() {
    guard !report.problems.isEmpty else { return }
    heading("What goes wrong")
    for problem in report.problems {
      lines.append("  " + place(problem.place) + styled(.error, problem.message))
      lines.append("    after \(choices(problem.witness)): " + script(problem.witness))
      addSteps(problem.witness)
    }
  }

  private func script(_ witness: Witness) -> String {
    let numbers = witness.choices.map { "\($0 + 1)" }.joined(separator: " ")
    let seed = program.usesChance ? " (--seed \(witness.seed))" : ""
    return (numbers.isEmpty ? "at once" : numbers) + seed
  }

  private func place(_ place: StoryPlace?) -> String { place.map { "\($0.file):\($0.line): " } ?? "" }

  private mutating func addUnreachable() {
    let found = report.findings.filter { finding in
      guard case .unreachable = finding.verdict else { return false }
      return finding.item.kind != .ending && (showsAll || finding.item.kind != .otherwise)
    }
    guard !found.isEmpty else { return }
    heading("Out of reach" + ifAssumed)
    let weighty = found.sorted { Self.weight($0.item.kind) < Self.weight($1.item.kind) }
    for finding in weighty.prefix(showsAll ? .max : 20) {
      guard case .unreachable(let proof) = finding.verdict else { continue }
      lines.append("  " + place(finding.item.place) + name(finding.item) + ": " + words(proof))
    }
    if weighty.count > 20, !showsAll { lines.append("  … and \(weighty.count - 20) more; --all shows them.") }
  }

  private static func weight(_ kind: StoryItem.Kind) -> Int {
    switch kind {
    case .ending: 0
    case .knot: 1
    case .stitch: 2
    case .choice: 3
    case .label: 4
    case .line: 5
    case .branch: 6
    case .alternative: 7
    case .function: 8
    case .otherwise: 9
    }
  }

  private func name(_ item: StoryItem) -> String {
    let words = item.name.split(whereSeparator: { $0.isNewline }).joined(separator: " ")
    let short = words.count > 60 ? words.prefix(57) + "…" : Substring(words)
    return short.isEmpty ? "\(item.kind.rawValue)" : "\(item.kind.rawValue) \"\(short)\""
  }

  private mutating func addUndecided() {
    let open = report.findings.filter { $0.verdict.isUndecided }
    guard !open.isEmpty || wasStopped != nil else { return }
    heading("Undecided: \(open.count)" + (wasStopped.map { "; it was stopped early, since \($0)" } ?? ""))
    for finding in open.prefix(showsAll ? .max : 10) {
      lines.append("  " + place(finding.item.place) + name(finding.item))
    }
    if open.count > 10, !showsAll { lines.append("  … and \(open.count - 10) more; --all shows them.") }
    // What was stopped early ran into no bound of its own.
    for limit in report.limits where wasStopped == nil || limit.help != ExplorationLimit.moreRuns {
      lines.append("  " + place(limit.place) + styled(.warning, limit.message) + (limit.help.map { " " + $0 } ?? ""))
    }
  }

  // MARK: Numbers

  private mutating func addRanges() {
    let ranges = report.ranges.filter { showsAll || $0.isTrait }
    guard !ranges.isEmpty else { return }
    heading("What variables hold (seen; proved)")
    for range in ranges {
      let inner = range.inner.map { "\($0.lowerBound)…\($0.upperBound)" } ?? "–"
      let outer = range.outer.map { ExploreText.words($0) } ?? "not known"
      lines.append("  \(range.name)  \(inner); \(outer)")
    }
  }

  static func words(_ range: ClosedRange<Int>) -> String {
    let low = range.lowerBound <= Int(Int32.min) ? "−∞" : "\(range.lowerBound)"
    let high = range.upperBound >= Int(Int32.max) ? "∞" : "\(range.upperBound)"
    return low + "…" + high
  }

  private mutating func addCounts() {
    heading("Of \(report.findings.count) things:")
    var counts = ["reached": 0, "unreachable": 0, "undecided": 0]
    for finding in report.findings { counts[finding.verdict.word, default: 0] += 1 }
    lines.append(
      "  \(counts["reached"] ?? 0) reached, \(counts["unreachable"] ?? 0) unreachable, "
        + "\(counts["undecided"] ?? 0) undecided")
    let others = report.findings.count { finding in
      if case .unreachable = finding.verdict { return finding.item.kind == .otherwise }
      return false
    }
    if others > 0, !showsAll {
      lines.append(
        "  Of the unreachable \(others == 1 ? "one is" : "\(others) are") what follows where a condition does not hold, "
          + "which always does; --all lists \(others == 1 ? "it" : "them").")
    }
    let passes = report.passes.map {
      "\($0.name) \($0.runs.counted("run", "runs"))\($0.isClosed ? ", complete" : "")"
    }
    lines.append(styled(.quiet, "  " + passes.joined(separator: "; ")))
  }
}
