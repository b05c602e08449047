import LonghandCompiler
import LonghandRuntime
import LonghandSource
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
