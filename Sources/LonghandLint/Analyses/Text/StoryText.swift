import LonghandSource
import LonghandSyntax

/// All words of a story that readers see, and the choices that stand side by side, as the files spell them.
package struct StoryText {
  /// The lines, in the order of the files.
  package private(set) var lines: [TextLine] = []
  /// The choices that are offered together, as indices of lines.
  package private(set) var choiceGroups: [[Int]] = []

  package init(_ story: LintedStory) {
    var reader = TextReader()
    // A file that is included twice says nothing new the second time.
    var seen: Set<String> = []
    for file in story.files where seen.insert(file.name).inserted {
      reader.read(story.tree(of: file.id))
    }
    lines = reader.lines
    choiceGroups = reader.choiceGroups
  }
}
