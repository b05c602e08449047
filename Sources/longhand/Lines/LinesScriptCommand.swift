import ArgumentParser
import LonghandLines
import LonghandLint
import LonghandProject
import LonghandSource
import LonghandSyntax

/// `longhand lines script`: what actors speak.
struct LinesScriptCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "script",
    abstract: "Write what actors speak, scene by scene.",
    discussion: """
      Example: longhand lines script --speaker Samantha -o samantha.html story.ink
      Example: longhand lines script --counts story.ink

      Who speaks is what a tag says (# speaker: Amy), or the name and a colon before a line (Amy: You left the light \
      on.); other lines are the narrator's. Each line has its id and what stands before and after it; a line that can \
      come out in several ways has a take for each. Exit status: 0 written, 1 the story has errors, 2 the call or a file \
      was wrong.
      """)

  /// How a script is written.
  enum Format: String, CaseIterable, ExpressibleByArgument {
    case html, csv

    /// Under which names it is written.
    var outputName: OutputName {
      switch self {
      case .html: OutputName(content: "a page in HTML", endings: ["html", "htm"], advice: ".csv is for a table")
      case .csv: OutputName(content: "a table in CSV", endings: ["csv"], advice: ".html is for a page")
      }
    }
  }

  @Argument(help: "The story: its main file, or its folder.")
  var story: String

  @Option(help: "Whose lines; narrator for those without a speaker. Without it, everybody's.")
  var speaker: String?

  @Option(help: "How to write: html, which prints well, or csv; without it, what the ending of the output says.")
  var format: Format?

  @Option(name: [.customShort("o"), .long], help: "Where to write; without it, or with -, the standard output.")
  var output: String?

  @Option(help: ArgumentHelp("Only lines that are new or changed since this catalogue.", valueName: "file"))
  var changedSince: String?

  @Flag(help: "Count lines, words and takes of each speaker instead.")
  var counts = false

  @OptionGroup var includes: IncludeOptions

  func run() throws {
    let console = Console.process
    if let output, !counts { try chosenFormat.outputName.check(output) }
    let lines = try LinesStory(story, includesOutside: includes.includeOutside, console: console)
    let catalogue = try changedSince.map { try CatalogueFile.read($0).catalogue }
    if catalogue != nil { try lines.requireIdentifiers() }
    let script = RecordingScript(of: lines.story, speaker: speaker, changedSince: catalogue)
    if let speaker, script.scenes.isEmpty, catalogue == nil { throw unknown(speaker, lines) }
    if counts { return console.write(ShownText.of(script.countsTable)) }
    let target = output == "-" ? nil : output
    let text = chosenFormat == .csv ? script.csv : script.html
    guard let target else { return console.write(text) }
    try StoryFiles.write(Array(text.utf8), to: target, as: chosenFormat.outputName)
    let takes = script.counts.reduce(0) { $0 + $1.takes }
    console.writeError("\(takes.counted("take", "takes")) in '\(ShownText.of(target))'\n")
  }

  /// The format that was asked for, or that the name of the output says.
  private var chosenFormat: Format {
    format ?? (output.flatMap { OutputName.ending(of: $0) } == "csv" ? .csv : .html)
  }

  private func unknown(_ speaker: String, _ lines: LinesStory) -> CallFailure {
    let speakers = RecordingScript(of: lines.story).counts.map { $0.speaker }
    let known = speakers.prefix(8).joined(separator: ", ") + (speakers.count > 8 ? ", …" : "")
    return CallFailure(message: "nobody called '\(speaker)' speaks in this story; there are: \(known)")
  }
}
