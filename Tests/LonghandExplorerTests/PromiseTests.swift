import LonghandCompiler
import LonghandExplorer
import LonghandProof
import LonghandRuntime
import LonghandSource
import Testing

/// What stories promise in comments.
@Suite struct PromiseTests {
  struct Case: CustomTestStringConvertible, Sendable {
    var promise: String
    var verdict: String
    var testDescription: String { promise }
  }

  private static let story = """
    VAR gold = 3
    VAR love = 0
    -> market
    === market
    * [Buy a ring]
      ~ gold -= 2
      ~ love += 1
      -> market
    * [Buy a horse]
      ~ gold -= 2
      -> market
    + [Tell her] -> tell
    === tell
    // longhand: here doorstep
    You stand on the doorstep.
    {love > 0:
      Yes. # ending: Wed
      -> END
    }
    {gold > 9: -> palace}
    No. # ending: Off
    -> END
    === palace
    A palace. # ending: Rich
    -> END
    """

  static let cases: [Case] = [
    Case(promise: "ending \"Wed\" reachable", verdict: "kept"),
    Case(promise: "ending \"Wed\" unreachable", verdict: "broken"),
    Case(promise: "ending \"Rich\" unreachable", verdict: "kept"),
    Case(promise: "ending \"Rich\" reachable", verdict: "broken"),
    Case(promise: "ending \"Bliss\" reachable", verdict: "wrong"),
    Case(promise: "palace unreachable", verdict: "kept"),
    Case(promise: "knot tell reachable", verdict: "kept"),
    Case(promise: "doorstep reachable", verdict: "kept"),
    Case(promise: "never gold < -1", verdict: "kept"),
    Case(promise: "never gold < 0", verdict: "broken"),
    Case(promise: "always gold <= 3", verdict: "kept"),
    Case(promise: "always love >= 1 at ending \"Wed\"", verdict: "kept"),
    Case(promise: "always love >= 1 at ending \"Off\"", verdict: "broken"),
    Case(promise: "never love > 0 at ending \"Off\"", verdict: "kept"),
    Case(promise: "always gold > 9 at ending \"Rich\"", verdict: "empty"),
    Case(promise: "always gold > 9 at palace", verdict: "empty"),
    Case(promise: "always market >= 1 at tell", verdict: "kept"),
    Case(promise: "always love < 2 at doorstep", verdict: "kept"),
    Case(promise: "never gold", verdict: "broken"),
    Case(promise: "ends", verdict: "kept"),
    Case(promise: "share of \"Off\" between 1 % and 99 %", verdict: "kept"),
    Case(promise: "share of \"Wed\" between 0 % and 1 %", verdict: "broken"),
    Case(promise: "choice \"Tell her\" offered in every play", verdict: "kept"),
    Case(promise: "choice \"Buy a ring\" reachable", verdict: "kept"),
    Case(promise: "choice \"Steal it\" offered in every play", verdict: "wrong"),
    Case(promise: "never silver < 0", verdict: "wrong"),
    Case(promise: "ending Wed reachable", verdict: "wrong"),
    Case(promise: "share of \"Off\" between 20 % and 3 %", verdict: "wrong"),
    Case(promise: "wonders", verdict: "wrong"),
  ]

  @Test(arguments: cases)
  func judges(_ given: Case) throws {
    let source = "// longhand: expect \(given.promise)\n" + PromiseTests.story
    let kept = try verdicts(source)
    #expect(kept.map { $0.verdict.word } == [given.verdict], "\(kept.first?.verdict.reason ?? "")")
    #expect(kept.first?.place.line == 1)
  }

  @Test func showsAPlaythroughThatBreaksIt() throws {
    let kept = try verdicts("// longhand: expect never gold < 0\n" + PromiseTests.story)
    guard case .broken(_, let witness?) = kept.first?.verdict else {
      Issue.record("no witness")
      return
    }
    #expect(witness.choices.count == 2)
  }

  @Test func aChoiceThatMayBeMissedIsNotOfferedAlways() throws {
    let kept = try verdicts(
      """
      // longhand: expect choice "Kiss" offered in every play
      * [Stay]
        ** [Kiss]
        --
      * [Go]
      - -> END
      """)
    #expect(kept.map { $0.verdict.word } == ["broken"])
  }

  @Test("what is asked within a function is asked however deep it calls itself")
  func asksWithinRecursion() throws {
    let kept = try verdicts(
      """
      // longhand: expect always not lit at bottom
      VAR lit = false
      VAR depth = 2
      -> hall
      === hall
      + {depth < 60} [Deeper]
        ~ depth = depth * 2
        -> hall
      + {depth > 60} [Light]
        ~ lit = true
        -> hall
      + [Go down]
        ~ temp steps = down(depth)
        -> hall
      + [Leave] -> END
      === function down(n)
      {n > 0:
        ~ return down(n - 1) + 1
      }
      // longhand: here bottom
      ~ return 0
      """)
    #expect(kept.map { $0.verdict.word } == ["broken"])
  }

  @Test func whatIsAssumedIsNamed() throws {
    let source = """
      VAR days = 0
      -> day
      === day
      ~ days += 1
      {days > 20: Old.}
      + [Sleep] -> day
      + [Leave] -> END
      """
    var story = promised(source, assumptions: ["days <= 20"])
    let report = try #require(story.explore(PromiseTests.options) { _ in true })
    #expect(report.internalFault == nil)
    let old = report.findings.first { $0.item.name.contains("Old.") && $0.item.kind == .line }
    // The line comes before the choice at which the assumption is looked at.
    #expect(old?.verdict.word == "reached")
    #expect(report.assumptions == ["always `days <= 20`"])
    let range = try #require(report.ranges.first { $0.name == "days" })
    #expect(range.outer == 0...21)
  }

  private static var options: Explorer.Options {
    var options = Explorer.Options()
    options.randomRuns = 400
    options.searchRuns = 20_000
    options.plays = 200
    return options
  }

  private func promised(_ source: String, assumptions: [String] = []) -> PromisedStory {
    PromisedStory(
      Analysis(SourceFile(name: "test.ink", bytes: Array(source.utf8)), keepsTrees: false) { _ in nil },
      assumptions: assumptions)
  }

  private func verdicts(_ source: String) throws -> [KeptPromise] {
    var story = promised(source)
    let report = try #require(story.explore(PromiseTests.options) { _ in true })
    #expect(report.internalFault == nil)
    return story.verdicts(report)
  }
}
