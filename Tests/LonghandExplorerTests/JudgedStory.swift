import LonghandExplorer
import Testing

/// A story of which it is known what readers can come to, and what they cannot.
struct JudgedStory: CustomTestStringConvertible, Sendable {
  var name: String
  var source: String
  /// Words of what they can come to.
  var reached: [String] = []
  /// Words of what they cannot.
  var unreachable: [String] = []
  var testDescription: String { name }

  /// Expects that everything whose name holds the words has the verdict that it should.
  func expectVerdicts(in report: ExplorationReport, sourceLocation: SourceLocation = #_sourceLocation) {
    #expect(report.internalFault == nil, sourceLocation: sourceLocation)
    for (words, verdict) in reached.map({ ($0, "reached") }) + unreachable.map({ ($0, "unreachable") }) {
      let found = report.findings.filter { $0.item.name.contains(words) }.map { $0.verdict.word }
      #expect(
        !found.isEmpty && found.allSatisfy { $0 == verdict }, "\(words) is \(found)", sourceLocation: sourceLocation)
    }
  }

  /// Expects that the verdicts are right, and the states the same, be runs kept or each of them made.
  func expectSameWhereEveryRunIsMade(
    partingEveryRun partsEveryRun: Bool, sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let report = try explore(source) { $0.partsEveryRun = partsEveryRun }
    expectVerdicts(in: report, sourceLocation: sourceLocation)
    try expectProofs(in: report, sourceLocation: sourceLocation)
    let made = try explore(source) { ($0.partsEveryRun, $0.makesEveryRun) = (partsEveryRun, true) }
    expectVerdicts(in: made, sourceLocation: sourceLocation)
    let states = [report, made].map { $0.passes.filter { $0.name == "states" && $0.isClosed }.map { $0.states } }
    #expect(states[0] == states[1], sourceLocation: sourceLocation)
  }

  /// Expects that every witness shows what it is said to, and that playing at random comes to nothing that is called out of
  /// reach.
  func expectProofs(in report: ExplorationReport, sourceLocation: SourceLocation = #_sourceLocation) throws {
    let program = try compile(source)
    let wrong = program.wrongWitnesses(of: report)
    #expect(wrong.isEmpty, "\(wrong)", sourceLocation: sourceLocation)
    var attack = Attack(program)
    let found = attack.finds(against: report, plays: 100)
    #expect(found.isEmpty, "\(found)", sourceLocation: sourceLocation)
  }
}
