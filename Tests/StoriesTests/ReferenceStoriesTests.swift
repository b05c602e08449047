import Foundation
import LonghandPlay
import LonghandCompiler
import LonghandRuntime
import LonghandSource
import LonghandTestSupport
import Testing

/// Every reference story gives its transcript, however it is played.
@Suite("Reference stories")
struct ReferenceStoriesTests {
  @Test("There are reference stories") func areFound() {
    #expect(StoryFolders.reference.count > 100)
  }

  @Test("played plainly", arguments: StoryFolders.reference)
  func plain(_ folder: StoryFolder) throws {
    let program = try #require(folder.program())
    if folder.has("transcript.txt") == false, ProcessInfo.processInfo.environment["LONGHAND_RECORD"] != nil {
      let recorded = folder.url.appendingPathComponent("transcript.txt")
      try (play(program, folder) + "\n").write(to: recorded, atomically: true, encoding: .utf8)
      Issue.record("recorded \(folder.description)")
    }
    #expect(try play(program, folder) == comparable(folder.text("transcript.txt")))
  }

  @Test("played from its JSON", arguments: StoryFolders.reference)
  func fromJSON(_ folder: StoryFolder) throws {
    let program = try #require(folder.program())
    let loaded = try Program.load(json: program.json)
    #expect(loaded.json == program.json)
    // JSON knows no lines, so messages differ in their places.
    guard !folder.text("transcript.txt").contains("RUNTIME") else { return }
    #expect(try play(loaded, folder) == comparable(folder.text("transcript.txt")))
  }

  @Test("saved and loaded at every choice", arguments: StoryFolders.reference)
  func saved(_ folder: StoryFolder) throws {
    let program = try #require(folder.program())
    let transcript = try play(program, folder) { story in
      var other = makeStory(program, seed: 99)
      let report = try other.restore(story.save())
      #expect(report.isComplete)
      let isSame = other.state == story.state
      #expect(isSame)
      story = other
    }
    #expect(transcript == comparable(folder.text("transcript.txt")))
  }

  @Test("saved and loaded in the reference's format at every choice", arguments: StoryFolders.reference)
  func savedForReference(_ folder: StoryFolder) throws {
    let program = try #require(folder.program())
    let transcript = try play(program, folder) { story in
      var other = makeStory(program, seed: 99)
      try other.restore(story.saveForReference())
      story = other
    }
    #expect(transcript == comparable(folder.text("transcript.txt")))
  }

  @Test("undone and redone at every choice", arguments: StoryFolders.reference)
  func undone(_ folder: StoryFolder) throws {
    let program = try #require(folder.program())
    let transcript = try play(program, folder) { story in
      let moment = story.state
      for choice in story.choices.indices {
        try story.choose(choice)
        _ = story.lines()
        story.state = moment
        let isSame = story.state == moment
        #expect(isSame)
      }
    }
    #expect(transcript == comparable(folder.text("transcript.txt")))
  }

  @Test("each line made anew from the state before it", arguments: StoryFolders.reference)
  func lineByLine(_ folder: StoryFolder) throws {
    let program = try #require(folder.program())
    _ = try play(program, folder) { story in
      for choice in story.choices.indices.prefix(5) {
        var known = story
        try known.choose(choice)
        for _ in 0..<20 {
          // What an earlier lookahead found out is forgotten where a state is put in.
          var anew = known
          anew.state = known.state
          let (line, lineAnew) = (known.nextLine(), anew.nextLine())
          #expect(line == lineAnew)
          let isSame = known.state == anew.state
          #expect(isSame)
          if line == nil { break }
        }
      }
    }
  }

  private func makeStory(_ program: Program, seed: Int) -> Story {
    // Endless stories are stopped early, since a debug build takes its time.
    var limits = StoryLimits()
    limits.stepsPerLine = 100_000
    limits.callDepth = 1_000
    var story = Story(program, seed: seed, limits: limits)
    story.allowsExternalFallbacks = true
    return story
  }

  /// The transcript of a story, with something done to it before each choice is taken.
  private func play(
    _ program: Program, _ folder: StoryFolder, atChoice: (inout Story) throws -> Void = { _ in }
  ) throws -> String {
    var answers = folder.answers[...]
    var output = ""
    var player = TranscriptPlayer(makeStory(program, seed: 1))
    try player.play(
      answer: { answers.popFirst() }, write: { output += $0 }, beforeChoice: { story in try atChoice(&story) })
    return comparable(output)
  }
}

extension StoryFolder {
  /// The compiled story; what is wrong with it is an issue of the test.
  func program() -> Program? {
    let compilation = compile()
    for diagnostic in compilation.diagnostics where diagnostic.severity == .error {
      Issue.record("\(description): \(diagnostic.message) [\(diagnostic.code)]")
    }
    return compilation.program
  }
}
