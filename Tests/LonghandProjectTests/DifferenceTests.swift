import LonghandCompiler
import LonghandProject
import LonghandRuntime
import LonghandSource
import Testing

@Suite("Differences between two versions of a story")
struct DifferenceTests {
  private static func story(_ text: String) throws -> ViewedStory {
    ViewedStory(try MemoryProject(["main.ink": text]).project.analysis(of: "main.ink"), path: "main.ink")
  }

  private static func difference(_ old: String, _ new: String) throws -> StoryDifference {
    StoryDifference(from: try story(old), to: try story(new))
  }

  /// Each change as `passage: subject action old -> new`.
  private static func changes(_ old: String, _ new: String) throws -> [String] {
    try difference(old, new).passages.flatMap { passage in
      passage.changes.map { change in
        let name = passage.kind == "top" ? "top" : passage.name
        return
          "\(name): \(change.subject.rawValue) \(change.action.rawValue) \(change.old ?? "") -> \(change.new ?? "")"
      }
    }
  }

  @Test(
    "Each part of a line is told of by itself",
    arguments: [
      ("It rained.", "It rained all day.", ["text changed It rained. -> It rained all day."]),
      ("It {x > 1:rained}.", "It {x > 2:rained}.", ["condition changed {x > 1} -> {x > 2}"]),
      ("On. # wet", "On. # dry", ["tag changed # wet -> # dry"]),
      ("On. -> a", "On. -> b", ["divert changed -> a -> -> b"]),
      (
        "* {x} [Go] -> a", "* {x > 1} [Go on] -> a",
        [
          "choice changed [Go] -> [Go on]", "condition changed {x} -> {x > 1}",
        ]
      ),
      ("* [Go] -> a", "+ [Go] -> a", ["choice changed * -> +"]),
      ("* (gone) [Go] -> a", "* (went) [Go] -> a", ["label changed gone -> went"]),
      ("~ x = 1", "~ x = 2", ["logic changed ~ x = 1 -> ~ x = 2"]),
      ("// old words here", "// new words here", ["comment changed old words here -> new words here"]),
      ("One. // said", "One. // heard", ["comment changed said -> heard"]),
      ("{&a|b} c", "{~a|b} c", ["condition changed {&} -> {~}"]),
      ("{x:\n- 1: One.\n- else: Two.\n}", "{x:\n- 2: One.\n- else: Two.\n}", ["condition changed {1} -> {2}"]),
      ("{x:one|two}", "{x:one|three}", ["text changed one | two -> one | three"]),
      ("* Go[ on] there", "* Go[ on there]", ["choice changed Go[ on] there -> Go[ on there]"]),
      ("TODO write it", "TODO rewrite it", ["note changed TODO write it -> TODO rewrite it"]),
      (
        "PERSONA p {\nshy / bold: 40\n}", "PERSONA p {\nshy / bold: 50\n}",
        [
          "declaration changed shy / bold: 40 -> shy / bold: 50"
        ]
      ),
      ("It rained.\nIt snowed all night.", "It snowed all night.", ["text cut It rained. -> "]),
      ("It rained.", "It rained.\n- (late) Late.", ["gather added  -> - (late) Late."]),
      ("  It rained.  ", "It rained.", []),
    ])
  func parts(_ old: String, _ new: String, _ expected: [String]) throws {
    #expect(try Self.changes(old, new) == expected.map { "top: \($0)" })
  }

  @Test("Knots are new, gone and renamed")
  func passages() throws {
    let difference = try Self.difference(
      "-> a\n== a\nThe first line.\nThe second line.\n-> END\n== b\nAll others.\n-> END\n",
      "-> z\n== z\nThe first line.\nThe second line, reworded.\n-> END\n== c\nSomething else.\n-> END\n")
    #expect(
      difference.passages.map { "\($0.action.rawValue) \($0.oldName ?? "") \($0.newName ?? "")" } == [
        "changed main.ink main.ink", "renamed a z", "added  c", "cut b ",
      ])
    #expect(difference.passages[1].wordsAdded == 1)
    #expect(
      difference.endings.map { "\($0.action.rawValue) \($0.old ?? "") \($0.new ?? "")" } == [
        "renamed a z", "added  c", "cut b ",
      ])
    #expect(difference.isBreaking)
  }

  @Test("What stands elsewhere word for word has moved")
  func moves() throws {
    let changes = try Self.changes(
      "-> a\n== a\nIt goes down to the river.\n-> b\n== b\nB.\n-> END\n",
      "-> a\n== a\n-> b\n== b\nB.\nIt goes down to the river.\n-> END\n")
    #expect(
      changes == [
        "a: text moved It goes down to the river. -> ",
        "b: text moved It goes down to the river. -> It goes down to the river.",
      ])
  }

  @Test("Blanks alone are told apart from words")
  func layout() throws {
    let difference = try Self.difference("A.\n* [B]\n    C.\n", "A.\n* [B]\n  C.\n")
    #expect(difference.passages.map(\.isLayoutOnly) == [true])
    #expect(try Self.difference("A.\n", "A.\n").isEmpty)
  }

  // MARK: Plays

  private static func program(_ text: String) throws -> Program {
    try #require(try MemoryProject(["main.ink": text]).project.compile("main.ink").program)
  }

  private static func plays(_ old: String, _ new: String) throws -> PlayDifference {
    var comparer = PlayComparer(from: try program(old), to: try program(new))
    comparer.compare(plays: 60, replays: 20, seed: 1)
    return comparer.difference
  }

  private static let old = """
    -> a
    == a
    A.
    * [Left] -> b
    * [Right] -> c
    == b
    B.
    * [On] -> END
    == c
    C.
    * [Down] -> END
    * [Up] -> END
    """

  @Test("Playthroughs part where a choice is no longer offered, and saves lose their place")
  func partings() throws {
    let new = Self.old.split(separator: "\n").filter { $0 != "* [Up] -> END" }.joined(separator: "\n")
    let plays = try Self.plays(Self.old, new)
    #expect(plays.replays == 20)
    #expect(plays.replayed < 20)
    #expect(plays.divergences.map { "\($0.knot) \($0.choice)" } == ["c Up"])
    #expect(plays.savePoints == 3)
    #expect(plays.lostSaves.map(\.knot) == ["c"])
    #expect(plays.lostSaves.first?.lost == ["Up"])
    #expect(plays.lostSaves.first?.offeredNow == ["Down"])
    #expect(plays.isBreaking)
  }

  @Test("A choice that another one has taken the place of is told of")
  func misledSaves() throws {
    let new = Self.old.split(separator: "\n").map { $0 == "* [Up] -> END" ? "* [Sideways] -> END" : String($0) }
    let plays = try Self.plays(Self.old, new.joined(separator: "\n"))
    #expect(plays.lostSaves.map(\.missing) == [["“Up” would lead where “Sideways” leads."]])
    let reworded = Self.old.split(separator: "\n").map { $0 == "* [Up] -> END" ? "* [Up again] -> END" : String($0) }
    #expect(try Self.plays(Self.old, reworded.joined(separator: "\n")).lostSaves.isEmpty)
  }

  @Test("New words keep nobody from playing on")
  func words() throws {
    let plays = try Self.plays(Self.old, Self.old + "\n== d\nD.\n-> END\n")
    #expect(plays.replayed == plays.replays)
    #expect(plays.lostSaves.isEmpty)
    #expect(!plays.isBreaking)
    #expect(plays.endings.allSatisfy { $0.before == $0.after })
  }

  @Test("Shares of endings are measured before and after")
  func shares() throws {
    let new = Self.old + "\n* [Out] -> d\n* [Off] -> d\n== d\nD.\n-> END\n"
    let plays = try Self.plays(Self.old, new)
    let after = plays.endings.first { $0.name == "d" }
    #expect(after?.before == 0)
    #expect((after?.after ?? 0) > 0.1)
  }

  @Test("Transcripts and recorded moves that no longer run are told of, with where they part")
  func transcripts() throws {
    let files = ["tram.transcript": "> left\n> on\n= ending \"b\"\n---\n> right\n> up\n", "way.input.txt": "2\n2\n"]
    let new = Self.old.split(separator: "\n").filter { $0 != "* [Up] -> END" }.joined(separator: "\n")
    let before = MemoryProject(files.merging(["main.ink": Self.old]) { $1 }).project
    let after = MemoryProject(files.merging(["main.ink": new]) { $1 }).project
    let (broken, passed) = try TranscriptComparer.compare(old: (before, "main.ink"), new: (after, "main.ink"))
    #expect(passed == 3)
    #expect(broken.map(\.line) == [2, 6])
    #expect(broken.map(\.message).first == "“Up” cannot be taken any more.")
    #expect(broken.allSatisfy { !$0.isUpdated })
  }
}
