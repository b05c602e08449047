import LonghandExplorer
import LonghandProof
import LonghandRuntime
import Testing

/// What happens at each step of a playthrough that a report names.
@Suite("The steps of a way")
struct WitnessStepsTests {
  private static let story = """
    VAR coins = 1
    VAR friend = ""
    LIST bag = lamp, (rope)
    PERSONA ida "Ida" {
        wary / trusting: 30
    }
    EXTERNAL roll()
    The road. -> inn
    == inn
    * [Work]
      ~ coins += roll()
      -> inn
    * [Talk to Ida]
      ~ friend = "Ida"
      ~ ida: trusting +20
      -> inn
    + [Go on] -> road
    == road
    ~ bag += lamp
    Dark. -> END
    """

  @Test("name the choice, the knots and what changed, once each")
  func steps() throws {
    let program = try compile(Self.story)
    let witness = Witness(seed: 3, choices: [0, 0, 0], isShortest: true)
    let steps = WitnessSteps(witness, in: program, externals: ["roll": 4...4]).steps
    #expect(steps.map { $0.choice } == [nil, "Work", "Talk to Ida", "Go on"])
    #expect(steps.map { $0.knots } == [["inn"], ["inn"], ["inn"], ["road"]])
    let changes = steps.map { $0.changes.map { "\($0.name) \($0.before) → \($0.after)" } }
    #expect(changes[0] == [] && changes[1] == ["coins 1 → 5"])
    #expect(changes[2] == ["friend empty → Ida", "ida.trusting 30 → 44"])
    #expect(changes[3] == ["bag rope → lamp, rope"])
    #expect(
      WitnessScript(witness, title: "ending \"Dark\"", WitnessSteps(witness, in: program, externals: ["roll": 4...4]))
        .text
          == """
          // ending "Dark"
          // after 3 choices, and no fewer
          // seed: 3
          //   to inn
          // Work
          1
          //   to inn; coins 1 → 5
          // Talk to Ida
          1
          //   to inn; friend empty → Ida; ida.trusting 30 → 44
          // Go on
          1
          //   to road; bag rope → lamp, rope

          """)
  }

  @Test("stop where a playthrough does not fit the story")
  func misfit() throws {
    let program = try compile("* [On] -> END\n")
    #expect(WitnessSteps(Witness(seed: 0, choices: [0, 5, 5]), in: program).steps.count == 2)
    #expect(WitnessSteps(Witness(seed: 0, choices: [7]), in: program).steps.count == 1)
  }
}
