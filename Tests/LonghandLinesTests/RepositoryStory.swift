import Foundation
import LonghandCompiler
import LonghandLines
import LonghandPlay
import LonghandRuntime
import LonghandSource
import LonghandSyntax
import LonghandTestSupport
import Testing

/// A story of the repository, in the folder where its included files lie.
struct RepositoryStory: CustomTestStringConvertible, Sendable {
  let main: URL

  var testDescription: String { main.path.replacingOccurrences(of: Repository.stories.path + "/", with: "") }

  /// Every story that compiles: reference stories, tutorial, Theodore, and those of others where they are at hand.
  static let all: [RepositoryStory] = {
    let reference = StoryFolder.all(under: Repository.stories.appendingPathComponent("Reference"))
    let tutorial = Repository.files(under: Repository.stories.appendingPathComponent("Tutorial"), suffix: ".ink")
    let others = Repository.files(
      under: Repository.root.deletingLastPathComponent().appendingPathComponent("shared/stories"), suffix: ".ink")
    let urls = reference.map { $0.url.appendingPathComponent("story.ink") } + tutorial + [theodore.main] + others
    return urls.map { RepositoryStory(main: $0) }.filter { $0.compile([:]).program != nil }
  }()

  static let theodore = RepositoryStory(main: Repository.stories.appendingPathComponent("Theodore/theodore.ink"))

  private func bytes(_ name: String) -> [UInt8]? {
    Repository.bytes(of: main.deletingLastPathComponent().appendingPathComponent(name))
  }

  private var root: [UInt8] { Repository.bytes(of: main) ?? [] }

  /// The story as it lies in the repository.
  var translatable: TranslatableStory {
    TranslatableStory(SourceFile(name: main.lastPathComponent, bytes: root)) { bytes($0) }
  }

  /// Compiles it with other bytes for some of its files.
  func compile(_ changed: [String: [UInt8]], options: Compiler.Options = Compiler.Options()) -> Compilation {
    let name = main.lastPathComponent
    return Compiler.compile(SourceFile(name: name, bytes: changed[name] ?? root), options: options) {
      changed[$0] ?? bytes($0)
    }
  }

  /// The same numbers for each choice of a playthrough, whatever is offered.
  static func transcript(of program: Program, seed: UInt64, choices: Int = 60) -> String {
    var story = Story(program, seed: Int(seed))
    story.allowsExternalFallbacks = true
    var generator = SeededGenerator(seed: seed)
    var text = ""
    for _ in 0..<choices {
      var lines = 0
      while lines < 2_000, let line = story.nextLine() {
        lines += 1
        text += line.text + "|" + tags(line.tags) + line.problems.map { "!\($0.message)" }.joined() + "\n"
      }
      guard !story.choices.isEmpty, lines < 2_000 else { break }
      for choice in story.choices { text += "* \(choice.text)|" + tags(choice.tags) + "\n" }
      guard (try? story.choose(generator.number(below: story.choices.count))) != nil else { break }
    }
    return text
  }

  /// Tags without identifiers.
  private static func tags(_ tags: [String]) -> String {
    tags.filter { !$0.hasPrefix("id:") }.joined(separator: ",")
  }
}

extension Tagger.Result {
  /// The changed files by their names.
  var byName: [String: [UInt8]] { Dictionary(files.map { ($0.file.name, $0.bytes) }) { first, _ in first } }
}
