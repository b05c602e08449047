import Foundation
import LonghandCompiler
import LonghandPlay
import LonghandProof
import LonghandRuntime
import LonghandSource
import LonghandTestSupport
import Testing

/// What an author asks while a story is played: `/goto` with the pasts of readers, `/why` with what opens a choice.
///
/// A case is a story, and what is typed (`> `) with what is shown. With `LONGHAND_RECORD=1` in the environment what is
/// shown is written anew, and the test fails so that somebody reads it.
@Suite("An author who plays")
struct AuthorTests {
  private static let folder = Repository.root.appendingPathComponent("Tests/LonghandExplorerTests/Author")

  @Test("is told what the case says", arguments: Repository.files(under: folder, suffix: ".txt"))
  func told(_ file: URL) throws {
    let text = try String(contentsOf: file, encoding: .utf8)
    let parts = text.split(separator: "@ story\n", maxSplits: 1)
    let halves = try #require(parts.last).split(separator: "@ played\n", maxSplits: 1)
    try #require(parts.count == 2 && halves.count == 2)
    let actual = try Self.played(String(halves[0]), typing: String(halves[1]))
    if actual != halves[1], ProcessInfo.processInfo.environment["LONGHAND_RECORD"] != nil {
      try "\(parts[0])@ story\n\(halves[0])@ played\n\(actual)".write(to: file, atomically: true, encoding: .utf8)
      Issue.record("recorded \(file.lastPathComponent)")
    }
    #expect(actual == halves[1])
  }

  /// What is shown for each line that is typed.
  private static func played(_ source: String, typing text: String) throws -> String {
    var session = try session(source)
    var shown = words(session.begin())
    for line in text.split(separator: "\n") where line.hasPrefix("> ") || line == ">" {
      if let prompt = session.prompt { shown += "? " + prompt.trimmed + "\n" }
      shown += line + "\n" + words(session.handle(String(line.dropFirst(2))))
    }
    return shown
  }

  private static func session(_ source: String, deadline: @escaping (Double) -> () -> Bool = { _ in { true } }) throws
    -> GameSession
  {
    var options = GameSession.Options()
    options.isAuthor = true
    var host = GameHost()
    host.guide = .exploring(keptIn: .none, deadline: deadline)
    return GameSession(Story(try compile(source), seed: 7), options: options, host: host)
  }

  private static func words(_ events: [SessionEvent]) -> String {
    events.flatMap { $0.layout }.map { step in
      switch step {
      case .paragraph(let block): block.label + block.text + "\n"
      case .blank, .clear: ""
      }
    }.joined()
  }

  // MARK: What no transcript shows

  private static let hall = """
    VAR lamp = false
    -> hall
    == hall
    * [Take the lamp]
      ~ lamp = true
      -> hall
    + [Go down] -> cellar
    * {lamp} [Read] You read. -> hall
    == cellar
    The cellar is {lamp: bright|dark}.
    + [Up] -> hall
    """

  @Test("going to a place loses nothing: the game that was played is come back to, and gone to again")
  func nothingIsLost() throws {
    var session = try Self.session(Self.hall)
    session.begin()
    session.handle("1")
    session.handle("2")
    let before = session.game.moments.map { $0.move }
    session.handle("/goto cellar 2")
    session.handle("1")
    session.handle("/undo 2")
    #expect(session.game.moments.map { $0.move } == before && session.game.current == 2)
    session.handle("/redo")
    #expect(session.game.moments.map { $0.move } != before)
    session.handle("/undo")
    #expect(session.game.moments.map { $0.move } == before)
  }

  @Test("where there is no time, what takes none is told all the same, and nothing is lost")
  func noTime() throws {
    var session = try Self.session(Self.hall) { _ in { false } }
    session.begin()
    #expect(Self.words(session.handle("/why")).contains("it opens after one turn from here: “Take the lamp”"))
    #expect(Self.words(session.handle("/goto cellar")).contains("The cellar is dark."))
    session.handle("/undo")
    #expect(session.choices.map { $0.text } == ["Take the lamp", "Go down"])
  }

  @Test("a script goes to a place as it always did")
  func script() throws {
    var session = try Self.session(Self.hall)
    session.isScripted = true
    session.begin()
    #expect(Self.words(session.handle("/goto cellar")) == "The cellar is dark.\n 1  Up\n")
  }

  @Test("a player who is no author is told neither")
  func player() throws {
    var host = GameHost()
    host.guide = .exploring(keptIn: .none, deadline: { _ in { true } })
    var session = GameSession(Story(try compile(Self.hall), seed: 7), host: host)
    session.begin()
    #expect(Self.words(session.handle("/goto cellar")).contains("is for authors"))
    #expect(!Self.words(session.handle("/why")).contains("opens"))
  }

  @Test("each way that /why names opens the choice, in every state that it is asked in", arguments: 1...12)
  func ways(_ seed: Int) throws {
    var generator = StoryGenerator(seed: UInt64(seed), drawsLots: seed.isMultiple(of: 2))
    let program = try compile(generator.story())
    let trial = WayTrial(program)
    var random = SeededGenerator(seed: UInt64(seed))
    for play in 0..<2 {
      var story = Story(program, seed: play)
      for _ in 0..<4 {
        let hidden = story.playNotingHiddenChoices().filter { !$0.wasChosen }
        guard !story.choices.isEmpty else { break }
        try trial.check(hidden, at: story)
        try story.choose(Int.random(in: 0..<story.choices.count, using: &random))
      }
    }
  }
}

extension StringProtocol {
  fileprivate var trimmed: String { String(self).trimmingCharacters(in: .whitespaces) }
}
