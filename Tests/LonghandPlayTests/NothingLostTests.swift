import LonghandPlay
import LonghandRuntime
import Testing

@Suite("Nothing is lost")
struct NothingLostTests {
  /// A game that was left after some lines.
  private func left(_ lines: String..., store: StoreInMemory = StoreInMemory()) throws -> StoreInMemory {
    var played = try PlayedSession(Games.story("her"), store: store)
    played.begin()
    for line in lines { played.type(line) }
    return store
  }

  private func begun(
    _ store: StoreInMemory, source: String? = nil, options: (inout GameSession.Options) -> Void = { _ in }
  ) throws -> PlayedSession {
    var played = try PlayedSession(try source ?? Games.story("her"), store: store, options: options)
    played.begin()
    return played
  }

  private func turn(in store: StoreInMemory) throws -> Int {
    try required(store.games["autosave.json"].flatMap { GameFile($0) }, "no game").turn
  }

  // MARK: What takes a game's place

  @Test("--new keeps the game that there was, and writes nothing before a move")
  func beginsNew() throws {
    let store = try left("1", "2")
    let before = store.games
    var played = try begun(store) { $0.beginsNew = true }
    #expect(store.games == before)
    #expect(played.type("/games").contains(" 1  turn 2, moment 1000: She laughs. Night falls."))
    store.now = 2_000
    played.type("2")
    #expect(try turn(in: store) == 1)
    #expect(played.type("/games").contains(" 1  turn 2, moment 1000"))
    #expect(played.type("/games 1").contains("The kept game goes on, at turn 2."))
    #expect(played.type("/choices").contains("She laughs."))
  }

  @Test("the question is asked until it hears yes or no", arguments: ["1", "/quit", "perhaps", "x y"])
  func asksAgain(answer: String) throws {
    let store = try left("1")
    let before = store.games
    var played = try begun(store)
    #expect(played.type(answer).contains("Please answer yes or no."))
    #expect(played.session.prompt == "Go on with it? [Y/n] ")
    #expect(played.type("ok").contains("You are back at turn 1."))
    #expect(store.games == before)
  }

  @Test("Ctrl-C at the question leaves everything as it is")
  func interrupted() throws {
    let store = try left("1")
    let before = store.games
    var played = try begun(store)
    played.session.dismissQuestion()
    #expect(played.session.hasLeft)
    #expect(store.games == before)
  }

  @Test("no twice loses no game")
  func declinedTwice() throws {
    let store = try left("1", "2", "stay")
    for _ in 1...2 {
      store.now += 1_000
      var played = try begun(store)
      played.type("n", "2")
    }
    var played = try begun(store)
    played.type("y")
    let kept = played.type("/games")
    #expect(kept.contains("turn 3"))
    #expect(kept.contains(" 2  "))
  }

  @Test("undo reaches across /load, /games and /restart, and redo goes back again")
  func undoAcross() throws {
    let store = try left("1", "/save first")
    var played = try begun(store)
    played.type("y", "2", "stay")
    #expect(played.type("/load first").contains("Loaded “first”, at turn 1."))
    #expect(played.session.turn == 1)
    #expect(played.type("/undo 2").contains("Back 2 turns."))
    #expect(played.type("/redo 9").contains("Forward"))
    #expect(played.type("/undo 2").contains("Back 2 turns."))
    #expect(played.session.turn == 3)
    played.type("/restart")
    #expect(played.session.turn == 0)
    #expect(played.type("/undo").contains("The window is dark."))
    #expect(played.session.turn == 3)
  }

  @Test("/restart and leaving keeps the game as the one that goes on")
  func restarted() throws {
    let store = try left("1", "2", "/restart", "/quit")
    #expect(try turn(in: store) == 2)
  }

  @Test("a move after /restart keeps the old game")
  func movedAfterRestart() throws {
    let store = try left("1", "2", "/restart", "2")
    #expect(try turn(in: store) == 1)
    var played = try begun(store)
    played.type("y")
    #expect(played.type("/games").contains("turn 2"))
  }

  @Test("a finished game is kept, and can be gone back into")
  func finished() throws {
    let store = try left("1", "1", "sleep", "")
    var played = try PlayedSession(Games.story("her"), store: store)
    #expect(played.begin().contains("The game that you finished is kept: /games brings it back."))
    played.type("2")
    #expect(played.type("/games 1").contains("Dawn"))
    #expect(played.type("/undo").contains("Stay awake"))
  }

  @Test("what was undone can be redone by the next who goes on")
  func undone() throws {
    let store = try left("1", "2", "stay", "/undo 2", "/quit")
    var played = try begun(store)
    played.type("y")
    #expect(played.session.turn == 1)
    #expect(played.type("/redo 2").contains("The window is dark."))
  }

  @Test("many moves that were undone are kept when others take their place")
  func undoneMuch() throws {
    let store = try left("1", "2", "stay", "read", "read", "read", "read", "read", "/undo 8", "2")
    #expect(store.games.keys.count { $0.hasPrefix("backups/") } == 1)
  }

  @Test("the last ten are kept")
  func ten() throws {
    let store = StoreInMemory()
    for number in 1...14 {
      store.now = 1_000 * number
      var played = try begun(store) { $0.beginsNew = true }
      played.type("1")
    }
    #expect(store.games.keys.count { $0.hasPrefix("backups/") } == 10)
    var played = try begun(store)
    played.type("y")
    #expect(played.type("/games").contains(" 1  turn 1, moment 13000"))
  }

  // MARK: An edited story

  @Test("an edited story that lost the place keeps the game until a move is made, and after it")
  func edited() throws {
    let store = try left("1", "2", "stay")
    let edited = try Games.story("her").replacing("awake", "asleep")
    let before = store.games
    var played = try begun(store, source: edited)
    #expect(played.type("y").contains("You are at turn 2"))
    played.type("/quit")
    #expect(store.games == before)
    var mended = try begun(store)
    #expect(mended.type("y").contains("You are back at turn 3."))
    var other = try begun(store, source: edited) { $0.continues = true }
    other.type("2")
    var again = try begun(store)
    again.type("y")
    #expect(again.type("/games").contains("turn 3"))
  }

  @Test("a game whose moves are gone, but not its place, goes on from there, again and again")
  func editedPast() throws {
    let store = try left("1", "2", "stay")
    let edited = try Games.story("her").replacing("Tell her about Catherine", "Speak of Catherine")
    var played = try begun(store, source: edited) { $0.continues = true }
    #expect(played.session.turn == 3)
    played.type("read")
    #expect(played.session.turn == 4)
    var again = try begun(store, source: edited) { $0.continues = true }
    #expect(again.session.turn == 4)
    #expect(again.type("/undo").contains("The window is dark."))
  }

  @Test("a damaged game is put aside under a new name each time")
  func damaged() throws {
    let store = try left("1")
    for expected in ["autosave.json.damaged", "autosave.json.damaged-2"] {
      store.games["autosave.json"] = Array("{\"longhandGame\":2,\"se".utf8)
      var played = try PlayedSession(Games.story("her"), store: store)
      #expect(played.begin().contains("put aside as games/" + expected))
      #expect(store.games[expected] != nil)
    }
  }

  // MARK: Two players

  @Test("a second player is told, and has a game of its own")
  func second() throws {
    let store = try left("1", "2")
    let first = store.games["autosave.json"]
    store.player = 2
    var played = try PlayedSession(Games.story("her"), store: store)
    #expect(played.begin().contains("This story is being played elsewhere at this moment."))
    #expect(played.session.prompt == nil)
    played.type("2")
    #expect(store.games["autosave.json"] == first)
    #expect(store.games["autosave-2.json"] != nil)
    #expect(played.type("/games").contains("turn 2"))
  }

  // MARK: Slots

  @Test("a slot asks before it is replaced, and can be deleted; no name is reserved")
  func slots() throws {
    var played = try begun(StoreInMemory())
    #expect(played.type("/save previous").contains("Saved as “previous”, at turn 0."))
    played.type("1", "/save previous")
    #expect(played.session.prompt == "There is a saved game called “previous”. Replace it? [y/N] ")
    #expect(played.type("").contains("Everything stays as it is."))
    #expect(played.type("/load previous").contains("at turn 0"))
    played.type("/undo", "/save previous")
    #expect(played.type("yes").contains("Saved as “previous”, at turn 1."))
    played.type("/delete previous")
    #expect(played.type("y").contains("is deleted"))
    #expect(played.type("/load previous").contains("There is no saved game"))
    #expect(played.type("/delete other").contains("There is no saved game"))
  }

  @Test("slots: the latest first, and a long name takes no columns of others")
  func slotTable() throws {
    var played = try begun(StoreInMemory())
    played.type("/save a", "1")
    played.store.now = 5_000
    played.type("/save " + String(repeating: "b", count: 60))
    let lines = played.type("/slots").split(separator: "\n")
    #expect(lines[0].hasPrefix(" bbb") && lines[0].contains("turn 1"))
    #expect(lines[1].hasPrefix(" a  "))
    #expect(lines[1].prefix(40).contains("turn 0"))
  }

  // MARK: Failures

  @Test("'Saved' is said only when it is, and leaving asks when it is not")
  func notSaved() throws {
    var played = try begun(StoreInMemory())
    #expect(played.type("/quit").contains("Until next time.") && !played.shown.contains("Saved."))
    played = try begun(StoreInMemory())
    played.store.failure = "no space left on device"
    played.type("1", "/quit")
    #expect(
      played.session.prompt == "The game is not saved: no space left on device. Leave all the same? [y/N] ")
    played.type("n")
    #expect(!played.session.hasLeft)
    played.store.failure = nil
    #expect(played.type("/quit").contains("Saved. Until next time."))
  }

  @Test("where nobody can answer, it is said that the game is not saved")
  func notSavedAtEnd() throws {
    var played = try begun(StoreInMemory())
    played.store.failure = "read-only file system"
    played.type("1")
    let shown = PlayedSession.text(of: played.session.finish())
    #expect(shown.contains("The game is not saved: read-only file system."))
    #expect(played.session.saveFailure != nil)
  }
}

extension String {
  /// The text with words in the place of others, which must be there.
  func replacing(_ words: String, _ others: String) throws -> String {
    let parts = components(around: words)
    guard parts.count > 1 else { throw Missing(reason: "'\(words)' is not in the story") }
    return parts.joined(separator: others)
  }

  private func components(around words: String) -> [String] {
    var parts: [String] = []
    var rest = self[...]
    while let range = rest.firstRange(of: words) {
      parts.append(String(rest[..<range.lowerBound]))
      rest = rest[range.upperBound...]
    }
    return parts + [String(rest)]
  }
}
