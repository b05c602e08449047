import LonghandCompiler
import LonghandLint
import LonghandProject
import LonghandRuntime
import LonghandSource
import Testing

@Suite("Statistics")
struct StatisticsTests {
  private static func statistics(_ files: [String: String]) throws -> StoryStatistics {
    let analysis = try MemoryProject(files).project.analysis(of: "main.ink")
    return StoryStatistics(ViewedStory(analysis, path: "main.ink"))
  }

  private static func statistics(_ text: String) throws -> StoryStatistics { try statistics(["main.ink": text]) }

  @Test(
    "Words are letters and digits with apostrophes and hyphens between them",
    arguments: [
      ("", 0, 0), ("One.", 1, 1), ("It's well-built, isn't it?", 4, 1), ("'Tis rock-'n'-roll - or not", 6, 1),
      ("Café Größe naïve — déjà-vu 1999", 5, 1), ("One… two! Three? Four", 4, 4), ("...!?", 0, 0), ("a’b’ c", 2, 1),
    ])
  func words(_ text: String, _ words: Int, _ sentences: Int) {
    let measure = TextMeasure(of: text)
    #expect(measure.words == words)
    #expect(measure.sentences == sentences)
  }

  @Test(
    "Syllables are counted as the linter counts them",
    arguments: [
      "table", "made", "the", "apple", "queue", "rhythm", "It's", "well-built", "Größe", "über", "eye", "8",
    ])
  func syllables(_ word: String) {
    #expect(TextMeasure(of: word).syllables == Readability.syllableCount(of: word))
  }

  @Test("Text that comes in pieces is measured as if it came at once")
  func pieces() {
    var measure = TextMeasure()
    for piece in ["Half a wo", "rd and it", "'s done. ", "Is it?"] { measure.add(piece) }
    measure.endParagraph()
    #expect(measure == TextMeasure(of: "Half a word and it's done. Is it?"))
  }

  @Test("Prose, choices, comments, tags and texts of logic are told apart")
  func kinds() throws {
    let story = try Self.statistics(
      """
      // four words of comment
      VAR mood = "quite calm" /* and two */
      One two three. # tag not counted
      * Four five[ six.] seven
        Eight {mood: nine|ten eleven}.
      * {mood} [Twelve]
      - (label) -> END
      """)
    #expect(story.all.prose.words == 3 + 1 + 1 + 3)
    #expect(story.all.offered.words == 3 + 1)
    #expect(story.comments == 6)
    #expect(story.strings == 2)
    #expect(story.counts.choices == 2)
    #expect(story.counts.conditionalChoices == 1)
    #expect(story.longest.first?.words == 3)
  }

  @Test(
    "Endings have the names that a playthrough tells",
    arguments: [
      ("Home. # ending: Home\n-> END\n", ["Home"]),
      ("-> a\n== a\nA.\n* [One] -> END\n* [Two] -> b\n== b\nB. # ending: The Other\n-> END\n", ["a", "The Other"]),
      ("-> a\n== a\nA. # ending: A\n-> out\n== out\n-> END\n", ["A"]),
      ("Over.\n-> END\n", ["END"]),
      ("It stops.\n", []),
    ])
  func endings(_ text: String, _ expected: [String]) throws {
    let project = MemoryProject(["main.ink": text]).project
    #expect(try Self.statistics(text).endings == expected)
    let program = try #require(try project.compile("main.ink").program)
    let readers = ReaderStatistics(program, plays: 30, seed: 1)
    #expect(readers.endings.keys.sorted() == expected.sorted())
  }

  @Test("Speakers are those whom tags name, or who are declared before a colon")
  func speakers() throws {
    let story = try Self.statistics(
      """
      # speakers: Ada, Ben
      Ada: Good evening.
      Note: nobody answers.
      Nobody, at first. # speaker: Ben
      -> END
      """)
    #expect(story.speakers.map(\.name) == ["Ada", "Ben"])
    #expect(story.speakers.map(\.amount.words) == [3, 3])
  }

  @Test("Where nobody is declared, names count only in a story that is told that way")
  func undeclaredSpeakers() throws {
    let told = String(repeating: "Ada: Yes.\nBen: No.\n", count: 3)
    #expect(try Self.statistics(told + "-> END\n").speakers.map(\.name) == ["Ada", "Ben"])
    let prose = String(repeating: "It rained all day.\n", count: 40) + "Note: one.\nNote: two.\nNote: three.\n-> END\n"
    #expect(try Self.statistics(prose).speakers.isEmpty)
  }

  @Test("A tag on a line of its own belongs to the next line")
  func tags() throws {
    let story = try Self.statistics("-> a\n== a\n# place: roof\n# cold\nOne two.\nThree. # cold\n-> END\n")
    #expect(story.tags.map(\.name) == ["cold", "place: roof"])
    #expect(story.tags.map(\.amount.words) == [3, 2])
  }

  @Test("A file that is included twice is counted once")
  func repeatedFiles() throws {
    let story = try Self.statistics([
      "main.ink": "INCLUDE part.ink\nINCLUDE part.ink\n-> END\n", "part.ink": "One two.\n",
    ])
    #expect(story.all.words == 2)
    #expect(story.counts.files == 2)
  }

  @Test("What one reader sees is what a playthrough shows")
  func readers() throws {
    let text = "One two.\n* Three\n  Four.\n* [Five] Six seven.\n- Eight.\n-> END\n"
    let program = try #require(try MemoryProject(["main.ink": text]).project.compile("main.ink").program)
    let readers = ReaderStatistics(program, plays: 40, seed: 1)
    // Both choices are read; `Three` is printed again.
    #expect(Set(readers.words) == [2 + 2 + 1 + 1 + 1, 2 + 2 + 2 + 1])
    #expect(readers.choices == Array(repeating: 1, count: 40))
    #expect(readers == ReaderStatistics(program, plays: 40, seed: 1))
  }

  @Test("A story that goes on and on is given up soon")
  func endless() throws {
    let program = try #require(
      try MemoryProject(["main.ink": "-> a\n== a\nA.\n+ [On] -> a\n"]).project.compile("main.ink").program)
    let readers = ReaderStatistics(program, plays: 100, seed: 1)
    #expect(readers.plays == 3)
    #expect(readers.unfinished == 3)
    #expect(readers.words.isEmpty)
  }
}
