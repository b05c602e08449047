import LonghandExplorer
import LonghandRuntime
import Testing

/// Stories of which it is left open what is drawn, what functions give, and what tells the choices of a loop apart.
@Suite struct OpenResultTests {
  static let cases: [JudgedStory] = [
    JudgedStory(
      name: "chance decides, but not everything",
      source: AbstractionTests.story(
        """
        VAR health = 6
        VAR armour = 0
        """,
        """
        * [Put on the mail]
          ~ armour = 1
          -> hall
        + {armour == 1 && health > 0} [Fight] -> fight
        + {health <= 0} [Lie down] Dead. -> END
        + {health > 0} [Leave] Alive. -> END
        === fight
        ~ health = health - RANDOM(1, 4) + armour
        {health < -2: Slain. -> END}
        -> hall
        """), reached: ["Dead.", "Alive."], unreachable: ["Slain."]),
    JudgedStory(
      name: "what is drawn is known where it matters",
      source: AbstractionTests.story(
        """
        VAR caught = 0
        VAR cold = false
        """,
        """
        + {caught < 3} [Fish] -> fish -> hall
        + {caught >= 2} [Cook] {caught > 4: Feast.|Supper.} -> END
        === fish
        ~ temp catch = RANDOM(0, 2)
        { catch > 2: Whale. -> END }
        ~ caught = caught + catch
        { RANDOM(1, 6) > 6: -> storm }
        ->->
        === storm
        ~ cold = true
        Storm. -> END
        """), reached: ["Supper."], unreachable: ["Whale.", "Storm.", "Feast."]),
    JudgedStory(
      name: "what is drawn is kept in a temporary variable while a choice is made",
      source: AbstractionTests.story(
        """
        VAR wounds = 0
        """,
        """
        + [Fight] -> fight(2) -> hall
        + {wounds > 0} [Rest] Rested. -> END
        === fight(strength)
        ~ temp blow = RANDOM(1, 3)
        - (round)
        + [Strike]
          ~ strength = strength - blow
          { strength > 1: Untouched. -> END }
          { strength > 0: -> round }
          Beaten.
          ->->
        + [Yield]
          ~ wounds = wounds + blow
          { wounds < 0: Healed. -> END }
          ->->
        """), reached: ["Beaten.", "Rested."], unreachable: ["Untouched.", "Healed."]),
    JudgedStory(
      name: "an item of a list is drawn",
      source: AbstractionTests.story(
        """
        LIST Cards = (ace), (king), (queen), joker
        VAR hand = ()
        """,
        """
        + {Cards} [Draw]
          ~ temp card = LIST_RANDOM(Cards)
          ~ Cards -= card
          ~ hand += card
          { card == joker: Joker. -> END }
          { hand ? joker: Held. -> END }
          -> hall
        + {LIST_COUNT(hand) == 3} [Show] {hand ? (ace, king): Royal.|Poor.} -> END
        """), reached: ["Royal."], unreachable: ["Joker.", "Held.", "Poor."]),
    JudgedStory(
      name: "of a sequence one alternative is always told",
      source: AbstractionTests.story(
        """
        VAR lit = false
        """,
        """
        \(AbstractionTests.lamp)
        + {lit} [Listen] -> listen
        === listen
        {stopping:
        - -> clock
        - Ticking.
          -> clock
        - -> hall
        }
        Silence. -> END
        === clock
        \((1...7).map { "{thing\($0): Thing \($0).}\n~ thing\($0) = not thing\($0)" }.joined(separator: "\n"))
        -> hall
        """), reached: ["Ticking."], unreachable: ["Felt.", "Silence."]),
    JudgedStory(
      name: "a function holds a number within bounds",
      source: AbstractionTests.story(
        """
        VAR heat = 50
        VAR trust = 50
        """,
        """
        + [Print it]
          ~ bump(heat, 15)
          ~ bump(trust, -7)
          -> hall
        + [Say sorry]
          ~ bump(heat, -22)
          ~ bump(trust, 9)
          -> hall
        + {heat == 100 && trust > 40} [Sell] Sold. -> END
        + {heat > 100} [Burn] Burnt. -> END
        === function bump(ref meter, by)
        ~ meter = meter + by
        {
        - meter > 100:
          ~ meter = 100
        - meter < 0:
          ~ meter = 0
        }
        """), reached: ["Sold."], unreachable: ["Burnt."]),
    JudgedStory(
      name: "what a function gives is known where it matters",
      source: AbstractionTests.story(
        """
        VAR coins = 1
        VAR owed = 0
        """,
        """
        + {wealth() < 5} [Borrow]
          ~ coins = coins + 2
          ~ owed = owed + 1
          -> hall
        + [Count] {words(wealth())} -> hall
        + {wealth() >= 4} [Buy] {wealth() > 6: A castle.|A hut.} -> END
        === function wealth()
        ~ temp all = sum(coins, 0)
        ~ return all
        === function sum(left, so_far)
        { left <= 0:
          ~ return so_far
        }
        ~ return sum(left - 1, so_far + 1)
        === function words(number)
        {number > 3: many|few}
        """), reached: ["A hut."], unreachable: ["A castle."]),
    JudgedStory(
      name: "lists are made of numbers that are not known",
      source: AbstractionTests.story(
        """
        LIST Dice = one, two, three, four
        VAR pips = 1
        VAR shown = ()
        """,
        """
        + {pips < 4} [Turn]
          ~ pips = pips + 1
          ~ shown = Dice(pips)
          -> hall
        + [Look] {LIST_RANGE(LIST_ALL(Dice), pips, 4) ? four: Not past four.|Past four.} -> END
        + {shown == four} [Take] {LIST_VALUE(shown) == 4: Four.|Another.} -> END
        """), reached: ["Not past four.", "Four."], unreachable: ["Past four.", "Another."]),
    JudgedStory(
      name: "a loop offers a choice for each item of a list of which nothing has to be known",
      source: AbstractionTests.story(
        """
        LIST Herbs = sage, thyme, rue, mint
        VAR basket = (sage, thyme)
        VAR tide = 0
        VAR patched = false
        """,
        """
        + {tide < 6} [Wait]
          ~ tide = tide + 1
          ~ basket += LIST_RANDOM(LIST_ALL(Herbs))
          -> hall
        + [Look into the basket] -> herbs(basket)
        + {tide > 2 && not patched} [Patch the boat]
          ~ patched = true
          -> hall
        + {patched} [Launch] {tide < 3: Too early.|Off.} -> END
        === herbs(rest)
        - (next)
        ~ temp one = LIST_MIN(rest)
        ~ rest -= one
        {one:
          + [Throw {one} away]
            ~ basket -= one
            -> hall
        }
        {rest: -> next}
        + [Leave them] -> hall
        """), reached: ["Off."], unreachable: ["Too early."]),
    JudgedStory(
      name: "the choices of a loop are told apart by what they lead to",
      source: AbstractionTests.story(
        """
        VAR tide = 0
        """,
        """
        + {tide < 6} [Wait]
          ~ tide = tide + 1
          -> hall
        + [Look for a door] -> doors(1)
        === doors(number)
        - (next)
        {tide < 9:
          + [Open door {number}]
            {
            - number == 3 && tide == 2: Third.
            - number == 4 && tide == 2: Fourth.
            - tide > 6: Flood.
            }
            -> hall
        }
        {number < 3:
          ~ number = number + 1
          -> next
        }
        + [Leave] -> END
        """), reached: ["Third."], unreachable: ["Fourth.", "Flood."]),
    JudgedStory(
      name: "a choice of a loop is another once a variable is declared that it looks at",
      source: AbstractionTests.story(
        """
        VAR tide = 0
        """,
        """
        + {tide < 6} [Wait]
          ~ tide = tide + 1
          -> hall
        + [Look for a door] -> doors
        === doors
        ~ temp tries = 0
        - (next)
        {tide < 9:
          + [Open]
            {
            - number == 7 && tide == 2: Seventh.
            - number == 8 && tide == 2: Eighth.
            - tide > 6: Flood.
            }
            -> hall
        }
        {tries < 2:
          ~ tries = tries + 1
          ~ temp number = 7
          -> next
        }
        + [Leave] -> END
        """), reached: ["Seventh."], unreachable: ["Eighth.", "Flood."]),
  ]

  @Test(arguments: cases)
  func decides(_ given: JudgedStory) throws { try AbstractionTests.expectDecided(given) }
}
