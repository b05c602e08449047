import ArgumentParser
import LonghandRuntime

/// `benchmark hold-stories`: begins so many stories of one program and holds them, so that their memory can be measured.
struct HoldStories: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Hold many stories that wait for their first choice.", shouldDisplay: false)

  @Argument(help: "How many.")
  var count: Int

  func run() throws {
    guard let program = BenchmarkStory.small.program else { throw ExitCode.failure }
    var stories: [Story] = []
    stories.reserveCapacity(count)
    for _ in 0..<count {
      var story = Story(program, seed: 1)
      while story.nextLine() != nil {}
      stories.append(story)
    }
    print(stories.count { !$0.choices.isEmpty })
  }
}
