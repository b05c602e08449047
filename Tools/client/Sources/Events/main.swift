import Checking
import LonghandCompiler
import LonghandRuntime

/// A slow service on an actor of its own.
actor Weather {
  func on(day: Int) async -> String {
    await Task.yield()
    return day == 1 ? "rain" : "sun"
  }
}

/// What is on the screen, which only the main actor touches.
@MainActor
final class Screen {
  var shown: [String] = []

  func play(_ program: Program, _ weather: Weather) async throws -> StoryEvent {
    var story = Story(program, seed: 1)
    while true {
      switch story.nextEvent() {
      case .line(let line): shown.append(line.text)
      case .call(let call) where call.name == "weather":
        let words = await weather.on(day: call.arguments.first?.integer ?? 0)
        try story.resume(returning: .text(words))
      case .call: try story.resume(returning: .integer(shown.count))
      case .choices(let choices):
        shown.append(contentsOf: choices.map(\.text))
        try story.choose(choices[0])
      case let end: return end
      }
    }
  }
}

let source = """
  EXTERNAL weather(day)
  EXTERNAL lines()
  Today {weather(1)}, tomorrow {weather(2)}.
  + [Count {lines()}] Counted. # ending: Counted
  - -> END
  """
let program = Compiler.compile(SourceFile(name: "story.ink", text: source)).program!
var checks = Checks()
let screen = Screen()
let end = try await screen.play(program, Weather())
checks.expect(screen.shown == ["Today rain, tomorrow sun.\n", "Count 1", "Counted.\n"], "\(screen.shown)")
checks.expect(end == .ended(.ending(Ending(name: "Counted", isNamed: true))), "\(end)")
checks.finish()
