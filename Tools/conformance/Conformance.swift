import Foundation
import LonghandCompiler
import LonghandRuntime
import LonghandSource

/// Runs folders of stories with known transcripts, known JSON and known diagnostics, and says what differs.
///
///     swift run conformance ../ink-proof
///
/// It understands ink-proof's layout (`ink/*/story.ink`, `bytecode/*/bytecode.json`), plain `NAME/story.ink` folders,
/// a `compiled.json` beside a story, and folders of wrong stories with an `expected.tsv`.
@main
struct Conformance {
  static func main() {
    let arguments = CommandLine.arguments.dropFirst()
    guard !arguments.isEmpty, !arguments.contains("--help") else {
      print("usage: conformance DIR…\n\nexample: conformance ../shared/conformance ../ink-proof")
      exit(arguments.isEmpty ? 2 : 0)
    }
    var report = Report()
    for argument in arguments {
      let folder = URL(fileURLWithPath: argument)
      guard FileManager.default.fileExists(atPath: folder.path) else {
        FileHandle.standardError.write(Data("conformance: there is no folder '\(argument)'\n".utf8))
        exit(2)
      }
      for check in Suite(folder).checks { report.run(check) }
    }
    report.finish()
    exit(report.failed == 0 && report.passed > 0 ? 0 : 1)
  }
}
