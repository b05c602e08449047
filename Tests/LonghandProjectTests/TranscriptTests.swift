import LonghandProject
import LonghandRuntime
import LonghandSource
import Testing

@Suite("Transcripts are played and compared")
struct TranscriptTests {
  private static let story = """
    VAR coins = 3
    PERSONA theodore {
      guarded / open: 30
    }
    EXTERNAL roll(sides)
    # title: The Shop
    -> street
    == street
    You stand in the street. # place: street
    You have {coins} coins.
    * [Go in] -> shop
    * [Go home] At home. # ending: Home
      -> END
    == shop
    ~ coins = coins - 1
    ~ theodore: open +50
    The bell rings. # sound: bell
    ~ coins = coins - 1
    The die shows {roll(6)}.
    + [Buy the blue coat] Blue.
    + [Buy the red coat] Red.
    - You leave with {coins} coins and a {~hat|scarf|glove}.
    -> END
    """

  /// Plays a transcript and gives each failure as `line kind: message`.
  private static func failures(_ transcript: String, story text: String = story) throws -> [String] {
    try results(transcript, story: text).flatMap { result in
      result.failures.map { "\($0.line) \($0.kind.rawValue): \($0.message)" }
    }
  }

  private static func results(_ transcript: String, story text: String = story) throws -> [TestResult] {
    let project = MemoryProject(["main.ink": text, "main.transcript": transcript]).project
    var finder = TranscriptFinder(project)
    try finder.find(["."])
    let found = finder.found.map { (path: $0.path, transcript: $0.transcript) }
    #expect(found.map(\.transcript.problems).joined().isEmpty)
    let tests = try StoryTests("main.ink", found, of: project, isMeasured: false)
    return tests.jobs.map { tests.play($0) }
  }

  // MARK: What passes

  @Test(
    "What passes",
    arguments: [
      "You stand in the street.\nYou have 3 coins.\n",
      "You   stand in\nthe street.\n\nYou have 3\tcoins.\n> 2\nAt home.\n= ending \"Home\"\n= ending\n= choices 0\n",
      "...\nYou have 3 coins.\n", "You stand in the street.\n...\n", "...\n", "...\nYou have 3 coins.\n...\n",
      "! external roll = 4\n> 1\n= coins == 1\n= theodore.open >= 40\n= theodore.guarded < 60\n= shop\n> blue\n...\n",
      "You stand in the street.\n# place: street\n# title: The Shop\nYou have 3 coins.\n", "# place: street\n",
      "* Go in\n* Go home\n= choices 2\n", "* Go in\n* ...\n", "* ...\n* Go home\n",
      "! set coins = 10 + 2\n...\nYou have 12 coins.\n", "! set theodore.open = 90\n= theodore.open == 90\n",
      "! set theodore.guarded = 90\n= theodore.open == 10\n",
      "! at shop\n! external roll(6) = 4\nThe bell rings.\n# sound: bell\n= coins == 2\nThe die shows 4.\n= coins == 1\n",
      "! external roll = 2\n! external roll(6) = 5\n> go in\n...\nThe die shows 5.\n> 2\nRed.\n...\n",
      "! external roll(6) = coins\n! seed 7\n> 1\n...\nThe die shows 3.\n",
      "You stand in the street.\nYou have 3 coins.\n! at shop\nThe bell rings.\n...\n> 1\nBlue.\n...\n",
      "// A comment.\n> 2\n---\n---\n! external roll(6) = 1\n> 1\n",
    ])
  func passes(transcript: String) throws {
    let text = transcript.contains("external") ? transcript : "! external roll = 6\n" + transcript
    #expect(try Self.failures(text) == [])
  }

  @Test("A backslash makes a paragraph of what looks like a sign")
  func escaped() throws {
    let story = "\\> One.\n\\= Two.\n\\... \n\\-\\-\\-\n\\/\\/ Three.\n\\\\ Four.\n-> END\n"
    #expect(try Self.failures("\\> One.\n\\= Two.\n\\...\n\\---\n\\// Three.\n\\\\ Four.\n", story: story) == [])
  }

  @Test("A shuffle is drawn from the seed")
  func seeds() throws {
    let story = "{~one|two|three|four|five|six|seven|eight}\n-> END\n"
    let words = try (1...20).map { seed in
      try #require(
        try Self.results("! seed \(seed)\n= 1 == 1\n", story: story).first?.turns.first?.paragraphs.first?.words)
    }
    #expect(Set(words).count > 3)
    #expect(try Self.failures("! seed 9\n\(words[8])\n", story: story) == [])
  }

  // MARK: What fails

  @Test(
    "What fails, where, and in which words",
    arguments: [
      ("You stand in the road.\nYou have 3 coins.\n", ["2 prose: The words differ."]),
      ("You stand in the street.\n", ["2 prose: The words differ."]),
      ("...\nYou have 4 coins.\n", ["3 prose: The words differ."]),
      ("> 3\n", ["2 choice: There is no choice 3; 2 are offered: `Go in`, `Go home`."]),
      ("> go\n", ["2 choice: `> go` fits several choices: `Go in`, `Go home`."]),
      ("> sleep\n", ["2 choice: No choice is `sleep`; there is `Go in`, `Go home`."]),
      ("> 2\n> 1\n", ["3 choice: `> 1` cannot be taken: the story offers no choice here."]),
      ("= coins == 4\n", ["2 condition: `coins == 4` does not hold here: `coins` is 3."]),
      (
        "= coins == 4 and theodore.guarded > 80\n",
        [
          "2 condition: `coins == 4 and theodore.guarded > 80` does not hold here: `coins` is 3, `theodore.guarded` is 70."
        ]
      ),
      ("= coin == 3\n", ["2 condition: `coin == 3` is no condition that the story understands."]),
      ("= ending\n", ["2 ending: The story has not come to an ending here: it offers choices."]),
      ("> 2\n= ending \"Away\"\n", ["3 ending: The story has come to the ending `Home`, not `Away`."]),
      ("= choices 3\n", ["2 offered: 2 choices are offered here, not 3."]),
      ("* Go in\n* Go out\n", ["2 offered: The choices differ."]), ("* Go in\n", ["2 offered: The choices differ."]),
      (
        "# place: road\n",
        ["2 tag: No line of this turn has the tag `# place: road`; there is `# title: The Shop`, `# place: street`."]
      ),
      (
        "You stand in the street.\nYou have 3 coins.\n# place: street\n",
        ["4 tag: The line above has not the tag `# place: street`; it has none."]
      ),
      ("! set coin = 3\n", ["2 order: The story declares no trait `coin`."]),
      ("! at nowhere\n", ["2 order: The story has nothing at `nowhere`."]),
      ("! external rol(6) = 3\n", ["2 order: The story calls no `EXTERNAL` function `rol`; it calls `roll`."]),
    ])
  func fails(transcript: String, expected: [String]) throws {
    #expect(try Self.failures("! external roll = 6\n" + transcript) == expected)
  }

  @Test("A function of the host that nobody answers is an error of the story")
  func unanswered() throws {
    let failures = try Self.failures("! external roll(8) = 1\n> 1\n")
    #expect(failures.count == 1)
    #expect(failures[0].contains("No `! external` line answers `roll(6)`."), "\(failures)")
    #expect(try Self.failures("> 1\n").first?.contains("roll") == true)
  }

  @Test("Each run begins anew, and each is a test")
  func runs() throws {
    let results = try Self.results("// Home.\n! external roll = 1\n> 2\n---\n! external roll = 1\n= coins == 4\n")
    #expect(results.map(\.name) == ["main.transcript, run 1", "main.transcript, run 2"])
    #expect(results.map(\.run.title) == ["Home.", nil])
    #expect(results.map(\.failures.isEmpty) == [true, false])
  }

  @Test("Differences are shown by words")
  func differences() {
    let difference = Difference(
      expected: ["One line.", "You have three coins and a hat."],
      found: ["One line.", "You have two coins and a hat.", "More."])
    #expect(
      difference.lines == [
        .same("One line."),
        .expected([
          .init(words: "You have", isChanged: false), .init(words: "three", isChanged: true),
          .init(words: "coins and a hat.", isChanged: false),
        ]),
        .found([
          .init(words: "You have", isChanged: false), .init(words: "two", isChanged: true),
          .init(words: "coins and a hat.", isChanged: false),
        ]), .found([.init(words: "More.", isChanged: true)]),
      ])
  }

  // MARK: What cannot be read

  @Test(
    "What no transcript can say",
    arguments: [
      (">\n", "Behind `>` belongs the number or the words of a choice."),
      ("! seed x\n", "Behind `! seed` belongs a whole number."), ("! set coins\n", "Write `! set name = value`."),
      ("! jump shop\n", "There is no `! jump`; there are `set`, `seed`, `external`, `at` and `story`."),
      (
        "! external roll(6 = 4\n",
        "Write `! external name(argument) = value`, or `! external name = value` to answer every call."
      ),
      ("! at\n", "Behind `! at` belongs the name of a knot."),
    ])
  func problems(text: String, message: String) {
    let transcript = Transcript(SourceFile(name: "x.transcript", text: "Words.\n" + text))
    #expect(transcript.problems == [Transcript.Problem(line: 2, message: message)])
  }

  // MARK: Writing anew

  private static func updated(_ transcript: String) throws -> String? {
    let results = try results(transcript)
    let file = SourceFile(name: "main.transcript", text: transcript)
    return TranscriptUpdate.text(of: Transcript(file), results)
  }

  @Test("What failed is written as it is now, all else stays")
  func update() throws {
    let old = """
      // The shop.
      ! external roll = 4
      You stand in the road.
      # place: road

      You have 3 coins.
      * Go in
      = coins == 4
      > 1
      ...
      The die shows 4.

      """
    let new = """
      // The shop.
      ! external roll = 4
      You stand in the street.
      # title: The Shop
      # place: street
      You have 3 coins.

      * Go in
      * Go home
      = coins == 4
      > 1
      ...
      The die shows 4.

      """
    #expect(try Self.updated(old) == new)
    #expect(try Self.failures(new) == ["10 condition: `coins == 4` does not hold here: `coins` is 3."])
    #expect(try Self.updated("! external roll = 4\n...\nYou have 3 coins.\n") == nil)
  }

  // MARK: Which story

  @Test("A transcript belongs to the nearest story, by its name, or by what it says")
  func stories() throws {
    let files = [
      "book/main.ink": "INCLUDE parts/one.ink\n-> one\n", "book/parts/one.ink": "== one\nOne.\n-> END\n",
      "book/parts/deep/a.transcript": "One.\n", "book/main.transcript": "One.\n", "tales/roof.ink": "Roof.\n",
      "tales/sea.ink": "Sea.\n", "tales/roof-at-night.transcript": "Roof.\n", "tales/both.transcript": "Sea.\n",
      "tales/said.transcript": "! story sea.ink\nSea.\n", "alone/x.transcript": "Words.\n",
    ]
    var finder = TranscriptFinder(MemoryProject(files).project)
    try finder.find([])
    #expect(
      finder.found.map { "\($0.path) \($0.story)" } == [
        "book/main.transcript book/main.ink", "book/parts/deep/a.transcript book/main.ink",
        "tales/roof-at-night.transcript tales/roof.ink", "tales/said.transcript tales/sea.ink",
      ])
    #expect(
      finder.failures.sorted() == [
        "'tales/both.transcript' may be about any of 'roof.ink', 'sea.ink'; name one in it: ! story FILE",
        "no story lies beside 'alone/x.transcript' or above it; name one in it: ! story FILE",
      ])
    var one = TranscriptFinder(MemoryProject(files).project)
    try one.find(["tales/sea.ink"])
    #expect(one.found.map(\.path) == ["tales/said.transcript"])
  }
}
