import LonghandCompiler
import LonghandExplorer
import LonghandProject
import LonghandRuntime
import LonghandSource

/// A story with what its comments promise, ready to be explored.
package struct PromisedStory {
  /// The story with the conditions of its promises.
  package let story: ProbedStory
  /// What is promised.
  package let promises: [Promise]
  /// What is wrong with the promises themselves.
  package private(set) var wrong: [WrongPromise]
  /// The lines to which comments give names.
  package let lines: [NamedLine]
  /// Which of the probes each promise asks.
  private var probes: [Int: Int] = [:]
  private var watches: [Int: Int] = [:]
  private var wanted: [Int: Int] = [:]

  /// The conditions that are taken for granted, with their probes.
  private var assumptions: [(probe: Int, words: String)] = []

  /// Compiles an analysed story.
  ///
  /// - Parameter assumptions: Conditions that are taken for granted wherever a choice is to be made.
  package init(_ analysis: Analysis, assumptions: [String] = [], options: Compiler.Options = Compiler.Options()) {
    let files = analysis.script.files
    let reader = PromiseReader(files)
    promises = reader.promises
    lines = reader.lines
    wrong = reader.wrong
    var probes: [Probe] = []
    for (number, promise) in reader.promises.enumerated() {
      guard case .condition(let range, _, _) = promise.claim else { continue }
      self.probes[number] = probes.count
      probes.append(Probe(in: files[Int(promise.range.file.number)], at: range))
    }
    for words in assumptions {
      self.assumptions.append((probes.count, words))
      probes.append(Probe(words, name: "--assume"))
    }
    story = ProbedStory(analysis, probes: probes, options: options)
    for (number, probe) in self.probes where story.wrongProbes.contains(probe) {
      let range = reader.promises[number].range
      let error = story.diagnostics.first { finding in
        finding.severity == .error && finding.range.file == range.file && finding.range.start >= range.start
          && finding.range.start <= range.end
      }
      wrong.append(WrongPromise(range: range, message: error?.message ?? "The condition cannot be read."))
    }
  }

  /// What is wrong with the assumptions, in the words of the compiler.
  package var wrongAssumptions: [String] {
    assumptions.filter { story.wrongProbes.contains($0.probe) }.map { "'\($0.words)' is no condition of the story" }
  }

  /// Explores the story.
  package mutating func explore(
    _ options: Explorer.Options, while mayGoOn: (Explorer.Progress) -> Bool
  ) -> ExplorationReport? {
    explore(options, keptIn: .none, while: mayGoOn)?.report
  }

  /// Explores the story, unless what that gives was kept.
  ///
  /// - Parameter isFresh: Whether it is explored in any case.
  /// - Returns: What was found out, and whether it was known; nil where the story has errors.
  package mutating func explore(
    _ options: Explorer.Options, keptIn store: ExplorationStore, isFresh: Bool = false,
    while mayGoOn: (Explorer.Progress) -> Bool
  ) -> (report: ExplorationReport, isKnown: Bool)? {
    guard let program = story.program else { return nil }
    let asking = self.asking(options, program)
    return store.report(for: key(options, build: store.build), isFresh: isFresh, while: mayGoOn) { goesOn in
      Explorer.explore(program, options: asking, while: goesOn)
    }
  }

  /// What an exploration of the story depends on.
  package func key(_ options: Explorer.Options, build: String) -> ExplorationKey {
    ExplorationKey(
      Array(story.files.prefix(story.storyFileCount)), options, assumptions: assumptions.map { $0.words },
      build: build)
  }

  /// What tells the story from others, whatever it is explored with.
  package var fingerprint: String {
    ExplorationKey.fingerprint(of: Array(story.files.prefix(story.storyFileCount)))
  }

  /// The options with what is taken for granted, and nothing of what the promises ask.
  package func granting(_ options: Explorer.Options) -> Explorer.Options {
    var options = options
    options.assumptions = assumptions
    return options
  }

  /// The options with what the promises ask.
  private mutating func asking(_ options: Explorer.Options, _ program: Program) -> Explorer.Options {
    var options = options
    options.assumptions = assumptions
    for (number, promise) in promises.enumerated() {
      switch promise.claim {
      case .condition(_, _, let moment):
        guard let probe = probes[number], !story.wrongProbes.contains(probe) else { continue }
        guard let found = watch(probe, moment, program) else {
          wrong.append(WrongPromise(range: promise.range, message: Self.unknown(moment)))
          continue
        }
        watches[number] = options.watches.count
        options.watches.append(found)
      case .offered(let words):
        guard let goal = Explorer.goal(ofChoice: words, in: program) else {
          wrong.append(WrongPromise(range: promise.range, message: "No choice has the words \"\(words)\"."))
          continue
        }
        wanted[number] = options.wanted.count
        options.wanted.append(goal)
      case .reach, .ends, .share: break
      }
    }
    return options
  }

  private static func unknown(_ moment: Promise.Moment) -> String {
    switch moment {
    case .always: "The condition cannot be read."
    case .ending(let name): "No tag of the story names an ending \"\(name)\"."
    case .place(let name): "There is no knot, stitch, label or `here` called `\(name)`."
    }
  }

  private func watch(_ probe: Int, _ moment: Promise.Moment, _ program: Program) -> Watch? {
    switch moment {
    case .always: return Watch(probe: probe, moment: .always)
    case .ending(let name):
      return Explorer.moment(ofEnding: name, in: program).map { Watch(probe: probe, moment: $0) }
    case .place(let name):
      guard let position = position(of: name, in: program) else { return nil }
      return Watch(probe: probe, moment: .positions(Explorer.entries(of: position, in: program)))
    }
  }

  /// Where a place begins: a line that a comment names, else a knot, stitch or label.
  package func position(of name: String, in program: Program) -> Position? {
    if let line = lines.first(where: { $0.name == name }) {
      return program.firstPosition(inLine: line.line, ofFile: line.file)
    }
    return Explorer.position(ofPlace: name, in: program)
  }

  // MARK: Verdicts

  /// What became of each promise.
  package func verdicts(_ report: ExplorationReport) -> [KeptPromise] {
    promises.enumerated().map { number, promise in
      let place = place(of: promise.range)
      if let wrong = wrong.first(where: { $0.range == promise.range }) {
        return KeptPromise(promise: promise, place: place, verdict: .wrong(wrong.message))
      }
      return KeptPromise(promise: promise, place: place, verdict: verdict(number, promise, report))
    }
      + wrong.filter { wrong in !promises.contains { $0.range == wrong.range } }.map { wrong in
        let promise = Promise(claim: .ends, range: wrong.range, words: words(of: wrong.range))
        return KeptPromise(promise: promise, place: place(of: wrong.range), verdict: .wrong(wrong.message))
      }
  }

  private func words(of range: SourceRange) -> String { story.files[Int(range.file.number)].text(in: range) }

  private func place(of range: SourceRange) -> StoryPlace {
    let file = story.files[Int(range.file.number)]
    return StoryPlace(file: file.name, line: file.location(at: range.start).line)
  }

  private func verdict(_ number: Int, _ promise: Promise, _ report: ExplorationReport) -> KeptPromise.Verdict {
    let judge = PromiseJudge(report)
    switch promise.claim {
    case .reach(.place(let name), let isReachable):
      if let line = lines.first(where: { $0.name == name }) {
        return judge.reach(judge.finding(at: line, in: story.files[Int(line.file.number)].name), isReachable, name)
      }
      return judge.reach(judge.finding(ofPlace: name), isReachable, name)
    case .reach(.ending(let name), let isReachable):
      return judge.reach(judge.finding(.ending, name), isReachable, name)
    case .reach(.choice(let name), let isReachable):
      return judge.reach(judge.finding(.choice, name), isReachable, name)
    case .condition(_, let holds, _):
      return watches[number].map { judge.condition(report.watches[$0], holds: holds) } ?? .undecided("it was not asked")
    case .ends: return judge.ends
    case .share(let name, let range): return judge.share(name, range)
    case .offered:
      return wanted[number].map { judge.condition(report.wanted[$0], holds: true) } ?? .undecided("it was not asked")
    }
  }
}
