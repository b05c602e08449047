import Foundation
import LonghandTestSupport

/// Runs folders of stories with known transcripts, known JSON and known diagnostics, and says what differs.
///
///     swift run conformance ../ink-proof
///
/// or makes variants of the stories in them, and checks what can be checked without the reference (`Mutations`).
///
/// It understands ink-proof's layout (`ink/*/story.ink`, `bytecode/*/bytecode.json`), plain `NAME/story.ink` folders,
/// a `compiled.json` beside a story, and folders of wrong stories with an `expected.tsv`.
@main
struct Conformance {
  static func main() {
    let arguments = Array(CommandLine.arguments.dropFirst())
    if arguments.contains("--help") {
      print(usage)
      exit(0)
    }
    var call = Call()
    do throws(Call.Mistake) { try call.read(arguments) } catch {
      FileHandle.standardError.write(Data("conformance: \(error.words)\n\n\(usage)\n".utf8))
      exit(2)
    }
    var report = Report()
    for check in call.checks { report.run(check) }
    report.finish()
    exit(report.failed == 0 && report.passed > 0 ? 0 : 1)
  }

  private static let usage = """
    usage: conformance DIR…
           conformance --mutations COUNT [--seed SEED] [--only NUMBER] DIR…

    example: conformance ../shared/conformance ../ink-proof
    example: conformance --mutations 3000 ../shared/conformance

    With --only a single variant is made, and shown.
    """
}

/// What was asked for on the command line.
private struct Call {
  /// Why it cannot be understood.
  struct Mistake: Error {
    var words: String
  }

  private var folders: [URL] = []
  private var numbers: [String: Int] = [:]

  /// Reads the arguments.
  mutating func read(_ arguments: [String]) throws(Mistake) {
    var rest = arguments[...]
    while let argument = rest.popFirst() {
      guard argument.hasPrefix("--") else {
        let folder = URL(fileURLWithPath: argument)
        guard Repository.isFolder(folder) else { throw Mistake(words: "there is no folder '\(argument)'") }
        folders.append(folder)
        continue
      }
      guard ["--mutations", "--seed", "--only"].contains(argument) else {
        throw Mistake(words: "there is no option '\(argument)'")
      }
      guard let number = rest.popFirst().flatMap({ Int($0) }), number >= 0 else {
        throw Mistake(words: "'\(argument)' needs a number from 0")
      }
      numbers[argument] = number
    }
    if folders.isEmpty { throw Mistake(words: "no folder is named") }
  }

  /// What there is to check.
  var checks: [Check] {
    guard let count = numbers["--mutations"] else { return folders.flatMap { Suite($0).checks } }
    let seed = UInt64(numbers["--seed"] ?? 1)
    return Mutations(count: count, seed: seed, only: numbers["--only"], folders: folders).checks
  }
}
