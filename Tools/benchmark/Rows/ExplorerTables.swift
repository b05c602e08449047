import Foundation
import LonghandCompiler
import LonghandExplorer
import LonghandRuntime
import LonghandSource
import LonghandTestSupport

/// How long it takes to decide what readers can come to, and what each part of the explorer brings.
enum ExplorerTables {
  static func measure(_ bench: Workbench) throws -> [Table] {
    let stories = ExploredStory.all
    return [whole(stories, bench), phases(stories), try certificates(stories, bench), relevance(stories)]
  }

  // MARK: Whole stories

  private static func whole(_ stories: [ExploredStory], _ bench: Workbench) -> Table {
    var table = Table(
      "Exploring stories, CPU time", ["story", "things", "undecided", "time", "states", "states a second", "goal"])
    for story in stories {
      var found: ExplorationReport?
      let runs = story.isLong ? 1 : bench.runs
      let samples = Samples.cpu(runs: runs, warmsUp: !story.isLong) { found = Explorer.explore(story.program) }
      guard let report = found else { continue }
      let states = report.passes.map { $0.states }.reduce(0, +)
      table.add(
        story.name, "\(report.findings.count)", "\(report.findings.count { $0.verdict.isUndecided })",
        Figures.time(samples.median), "\(states)", Figures.rate(states, samples.median, "states"), story.goal)
    }
    return table
  }

  // MARK: Phases

  /// What each pass takes, and how much it proves to be out of reach.
  private static func phases(_ stories: [ExploredStory]) -> Table {
    var table = Table(
      "What each pass of the explorer brings, CPU time",
      ["story: pass", "time", "runs", "runs a second", "complete", "proved unreachable"])
    for story in stories {
      var clock = PassClock()
      let report = Explorer.explore(story.program) { clock.note($0.pass) }
      clock.note("")
      var proofs: [String: Int] = [:]
      for case .unreachable(let proof) in report.findings.map({ $0.verdict }) { proofs[proof.pass, default: 0] += 1 }
      for pass in report.passes {
        let time = clock.times[pass.name] ?? 0
        table.add(
          "\(story.name): \(pass.name)", Figures.time(time), "\(pass.runs)",
          time > 0 ? Figures.rate(pass.runs, time, "runs") : "–", pass.isClosed ? "yes" : "no",
          "\(proofs[pass.name] ?? 0)")
      }
      for name in ["playing on", "playing to extremes", "reading"] {
        guard let time = clock.times[name] else { continue }
        table.add("\(story.name): \(name)", Figures.time(time), "–", "–", "–", "–")
      }
    }
    return table
  }

  // MARK: Certificates

  /// What it takes to check what an exploration proves, against what it takes to find it out.
  private static func certificates(_ stories: [ExploredStory], _ bench: Workbench) throws -> Table {
    var table = Table(
      "Checking a certificate, CPU time", ["story", "claims", "explored and written", "the search alone", "checked"])
    // Long stories of chance for which there is no goal may take minutes, and are explored twice already.
    for story in stories where StateCounts.canSearch(story.program) || !story.isLong || !story.goal.isEmpty {
      var options = Explorer.Options()
      options.certifies = true
      var clock = PassClock()
      let start = Clock.cpu
      let report = Explorer.explore(story.program, options: options) { clock.note($0.pass) }
      clock.note("")
      let explored = Clock.cpu - start
      guard let certificate = report.certificate?.certificate, !certificate.parts.isEmpty else { continue }
      let samples = try Samples.cpu(runs: bench.runs, warmsUp: false) {
        let verdict = CertificateCheck.check(
          certificate, of: story.program, fingerprint: certificate.program, options: options)
        guard case .holds = verdict else {
          throw ChildProcess.Failure(description: "the certificate of \(story.name) does not hold")
        }
      }
      table.add(
        story.name, "\(certificate.claims.count)", Figures.time(explored), Figures.time(clock.times["choices"] ?? 0),
        Figures.time(samples.median))
    }
    return table
  }

  // MARK: Relevance

  /// The same search, telling apart what makes a difference, exact numbers too, and everything that is ever read.
  private static func relevance(_ stories: [ExploredStory]) -> Table {
    var table = Table(
      "Searching every state, by what tells two apart, CPU time",
      ["story: told apart", "states", "bytes a state", "time", "runs a second"])
    for story in stories where StateCounts.canSearch(story.program) {
      for detail in StateCounts.Detail.allCases {
        let start = Clock.cpu
        let counts = StateCounts(story.program, states: story.stateLimit, detail)
        let time = Clock.cpu - start
        table.add(
          "\(story.name): \(words(detail))", "\(counts.states)\(counts.isClosed ? "" : " and more")",
          "\(counts.bytes / max(1, counts.states))", Figures.time(time), Figures.rate(counts.runs, time, "runs"))
      }
    }
    return table
  }

  private static func words(_ detail: StateCounts.Detail) -> String {
    switch detail {
    case .relevant: "what makes a difference"
    case .spent: "what is spent too"
    case .exactNumbers: "exact numbers too"
    case .everything: "everything that is read"
    }
  }
}

/// How much CPU time each pass takes, by when the explorer says what it does.
private struct PassClock {
  private var name = ""
  private var start = Clock.cpu
  private(set) var times: [String: Double] = [:]

  /// Notes that a pass is made; always true, so that it goes on.
  @discardableResult
  mutating func note(_ pass: String) -> Bool {
    guard pass != name else { return true }
    let now = Clock.cpu
    if !name.isEmpty { times[name, default: 0] += now - start }
    (name, start) = (pass, now)
    return true
  }
}
