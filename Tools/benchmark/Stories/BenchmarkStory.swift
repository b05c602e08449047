import Foundation
import LonghandCompiler
import LonghandRuntime
import LonghandSource

/// A story to measure with.
struct BenchmarkStory {
  let name: String
  let fileName: String
  let source: String

  static let small = BenchmarkStory(name: "100 KB", fileName: "story-100k", source: StoryGenerator.story(size: 100_000))
  static let large = BenchmarkStory(name: "5 MB", fileName: "story-5m", source: StoryGenerator.story(size: 5_000_000))
  /// Its JSON has 8.8 MB.
  static let heavy = BenchmarkStory(
    name: "8.8 MB of JSON", fileName: "story-heavy", source: StoryGenerator.story(size: 4_857_000))

  static var all: [BenchmarkStory] {
    [small, large, heavy]
      + HotLoop.all.map { loop in
        let name = loop.name.split { !$0.isLetter }.joined(separator: "-")
        return BenchmarkStory(name: loop.name, fileName: "loop-" + name, source: loop.source)
      }
  }

  var file: SourceFile { SourceFile(name: fileName + ".ink", bytes: Array(source.utf8)) }

  /// The story compiled; nil, with a word on the standard error, if it has faults.
  var program: Program? {
    let compilation = Compiler.compile(file)
    for diagnostic in compilation.diagnostics.prefix(5) {
      let line = file.location(at: diagnostic.range.start).line
      FileHandle.standardError.write(Data("\(fileName).ink:\(line): \(diagnostic.message)\n".utf8))
    }
    return compilation.program
  }
}
