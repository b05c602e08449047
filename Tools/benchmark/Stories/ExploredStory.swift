import Foundation
import LonghandCompiler
import LonghandRuntime
import LonghandSource
import LonghandTestSupport

/// A story to explore.
struct ExploredStory {
  let name: String
  let program: Program
  /// What is wished of it.
  var goal = ""
  /// Whether it takes so long that it is explored once.
  var isLong = false
  /// How many states are looked at where every state is.
  var stateLimit = 1_000_000

  /// *Theodore*, a tutorial, a generated story of 100 KB, and those of `../shared/stories` beside the repository; where
  /// `LONGHAND_STORIES` names a folder, the stories in that folder alone.
  static var all: [ExploredStory] {
    if let folder = ProcessInfo.processInfo.environment["LONGHAND_STORIES"] {
      return stories(in: URL(fileURLWithPath: folder))
    }
    let shared = stories(in: Repository.root.appendingPathComponent("../shared/stories"))
    return repository + [generated].compactMap { $0 } + shared
  }

  private static var repository: [ExploredStory] {
    let names = [("Theodore", "Theodore/theodore.ink", "3 s"), ("Tutorial 06", "Tutorial/06-all-together.ink", "")]
    return names.compactMap { name, path, goal in
      let url = Repository.root.appendingPathComponent("Stories/\(path)")
      return program(at: url).map { ExploredStory(name: name, program: $0, goal: goal, isLong: name == "Theodore") }
    }
  }

  private static var generated: ExploredStory? {
    BenchmarkStory.small.program.map {
      ExploredStory(name: "generated, 100 KB", program: $0, goal: "1 s", isLong: true, stateLimit: 200_000)
    }
  }

  private static func stories(in folder: URL) -> [ExploredStory] {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path))?.sorted() ?? []
    return names.filter { $0.hasSuffix(".ink") }.compactMap { name in
      program(at: folder.appendingPathComponent(name)).map {
        ExploredStory(name: String(name.dropLast(4)), program: $0, isLong: true)
      }
    }
  }

  private static func program(at url: URL) -> Program? {
    guard let data = try? Data(contentsOf: url) else { return nil }
    let folder = url.deletingLastPathComponent()
    return Compiler.compile(SourceFile(name: url.lastPathComponent, bytes: Array(data))) { name in
      (try? Data(contentsOf: folder.appendingPathComponent(name))).map { Array($0) }
    }.program
  }
}
