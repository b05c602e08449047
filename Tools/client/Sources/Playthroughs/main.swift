import Checking
import LonghandCompiler
import LonghandRuntime

/// Ten thousand readers who choose at random: which endings do they find?
let source = """
  VAR courage = 0
  - (top)
  {courage} and {~a cloud|a bird|a leaf}.
  + [Step] -> step
  + [Stay] -> top
  + {courage > 2} [Leap] -> leap
  * [Leave] -> leave
  == step
  ~ courage++
  {courage > 4: -> fall}
  -> top
  == leap
  You leap. # ending: Free
  -> END
  == leave
  You leave.
  -> END
  == fall
  -> END
  """
let program = Compiler.compile(SourceFile(name: "story.ink", text: source)).program!
var limits = StoryLimits()
limits.linesPerTurn = 100
var checks = Checks()
var endings: [String: Int] = [:]
var turns = 0
var random = SystemRandomNumberGenerator()
for seed in 0..<10_000 {
  var story = Story(program, seed: seed, limits: limits)
  playing: while true {
    switch story.nextEvent() {
    case .line: break
    case .choices(let choices):
      turns += 1
      try story.choose(Int.random(in: choices.indices, using: &random))
    case .ended(.ending(let ending)):
      endings[ending.name, default: 0] += 1
      break playing
    case .ended(.done), .stopped, .call: break playing
    }
  }
}
checks.expect(Set(endings.keys) == ["Free", "leave", "fall"], "\(endings)")
checks.expect(endings.values.reduce(0, +) == 10_000 && turns > 20_000, "\(endings) in \(turns) turns")

var endless = Story(
  Compiler.compile(SourceFile(name: "a.ink", text: "-> a\n== a\nText.\n-> a")).program!, limits: limits)
let lines = endless.lines()
checks.expect(lines.count == 101 && lines.last?.problems.count == 1, "a story without end is stopped")
checks.finish()
