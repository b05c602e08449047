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

  @Test("an observer is told each line as it comes")
  func pieces() throws {
    let played = try PlayedSession(Games.story("her"))
    var session = played.session
    var told: [SessionEvent] = []
    session.observer = { told.append($0) }
    session.begin()
    told = []
    #expect(session.choose(1).isEmpty)
    guard case .passage(let first, let chosen, true)? = told.first else { throw Missing(reason: "no passage") }
    #expect(chosen == "Go home at once")
    #expect(first.map { $0.text } == ["Go home at once\n"])
    guard case .furtherLine(let second) = told[1] else { throw Missing(reason: "no further line") }
    #expect(second.text == "You walk. Night falls.\n")
    var whole = try PlayedSession(Games.story("her"))
    whole.begin()
    #expect(PlayedSession.text(of: told) == whole.type("2"))
  }

  @Test("nothing of a story is told before it begins, and a mistake is told behind what came before it")
  func beginning() throws {
    var shown: [SessionEvent] = []
    var session = try PlayedSession("One.\nTwo.\n* [Break] Three.\n-> x\n== x\n{x > 20: -> END}\n-> x\n").session
    session.observer = { shown.append($0) }
    #expect(session.choices.isEmpty && shown.isEmpty)
    session.begin()
    #expect(session.choices.count == 1)
    var stopped = try PlayedSession(
      "Go.\n* [On] Three.\n  Four.\n  {1 / nought()}\n- -> END\n== function nought()\n~ return 0\n"
    ).session
    stopped.observer = { shown.append($0) }
    stopped.begin()
    shown = []
    stopped.choose(0)
    let text = PlayedSession.text(of: shown)
    #expect(text.contains("Three.\nFour.\n") && text.contains("The story stopped by a mistake of its own"))
    #expect(text.ranges(of: "Four.").count == 1)
    #expect(stopped.turn == 0)
  }

  @Test("functions that are not here are told of first, and 0 may stand for them")
  func functions() throws {
    let source =
      "EXTERNAL shake(n)\nEXTERNAL roll(n)\nAt the hub.\n* [Shake] You have {shake(3)}.\n- -> END\n{roll(1)}\n"
    var played = try PlayedSession(source)
    #expect(
      played.begin()
        == "The story calls functions that only its game has: roll, shake. It plays up to the first call of one.\n"
        || played.shown
          == "The story calls functions that only its game has: shake, roll. It plays up to the first call of one.\n"
    )
    #expect(played.session.prompt == "Go on with 0 for each of them? [y/N] ")
    #expect(played.type("y").hasPrefix("At the hub.\n"))
    #expect(played.type("1").contains("You have 0."))
    #expect(!played.shown.contains("slip"))

    var refused = try PlayedSession(source)
    refused.begin()
    #expect(refused.type("n").hasPrefix("At the hub.\n"))
    #expect(refused.type("1").contains("The external function `shake` is not there"))
    #expect(refused.session.turn == 0)
  }

  @Test("functions that stand in for others, or are never called, are not told of")
  func noFunctions() throws {
    var played = try PlayedSession("EXTERNAL a(n)\nHi {b()}.\n* [Go] -> END\n== function b()\n~ return 1\n")
    #expect(played.begin().hasPrefix("Hi 1.\n"))
    #expect(played.session.prompt == nil)
  }

  @Test("at the end there are no choices, and with one there is only choice 1")
  func numbers() throws {
    var played = try PlayedSession("Hub.\n* [Go] Gone. -> END\n")
    played.begin()
    #expect(played.type("2") == "There is no choice 2; there is only choice 1.\n")
    played.type("1")
    #expect(played.type("1").hasPrefix("The story has ended, and there are no choices.\n"))
    #expect(played.type("words").contains("/undo goes back"))
  }

  @Test("a name of a saved game may be too long, or have a sign that none has")
  func slotNames() throws {
    var played = try PlayedSession("Hub.\n* [Go] Gone. -> END\n")
    played.begin()
    #expect(
      played.type("/save " + String(repeating: "a", count: 64))
        == "The name is too long; a saved game's has at most 60 signs.\n")
    #expect(played.type("/save a/b").contains("letters, digits, - and _ only"))
    #expect(played.type("/save " + String(repeating: "a", count: 60)).hasPrefix("Saved as"))
  }

  @Test(
    "a story that tells nothing before its knots says so",
    arguments: [
      ("== hall\nHi.\n-> END\n", true), ("== function f()\n~ return 1\n== hall\n-> END\n", true),
      ("VAR x = 1\n== hall\n-> END\n", true), ("-> hall\n== hall\n-> END\n", true), ("Hi.\n== hall\n-> END\n", false),
      ("== function f()\n~ return 1\n", false),
    ])
  func silence(_ source: String, _ isSilent: Bool) throws {
    var played = try PlayedSession(source)
    let shown = played.begin()
    #expect(shown.contains("tells nothing before its first knot, hall") == isSilent, "\(shown)")
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

  @Test("a trait that takes another value than it was to have is told")
  func heldTrait() throws {
    let story = "PERSONA ida {\n  cold / warm: 50\n}\nVAR coins = 1\nHello.\n* [Go on] {ida.warm}\n- -> END\n"
    var played = try PlayedSession(story) { $0.isAuthor = true }
    played.begin()
    #expect(played.type("/set ida.warm 250").contains("ida.warm is now 100: a trait is a whole number from 0 to 100."))
    #expect(played.type("/set ida.warm 20").contains("ida.warm is now 20.\n"))
    #expect(played.type("/set coins 250").contains("coins is now 250.\n"))
  }
}
