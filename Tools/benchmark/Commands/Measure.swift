import ArgumentParser

/// `benchmark measure`: the tables.
struct Measure: ParsableCommand {
  static let configuration = CommandConfiguration(abstract: "Measure and print tables.")

  @Flag(help: "Also play with bladeink and inkcpp, installed from PyPI into a scratch folder.")
  var peers = false

  @Flag(help: "Print Markdown, for README.")
  var markdown = false

  @Option(help: "How many runs each median is taken of.")
  var runs = 5

  @Option(
    name: .customLong("table"), help: "Only these tables: launch, speed, growth, sharing, editor, explorer, peers.")
  var tables: [TableKind] = []

  @Option(help: "The command to launch; by default the one built beside this program.")
  var longhand: String?

  func validate() throws {
    guard runs > 0 else { throw ValidationError("--runs must be 1 or more.") }
  }

  func run() throws {
    let chosen = tables.isEmpty ? TableKind.allCases.filter { $0 != .peers || peers } : tables
    let bench = try Workbench(runs: runs, longhand: longhand)
    defer { bench.cleanUp() }
    print(Machine.description + "\n")
    for kind in chosen {
      for table in try kind.measure(bench) { print(markdown ? table.markdown : table.text) }
    }
  }
}
