import ArgumentParser
import LonghandLines
import LonghandLint
import LonghandProject
import LonghandSource

/// `longhand lines tag`: gives lines and choices their ids.
struct LinesTagCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "tag",
    abstract: "Give each line of text and each choice an id, where it has none.",
    discussion: """
      Example: longhand lines tag story.ink
      Example: longhand lines tag --check --since fr.po story.ink

      An id is a tag at the end of a line, before its divert, and within the brackets of a choice: #id:story_hello_7K2M. \
      Where a tag would change what the story does (in functions, behind glue, around blocks), it is a comment: \
      /*#id:story_hello_7K2M*/. Nothing that is told changes, and `strip` takes them away again, byte for byte.

      Exit status: 0 done, 1 with --check if something is missing, double or changed, 2 the call or a file was wrong.
      """)

  @Argument(help: "The story: its main file, or its folder; - reads the standard input.")
  var story: String

  @Flag(help: "Change nothing, and list what is missing or double.")
  var check = false

  @Option(help: ArgumentHelp("With --check: list also the texts that changed since this catalogue.", valueName: "file"))
  var since: String?

  @OptionGroup var includes: IncludeOptions

  func validate() throws {
    if since != nil, !check { throw ValidationError("--since belongs to --check.") }
  }

  func run() throws {
    let console = Console.process
    let lines = try LinesStory(story, includesOutside: includes.includeOutside, console: console)
    let catalogue = try since.map { try CatalogueFile.read($0).catalogue }
    let issues = IdentifierCheck(lines.story, since: catalogue).found
    if check { return try report(issues, lines, console) }
    let result = Tagger.tag(lines.story)
    guard result.isReversible(from: lines.story) else {
      throw CallFailure(message: "'\(lines.path)' cannot be tagged without changing it; nothing was written")
    }
    try lines.write(result)
    if lines.path != "-" { LinesSummary(console).show(result, in: lines, verb: "added") }
    let doubles = issues.filter { if case .double = $0.issue { true } else { false } }
    try report(doubles, lines, console)
  }

  private func report(
    _ issues: [(place: DiagnosticPlace, issue: IdentifierCheck.Issue)], _ lines: LinesStory, _ console: Console
  ) throws {
    for (place, issue) in issues {
      let path = lines.path(of: place.file)
      console.writeError(
        ShownText.of("\(path):\(place.line):\(place.column): error: \(issue.words) [\(issue.name)]") + "\n")
    }
    if !issues.isEmpty { throw ExitStatus.findings }
  }
}

/// `longhand lines strip`: takes the ids away again.
struct LinesStripCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "strip",
    abstract: "Take the ids of all lines and choices away again.",
    discussion: """
      Example: longhand lines strip story.ink

      What `longhand lines tag` has written is gone without a trace, byte for byte. Exit status: 0 done, 2 the call or \
      a file was wrong.
      """)

  @Argument(help: "The story: its main file, or its folder; - reads the standard input.")
  var story: String

  @OptionGroup var includes: IncludeOptions

  func run() throws {
    let console = Console.process
    let lines = try LinesStory(story, includesOutside: includes.includeOutside, console: console)
    let result = Tagger.strip(lines.story)
    try lines.write(result)
    if lines.path != "-" { LinesSummary(console).show(result, in: lines, verb: "removed") }
  }
}

/// Says what was done to which file.
struct LinesSummary {
  private let console: Console

  init(_ console: Console) {
    self.console = console
  }

  func show(_ result: Tagger.Result, in lines: LinesStory, verb: String) {
    guard result.count > 0 else { return console.write("no id to be \(verb)\n") }
    let files = result.files.count
    console.write(
      "\(result.count.counted("id", "ids")) \(verb) in \(files.counted("file", "files")): "
        + ShownText.of(result.files.map { lines.path(of: $0.file.name) }.joined(separator: ", ")) + "\n")
  }
}
