import LonghandRuntime

/// A story and the choices to take in it.
struct PeerWork {
  var name: String
  var program: Program
  var plan: ChoicePlan
  var isLoaded = false

  static func all() throws -> [PeerWork] {
    var all: [PeerWork] = []
    func add(_ name: String, _ source: String, plays: Int, choices: Int, isLoaded: Bool = false) throws {
      guard let program = BenchmarkStory(name: name, fileName: "peers", source: source).program else { return }
      let plan = try ChoicePlan.random(program, plays: plays, choices: choices)
      all.append(PeerWork(name: name, program: program, plan: plan, isLoaded: isLoaded))
    }
    try add("100 KB, 500 times", BenchmarkStory.small.source, plays: 500, choices: 28, isLoaded: true)
    try add("5 MB, 10 times", BenchmarkStory.large.source, plays: 10, choices: 1000)
    try add("8.8 MB of JSON", BenchmarkStory.heavy.source, plays: 1, choices: 28, isLoaded: true)
    for loop in HotLoop.all { try add(loop.name, loop.source, plays: 1, choices: loop.turns) }
    for calls in [1000, 2000, 4000, 8000] {
      try add("\(calls) function calls in one turn", HotLoop.longTurn(calls: calls), plays: 1, choices: 1)
    }
    try add("320 blank lines in one turn", HotLoop.blankLines(320), plays: 1, choices: 1)
    return all
  }
}
