import Checking
import LonghandCompiler
import LonghandRuntime

let source = """
  VAR rain = false
  The square.
  + [Wait] You wait. -> DONE
  == baker
  Bread{rain:, wet}?
  + [Yes] Here. -> DONE
  == guard_post(name)
  Halt, {name}!
  + [Stop] Good. -> DONE
  """
let program = Compiler.compile(SourceFile(name: "story.ink", text: source)).program!
var checks = Checks()
var story = Story(program, seed: 1)
checks.expect(story.lines().map(\.text) == ["The square.\n"], "the square")
story.switchFlow(to: "baker")
checks.expect(story.nextEvent() == .ended(.done), "a new flow stands nowhere")
try story.jump(to: "baker")
checks.expect(story.lines().map(\.text) == ["Bread?\n"], "the baker")
story.switchFlow(to: "guard")
try story.set("rain", to: true)
do {
  try story.jump(to: "guard_post")
  checks.expect(false, "an argument is missing")
} catch {
  checks.expect(error == .wrongArgumentCount("guard_post", expected: 1, given: 0), "\(error)")
}
try story.jump(to: "guard_post", arguments: ["Ada"])
checks.expect(story.lines().map(\.text) == ["Halt, Ada!\n"], "the guard")
checks.expect(story.flowNames == ["baker", "guard"], "the flows")
story.switchFlow(to: "baker")
checks.expect(story.choices.map(\.text) == ["Yes"], "the baker still waits")
story.switchToDefaultFlow()
checks.expect(story.choices.map(\.text) == ["Wait"], "so does the square")
try story.removeFlow("guard")
do {
  try story.removeFlow("guard")
  checks.expect(false, "a flow is removed once")
} catch {
  checks.expect(error == .noFlow("guard"), "\(error)")
}
checks.finish()
