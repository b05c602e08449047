import ArgumentParser
import LonghandCompiler
import LonghandExplorer
import LonghandLint
import LonghandProject
import LonghandRuntime

/// `longhand map`: what leads where.
struct MapCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "map",
    abstract: "Show what leads where: as a tree, or as a picture.",
    discussion: """
      Example: longhand map story.ink
      Example: longhand map story.ink --format svg -o story.svg
      Example: longhand map story.ink --from cellar --depth 2 --choices

      `->` is a divert, `-> a ->` a tunnel, `<-` a thread, `(-> a)` a target that a variable may hold; {…} is a \
      condition that stands before every way from one place to the other. A picture of more than \
      \(StoryMap.mostArrows) arrows shows each file as one place; --level knot shows all of them. SVG is drawn by \
      Graphviz, where it is installed.

      Exit status: 0 shown, 1 the story has errors, 2 the call or a file was wrong.
      """)

  @Argument(help: "The story: its main file or its folder; - reads the standard input.")
  var story: String

  @Option(help: "How to write: text, json, dot, mermaid or svg.")
  var format: MapFormat?

  @Option(name: [.customShort("o"), .long], help: "Where to write; without it, the standard output.")
  var output: String?

  @Option(help: ArgumentHelp("Show only what one can come to from here.", valueName: "knot"))
  var from: String?

  @Option(help: ArgumentHelp("With --from: within so many arrows.", valueName: "arrows"))
  var depth: Int?

  @Option(help: ArgumentHelp("What stands in a box: file, tag, tag:KEY or none.", valueName: "what"))
  var by = "file"

  @Option(help: "What is a place: knot (with its stitches) or part (a whole box); without it, what suits the size.")
  var level: MapLevel?

  @Flag(help: "Show functions too.")
  var functions = false

  @Flag(help: "In the text, show the words of the choices that lead on.")
  var choices = false

  @Option(help: ArgumentHelp("Play so often at random, and show how many readers come where.", valueName: "count"))
  var plays: Int?

  @Option(help: "With --plays: what the playthroughs are numbered from.")
  var seed = 1

  @Flag(help: "Let the explorer say of each place whether it can be reached; shares come with it.")
  var deep = false

  @OptionGroup var includes: IncludeOptions

  func validate() throws {
    if depth != nil, from == nil { throw ValidationError("--depth belongs to --from.") }
    if let depth, depth < 1 { throw ValidationError("--depth needs a number of arrows, such as 2.") }
    if let plays, plays < 1 { throw ValidationError("--plays needs a number of playthroughs, such as 200.") }
    if StoryMap.Grouping(by) == nil { throw ValidationError("--by is file, tag, tag:KEY (such as tag:place) or none.") }
    if deep, plays != nil { throw ValidationError("--deep brings its own playthroughs; leave out --plays.") }
  }

  func run() throws {
    let console = Console.process
    if let output { try chosenFormat.outputName.check(output) }
    let call = ViewCall(includesOutside: includes.includeOutside, console)
    let viewed = try call.story(story)
    var map = StoryMap(viewed, by: StoryMap.Grouping(by) ?? .file, showsFunctions: functions)
    try noteReaders(of: viewed, in: &map)
    if let from { map = try map.from(from, depth: depth) }
    if isCollapsed(map) { map = map.collapsed() }
    let bytes = try bytes(of: map, console)
    guard let output, output != "-" else { return console.write(bytes) }
    try StoryFiles.write(bytes, to: output, as: chosenFormat.outputName)
  }

  /// The format that was asked for, or that the name of the output says.
  private var chosenFormat: MapFormat {
    if let format { return format }
    switch output.flatMap({ OutputName.ending(of: $0) }) {
    case "svg": return .svg
    case "dot", "gv": return .dot
    case "mmd", "mermaid": return .mermaid
    case "json": return .json
    default: return .text
    }
  }

  private func isCollapsed(_ map: StoryMap) -> Bool {
    switch level {
    case .part: return true
    case .knot: return false
    case nil:
      let isPicture = [.dot, .mermaid, .svg].contains(chosenFormat)
      return isPicture && from == nil && map.arrows.count > StoryMap.mostArrows
    }
  }

  private func bytes(of map: StoryMap, _ console: Console) throws -> [UInt8] {
    switch chosenFormat {
    case .text:
      let isStyled = output == nil && console.isOutputStyled
      var text = MapText(map, isStyled: isStyled, showsChoices: choices)
      return Array(text.text().utf8)
    case .json: return map.json
    case .dot: return Array(map.dot.utf8)
    case .mermaid: return Array(map.mermaid.utf8)
    case .svg: return try Graphviz.svg(of: map.dot)
    }
  }

  // MARK: Readers

  private func noteReaders(of story: ViewedStory, in map: inout StoryMap) throws {
    guard plays != nil || deep else { return }
    let options = Compiler.Options(countsAllVisits: true)
    guard let program = Compiler.compile(story.linted.analysis, options: options).program else {
      throw ExitStatus.findings
    }
    if let plays {
      let names = map.nodes.map(\.name).filter { !$0.isEmpty }
      return map.note(shares: PlaceShares(program, of: names, plays: plays, seed: seed).shares)
    }
    var (shares, verdicts): ([String: Double], [String: String]) = ([:], [:])
    let watch = ExploreWatch(time: nil, memory: nil, .process)
    for finding in Explorer.explore(program, while: { watch.goesOn($0) }).findings {
      switch finding.item.kind {
      case .knot, .stitch, .function:
        verdicts[finding.item.name] = finding.verdict.word
        if let share = finding.share { shares[finding.item.name] = share.value }
      case .ending, .label, .choice, .line, .branch, .alternative, .otherwise: break
      }
    }
    watch.end()
    map.note(shares: shares, verdicts: verdicts)
  }
}

/// How a map is written.
enum MapFormat: String, ExpressibleByArgument, CaseIterable {
  /// A tree of words, for people.
  case text
  /// One object for programs.
  case json
  /// The language of Graphviz.
  case dot
  /// A flowchart for Markdown.
  case mermaid
  /// A picture, drawn by Graphviz.
  case svg

  /// Under which names it is written.
  var outputName: OutputName {
    let others = ["svg", "dot", "mmd", "json"]
    return switch self {
    case .text: OutputName(content: "text", endings: ["txt", "md"], others: others)
    case .json: OutputName(content: "JSON", endings: ["json"], others: others)
    case .dot: OutputName(content: "a graph in DOT", endings: ["dot", "gv", "txt"], others: others)
    case .mermaid:
      OutputName(content: "a flowchart in Mermaid", endings: ["mmd", "mermaid", "md", "txt"], others: others)
    case .svg: OutputName(content: "a picture in SVG", endings: ["svg"], others: others)
    }
  }
}

/// What is a place on a map.
enum MapLevel: String, ExpressibleByArgument, CaseIterable {
  case knot, part
}
