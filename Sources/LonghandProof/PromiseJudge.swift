import LonghandExplorer
import LonghandRuntime

/// Holds promises against what an exploration found.
struct PromiseJudge {
  private let report: ExplorationReport

  init(_ report: ExplorationReport) { self.report = report }

  // MARK: Finding

  /// What became of something of a name.
  func finding(_ kind: StoryItem.Kind, _ name: String) -> ItemFinding? {
    let found = report.findings.filter { $0.item.kind == kind && $0.item.name == name }
    return best(found)
  }

  /// What became of a knot, a stitch or a label: by its path, or by the last part of it.
  func finding(ofPlace name: String) -> ItemFinding? {
    let kinds: [StoryItem.Kind] = [.knot, .function, .stitch, .label]
    let places = report.findings.filter { kinds.contains($0.item.kind) }
    if let exact = places.first(where: { $0.item.name == name }) { return exact }
    return places.first { $0.item.name.split(separator: ".").last.map { String($0) } == name }
  }

  /// What became of a line: of the first thing in it that may be come to.
  func finding(at line: NamedLine, in file: String) -> ItemFinding? {
    let found = report.findings.filter { $0.item.place?.file == file && $0.item.place?.line == line.line }
    return best(found.filter { $0.item.kind == .line }) ?? best(found)
  }

  /// Of several things that are called the same, one that is reached.
  private func best(_ found: [ItemFinding]) -> ItemFinding? {
    found.first { $0.verdict.word == "reached" } ?? found.first { $0.verdict.isUndecided } ?? found.first
  }

  // MARK: Judging

  func reach(_ finding: ItemFinding?, _ isReachable: Bool, _ name: String) -> KeptPromise.Verdict {
    guard let finding else { return .wrong("The story has nothing called \"\(name)\" that readers come to.") }
    switch finding.verdict {
    case .reached(let witness):
      return isReachable ? .kept("a playthrough comes to it") : .broken("a playthrough comes to it", witness)
    case .unreachable(let proof):
      let reason = ([proof.reason] + proof.values).joined(separator: "; ")
      return isReachable ? .broken("it is out of reach: \(reason)", nil) : .kept(reason + assumptions)
    case .undecided(let reason): return .undecided(reason)
    }
  }

  private var assumptions: String {
    report.assumptions.isEmpty ? "" : ", if " + report.assumptions.joined(separator: " and ")
  }

  func condition(_ verdict: WatchVerdict, holds: Bool) -> KeptPromise.Verdict {
    switch verdict {
    case .neverAsked: return .empty("no playthrough comes to where it is asked")
    case .alwaysHolds(let pass):
      return holds ? .kept("proved by the search over \(pass)" + assumptions) : .broken("it always holds", nil)
    case .neverHolds(let pass):
      return holds ? .broken("it never holds", nil) : .kept("proved by the search over \(pass)" + assumptions)
    case .seen(let held, let failed):
      if let witness = holds ? failed : held {
        return .broken(holds ? "it does not hold in every playthrough" : "it holds in a playthrough", witness)
      }
      return .undecided("no playthrough breaks it, and no search proves it")
    }
  }

  var ends: KeptPromise.Verdict {
    if let problem = report.problems.first { return .broken(problem.message, problem.witness) }
    switch report.everyPlayEnds {
    case true? where report.nothingGoesWrong:
      return .kept("no playthrough goes round in circles, runs out or fails" + assumptions)
    case true?: return .undecided("no playthrough goes round in circles, but no search excludes every error")
    case false?: return .broken("a reader may go round in circles for ever", nil)
    case nil: return .undecided("no search shows that readers cannot go round in circles")
    }
  }

  func share(_ name: String, _ range: ClosedRange<Double>) -> KeptPromise.Verdict {
    guard let finding = finding(.ending, name) else { return .wrong("The story has no ending \"\(name)\".") }
    guard let share = finding.share, share.total > 0 else {
      return .undecided("nothing was played; --plays says how much")
    }
    let words = "it is \(Self.percent(share.value)) of \(share.total) playthroughs"
    if range.contains(share.value) { return .kept(words) }
    if share.interval.upperBound < range.lowerBound || share.interval.lowerBound > range.upperBound {
      return .broken(words, nil)
    }
    return .undecided(words + ", which may be chance; more --plays would tell")
  }

  static func percent(_ value: Double) -> String {
    let tenths = Int((value * 1000).rounded())
    return tenths % 10 == 0 ? "\(tenths / 10) %" : "\(tenths / 10).\(tenths % 10) %"
  }
}
