import Foundation
import LonghandRuntime
import LonghandTestSupport
import Testing

/// The way back from a lookahead, and what the next line keeps of it (runtime §142–runtime §144).
@Suite struct CheckpointTests {
  /// A story, and what may be between a newline and the words that make it sure.
  struct Case: CustomTestStringConvertible, Sendable {
    let name: String
    let source: String
    /// The lines, with those of a first choice behind them where there is one.
    let lines: [String]
    /// Whether any line begins with what the lookahead kept.
    let keeps: Bool

    var testDescription: String { name }
  }

  static let cases = [
    Case(
      name: "an assignment",
      source: "VAR n = 1\nOne.\n~ n = n + 1\n~ n = n * 2\nTwo {n}.\n~ n++\nThree {n}.\n",
      lines: ["One.", "Two 4.", "Three 5."], keeps: true),
    Case(
      name: "a loop that changes more than is logged",
      source: "VAR n = 0\n" + (0..<700).map { "VAR v\($0) = 0\n" }.joined() + "One.\n"
        + (0..<700).map { "~ v\($0) = \($0)\n" }.joined() + "~ n = v699\nTwo {n}.\n",
      lines: ["One.", "Two 699."], keeps: false),
    Case(
      name: "a loop over few variables",
      source: "VAR n = 0\nOne.\n-> loop\n== loop\n~ n++\n{ n < 900: -> loop }\nTwo {n}.\n-> END\n",
      lines: ["One.", "", "Two 900."], keeps: false),
    Case(
      name: "a function that prints words",
      source: "VAR n = 0\nOne.\n{say()} two.\n== function say\n~ n = 7\nThere are {n}\n",
      lines: ["One.", "There are 7 two."], keeps: true),
    Case(
      name: "a function that prints nothing",
      source: "VAR n = 0\nOne.\n~ count()\n~ count()\nTwo {n}.\n== function count\n~ n++\n",
      lines: ["One.", "Two 2."], keeps: true),
    Case(
      name: "a string", source: "VAR word = \"\"\nOne.\n~ word = \"a{1 + 1}b\"\nTwo {word}.\n",
      lines: ["One.", "Two a2b."],
      keeps: true),
    Case(
      name: "blanks before the words",
      source: "VAR n = 0\nOne.\n{n:a}\n~ n++\n{n > 1:b}\nTwo {n}.\n", lines: ["One.", "Two 1."], keeps: true),
    Case(
      name: "a tunnel that is left",
      source: "-> walk ->\nTwo.\n== walk\nOne.\n~ temp a = 1\n->->\n", lines: ["One.", "Two."], keeps: true),
    Case(
      name: "a thread", source: "One.\n<- side\nThree.\n-> DONE\n== side\n~ temp a = 3\nTwo {a}.\n-> DONE\n",
      lines: ["One.", "Two 3.", "Three."], keeps: true),
    Case(
      name: "glue", source: "VAR n = 0\nOne.\n~ n++\n<> Two {n}.\n~ n++\nThree {n}.\n",
      lines: ["One. Two 1.", "Three 2."], keeps: true),
    Case(
      name: "a shuffle and a random number",
      source:
        "VAR n = 0\nOne.\n~ n = RANDOM(1, 1)\n{shuffle:\n- Two {n}.\n- Two {n}.\n}\n~ n = RANDOM(2, 2)\nThree {n}.\n",
      lines: ["One.", "Two 1.", "Three 2."], keeps: true),
    Case(
      name: "a fallback choice",
      source: "One.\n* -> two\n== two\n~ temp a = 2\nTwo {a}.\n-> END\n", lines: ["One.", "Two 2."], keeps: false),
    Case(
      name: "a trait that shifts",
      source: "PERSONA ann { cold / warm: 50 }\nOne.\n~ ann: warm +20\nTwo {ann.warm}.\n", lines: ["One.", "Two 60."],
      keeps: true),
  ]

  @Test(arguments: cases) func nextLineIsTheSameAsAnew(_ item: Case) throws {
    let proof = CheckpointProof()
    var story = try story(item.source)
    story.checkpointProof = proof
    #expect(story.texts().map { $0.trimmingCharacters(in: .whitespacesAndNewlines) } == item.lines)
    #expect(proof.differences == [])
    #expect((proof.begun > 0) == item.keeps)
    #expect(try self.linesFromSaves(item.source) == item.lines)
  }

  /// The lines where each comes from a state that was saved and loaded, so that nothing can be kept.
  private func linesFromSaves(_ source: String) throws -> [String] {
    var story = try story(source)
    var lines: [String] = []
    while let line = story.nextLine() {
      lines.append(line.text.trimmingCharacters(in: .whitespacesAndNewlines))
      story = Story(from: try StoryState(loading: story.state.save(), of: story.program))
    }
    return lines
  }

  /// What the host sees and changes between two lines is what it is there, not what the lookahead came to.
  @Test func hostComesBetweenTwoLines() throws {
    let source = "VAR n = 1\nVAR seen = 0\nOne.\n~ seen = n\n~ n = n + 1\nTwo {seen} {n}.\n"
    var story = try story(source)
    #expect(story.nextLine()?.text == "One.\n")
    #expect(story[variable: "n"] == .integer(1))
    var copy = story
    #expect(copy.nextLine()?.text == "Two 1 2.\n")
    #expect(story[variable: "seen"] == .integer(0))
    try story.set("n", to: .integer(5))
    #expect(story.nextLine()?.text == "Two 5 6.\n")
  }

  @Test func ledgerIsToldLineByLine() throws {
    var story = try story("PERSONA ann { cold / warm: 50 }\nOne.\n~ ann: warm +20\nTwo.\n~ ann: warm +20\nThree.\n")
    let told = Notes<Int>()
    story.watchTraits { told.add($0.to) }
    var counts: [Int] = []
    while story.nextLine() != nil { counts.append(told.values.count) }
    #expect(counts == [0, 1, 2])
    #expect(story.ledger.map { $0.to } == told.values)
  }

  /// Each story of the package, and each of those that others wrote, by choices that a seed draws.
  @Test func everyWayBackIsTrue() throws {
    let proof = CheckpointProof()
    var played = 0
    for (name, program) in everyProgram {
      for seed in 0..<2 {
        let before = proof.differences.count
        play(program, seed, proof)
        #expect(proof.differences.count == before, "\(name), seed \(seed): \(proof.differences.last ?? "")")
        played += 1
      }
    }
    #expect(played > 100 && proof.restored > 1000 && proof.begun > 1000)
  }

  private func play(_ program: Program, _ seed: Int, _ proof: CheckpointProof) {
    var limits = StoryLimits()
    (limits.stepsPerLine, limits.linesPerTurn) = (20_000, 300)
    var story = Story(program, seed: seed, limits: limits)
    story.allowsExternalFallbacks = true
    story.checkpointProof = proof
    var random = SeededGenerator(seed: UInt64(seed))
    for _ in 0..<25 {
      _ = story.lines()
      let choices = story.choices
      guard let choice = choices.randomElement(using: &random) else { return }
      do { try story.choose(choice.index) } catch { return }
    }
  }
}
