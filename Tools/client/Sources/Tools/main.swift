import Checking
import Foundation
import LonghandCompiler
import LonghandRuntime

/// What an editor or an inspector shows of a story, and what a preview shows without one.
let source = """
  EXTERNAL sound(name)
  VAR coins = 3
  LIST Clothes = hat, (coat)
  -> hall(1)
  == hall(light)
  = door
  {sound("door")} Hall.
  -> END
  == function double(x)
  ~ return x * 2
  """
let program = Compiler.compile(SourceFile(name: "story.ink", text: source)).program!
var checks = Checks()
checks.expect(program.knots.map(\.name) == ["hall", "double"], "knots")
checks.expect(program.knots.map(\.parameters) == [["light"], ["x"]], "parameters")
checks.expect(program.knots.map(\.isFunction) == [false, true], "functions")
checks.expect(program.knots[0].stitches == ["door"], "stitches")
checks.expect(
  program.variables.map { "\($0.name) = \($0.start.debugDescription)" } == ["coins = 3", "Clothes = (coat)"],
  "variables")
checks.expect(program.lists.map { $0.items.map(\.name) } == [["hat", "coat"]], "lists")
checks.expect(program.externalFunctions == ["sound"], "externals")
checks.expect(program.personas.isEmpty, "personas")

let lines = [Line(text: "A preview.\n", tags: ["portrait: happy"]), Line(text: "Another.\n")]
let choices = [Choice(index: 0, text: "Yes"), Choice(index: 1, text: "No", tags: ["quiet"])]
checks.expect(lines[0].tag("portrait") == "happy" && lines[1].tag("portrait") == nil, "tags")
checks.expect(Set(choices.map(\.id)).count == 2, "choices are identifiable")
let coder = (JSONEncoder(), JSONDecoder())
checks.expect(try coder.1.decode([Line].self, from: coder.0.encode(lines)) == lines, "lines")
checks.expect(try coder.1.decode([Choice].self, from: coder.0.encode(choices)) == choices, "choices")
let values: [Value] = [1, 2.5, true, "one", .target("hall"), .list(try program.list(of: ["hat"]))]
checks.expect(try coder.1.decode([Value].self, from: coder.0.encode(values)) == values, "values")
checks.expect(try coder.1.decode([Knot].self, from: coder.0.encode(program.knots)) == program.knots, "knots")
checks.finish()
