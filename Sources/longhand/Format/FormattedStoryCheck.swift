import LonghandCompiler
import LonghandLint
import LonghandProject
import LonghandRuntime
import LonghandSource

/// Compiles stories with their files as they are and as they would be, and refuses what would make another story of one.
struct FormattedStoryCheck: Sendable {
  private let provider: FileProvider
  private let folder: String
  private let includesOutside: Bool

  /// Makes ready to compare.
  init(_ provider: FileProvider, folder: String, includesOutside: Bool) {
    self.provider = provider
    self.folder = folder
    self.includesOutside = includesOutside
  }

  /// Leaves files as they are where a story with them would compile to other JSON.
  ///
  /// A story that does not compile has no JSON; its files were compared by their tokens, as all are.
  func refuseWhatDiffers(in files: inout [FormattedFile]) {
    var texts: [String: [UInt8]] = [:]
    for file in files { texts[place(of: file.file.path)] = file.bytes }
    let changed = files.filter { $0.bytes != nil }
    var stories: Set<String> = []
    for file in changed { stories.formUnion(file.file.stories) }
    let tasks = stories.sorted().flatMap { story in [false, true].map { (story: story, isFormatted: $0) } }
    let inputs = files.filter(\.file.isStandardInput).map { (place(of: $0.file.path), $0.file.bytes) }
    let before = Dictionary(inputs) { $1 }
    let results = Workers.map(tasks) { [texts] task in
      compile(task.story, task.isFormatted ? texts : before)
    }
    for (number, task) in tasks.enumerated() where task.isFormatted {
      guard let old = results[number - 1], old != results[number] else { continue }
      for index in files.indices where files[index].bytes != nil && files[index].file.stories.contains(task.story) {
        files[index].outcome = .differs(story: task.story)
      }
    }
  }

  private func place(of path: String) -> String { provider.resolved(StoryPath.absolute(path, in: folder)) }

  /// The JSON of a story, some files having other texts than on the disk; nil where it does not compile.
  private func compile(_ story: String, _ texts: [String: [UInt8]]) -> [UInt8]? {
    guard let bytes = read(story, texts) else { return nil }
    let own = StoryFolder.of(StoryPath.absolute(story, in: folder), in: provider)
    let compilation = Compiler.compile(SourceFile(name: story, bytes: bytes)) { name in
      guard includesOutside || StoryFolder.admits(name, of: story, in: own, provider) else { return nil }
      return read(StoryPath.included(name, by: story), texts)
    }
    return compilation.program?.json
  }

  private func read(_ path: String, _ texts: [String: [UInt8]]) -> [UInt8]? {
    texts[place(of: path)] ?? (try? provider.read(path))
  }
}
