import LonghandExplorer
import Testing

/// What fails for some values of a variable that makes no difference but for that.
@Suite struct FailureTests {
  /// What a variable holds at last, and a condition that fails then.
  static let failures = [
    ("\"word\"", "x < 3"), ("\"word\"", "x - 1 > 2"), ("\"word\"", "not x"), ("\"word\"", "x && true"),
    ("\"word\"", "MAX(x, 2) > 2"), ("\"word\"", "x > \"a\""), ("\"word\"", "FLOOR(x) == 1"), ("-> hall", "x == 3"),
    ("-> hall", "x != \"a\""), ("-> hall", "not x"), ("-> hall", "x + \"a\" == \"b\""), ("nothing()", "x == 3"),
    ("lamp", "x > 2"), ("lamp", "x + true == 4"), ("lamp", "x + \"a\" == \"b\""), ("lamp", "x ? 3"),
    ("lamp", "-x == 1"), ("\"word\"", "x ? lamp"),
    ("0", "6 / x > 2"), ("0", "7 % x == 1"), ("-> hall", "x"), ("false", "later(x) == 2"),
    ("false", "word(x) ? 1"), ("false", "item(x) ? lamp"), ("-> hall", "TURNS_SINCE(x) > 3 && false"),
  ]

  @Test("a failure is found that nothing but the last value leads to", arguments: failures)
  func finds(_ last: String, _ condition: String) throws {
    let report = try Self.explored(last: last, condition)
    #expect(report.problems.contains { $0.kind == .failure })
    #expect(!report.nothingGoesWrong)
  }

  /// The same, where nothing fails.
  static let others = [
    ("\"word\"", "x == 3"), ("\"word\"", "x + 1 == \"a\""), ("\"word\"", "x ? \"a\" or x !? \"b\""),
    ("lamp", "x && true"),
    ("lamp", "not x"), ("4", "later(x) == 2"), ("4", "item(true) ? lamp"), ("2", "POW(x, 2) > 3 && MAX(x, 2) > 1"),
    ("-> hall", "true"),
  ]

  @Test("where nothing fails that is proved", arguments: others)
  func proves(_ last: String, _ condition: String) throws {
    let report = try Self.explored(last: last, condition)
    #expect(report.problems.isEmpty)
    #expect(report.nothingGoesWrong)
  }

  /// A story in which a variable holds something else only behind a lock that nobody opens who tries at random.
  private static func explored(last: String, _ condition: String) throws -> ExplorationReport {
    let report = try explore(
      """
      LIST Things = lamp, rope
      VAR x = \(condition.contains("!?") ? "\"first\"" : "3")
      VAR tumblers = 0
      -> hall
      === hall
      { \(condition): Held.|Did not.}
      + {tumblers < 12} [Left] -> turned(0)
      + {tumblers < 12} [Right] -> turned(1)
      + [Leave] -> END
      === turned(side)
      { tumblers % 2 == side:
        ~ tumblers++
      - else:
        ~ tumblers = 0
      }
      { tumblers == 12:
        ~ x = \(last)
      }
      -> hall
      === function nothing()
      ~ return
      === function later(is_there)
      { is_there:
        ~ temp number = 1
      }
      ~ number = 2
      ~ return number
      === function word(is_there)
      { is_there:
        ~ temp text = "word"
      }
      ~ return text
      === function item(is_there)
      { is_there:
        ~ temp thing = lamp
      }
      ~ return thing
      """
    ) { $0.randomRuns = 50 }
    #expect(report.internalFault == nil)
    return report
  }
}
