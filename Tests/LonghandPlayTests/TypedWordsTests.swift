import LonghandPlay
import LonghandRuntime
import Testing

@Suite("Typed words fit as a person would say")
struct TypedWordsTests {
  /// What a choice says, and what is typed for it.
  static let cases: [(text: String, typed: [String])] = [
    ("Don’t go", ["don't go", "Don’t go", "dont go", "DON`T"]), ("Qu’il vienne", ["qu'il", "qu’il vienne"]),
    ("half‑open", ["half-open", "half open", "half‑open"]), ("Mother—please", ["mother-please", "mother please"]),
    ("a naïve café", ["naive", "cafe", "naïve café", "NAÏVE"]), ("Straße", ["strasse", "STRASSE", "straße"]),
    ("ΟΔΟΣ", ["οδος", "οδός", "οδοσ"]), ("Iğdır", ["IĞDIR", "igdir", "ığdır"]), ("İstanbul", ["istanbul", "İSTANBUL"]),
    ("ﬁnd the œuvre", ["find", "oeuvre", "œuvre"]), ("Leave, now!", ["leave now", "now leave"]),
    ("ten\u{A0}past\u{202F}ten", ["ten past ten", "past"]), ("…", ["...", "…"]), ("!!!", ["!!!"]),
    ("Ёлка", ["елка", "ёлка"]),
    ("cafe\u{301}s", ["cafés", "cafes"]), ("ｆｕｌｌ width", ["full", "ｆｕｌｌ"]), ("Łódź", ["lodz", "łódź"]), ("👍", ["👍"]),
    ("wait...what", ["wait what", "what"]), ("Ångström’s øre", ["angstrom's ore", "angstroms"]),
    ("Việt Nam", ["viet nam"]),
  ]

  @Test("words", arguments: cases)
  func words(text: String, typed: [String]) throws {
    var story = Story(try program("* [\(text)] x\n* [Zzz qqq] y\n- -> END\n"), seed: 1)
    _ = story.lines()
    for words in typed {
      #expect(ChoiceFinder(choices: story.choices).find(words) == .one(0), "\(words)")
    }
  }

  @Test("numbers", arguments: ["2", "2.", "2)", "(2)", "#2", " 2 ", "２"])
  func numbers(typed: String) throws {
    var story = Story(try program("* [a] x\n* [b] y\n- -> END\n"), seed: 1)
    _ = story.lines()
    #expect(ChoiceFinder(choices: story.choices).find(typed) == .one(1))
  }

  @Test("accents tell words apart where both are offered")
  func accents() throws {
    var story = Story(try program("* [pâte] x\n* [pate] y\n- -> END\n"), seed: 1)
    _ = story.lines()
    #expect(ChoiceFinder(choices: story.choices).find("pate") == .one(1))
    #expect(ChoiceFinder(choices: story.choices).find("pâte") == .one(0))
  }

  @Test("pasted lines are played, one a line", arguments: ["1\n2\n1\n", "1\r\n2\r\n1", "catherine\nwants\nsleep"])
  func pasted(lines: String) throws {
    var played = try PlayedSession(Games.story("her"))
    played.begin()
    played.type(lines)
    #expect(played.session.turn == 3)
    #expect(played.session.hasEnded)
  }

  @Test("commands among pasted lines, and a line that fits nothing ends them")
  func pastedCommands() throws {
    var played = try PlayedSession(Games.story("her"))
    played.begin()
    played.type("1\n/undo\n2")
    #expect(played.session.game.moment.move == .choice("Go home at once", index: 1))
    #expect(played.type("dance\n1").contains("No choice fits “dance”"))
    #expect(played.session.turn == 1)
  }

  @Test("plain words are commands where no choice fits")
  func plainCommands() throws {
    var played = try PlayedSession(Games.story("her"))
    played.begin()
    #expect(played.type("help").contains("/undo"))
    played.type("1")
    #expect(played.type("undo").contains("Back one turn."))
    #expect(played.type("save").contains("Saved as “quick”"))
    #expect(played.type("load the gun").contains("Did you mean /load?"))
    #expect(played.type("goto night").contains("No choice fits"))
    played.type("quit")
    #expect(played.session.hasLeft)
  }

  @Test("a choice comes before a command of the same name")
  func choiceFirst() throws {
    var played = try PlayedSession("* [Quit the job] Done.\n* [Stay]\n- -> END\n")
    played.begin()
    #expect(played.type("quit").contains("Done."))
  }

  @Test("Enter takes a lone choice, and nothing else")
  func lone() throws {
    var played = try PlayedSession("A\n* [go] B\n- C\n* [x]\n* [y]\n- -> END\n")
    played.begin()
    #expect(played.type("").contains("B"))
    #expect(played.type("").isEmpty)
    #expect(played.session.turn == 1)
  }
}
