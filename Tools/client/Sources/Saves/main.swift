import Checking
import Foundation
import LonghandCompiler
import LonghandRuntime

/// A game's own file, with the story's state and the whole way back in it.
struct GameFile: Codable {
  var player: String
  var story: Data
  var past: [Data]
  var lastLine: Line?
  var changes: [TraitChange]
}

let source = """
  PERSONA ada { shy / bold: 40 }
  VAR coins = 3
  - (top)
  You have {coins}. # mood: calm
  + [Earn]
      ~ coins++
      ~ ada: bold +10
  + [Spend]
      ~ coins--
  - -> top
  """
let program = Compiler.compile(SourceFile(name: "story.ink", text: source)).program!
var checks = Checks()
var story = Story(program, seed: 1)
var past: [StoryState] = []
var last = story.lines().last
for turn in 0..<6 {
  past.append(story.state)
  try story.choose(turn % 3 == 2 ? 1 : 0)
  last = story.lines().last
}
let file = GameFile(
  player: "Ada", story: Data(story.save()), past: past.map { Data($0.save()) }, lastLine: last,
  changes: Array(story.ledger))
let data = try JSONEncoder().encode(file)
let loaded = try JSONDecoder().decode(GameFile.self, from: data)
checks.expect(loaded.lastLine == last && loaded.lastLine?.tag("mood") == "calm", "a line is kept")
checks.expect(loaded.changes == Array(story.ledger) && loaded.changes.count == 4, "the ledger is kept")

var other = Story(program, seed: 9)
let report = try other.restore(loaded.story)
checks.expect(report.isComplete && other.state == story.state, "the story goes on where it was")
let states = try loaded.past.map { try StoryState(loading: $0, of: program) }
checks.expect(states == past, "so does the way back")
try other.restore(states[0])
checks.expect(other[variable: "coins", as: Int.self] == 3, "undo works after loading")

let newer = Compiler.compile(SourceFile(name: "story.ink", text: source.replacing("coins", with: "gold"))).program!
var updated = Story(newer, seed: 1)
do {
  try updated.restore(story.state)
  checks.expect(false, "a state of another program is refused")
} catch {
  checks.expect(error == .foreignState, "a state of another program is refused")
}
let missing = try updated.restore(loaded.story).missing
checks.expect(missing == [.variable("coins")], "what is gone is named")
checks.expect(
  try JSONDecoder().decode(RestoreReport.self, from: JSONEncoder().encode(RestoreReport(missing: missing))).missing
    == missing, "a report is kept")
checks.finish()
