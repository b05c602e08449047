import LonghandCompiler
import LonghandSource
import LonghandSyntax

extension Tagger.Result {
  /// The story with the changed files in the place of the old ones.
  package func story(after story: TranslatableStory) -> TranslatableStory? {
    guard let root = story.trees.first?.source else { return nil }
    var bytes = Dictionary(story.trees.map { ($0.source.name, $0.source.bytes) }) { first, _ in first }
    for (file, new) in files { bytes[file.name] = new }
    return TranslatableStory(SourceFile(name: root.name, bytes: bytes[root.name] ?? root.bytes)) { bytes[$0] }
  }

  /// Whether taking the identifiers away again gives the story back byte for byte, and the story still compiles.
  package func isReversible(from story: TranslatableStory) -> Bool {
    guard let after = self.story(after: story), after.analysis.hasErrors == story.analysis.hasErrors else {
      return false
    }
    let stripped = Tagger.strip(after)
    var bytes = Dictionary(after.trees.map { ($0.source.name, $0.source.bytes) }) { first, _ in first }
    for (file, old) in stripped.files { bytes[file.name] = old }
    // What was tagged before is stripped from both.
    var before = Dictionary(story.trees.map { ($0.source.name, $0.source.bytes) }) { first, _ in first }
    for (file, old) in Tagger.strip(story).files { before[file.name] = old }
    return before == bytes
  }
}
