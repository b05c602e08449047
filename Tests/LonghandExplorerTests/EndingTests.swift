import LonghandExplorer
import Testing

/// Endings, and the tags that name them.
@Suite struct EndingTests {
  @Test func endingsAreNamedByTheirTags() throws {
    let report = try explore(
      """
      VAR love = 0
      * [Stay]
        ~ love = 2
      * [Go]
      - {love > 2:
        For ever. # ending: Bliss
        -> END
      }
      {love > 1:
        For a while. # ending: A While
        -> END
      }
      Alone. # ending: Alone
      -> END
      """)
    #expect(report.verdict(.ending, "Bliss") == "unreachable")
    #expect(report.verdict(.ending, "A While") == "reached")
    #expect(report.verdict(.ending, "Alone") == "reached")
    #expect(report.everyPlayEnds == true)
  }

  @Test("a tag names the ending only on the last line") func lostEndings() throws {
    let report = try explore(
      """
      * [Early] -> early
      * [Alone] -> alone
      * [Glued] -> glued
      * [Behind] -> behind
      * [Tunnel] -> tunnel -> END
      * [Thread]
        <- thread
        -> END
      * [Fallback] -> fallback
      === early
      # ending: Early
      The end of it.
      {RANDOM(1, 2) == 1: Thank you.|Good night.}
      -> credits ->
      Close the door.
      -> END
      === alone
      # ending: Alone
      The end of it.
      -> END
      === glued
      The end # ending: Glued
      <> of it.
      -> END
      === behind
      Before.
      The end. # ending: Behind
      -> END
      === tunnel
      # ending: Tunnel
      The end of it.
      ->->
      === thread
      The end of it. # ending: Thread
      -> DONE
      === fallback
      # ending: Fallback
      The end of it.
      * {false} Go on[].
        On.
        -> END
      * -> END
      === credits
      Thank you.
      ->->
      """)
    let kept = ["Alone", "Glued", "Behind", "Tunnel", "Thread", "Fallback"]
    #expect(report.verdict(.ending, "Early") == "unreachable")
    for name in kept { #expect(report.verdict(.ending, name) == "reached", "\(name)") }
    let finding = report.findings.first { $0.item.name == "Early" && $0.item.kind == .ending }
    guard case .unreachable(let proof) = finding?.verdict else { return }
    #expect(proof.reason == "more lines follow the tag, and it names the ending only on the last one")
  }
}
