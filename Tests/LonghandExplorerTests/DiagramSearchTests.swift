import LonghandExplorer
import LonghandRuntime
import Testing

/// Stories with more states than are met one after the other, and of which everything depends on many of their variables, so
/// that sets of states are searched through.
@Suite struct DiagramSearchTests {
  private static let numbers = 1...14
  private static let lamps = numbers.map { "VAR lamp\($0) = false\nVAR image\($0) = false" }.joined(separator: "\n")

  /// Choices by which each lamp is turned together with its image.
  private static func turns(to knot: String) -> String {
    numbers.map { "+ [Turn \($0)]\n  ~ lamp\($0) = not lamp\($0)\n  ~ image\($0) = not image\($0)\n  -> \(knot)" }
      .joined(separator: "\n")
  }

  /// Lamps in a hall, each of which is lit and put out together with its image in a mirror.
  ///
  /// - Parameters:
  ///   - turning: What else happens when one is turned.
  ///   - more: What happens where all are lit.
  private static func story(turning: String = "", _ more: String) -> String {
    """
    VAR count = 0
    \(lamps)
    -> hall
    === hall
    \(turns(to: "turned"))
    + [Look] -> look
    === turned
    \(turning)
    -> hall
    === look
    \(numbers.map { "{ lamp\($0) != image\($0): -> dark }" }.joined(separator: "\n"))
    \(numbers.map { "{ not lamp\($0): -> hall }" }.joined(separator: "\n"))
    \(more)
    === dark
    Dark. # ending: Dark
    -> END
    """
  }

  static let cases: [JudgedStory] = [
    JudgedStory(
      name: "any lamps may be lit, and none without its image",
      source: story("Bright. # ending: Bright\n-> END"), reached: ["Bright"], unreachable: ["Dark"]),
    JudgedStory(
      name: "an ending comes only where all are lit and something was counted",
      source: story(
        turning: "{ count < 3:\n~ count = count + 1\n}",
        """
        { count == 3: -> three }
        { count > 3: -> four }
        -> END
        === three
        Three. # ending: Three
        -> END
        === four
        Four. # ending: Four
        -> END
        """), reached: ["Three"], unreachable: ["Four", "Dark"]),
    JudgedStory(
      name: "a temporary variable is kept while a choice is made",
      source: story(
        """
        -> ask(count + 2)
        === ask(number)
        + [More]
          { number < 5:
            ~ number = number + 1
          }
          -> ask(number)
        + [Say] {number == 5: Five.|{number == 6: Six.|Less.}} -> END
        """), reached: ["Five.", "Less."], unreachable: ["Six.", "Dark"]),
    JudgedStory(
      name: "a condition of many parts is known by those that decide",
      source: """
        \(lamps)
        -> hall
        === hall
        \(turns(to: "hall"))
        + [Look] -> look
        === look
        { \(numbers.map { "lamp\($0)" }.joined(separator: " && ")) && not image14: -> dark }
        { \(numbers.map { "lamp\($0)" }.joined(separator: " && ")): -> bright }
        -> hall
        === bright
        Bright. # ending: Bright
        -> END
        === dark
        Dark. # ending: Dark
        -> END
        """, reached: ["Bright"], unreachable: ["Dark"]),
  ]

  @Test(arguments: cases)
  func decides(_ given: JudgedStory) throws {
    let report = try explore(given.source) {
      ($0.searchStates, $0.randomRuns, $0.abstraction) = (400, 200, .never)
    }
    given.expectVerdicts(in: report)
    try given.expectProofs(in: report)
    #expect(report.passes.contains { $0.name == "sets of states" && $0.isClosed })
  }
}
