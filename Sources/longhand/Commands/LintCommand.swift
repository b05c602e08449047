import ArgumentParser
import LonghandLint
import LonghandProject

/// `longhand lint`: finds what is wrong in stories.
struct LintCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "lint",
    abstract: "Find what is wrong in stories.",
    discussion: """
      Example: longhand lint story.ink
      Example: longhand lint --fix Stories

      Of a folder, the files that no other file includes are the stories; the others are linted as parts of these. \
      Settings stand in .longhand.yml, in the folder of the story or above it. A comment in the story leaves out a \
      line, or a knot: // longhand: ignore F012 reason, // longhand: ignore-knot F012 reason.

      `longhand explain CODE` says more about a finding. Exit status: 0 nothing wrong, 1 errors (with --strict, \
      warnings too), 2 the call or a file was wrong.
      """)

  @Argument(
    help: "Story files and folders; - reads the standard input. Without any, the folder in which you are.",
    completion: .file())
  var paths: [String] = []

  @Option(help: ArgumentHelp("Run only these rules: codes, names, beginnings of codes, all.", valueName: "rules"))
  var select: [String] = []

  @Option(help: ArgumentHelp("Run these rules too.", valueName: "rules"))
  var extendSelect: [String] = []

  @Option(help: ArgumentHelp("Do not run these rules.", valueName: "rules"))
  var ignore: [String] = []

  @Flag(help: "Let warnings make the exit status 1.")
  var strict = false

  @Flag(help: "Mend what can be mended without changing any playthrough.")
  var fix = false

  @Flag(help: "With --fix or --diff: mend what may change playthroughs too.")
  var unsafeFixes = false

  @Flag(help: "Show what --fix would change, and change nothing.")
  var diff = false

  @Option(help: "How to write findings: text, short, json, sarif or github; in a pipe, short unless you say so.")
  var format: LintFormat?

  @Flag(help: "Count the findings of each rule instead of showing them.")
  var statistics = false

  @Flag(help: "Go through everything that readers can do too: what is out of reach, dead ends, broken promises.")
  var deep = false

  @Flag(help: "List all rules.")
  var listRules = false

  @Flag(help: "Show the settings that hold for the first path, and where they come from.")
  var showSettings = false

  @Option(help: ArgumentHelp("Read the settings from this file.", valueName: "file"), completion: .file())
  var settings: String?

  @Flag(help: "Read no settings.")
  var noSettings = false

  @Option(
    help: ArgumentHelp("Leave out the findings that this file remembers.", valueName: "file"), completion: .file())
  var baseline: String?

  @Option(help: ArgumentHelp("Remember the findings in this file.", valueName: "file"), completion: .file())
  var writeBaseline: String?

  @Option(help: ArgumentHelp("What the standard input is taken for.", valueName: "path"), completion: .file())
  var stdinFilename: String?

  @Flag(help: "Lint again whenever a file changes.")
  var watch = false

  @OptionGroup var includes: IncludeOptions

  func validate() throws {
    if unsafeFixes, !fix, !diff { throw ValidationError("--unsafe-fixes belongs to --fix or --diff.") }
    if fix, diff { throw ValidationError("--fix and --diff exclude one another.") }
    if statistics || listRules, format == .sarif || format == .github {
      throw ValidationError("--statistics and --list-rules are written as text, or with --format json.")
    }
    if settings != nil, noSettings { throw ValidationError("--settings and --no-settings exclude one another.") }
    if watch, paths.contains("-") { throw ValidationError("--watch cannot watch the standard input.") }
    if writeBaseline == "-" { throw ValidationError("--write-baseline names a file; the findings go to the output.") }
    if watch, fix || diff || writeBaseline != nil {
      throw ValidationError("--watch goes with none of --fix, --diff and --write-baseline.")
    }
    if stdinFilename != nil, !paths.contains("-") { throw ValidationError("--stdin-filename belongs to the path -.") }
    if paths.count(where: { $0 == "-" }) > 1 { throw ValidationError("The standard input can be read only once.") }
  }

  func run() throws {
    let console = Console.process
    if listRules { return console.write(chosenFormat(on: console) == .json ? RuleTable.json : RuleTable.text) }
    if let writeBaseline { try Self.baselineName.check(writeBaseline) }
    let call = try LintCall(self, console)
    if showSettings { return try call.showSettings() }
    if watch { return try LintWatch(call).run() }
    let status = try call.run()
    if status != .clean { throw status }
  }

  /// Under which names a baseline is written.
  static let baselineName = OutputName(content: "a list of findings", endings: ["txt"])

  /// The format that was asked for, or that suits where the output goes.
  func chosenFormat(on console: Console) -> LintFormat { format ?? (console.isOutputInteractive ? .text : .short) }
}

extension [String] {
  /// The words of options that take several, with commas between them or one after the other.
  var separated: [String] {
    flatMap { $0.split(separator: ",").map { $0.trimmed } }.filter { !$0.isEmpty }
  }
}

extension Substring {
  fileprivate var trimmed: String {
    var rest = self
    while rest.first?.isWhitespace == true { rest.removeFirst() }
    while rest.last?.isWhitespace == true { rest.removeLast() }
    return String(rest)
  }
}
