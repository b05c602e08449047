import Checking
import LonghandCompiler
import LonghandRuntime

/// Fifty players in one server: a session is an actor, all of them share the program.
actor Session {
  private var story: Story
  private(set) var transcript = ""

  init(_ program: Program, seed: Int) { story = Story(program, seed: seed) }

  func play(turns: Int) async throws -> String {
    for turn in 0..<turns {
      for line in story.lines() { transcript += line.text }
      guard let choice = story.choices.dropFirst(turn % 2).first else { break }
      try story.choose(choice)
      await Task.yield()
    }
    return transcript
  }
}

let source = """
  VAR turns = 0
  - (top)
  ~ turns++
  Turn {turns}: {~heads|tails|edge}.
  + [Left] You go left.
  + [Right] You go right.
  - -> top
  """
let program = Compiler.compile(SourceFile(name: "story.ink", text: source)).program!
var checks = Checks()
let transcripts = try await withThrowingTaskGroup(of: (Int, String).self) { group in
  for number in 0..<50 {
    group.addTask { (number, try await Session(program, seed: number % 5).play(turns: 40)) }
  }
  var transcripts: [Int: String] = [:]
  for try await (number, text) in group { transcripts[number] = text }
  return transcripts
}
checks.expect(transcripts.count == 50, "every session ends")
checks.expect((0..<50).allSatisfy { transcripts[$0] == transcripts[$0 % 5] }, "a seed says what happens")
checks.expect(Set(transcripts.values).count == 5, "another seed, another story")
checks.finish()
