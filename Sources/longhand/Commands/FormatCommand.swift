import ArgumentParser
import LonghandLint

/// `longhand format`: gives the source of stories one style.
struct FormatCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "format",
    abstract: "Give the source of stories one style, and change nothing that anybody reads or plays.",
    discussion: """
      Example: longhand format
      Example: longhand format --diff story.ink

      Indents by the depth of choices, writes `* *` for nested ones, `=== knot ===` for knots, one blank around \
      operators, one blank line at most. Words, blanks that a reader may see, and comments stay. A file is written only \
      where its story compiles to the same JSON as before; a broken file stays as it is. Settings stand in \
      .longhand.yml, below format: indent, comment-width, exclude. Lines from // longhand: format off to \
      // longhand: format on stay as they are.

      Exit status: 0 formatted, or nothing to do; 1 a file is broken, or with --check or --diff would change; 2 the call \
      or a file was wrong.
      """)

  @Argument(help: "Story files and folders; - reads the standard input. Without any, the folder in which you are.")
  var paths: [String] = []

  @Flag(help: "Name the files that would change, and change nothing.")
  var check = false

  @Flag(help: "Show what would change, and change nothing.")
  var diff = false

  @Option(help: ArgumentHelp("How many blanks a level of indentation has (4).", valueName: "blanks"))
  var indent: Int?

  @Option(
    help: ArgumentHelp("Break comments that reach beyond this column; without it they stay.", valueName: "columns"))
  var commentWidth: Int?

  @Option(help: ArgumentHelp("Read the settings from this file.", valueName: "file"))
  var settings: String?

  @Flag(help: "Read no settings.")
  var noSettings = false

  @Option(help: ArgumentHelp("What the standard input is taken for.", valueName: "path"))
  var stdinFilename: String?

  @OptionGroup var includes: IncludeOptions

  func validate() throws {
    if settings != nil, noSettings { throw ValidationError("--settings and --no-settings exclude one another.") }
    if stdinFilename != nil, !paths.contains("-") { throw ValidationError("--stdin-filename belongs to the path -.") }
    if paths.contains("-"), paths.count > 1 { throw ValidationError("The path - stands alone.") }
    try Self.check(indent, "--indent", FormatSettings.indents)
    try Self.check(commentWidth, "--comment-width", FormatSettings.commentWidths)
  }

  private static func check(_ number: Int?, _ name: String, _ bounds: ClosedRange<Int>) throws {
    guard let number, !bounds.contains(number) else { return }
    throw ValidationError("\(name) needs a number from \(bounds.lowerBound) to \(bounds.upperBound).")
  }

  func run() throws {
    let status = try FormatCall(self, Console.process).run()
    if status != .clean { throw status }
  }
}
