import Checking
import LonghandCompiler
import LonghandRuntime

let source = """
  LIST Clothes = hat = 2, coat = 7, (shoe) = 4
  VAR worn = ()
  - (top)
  You wear {worn}; on the floor is {Clothes}. {worn ? hat: Nice hat.}
  + [Look]
  - -> top
  """
let program = Compiler.compile(SourceFile(name: "story.ink", text: source)).program!
var checks = Checks()
var story = Story(program, seed: 1)
_ = story.lines()
try story.set("worn", to: .list(story.list("coat", "Clothes.hat")))
try story.choose(0)
checks.expect(story.lines().map(\.text) == ["You wear hat, coat; on the floor is shoe. Nice hat.\n"], "a list is set")
let worn = story[variable: "worn", as: InkList.self] ?? []
checks.expect(worn.count == 2 && !worn.isEmpty && Set(worn.map(\.name)) == ["hat", "coat"], "a list is a collection")
checks.expect(worn.maximum?.name == "coat" && worn.maximum?.value == 7, "items have their values")
checks.expect(worn == InkList(worn.reversed()), "order does not count")
checks.expect(worn.isSuperset(of: try story.list("hat")), "a list is a set")
let all = InkList(program.lists.flatMap(\.items))
checks.expect(all.subtracting(worn).map(\.fullName) == ["Clothes.shoe"], "all that is not worn")
do {
  _ = try story.list("hat", "crown")
  checks.expect(false, "an item that is not there")
} catch {
  checks.expect(error == .unknownValue("crown"), "\(error)")
}
let values: [Value] = [1, 1.5, "one", true, [worn[0]], "\(worn.count) things"]
checks.expect(
  values.map(\.debugDescription) == ["1", "1.5", "\"one\"", "true", "(coat)", "\"2 things\""],
  "\(values.map(\.debugDescription))")
checks.finish()
