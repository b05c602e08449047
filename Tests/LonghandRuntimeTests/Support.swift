import Foundation
import LonghandCompiler
import LonghandRuntime
import LonghandSource
import LonghandTestSupport
import Testing

/// A program made from source; what is wrong with the source fails the test.
func program(_ source: String) throws -> Program {
  let compilation = Compiler.compile(SourceFile(name: "story.ink", text: source))
  return try #require(compilation.program, "\(compilation.diagnostics.map { $0.message })")
}

/// A story made from source.
func story(_ source: String, seed: Int = 1) throws -> Story {
  Story(try program(source), seed: seed)
}

extension Story {
  /// The texts of all lines up to the next choice.
  mutating func texts() -> [String] { lines().map { $0.text } }

  /// All problems up to the next choice.
  mutating func problems() -> [StoryProblem] { lines().flatMap { $0.problems } }
}

/// Something that closures can write to.
final class Notes<Element: Sendable>: @unchecked Sendable {
  private(set) var values: [Element] = []

  func add(_ value: Element) { values.append(value) }
}

/// Each story of the package, and each of those that others wrote, with its path.
let everyProgram: [(name: String, program: Program)] = {
  let files = Repository.inkFiles + Repository.files(under: Repository.conformance, suffix: ".ink")
  return files.compactMap { url in
    let root = SourceFile(name: url.lastPathComponent, bytes: Repository.bytes(of: url) ?? [])
    let compilation = Compiler.compile(root) { name in
      Repository.bytes(of: url.deletingLastPathComponent().appendingPathComponent(name))
    }
    return compilation.program.map { (url.path, $0) }
  }
}()
