import LonghandExplorer
import Testing

/// Why something is out of reach, in the words that a writer reads.
@Suite struct ReasonTests {
  /// A story, the words of a line in it that nobody reads, and why.
  struct Case: Sendable, CustomTestStringConvertible {
    var source: String
    var line: String
    var reason: String
    var testDescription: String { "\(line) \(reason)" }
  }

  static let cases: [Case] = [
    Case(
      source: """
        VAR coins = 3
        -> shop
        === shop
        {coins > 5: A feast.}
        -> END
        """, line: "A feast.", reason: "the condition in line 4 never holds"),
    Case(
      source: """
        VAR coins = 3
        -> shop
        === shop
        {coins > 2: Bread.|Nothing to eat.}
        -> END
        """, line: "Nothing to eat.", reason: "the condition in line 4 always holds"),
    Case(
      source: """
        VAR coins = 3
        -> shop
        === shop
        {
        - coins > 2:
          Bread.
        - else:
          Nothing to eat.
          -> alley
        }
        -> END
        === alley
        Rats.
        -> END
        """, line: "Rats.", reason: "the condition in line 4 always holds"),
    Case(
      source: """
        -> shop
        === shop
        The door {creaks|sticks|falls}.
        * [In] -> shop
        * -> END
        """, line: "falls", reason: "the alternatives in line 3 never come so far"),
    Case(
      source: """
        VAR coins = 3
        -> shop
        === shop
        {coins:
        - 3: Three.
        - 4: Four.
        }
        -> END
        """, line: "Four.", reason: "the condition in line 4 always holds"),
    Case(
      source: """
        -> shop
        === shop
        Empty.
        -> END
        === cellar
        Dark.
        -> END
        """, line: "Dark.", reason: "nothing that a reader can come to leads here"),
  ]

  @Test(arguments: cases)
  func saysWhy(_ given: Case) throws {
    let report = try explore(given.source)
    let found = try #require(
      report.findings.first { $0.item.kind == .line && $0.item.name.contains(given.line) }, "\(given.line)")
    guard case .unreachable(let proof) = found.verdict else {
      Issue.record("\(given.line) is \(found.verdict.word)")
      return
    }
    #expect(proof.reason == given.reason)
  }

  /// Stories of which it is to be known that nothing goes wrong, or not; what happens where a condition is asked that
  /// may fail.
  @Test(arguments: [
    (
      "LIST L = (a), b\nVAR gold = 1\n-> k\n=== function rich\n~ return gold > 2\n=== k\n{L ? a: Yes.}{rich(): Rich.}",
      true
    ),
    (
      "LIST L = (a), b\nVAR gold = 1\n-> k\n=== function more(x, by)\n~ return x + by\n=== k\n{more(gold, 2) > 3: Yes.}",
      true
    ),
    (
      """
      LIST L = (a), b
      VAR gold = 1
      -> k
      === function told(which)
      { which:
      - a: {gold > 1:One.|None.}
      - b: Two.
      }
      === function better(ref what)
      ~ what = what + 1
      ~ return what
      === function first
      { L ? b: 
        ~ return b
      - else:
        ~ return a
      }
      === k
      {told(LIST_MAX(L))}{first() == a: Yes.}{better(gold) > 1: Rich.}
      """, true
    ),
    (
      """
      LIST L = (a), b
      VAR gold = 1
      -> k
      === function same(ref what)
      ~ what = L
      ~ return gold > 1
      === k
      {same(gold): Yes.}
      """, false
    ),
    (
      """
      LIST L = (a), b
      VAR gold = 1
      -> k
      === function first
      { gold > 1: 
        ~ return 1
      }
      === k
      {first() + 1 > 1: Yes.}
      """, false
    ),
    ("LIST L = (a), b\nVAR gold = 1\n-> k\n=== k\n{gold == L: Yes.}", false),
    ("LIST L = (a), b\nVAR gold = 1\n-> k\n=== function none\n~ gold = gold\n=== k\n{none() + 1 > 1: Yes.}", false),
  ])
  func knowsWhatMayFail(_ start: String, _ isGood: Bool) throws {
    let source = start + "\n* [One] -> k\n+ [Gold]\n  ~ gold = RANDOM(1, 1000)\n  -> k\n+ [End] -> END"
    let report = try explore(source)
    #expect(report.nothingGoesWrong == isGood, "\(source)")
  }

  /// An ending whose name is put together while playing may be any.
  @Test func endingsAreNamedWhilePlaying() throws {
    let source = """
      VAR name = "Fame"
      -> start
      === start
      + [On] -> END
      + {name == "Fame"} [Off] Off. # ending: {name}
        -> END
      + {false} [Fame] # ending: Fame
        -> END
      """
    let ending = try explore(source).findings.first { $0.item.kind == .ending && $0.item.name == "Fame" }
    #expect(ending?.verdict.word == "reached")
    let other = try explore(source.replacing("VAR name = \"Fame\"", with: "VAR name = \"Ruin\"")).findings.first {
      $0.item.kind == .ending && $0.item.name == "Fame"
    }
    #expect(other?.verdict.word == "unreachable")
  }

  /// What chance brings seldom, and only to a reader who tries for it, is reached for certain.
  @Test func triesItsLuck() throws {
    let report = try explore(
      """
      VAR sixes = 0
      VAR throws = 0
      -> table
      === table
      {sixes >= 4: -> won}
      {throws >= 12: -> END}
      + [Throw]
        ~ throws += 1
        {RANDOM(1, 6) == 6:
          ~ sixes += 1
        - else:
          ~ sixes = 0
        }
        -> table
      + [Think]
        ~ throws += 1
        -> table
      + [Leave] -> END
      === won
      Four in a row.
      -> END
      """)
    let found = try #require(report.findings.first { $0.item.name.contains("Four in a row") })
    #expect(found.verdict.word == "reached")
  }
}
