import LonghandSource
import Testing

/// What writers of ink do every day gives no finding.
@Suite("Nothing to find")
struct QuietTests {
  @Test(
    "is quiet about everyday ink",
    arguments: [
      // Functions that everybody copies.
      """
      VAR gold = 5
      VAR seen = false
      -> start
      == start
      You have {print_num(gold)} coins.
      ~ alter(gold, -2)
      {came_from(-> start): Again.}
      {seen_recently(-> start): Not long ago.}
      * {gold > 3} {not seen} [Look] {gold} coins.
        ~ seen = true
        -> start
      + [Go] -> END
      == function alter(ref x, k)
      ~ x = x + k
      ~ x = MAX(0, x)
      == function came_from(-> x)
      ~ return TURNS_SINCE(x) == 0
      == function seen_recently(-> x)
      ~ return TURNS_SINCE(x) >= 0 && TURNS_SINCE(x) <= 3
      == function print_num(x)
      {
      - x >= 100: {print_num(x / 100)} hundred
      - x == 0: zero
      - else:
        { x >= 20:
          { x / 10:
          - 2: twenty
          - 3: thirty
          }
        }
        { x < 10 || x > 20:
          { x mod 10:
          - 1: one
          - 2: two
          }
        }
      }

      """,
      // A state machine of lists.
      """
      LIST Light = off, on
      LIST Knife = under_bed, wiped, held
      VAR known = ()
      ~ temp next = pop(Knife)
      {next}
      - (top)
      * {Light == off} [Light] 
        ~ Light = on
        ~ known += held
      * {Light == on && known ? held} [Dark]
        ~ Light--
      * {LIST_COUNT(known) == 2} [Both]
      + {Knife >= wiped} [Wipe] {reach(wiped)}
        -> top
      * [Go]
      - -> END
      == function pop(ref list)
      ~ temp x = LIST_MIN(list)
      ~ list -= x
      ~ return x
      == function reach(x)
      ~ Knife += x
      ~ return Knife ? x

      """,
      // A game that sets variables and calls functions.
      """
      EXTERNAL fight(enemy)
      VAR quest = "idle"
      VAR health = 100
      VAR coins = 0
      VAR tutorial = false
      { tutorial: Welcome. }
      { quest == "done": Well done. }
      ~ quest = "open"
      ~ health -= 10
      ~ coins -= 3
      { health > 100: Stronger than ever. }
      { coins >= 3: You can pay. }
      { fight("rat"): You win. | You lose. }
      -> END
      == function fight(enemy)
      ~ return true

      """,
      // Loops over temps, defaults and chances.
      """
      -> k
      == k
      ~ temp n = 3
      ~ temp bonus = 0
      { RANDOM(1, 2) == 1:
        ~ bonus = 5
      }
      - (loop) {n}
      ~ n--
      { n > 0: -> loop }
      { bonus: Lucky. }
      {bonus > 3 and n == 0: Done.|Never mind.}
      { bonus:
      - 0: None.
      - 5: Five.
      - else: Odd.
      }
      -> END

      """,
    ])
  func quiet(_ text: String) {
    #expect(ValueStories.codes(in: text) == [])
  }
}
