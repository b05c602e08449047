import LonghandCompiler
import LonghandLint
import Testing

/// Conditions are decided only where they come out the same every time.
@Suite("Deciding conditions")
struct ConditionDeciderTests {
  private func answer(_ condition: String) -> ConditionDecider.Answer? {
    let story = ValueStories.story(
      """
      LIST L = l1, l2
      LIST M = m1
      CONST ON = true
      VAR open = 0
      VAR one = 1
      VAR mood = "calm"
      ~ one = 2
      ~ mood = "merry"
      ~ open += 1
      -> k
      == k
      {\(condition): Yes.}
      -> END

      """)
    return Conditions(story).all.first.map { story.conditionDecider.answer($0.expression) }
  }

  @Test(
    "is always true",
    arguments: [
      "1 < 2", "one > 0", "one != 7", "k >= 0", "open != 1 or open != 2", "open > 3 or open < 10",
      "one == 1 or one == 2",
      "mood != \"sad\"", "TURNS() >= 0", "LIST_COUNT(L) <= 2", "not (one > 5)", "LIST_VALUE(L) < 3", "L !? ()",
      "TURNS_SINCE(-> k) > -2", "RANDOM(1, 6) < 7",
    ])
  func always(_ condition: String) { #expect(answer(condition) == .always) }

  @Test(
    "is never true",
    arguments: [
      "one == 3", "k < 0", "open == 1 and open == 2", "open > 10 and open < 3", "mood == \"merri\"", "L ? m1", "L ? ()",
      "not one > 1", "one > 1 and not (one > 1)", "RANDOM(1, 6) == 7", "mood == \"sad\" or one == 9",
    ])
  func never(_ condition: String) { #expect(answer(condition) == .never) }

  @Test(
    "comes out either way",
    arguments: [
      "true", "ON", "not ON", "1", "open", "open > 5", "open == 2.5", "one == 2", "k", "not k", "k > 1",
      "mood == \"calm\"",
      "L ? l1", "L == ()", "open > 1 and open < 2", "open == \"5\"", "RANDOM(1, 6) == 6",
      "one == 1 and RANDOM(1, 2) == 1",
      "open > one", "L == l2", "L >= l1", "open >= 3 or open < 3 and ON", "RANDOM(0, 1) == 1 or RANDOM(0, 1) == 0",
    ])
  func varies(_ condition: String) { #expect(answer(condition) == .varies) }
}
