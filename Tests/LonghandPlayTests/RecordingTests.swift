import LonghandPlay
import LonghandRuntime
import Testing

@Suite("What is recorded replays")
struct RecordingTests {
  /// Choices that are hard to write as words, in one story.
  static let odd = """
    VAR slash = "/"
    Odd.
    * [2] two
    * [1] one
    * [...] dots
    * [{slash}{slash} x] comment
    * [/quit] command
    * [twin] first twin
    * [twin] second twin
    * [!!!] marks
    * [{lines()}] lines
    * [1, 2] comma
    * [undo] undone
    * [Don’t—go “home”…] curly
    - Done.
    * [On] -> END
    * [Off] -> END
    == function lines()
    a
    b
    """

  @Test("choices that are hard to write as words are found again", arguments: 0..<12)
  func odd(index: Int) throws {
    var played = try PlayedSession(Self.odd)
    played.begin()
    played.type("/record moves.txt")
    played.session.choose(index)
    let told = try required(played.session.game.moment.passage.first?.text, "nothing was told")
    played.type("on")
    let text = try required(played.store.text(of: "moves.txt"), "no recording")
    var again = try PlayedSession(Self.odd)
    again.begin()
    var script = MoveScript(name: "moves.txt", bytes: Array(text.utf8))
    while let line = script.next() { again.type(line) }
    #expect(again.session.game.moments[1].passage.first?.text == told)
    #expect(again.session.game.moments.map { $0.move } == played.session.game.moments.map { $0.move })
  }

  @Test("what is undone leaves the recording")
  func undone() throws {
    var played = try PlayedSession(Games.story("her"))
    played.begin()
    played.type("/record moves.txt", "1", "1", "/undo", "2", "stay")
    #expect(played.store.text(of: "moves.txt") == "> Tell her about Catherine\n> Ask what she wants\n> Stay awake\n")
    played.type("/undo 9", "/redo")
    #expect(played.store.text(of: "moves.txt") == "> Tell her about Catherine\n")
    played.type("/restart", "2")
    #expect(played.store.text(of: "moves.txt") == "> Go home at once\n")
  }

  @Test("a loaded game takes the place of what was recorded")
  func loaded() throws {
    var played = try PlayedSession(Games.story("her"))
    played.begin()
    played.type("1", "/save a", "/restart", "2", "/record moves.txt", "/load a")
    #expect(played.store.text(of: "moves.txt") == "> Tell her about Catherine\n")
  }

  @Test("what was recorded of a game that another one takes the place of is kept beside")
  func kept() throws {
    var played = try PlayedSession(Games.story("her"))
    played.begin()
    played.type("/record moves.txt", "1")
    let shown = played.type("/restart")
    #expect(shown.contains("What was recorded of the game before is kept in moves-1.txt; moves.txt goes on"))
    #expect(played.store.text(of: "moves-1.txt") == "> Tell her about Catherine\n")
    played.type("2", "/restart")
    #expect(played.store.text(of: "moves-2.txt") == "> Go home at once\n")
    #expect(played.store.text(of: "moves-1.txt") == "> Tell her about Catherine\n")
    played.type("/restart")
    #expect(played.store.text(of: "moves-3.txt") == nil)
  }

  @Test("the seed is written where chance has a say")
  func seed() throws {
    var played = try PlayedSession("Hello {RANDOM(1, 6)}.\n* [a] x\n* [b] y\n- -> END\n", seed: 42)
    played.begin()
    played.type("/record moves.txt", "a")
    let text = try required(played.store.text(of: "moves.txt"), "no recording")
    #expect(text == "! seed 42\n> a\n")
    #expect(MoveScript(name: "", bytes: Array(text.utf8)).seed == 42)
  }

  @Test("what a recording says of an author's moves is done again")
  func orders() throws {
    let story =
      "VAR mood = \"calm\"\nLIST bag = lamp, (rope)\nHere.\n* [a] {mood} {bag} -> END\n== there\nThere. -> END\n"
    var played = try PlayedSession(story) { $0.isAuthor = true }
    played.begin()
    played.type("/record moves.txt", "/set mood dark", "/set bag (lamp)", "/goto there", "/undo", "a")
    let text = try required(played.store.text(of: "moves.txt"), "no recording")
    #expect(text == "! set mood = \"dark\"\n! set bag = (lamp)\n> a\n")
    var again = try PlayedSession(story) { $0.isAuthor = true }
    again.begin()
    var script = MoveScript(name: "moves.txt", bytes: Array(text.utf8))
    var shown = ""
    while let line = script.next() { shown = again.type(line) }
    #expect(shown.contains("dark lamp"))
  }

  @Test("of a transcript the choices of its first run are played, of other files every line")
  func readsBoth() {
    func moves(_ text: String) -> [String] {
      var script = MoveScript(name: "x", bytes: Array(text.utf8))
      var moves: [String] = []
      while let line = script.next() { moves.append(line) }
      return moves
    }
    let transcript = "// Title.\n! seed 3\n! at hall\nProse.\n...\n= coins == 2\n>  go in\n# tag\n---\n> other\n"
    #expect(moves(transcript) == ["/goto hall", "go in"])
    #expect(moves("// seed: 3\n2\n\ngo in\n/undo\n") == ["2", "go in", "/undo"])
    #expect(MoveScript(name: "x", bytes: Array(transcript.utf8)).seed == 3)
  }

  @Test("a file is replaced or extended only if that is wanted, and a story never")
  func files() throws {
    var played = try PlayedSession(Games.story("her"))
    played.begin()
    played.store.files = ["essay.txt": Array("my essay\n".utf8), "story.ink": Array("x".utf8)]
    played.type("/record essay.txt", "")
    #expect(played.store.text(of: "essay.txt") == "my essay\n")
    #expect(played.type("/record story.ink").contains("is a file of the story"))
    #expect(played.type("/transcript story.ink").contains("is a file of the story"))
    played.type("/transcript \"essay.txt\"", "n")
    #expect(played.store.text(of: "essay.txt") == "my essay\n")
    played.type("/transcript 'essay.txt'", "y", "1", "/undo")
    let text = try required(played.store.text(of: "essay.txt"), "gone")
    #expect(text.hasPrefix("my essay\n\n> Tell her about Catherine\n"))
    #expect(text.contains("\n(Back one turn.)\n"))
    played.type("/record essay.txt", "y")
    #expect(played.store.text(of: "essay.txt") == "")
  }

  @Test("what cannot be written is said at once, and once")
  func failure() throws {
    var played = try PlayedSession(Games.story("her"))
    played.begin()
    played.type("/transcript t.txt", "/record r.txt")
    played.store.failure = "no space left on device"
    let shown = played.type("1")
    #expect(shown.contains("The transcript cannot be written to t.txt: no space left on device."))
    #expect(shown.contains("The recording cannot be written to r.txt: no space left on device."))
    #expect(!played.type("1").contains("cannot be written"))
    #expect(played.type("/transcript").contains("Nothing is being written."))
  }
}
