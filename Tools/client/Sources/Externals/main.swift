import Checking
import LonghandCompiler
import LonghandRuntime

struct Broken: Error {}

let source = """
  EXTERNAL weather(day)
  EXTERNAL pay(price)
  EXTERNAL rest()
  VAR coins = 9
  It is {weather(2)}.
  ~ pay(4)
  You have {coins}.
  * [Rest] {rest()}
  - -> END
  == function discount(price)
  ~ return price / 2
  """
let program = Compiler.compile(SourceFile(name: "story.ink", text: source)).program!
var checks = Checks()
var story = Story(program, seed: 1)
checks.expect(story.missingExternalFunctions == ["weather", "pay", "rest"], "what is missing is named")
try story.bind("weather", isLookaheadSafe: true) { arguments in "rain, day \(arguments[0])" }
try story.bind("pay") { story, arguments in
  let price = try story.evaluate("discount", arguments: arguments).result?.integer ?? 0
  let coins = story[variable: "coins", as: Int.self] ?? 0
  guard coins >= price else { throw Broken() }
  try story.set("coins", to: .integer(coins - price))
  return nil
}
try story.bind("rest") { _ in throw Broken() }
do {
  try story.bind("wether") { _ in nil }
  checks.expect(false, "a slip of the pen is refused")
} catch {
  checks.expect(error == .noExternalFunction("wether"), "a slip of the pen is refused")
}
checks.expect(
  story.lines().map(\.text) == ["It is rain, day 2.\n", "You have 7.\n"], "functions of the host are called")

var copy = story.detached()
try copy.choose(0)
checks.expect(copy.nextEvent() == .call(ExternalCall(name: "rest")), "a copy to try things with calls nobody")
try story.choose(0)
let problems = story.lines().flatMap(\.problems)
checks.expect(
  problems.contains { $0.message.contains("Broken") && $0.place?.line == 8 },
  "what is thrown is an error of the story, in its place")
checks.expect(story.nextEvent() == .stopped(problems[0]), "the end says why")
checks.finish()
