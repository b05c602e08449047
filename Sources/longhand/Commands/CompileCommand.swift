import ArgumentParser
import LonghandCompiler
import LonghandLint
import LonghandRuntime
import LonghandSource

/// `longhand compile`: from ink source to ink JSON.
struct CompileCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "compile",
    abstract: "Compile a story to ink JSON, which every ink engine plays.",
    discussion: """
      Example: longhand compile story.ink

      Writes story.ink.json beside the story. Exit status: 0 compiled, 1 the story has errors, 2 the call or a file \
      was wrong.
      """)

  @Argument(help: "The story: its main file or its folder; - reads the standard input.", completion: .file())
  var story: String

  @Option(name: [.customShort("o"), .long], help: "Where to write; - is the standard output.", completion: .file())
  var output: String?

  @Flag(help: "Count the visits of every knot, stitch, gather and choice, as inklecate -c does.")
  var countVisits = false

  @Flag(
    help: """
      Write the story as ink source without personas, for tools that know only ink; where it includes files, the \
      output is a folder.
      """)
  var plainInk = false

  @OptionGroup var includes: IncludeOptions

  mutating func run() throws {
    let console = Console.process
    story = try StoryChoice.path(for: story)
    if let output { try outputName.check(output) }
    if plainInk {
      return try PlainInkOutput(
        story: story, output: output, includesOutside: includes.includeOutside, console: console
      ).write()
    }
    let bytes = try StoryFiles.read(story)
    let compilation = StoryFiles.compile(
      story, bytes: bytes, countAllVisits: countVisits, includesOutside: includes.includeOutside)
    report(compilation, on: console)
    guard let program = compilation.program else { throw ExitStatus.findings }
    switch output ?? (story == "-" ? "-" : story + ".json") {
    case "-": console.write(program.json + [UInt8(ascii: "\n")])
    case let path: try StoryFiles.write(program.json, to: path, as: outputName)
    }
  }

  private var outputName: OutputName {
    plainInk
      ? OutputName(content: "ink", endings: ["ink", "txt"], advice: "without --plain-ink it would be JSON")
      : OutputName(content: "JSON", endings: ["json"], advice: "--plain-ink writes ink without personas")
  }
}

/// Shows what a compilation found on the standard error.
func report(_ compilation: Compilation, on console: Console) {
  report(compilation.diagnostics, in: compilation.files, on: console)
}

/// Shows findings on the standard error: excerpts to a person, lines to a program.
func report(_ diagnostics: [Diagnostic], in files: [SourceFile], on console: Console) {
  let isWatched = console.isErrorInteractive
  let form: DiagnosticPrinter.Form = isWatched ? .excerpt(isColoured: console.isErrorStyled) : .line
  let printer = DiagnosticPrinter(files: files, form: form)
  console.writeError(printer.text(of: diagnostics))
  if isWatched, let summary = printer.summary(of: diagnostics) { console.writeError(summary + "\n") }
}
