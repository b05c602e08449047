import LonghandRuntime

/// The same compiled stories, with the same choices, in other engines.
enum PeerTables {
  static func measure(_ bench: Workbench) throws -> [Table] {
    let peers = try Peers(bench)
    var playing = Table(
      "Playing, CPU time: the same JSON, the same choices",
      ["story", "choices", "longhand", "bladeink", "ratio", "inkcpp", "ratio", "same words"])
    var loading = Table(
      "Loading JSON, CPU time",
      ["size", "longhand", "bladeink", "ratio", "inkcpp, converting", "ratio", "inkcpp, converted"])
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
      let (blade, convert) = (results[0].values["load"] ?? .nan, results[1].values["convert"] ?? .nan)
      loading.add(
        Figures.size(json.count), Figures.time(load), Figures.time(blade), Figures.ratio(blade / load),
        Figures.time(convert), Figures.ratio(convert / load), Figures.time(results[1].values["load"] ?? .nan))
    }
    return [playing, loading]
  }
}
