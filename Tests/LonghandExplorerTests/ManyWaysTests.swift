import LonghandExplorer
import Testing

/// Stories in which one choice parts into more ways than can be followed one by one.
@Suite struct ManyWaysTests {
  /// Twelve flags, and what chance may do with them: four thousand ways.
  private static let flags = (1...12).map { "VAR flag\($0) = false" }.joined(separator: "\n")
  private static let flips = (1...12).map { "{RANDOM(1, 2) == 1:\n~ flag\($0) = true\n}" }.joined(separator: "\n")

  static let cases: [JudgedStory] = [
    JudgedStory(
      name: "a loop within one turn, until all is sold of which there may be any number",
      source: """
        VAR salt = 0
        VAR cloth = 0
        VAR money = 0
        -> market
        === market
        + [Buy salt]
          ~ salt++
          -> market
        + [Buy cloth]
          ~ cloth++
          -> market
        + {salt + cloth > 0} [Sell all]
          -> sell_all ->
          {salt > 0 || cloth > 0: Left over.}
          {money > 150: Rich. -> END}
          -> market
        + [Leave]
          {salt < 0: In debt.|Away.}
          {money < 0: In ruins.}
          -> END
        = sell_all
        {salt > 0:
          ~ salt--
          ~ money = money + 2
          -> sell_all
        }
        {cloth > 0:
          ~ cloth--
          ~ money++
          -> sell_all
        }
        ->->
        """, reached: ["Rich.", "Away."], unreachable: ["Left over.", "In debt.", "In ruins."]),
    JudgedStory(
      name: "days that go by within one turn, each with many ways, and choices that wait meanwhile",
      source: """
        VAR days = 0
        VAR water = 9
        VAR luck = 0
        -> oasis
        === oasis
        ~ temp length = RANDOM(20, 40)
        + [Fill]
          ~ water = 9
        + {luck > 2} [Buy a camel] -> END
        + [Travel]
          -> travel(length) ->
          {water < 0: Dry.}
          {water > 9: Drowned.}
          {days < 0: Yesterday.}
        - -> oasis
        === travel(left)
        - (next_day)
        {left <= 0: ->->}
        ~ left--
        ~ days++
        {RANDOM(1, 6):
        - 1:
          ~ water = water - 1
        - 2:
          ~ luck++
        - 3: {~Sand.|Stones.}
        - 4:
          ~ water = MAX(water - 2, 0)
        }
        {water < 0:
          -> thirst ->
        }
        -> next_day
        === thirst
        ~ water = 0
        Thirst.
        ->->
        """, reached: ["Buy a camel", "Thirst."], unreachable: ["Dry.", "Drowned.", "Yesterday."]),
    JudgedStory(
      name: "twenty beds that each may grow, as values join where ways meet again",
      source: """
        \((1...20).map { "VAR bed\($0) = 0" }.joined(separator: "\n"))
        VAR nights = 0
        -> garden
        === garden
        + {nights < 3} [Sleep]
          ~ nights++
          \((1...20).map { "{RANDOM(1, 2) == 1:\n~ bed\($0)++\n}" }.joined(separator: "\n"))
          -> garden
        + [Look]
          {bed1 > 2: Roses.}
          {bed2 > 3: Palms.}
          {bed3 + bed4 > 5: Ivy.}
          {bed3 + bed4 > 6: Oaks.}
          -> END
        """, reached: ["Roses.", "Ivy."], unreachable: ["Palms.", "Oaks."]),
    JudgedStory(
      name: "what is changed in one branch alone, by the name of a parameter, and in a sequence",
      source: """
        VAR hope = 5
        VAR debt = 0
        \(flags)
        -> day
        === day
        \(flips)
        {flag1 && not flag2:
          ~ change(hope, -1)
        - else:
          ~ debt = 1
        }
        {once: A first.|A second.}
        {hope > 5: Light.}
        {hope < 5: Dark.}
        {debt > 1: Ruin.}
        + {hope > 3} [On] -> day
        + [Out] -> END
        === function change(ref what, by)
        ~ what = what + by
        """, reached: ["Dark."], unreachable: ["Light.", "Ruin."]),
    JudgedStory(
      name: "four dice",
      source: """
        VAR sum = 0
        -> roll
        === roll
        + [Roll]
          ~ sum = RANDOM(1, 6) + RANDOM(1, 6) + RANDOM(1, 6) + RANDOM(1, 6)
          {sum > 22: Luck.}
          {sum > 24: Magic.}
          -> roll
        + {sum == 5} [Leave] Five. -> END
        + {sum == 3} [Stay] Three. -> END
        """, reached: ["Luck.", "Five."], unreachable: ["Magic.", "Three."]),
    JudgedStory(
      name: "a draw of a hundred, held against a skill that grows",
      source: """
        VAR skill = 30
        -> trick
        === trick
        + [Practise]
          {skill < 60:
            ~ skill = skill + 10
          }
          -> trick
        + [Show]
          ~ temp draw = RANDOM(1, 100)
          {draw <= skill: Applause.|Boos.}
          {draw <= skill && draw > 60: Wonder.}
          {draw <= skill && draw > 59: Cheers.}
          -> END
        """, reached: ["Applause.", "Boos.", "Cheers."], unreachable: ["Wonder."]),
    JudgedStory(
      name: "a function that calls itself as often as nobody knows",
      source: """
        VAR light = 0
        -> night
        === night
        {stars(light)}
        {light < 0: Below.}
        + [Wait]
          ~ light = light * 2 + 1
          -> night
        + [Sleep] -> END
        === function stars(n)
        {n > 0:*{stars(n - 1)}}
        """, reached: ["Sleep"]),
    JudgedStory(
      name: "one of several ways that meet again fails, and another leaves a value as it was",
      source: """
        VAR x = 0
        VAR by = 1
        \(flags)
        -> day
        === day
        \(flips)
        {shuffle:
        - ~ by = 1
        - ~ by = 1 / (x - x)
        - ~ x = 1
        }
        {x == 0: As it was.|Other.}
        {x > 1: More.}
        + [On] -> day
        + [Out] -> END
        """, reached: ["As it was.", "Other."], unreachable: ["More."]),
    JudgedStory(
      name: "a way that meets others gives a value that it had, and the value grows later",
      source: """
        VAR x = 0
        VAR y = 0
        \(flags)
        -> day
        === day
        \(flips)
        {flag1 && flag2:
          ~ x = 0
        }
        + [On] -> evening
        === evening
        {x == 3: Three.}
        {x == 4: Four.}
        + {y < 3} [Wait]
          ~ y++
          -> day
        + {y == 3} [Change]
          ~ x = y
          -> day
        + [Out] -> END
        """, reached: ["Three."], unreachable: ["Four."]),
  ]

  @Test(arguments: cases)
  func verdictsAreRight(_ story: JudgedStory) throws {
    let report = try explore(story.source) { options in
      options.searchRuns = 60_000
      options.searchStates = 20_000
    }
    story.expectVerdicts(in: report)
  }

  @Test("which temporary variables were declared tells no places apart once nothing uses them")
  func deadTemporaries() throws {
    let choices = (1...8).map { "+ [Blow \($0)]\n~ temp blow\($0) = RANDOM(1, 6)\n{blow\($0)}\n" }
    let report = try explore(
      """
      VAR rounds = 0
      -> fight
      === fight
      ~ temp name = "wolf"
      - (round)
      {rounds > 2: -> END}
      ~ rounds++
      Strike the {name}.
      \(choices.joined())
      - -> round
      """)
    #expect(report.internalFault == nil && report.isDecided)
    let pass = try #require(report.passes.first { $0.name == "choices" })
    // The eight choices, and what is before the first line.
    #expect(pass.isClosed)
    #expect(pass.places == 9)
  }
}
