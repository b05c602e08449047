import LonghandRuntime

/// How long the phases take, and playing.
enum SpeedTables {
  static func measure(_ bench: Workbench) throws -> [Table] {
    [try phases(bench), try loops(bench)]
  }

  private static func phases(_ bench: Workbench) throws -> Table {
    var table = Table("Phases and playing, CPU time", ["what", "time", "rate", "goal"])
    for story in [BenchmarkStory.small, .large] {
      let size = story.source.utf8.count
      let parse = Work.parse(story, bench.runs).median
      table.add("parse \(story.name)", Figures.time(parse), Figures.rate(size, parse, "B"), "")
      let compile = Work.compile(story, bench.runs).median
      let goal = story.name == "5 MB" ? "275 ms" : ""
      table.add("compile \(story.name), source to JSON", Figures.time(compile), Figures.rate(size, compile, "B"), goal)
    }
    for story in [BenchmarkStory.small, .large] {
      let size = story.source.utf8.count
      let lint = Work.lint(story, bench.runs).median
      let goal = story.name == "5 MB" ? "1.5 s" : ""
      table.add("lint \(story.name)", Figures.time(lint), Figures.rate(size, lint, "B"), goal)
      let all = Work.lint(story, bench.runs, all: true).median
      table.add("lint \(story.name), all rules", Figures.time(all), Figures.rate(size, all, "B"), "")
    }
    for story in [BenchmarkStory.small, .large] {
      let size = story.source.utf8.count
      let format = Work.format(story, bench.runs).median
      table.add("format \(story.name)", Figures.time(format), Figures.rate(size, format, "B"), "")
    }
    for story in [BenchmarkStory.small, .heavy] {
      guard let json = story.program?.json else { continue }
      let load = try Work.load(json, bench.runs).median
      let goal = story.name == BenchmarkStory.heavy.name ? "100 ms" : ""
      let name = "load \(Figures.size(json.count)) of JSON"
      table.add(name, Figures.time(load), Figures.rate(json.count, load, "B"), goal)
    }
    if let program = BenchmarkStory.small.program {
      let plan = try ChoicePlan.random(program, plays: 500, choices: 28)
      let play = Work.play(program, plan, bench.runs).median
      let told = Playthrough(program, plan)
      let name = "play 100 KB, 500 times: \(plan.choiceCount) choices, \(told.characterCount) characters"
      table.add(name, Figures.time(play), Figures.rate(plan.choiceCount, play, "choices"), "63 ms")
      table.add("", "", Figures.rate(told.characterCount, play, "characters"), "")
    }
    return table
  }

  private static func loops(_ bench: Workbench) throws -> Table {
    var table = Table("Hot loops, CPU time", ["what", "in a turn", "a turn", "turns a second"])
    for loop in HotLoop.all {
      let story = BenchmarkStory(name: loop.name, fileName: "loop", source: loop.source)
      guard let program = story.program else { continue }
      let plan = try ChoicePlan.random(program, plays: 1, choices: loop.turns)
      let play = Work.play(program, plan, bench.runs).median
      table.add(
        loop.name, loop.turn, Figures.time(play / Double(loop.turns)), Figures.rate(loop.turns, play, "turns"))
    }
    return table
  }
}
