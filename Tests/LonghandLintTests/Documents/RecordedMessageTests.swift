import Foundation
import LonghandCompiler
import LonghandSource
import LonghandTestSupport
import Testing

@testable import longhand

/// The stories of a document give the words that are recorded for it, exactly as a writer sees them.
///
/// With `LONGHAND_RECORD=1` in the environment the words are written anew, and the run fails so that somebody reads them.
@Suite("Recorded messages")
struct RecordedMessageTests {
  @Test("are what a writer sees", arguments: CompilerDocuments.all)
  func words(_ document: FindingDocument) throws {
    let stories = [document.failing, document.others].compactMap { $0 }
    let words = stories.map { text(of: document.compilation(of: $0), document) }.joined()
    let file = Self.folder.appending(path: "\(document.code).txt")
    if ProcessInfo.processInfo.environment["LONGHAND_RECORD"] != nil {
      try words.write(to: file, atomically: true, encoding: .utf8)
      Issue.record("recorded \(file.lastPathComponent)")
    }
    #expect(words == (try? String(contentsOf: file, encoding: .utf8)))
  }

  @Test("belong to a code")
  func complete() throws {
    let names = try FileManager.default.contentsOfDirectory(atPath: Self.folder.path)
    #expect(Set(names) == Set(CompilerDocuments.all.map { "\($0.code).txt" }))
  }

  /// What is found; of a story that only a machine writes, the first finding without the story's lines.
  private func text(of compilation: Compilation, _ document: FindingDocument) -> String {
    let form: DiagnosticPrinter.Form = document.isShort ? .excerpt(isColoured: false) : .line
    let printer = DiagnosticPrinter(files: compilation.files, form: form)
    return printer.text(of: document.isShort ? compilation.diagnostics : Array(compilation.diagnostics.prefix(1)))
  }

  private static let folder = Repository.root.appending(path: "Tests/LonghandLintTests/Documents/Messages")
}
