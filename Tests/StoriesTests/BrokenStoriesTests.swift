import Foundation
import LonghandCompiler
import LonghandSource
import Testing

@testable import longhand

/// Every wrong story gives the words that stand beside it, exactly as a writer sees them.
///
/// With `LONGHAND_RECORD=1` in the environment the words are written anew, and the test fails so that somebody reads them.
@Suite("Broken stories")
struct BrokenStoriesTests {
  @Test("every code from E1 to E126 has a story", arguments: 1...126)
  func isComplete(_ number: Int) {
    #expect(StoryFolders.broken.contains { $0.lastPathComponent == "E\(number).ink" })
  }

  @Test("every code from P1 to P16 has a story", arguments: 1...16)
  func isCompleteForPersonas(_ number: Int) {
    #expect(StoryFolders.broken.contains { $0.lastPathComponent == "P\(number).ink" })
  }

  @Test("says what is wrong", arguments: StoryFolders.broken)
  func words(_ url: URL) throws {
    let compilation = compile(url)
    let code = url.deletingPathExtension().lastPathComponent
    #expect(compilation.diagnostics.contains { $0.code.text == code }, "\(code) is not reported")
    let printer = DiagnosticPrinter(files: compilation.files, form: .excerpt(isColoured: false))
    let words = printer.text(of: compilation.diagnostics)
    let recorded = url.deletingPathExtension().appendingPathExtension("txt")
    if ProcessInfo.processInfo.environment["LONGHAND_RECORD"] != nil {
      try words.write(to: recorded, atomically: true, encoding: .utf8)
      Issue.record("recorded \(recorded.lastPathComponent)")
    }
    #expect(words == (try? String(contentsOf: recorded, encoding: .utf8)))
  }

  private func compile(_ url: URL) -> Compilation {
    let source = (try? Data(contentsOf: url)).map { Array($0) } ?? []
    return Compiler.compile(SourceFile(name: url.lastPathComponent, bytes: source)) { name in
      (try? Data(contentsOf: url.deletingLastPathComponent().appendingPathComponent(name))).map { Array($0) }
    }
  }
}
