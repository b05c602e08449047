import LonghandPlay
import LonghandRuntime
import Testing

/// A game that goes on while its story is written.
@Suite("A story that is edited while it is played")
struct ReloadTests {
  private static let story = """
    VAR coins = 0
    The road forks.
    * [Go left] Left.
      ~ coins = RANDOM(1, 100)
    * [Go right] Right.
    - {coins > 0: Something glitters.}
    * [Pick it up] -> end
    * [Walk on] -> end
    == end
    Night falls on {coins} coins. # ending: Night
    -> END
    """

  private static func edited(_ from: String, _ to: String) throws -> Story {
    let text = story.split(separator: "\n", omittingEmptySubsequences: false).joined(separator: "\n")
    #expect(from.isEmpty || text.contains(from))
    return Story(try program(text.replacing(from, with: to)), seed: 1)
  }

  private func begun(_ lines: String...) throws -> PlayedSession {
    var played = try PlayedSession(Self.story, seed: 7)
    played.begin()
    for line in lines { played.type(line) }
    return played
  }

  @Test("stands where the same words lead, and draws the same")
  func whole() throws {
    var played = try begun("left", "pick")
    let coins = played.session.game.story[variable: "coins"]
    var reload = played.session.reload(try Self.edited("The road forks.", "The path forks."), fingerprint: "2")
    #expect(reload == .whole)
    #expect(played.session.turn == 2)
    #expect(played.session.hasEnded)
    #expect(played.session.game.story[variable: "coins"] == coins)
    // Another choice before it changes its number, not its words.
    let moved = try Self.edited("* [Go left]", "* [Go back] Back. -> end\n* [Go left]")
    reload = played.session.reload(moved, fingerprint: "3")
    #expect(reload == .whole)
    #expect(played.session.turn == 2)
  }

  @Test("stands before the choice that is gone, and makes it again when it is back")
  func parted() throws {
    var played = try begun("left", "pick")
    let gone = Move.choice("Pick it up", index: 0)
    #expect(
      played.session.reload(try Self.edited("[Pick it up]", "[Take it]"), fingerprint: "2") == .parted(gone, turn: 2))
    #expect(played.session.turn == 1)
    #expect(played.session.choices.map { $0.text } == ["Take it", "Walk on"])
    let reload = played.session.reload(try Self.edited("", ""), fingerprint: "3")
    #expect(reload == .whole)
    #expect(played.session.turn == 2)
    #expect(played.session.hasEnded)
  }

  @Test("forgets the choice that is gone once another one was made")
  func goneForGood() throws {
    var played = try begun("left", "pick")
    _ = played.session.reload(try Self.edited("[Pick it up]", "[Take it]"), fingerprint: "2")
    played.type("walk on")
    played.type("/undo")
    let reload = played.session.reload(try Self.edited("", ""), fingerprint: "3")
    #expect(reload == .whole)
    #expect(played.session.turn == 1)
  }

  @Test("keeps what was taken back, to be made again")
  func ahead() throws {
    var played = try begun("left", "pick", "/undo")
    let reload = played.session.reload(try Self.edited("The road forks.", "The path forks."), fingerprint: "2")
    #expect(reload == .whole)
    #expect(played.session.turn == 1)
    played.type("/redo")
    #expect(played.session.turn == 2)
  }

  @Test("stands at the beginning of a story that now fails there")
  func failing() throws {
    var played = try begun("left")
    let broken = try Self.edited("The road forks.", "The road forks {1 / 0} times.")
    let reload = played.session.reload(broken, fingerprint: "2")
    #expect(reload != .whole)
    #expect(played.session.turn == 0)
  }
}
