import LonghandCompiler
import LonghandFormat
import LonghandLint
import LonghandRuntime
import LonghandSource
import LonghandSyntax

/// The pieces of work that are measured.
enum Work {
  static func parse(_ story: BenchmarkStory, _ runs: Int) -> Samples {
    Samples.cpu(runs: runs) { Parser.parse(story.file) }
  }

  /// From the bytes of the source to the bytes of the JSON.
  static func compile(_ story: BenchmarkStory, _ runs: Int) -> Samples {
    let file = story.file
    return Samples.cpu(runs: runs) { Compiler.compile(file).program?.json }
  }

  /// From the bytes of the source to the findings of the default rules, or of all of them.
  static func lint(_ story: BenchmarkStory, _ runs: Int, all: Bool = false) -> Samples {
    let file = story.file
    let linter = Linter(LintSettings(selections: all ? [Selection(select: ["all"])] : []))
    return Samples.cpu(runs: runs) { linter.lint(file).findings.count }
  }

  /// From the bytes of the source to those of the same in one style, and the proof that it is the same.
  static func format(_ story: BenchmarkStory, _ runs: Int) -> Samples {
    let file = story.file
    return Samples.cpu(runs: runs) { Formatter.format(Parser.parse(file), style: FormatStyle(indentWidth: 2)) }
  }

  static func load(_ json: [UInt8], _ runs: Int) throws -> Samples {
    try Samples.cpu(runs: runs) { try Program.load(json: json) }
  }

  static func play(_ program: Program, _ plan: ChoicePlan, _ runs: Int) -> Samples {
    Samples.cpu(runs: runs) { Playthrough.measured(program, plan) }
  }
}
