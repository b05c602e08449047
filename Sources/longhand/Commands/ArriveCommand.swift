import ArgumentParser
import LonghandCompiler
import LonghandExplorer
import LonghandPlay
import LonghandProject
import LonghandProof
import LonghandRuntime
import LonghandSource

/// `longhand arrive`: with which pasts readers come to a scene.
struct ArriveCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "arrive",
    abstract: "Show with which pasts readers come to a knot.",
    discussion: """
      Example: longhand arrive story.ink cellar
      Example: longhand arrive story.ink cellar --play 2

      It plays the story many times and shows what holds whenever a reader comes to the knot, what differs, how often \
      each past comes about, and the shortest way. A stitch is written knot.stitch; a label, or a line that a comment \
      names (// longhand: here dentist), does as well.

      Exit status: 0 readers come there, 1 no playthrough did, 2 the call or a file was wrong.
      """)

  @Argument(help: "The story: its main file, its folder, or compiled JSON.")
  var story: String

  @Argument(help: "The knot, stitch or label.")
  var knot: String

  @Option(help: ArgumentHelp("Play on from there, with the past of this number.", valueName: "number"))
  var play: Int?

  @Option(help: "How many playthroughs to look at.")
  var plays = 2_000

  @Option(help: "What playthroughs at random start from.")
  var seed: UInt64 = 1

  @Flag(help: "List all pasts, and all variables.")
  var all = false

  @OptionGroup var includes: IncludeOptions

  func validate() throws {
    if plays < 1 { throw ValidationError("--plays counts from 1.") }
    if let play, play < 1 { throw ValidationError("--play takes the number of a past, from 1.") }
  }

  mutating func run() throws {
    story = try StoryChoice.path(for: story)
    let bytes = try StoryFiles.read(story)
    let (program, position) = try place(bytes)
    let watch = ExploreWatch(time: nil, memory: nil, .process)
    let arrivals = find(program, Explorer.entries(of: position, in: program), watch)
    watch.end()
    if watch.reason != nil { Console.process.writeError("This is what was found before you pressed Ctrl-C.\n") }
    guard !arrivals.pasts.isEmpty else {
      Console.process.write("No playthrough came to \(knot). `longhand explore \(story)` may say why.\n")
      throw ExitStatus.findings
    }
    guard let play else {
      let text = ArriveText(arrivals, program, knot: knot, showsAll: all, isStyled: Console.process.isOutputStyled).text
      return Console.process.write(
        text.wrapped(to: Console.process.isOutputInteractive ? Console.process.window?.columns : nil))
    }
    guard play <= arrivals.pasts.count else {
      let pasts = arrivals.pasts.count
      throw CallFailure(
        message: pasts == 1
          ? "there is only one past with which readers come to \(knot), number 1"
          : "there are \(pasts) pasts with which readers come to \(knot), from 1 to \(pasts)")
    }
    try enter(arrivals.pasts[play - 1].witness)
  }

  private func place(_ bytes: [UInt8]) throws -> (Program, Position) {
    let program: Program
    let position: Position?
    if StoryFiles.isCompiled(bytes, path: story) {
      program = try StoryFiles.program(story, json: bytes)
      position = Explorer.position(ofPlace: knot, in: program)
    } else {
      let analysis = StoryFiles.analysis(
        story, bytes: bytes, includesOutside: includes.includeOutside, keepsTrees: false)
      let promised = PromisedStory(analysis)
      report(analysis.diagnostics, in: analysis.script.files, on: .process)
      guard let compiled = promised.story.program else { throw ExitStatus.findings }
      program = compiled
      position = promised.position(of: knot, in: program)
    }
    guard let position else {
      throw CallFailure(message: "the story has no knot, stitch or label called '\(knot)'")
    }
    return (program, position)
  }

  /// Plays at random; where that never comes to the place, by what a search finds.
  private func find(_ program: Program, _ positions: [Position], _ watch: ExploreWatch) -> Arrivals {
    let arrivals = Arrivals(program, at: positions, plays: plays, seed: seed, known: []) { number in
      watch.goesOn { "Playing: \(number) of \(plays)" }
    }
    if !arrivals.pasts.isEmpty || watch.reason != nil { return arrivals }
    var options = Explorer.Options()
    options.together = TwoThreads.run
    options.plays = 0
    let report = Explorer.explore(program, options: options, while: { watch.goesOn($0) })
    let known = report.witnesses(at: positions)
    return Arrivals(program, at: positions, plays: 0, seed: seed, known: known) { _ in true }
  }

  private func enter(_ witness: Witness) throws {
    var arguments = [story, "--seed", "\(witness.seed)"]
    if Console.process.isInputInteractive { arguments.append("--new") }
    if Console.process.isInputInteractive, Console.process.isOutputInteractive { arguments.append("--author") }
    if includes.includeOutside { arguments.append("--include-outside") }
    let player = try PlayCommand.parse(arguments)
    try player.run(MoveScript(name: "the way to \(knot)", bytes: Array(witness.script.utf8)))
  }
}

/// The pasts of a place as a person reads them.
struct ArriveText {
  private let arrivals: Arrivals
  private let program: Program
  private let knot: String
  private let showsAll: Bool
  private let isStyled: Bool
  /// The story before its first line.
  private let beginning: Story

  init(_ arrivals: Arrivals, _ program: Program, knot: String, showsAll: Bool, isStyled: Bool) {
    self.arrivals = arrivals
    self.program = program
    self.knot = knot
    self.showsAll = showsAll
    self.isStyled = isStyled
    beginning = Story(program, seed: 1)
  }

  /// How many pasts are listed, and how many variables.
  private static let listLimit = 8
  private static let variableLimit = 24

  /// The whole text.
  var text: String {
    var lines = [heading]
    if let shortest = arrivals.shortest { lines.append("The shortest way: " + way(shortest)) }
    let (fixed, varying) = arrivals.names(in: program)
    add("What differs", varying.map { "\($0): " + difference($0) }, Self.variableLimit, to: &lines)
    // What is as it was at the beginning says nothing of the way.
    let changed = showsAll ? fixed : fixed.filter { !isAsAtBeginning($0) }
    add(
      "What holds always", changed.map { "\($0) is \(arrivals.values(of: $0).first ?? "")" }, Self.variableLimit,
      to: &lines)
    if changed.count < fixed.count {
      let count = fixed.count - changed.count
      lines += [
        "",
        "\(count.counted("variable is", "variables are")) as at the beginning; --all shows \(count == 1 ? "it" : "them").",
      ]
    }
    lines += ["", strong("Pasts")]
    for (number, past) in arrivals.pasts.prefix(showsAll ? .max : Self.listLimit).enumerated() {
      let facts = past.facts(of: varying)
      let words = facts.isEmpty ? "the same facts" : facts.prefix(showsAll ? .max : 6).joined(separator: ", ")
      lines.append("  \(number + 1). \(share(past.count)): \(words)")
      lines.append("     " + way(past.witness))
    }
    let more = arrivals.pasts.count - Self.listLimit
    if more > 0, !showsAll { lines.append("  … and \(more) more; --all shows them.") }
    return lines.map { $0 + "\n" }.joined()
  }

  private var heading: String {
    let verb = arrivals.count == 1 ? "comes" : "come"
    let came =
      arrivals.total > 0 ? "\(arrivals.count) of \(arrivals.total) playthroughs \(verb)" : "A playthrough comes"
    let count = arrivals.pasts.count
    let pasts =
      count == 1
      ? "with one past" : count == arrivals.count ? "each with another past" : "with \(count) different pasts"
    return strong("\(came) to \(knot), \(pasts).")
  }

  private func strong(_ words: String) -> String { Style.strong.apply(words, isStyled: isStyled) }

  private func way(_ witness: Witness) -> String {
    let numbers = witness.choices.map { "\($0 + 1)" }.joined(separator: " ")
    return (numbers.isEmpty ? "at once" : numbers) + (program.usesChance ? " (--seed \(witness.seed))" : "")
  }

  private func share(_ count: Int) -> String {
    arrivals.count == 0 ? "once" : ExploreText.percent(Double(count) / Double(arrivals.count))
  }

  // MARK: Variables

  /// Whether a variable holds at the place what it held at the beginning.
  private func isAsAtBeginning(_ name: String) -> Bool {
    let value = beginning[variable: name]?.description ?? ""
    return arrivals.values(of: name) == [value.isEmpty ? "empty" : value]
  }

  private func difference(_ name: String) -> String {
    let ranges = arrivals.pasts.compactMap { $0.numbers[name] }
    var parts: [String] = []
    if let low = ranges.map({ $0.lowerBound }).min(), let high = ranges.map({ $0.upperBound }).max() {
      parts.append("\(low)…\(high)")
    }
    var counts: [String: Int] = [:]
    for past in arrivals.pasts {
      if let fact = past.facts[name] { counts[fact.isEmpty ? "empty" : fact, default: 0] += past.count }
    }
    let sorted = counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
    parts += sorted.prefix(4).map { "\($0.key) \(share($0.value))" }
    if sorted.count > 4 { parts.append("\(sorted.count - 4) more") }
    return parts.joined(separator: ", ")
  }

  private func add(_ title: String, _ words: [String], _ limit: Int, to lines: inout [String]) {
    guard !words.isEmpty else { return }
    lines += ["", strong(title)]
    lines += words.prefix(showsAll ? .max : limit).map { "  " + $0 }
    if words.count > limit, !showsAll { lines.append("  … and \(words.count - limit) more; --all shows them.") }
  }
}
