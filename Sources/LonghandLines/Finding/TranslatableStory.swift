import LonghandCompiler
import LonghandSource
import LonghandSyntax

/// A story seen as words that somebody translates, speaks or counts.
package struct TranslatableStory: Sendable {
  /// What is known about the story.
  package let analysis: Analysis
  /// Its files, each once, in the order in which they were read.
  package let trees: [SyntaxTree]
  /// The messages in the order of the files.
  package let messages: [StoryMessage]
  /// What stands in the story beside its text and is shown: names, poles, items of lists.
  package let names: [NameMessage]

  /// Looks at a story.
  package init(_ analysis: Analysis) {
    self.analysis = analysis
    var known: Set<String> = []
    trees = analysis.trees.filter { known.insert($0.source.name).inserted }
    let facts = CatalogueFacts(trees)
    var messages: [StoryMessage] = []
    for tree in trees {
      var finder = MessageFinder(tree, story: facts)
      finder.find()
      messages += finder.messages
    }
    self.messages = messages
    names = NameMessage.all(of: analysis.script, trees: trees)
  }

  /// Reads a story.
  ///
  /// - Parameters:
  ///   - root: The file that the story starts from.
  ///   - include: Gives the bytes of an included file, by its name exactly as written, or nil where there is none.
  package init(_ root: SourceFile, include: @escaping (String) -> [UInt8]? = { _ in nil }) {
    self.init(Analysis(root, include: include))
  }

  /// The identifiers that are written in the story.
  package var identifiers: Set<String> {
    Set(messages.flatMap { $0.mark.written.map { $0.identifier.name } })
  }
}
