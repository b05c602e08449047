import LonghandPlay
import LonghandRuntime
import Testing

@Suite("A session")
struct SessionTests {
  @Test("tells title, passages, choices and the ending")
  func whole() throws {
    var played = try PlayedSession(Games.story("her"))
    #expect(
      played.begin() == """
        Her
        by Somebody
        The lamp hums. 3 moths turn around it.
         1  Tell her about Catherine
         2  Go home at once
        Type a number, or words of a choice; /help lists what else there is.

        """)
    #expect(
      played.type("1", "wants", "sleep") == """
        › Sleep
        It is light.
        * * *
        Dawn
        Ending 1 of 2 · 1 found so far
        Enter leaves. /undo goes back, /restart begins again, /endings shows what you found.

        """)
    #expect(!played.session.hasLeft)
    played.type("")
    #expect(played.session.hasLeft)
  }

  @Test("several moves on a line tell everything")
  func severalMoves() throws {
    var played = try PlayedSession(Games.story("her"))
    played.begin()
    let shown = played.type("1 2 stay")
    for words in ["You tell her.", "She listens.", "She laughs. Night falls.", "The window is dark."] {
      #expect(shown.contains(words))
    }
    #expect(played.session.turn == 3)
  }

  @Test("asks whether the saved game goes on")
  func resumed() throws {
    var first = try PlayedSession(Games.story("her"))
    first.begin()
    first.type("1")
    var second = try PlayedSession(Games.story("her"), store: first.store)
    #expect(second.begin().contains("You have a game at turn 1: “She listens.”"))
    #expect(second.session.prompt == "Go on with it? [Y/n] ")
    #expect(second.type("y").contains("You are back at turn 1."))
    #expect(second.session.turn == 1)
  }

  @Test("what hides a choice")
  func why() throws {
    var played = try PlayedSession(Games.story("her")) { $0.isAuthor = true }
    played.begin()
    #expect(played.type("/why").contains(" · Kiss her\n   it asks for trust > 5, and trust is 3; line 6 of story.ink"))
  }

  @Test("games that cannot be kept are told of once")
  func failure() throws {
    var played = try PlayedSession(Games.story("her"))
    played.begin()
    played.store.failure = "the disk is full"
    #expect(played.type("1").contains("The game cannot be saved: the disk is full."))
    #expect(!played.type("1").contains("cannot be saved"))
  }

  @Test("moves come as values, too")
  func moves() throws {
    var played = try PlayedSession(Games.story("her"))
    played.begin()
    let events = played.session.choose(1)
    guard case .passage(let lines, let chosen, true)? = events.first else { throw Missing(reason: "no passage") }
    #expect(chosen == "Go home at once")
    #expect(lines.map { $0.text } == ["Go home at once\n", "You walk. Night falls.\n"])
    #expect(played.session.choose(9).isEmpty)
  }

  @Test("an observer is told at once")
  func observer() throws {
    let played = try PlayedSession(Games.story("her"))
    var session = played.session
    var count = 0
    session.observer = { _ in count += 1 }
    #expect(session.begin().isEmpty)
    #expect(count == 4)
  }
}
