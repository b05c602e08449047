import Foundation
import LonghandRuntime

/// The same compiled stories, with the same choices, in other engines.
enum PeerTables {
  static func measure(_ bench: Workbench) throws -> [Table] {
    let peers = try Peers(bench)
    var playing = Table(
      "Playing, CPU time: the same JSON, the same choices",
      ["story", "choices", "longhand", "bladeink", "ratio", "inkcpp", "ratio", "same words"])
    var loading = Table(
      "Loading JSON, CPU time", ["story", "size", "longhand", "bladeink", "ratio", "inkcpp, its own format", "ratio"])
    for work in try PeerWork.all() {
      let own = Work.play(work.program, work.plan, bench.runs).median
      let told = Playthrough(work.program, work.plan)
      let results = try peers.play(work)
      let same = results.map { $0.isSame(as: told) ? "yes" : $0.play == nil ? "–" : "no" }.joined(separator: ", ")
      playing.add(
        [work.name, "\(work.plan.choiceCount)", Figures.time(own)]
          + results.flatMap { [$0.playText, Figures.ratio(($0.play ?? .nan) / own)] } + [same])
      guard work.isLoaded else { continue }
      let json = work.program.json
      let load = try Work.load(json, bench.runs).median
      loading.add(
        [work.name, Figures.size(json.count), Figures.time(load)]
          + results.flatMap { [Figures.time($0.load ?? .nan), Figures.ratio(($0.load ?? .nan) / load)] })
    }
    return [playing, loading]
  }
}

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
    return all
  }
}

/// What a peer said about a story.
struct PeerResult {
  var values: [String: Double] = [:]
  /// Why it could not play the story.
  var failure: String?

  var play: Double? { values["play"] }
  var load: Double? { values["load"] }

  var playText: String { failure ?? Figures.time(play ?? .nan) }

  func isSame(as told: Playthrough) -> Bool {
    play != nil && values["characters"] == Double(told.wordCharacterCount)
      && values["checksum"] == Double(told.checksum.value)
  }
}
