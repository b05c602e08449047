import LonghandCompiler
import LonghandLint
import LonghandSource
import LonghandSyntax

/// A story as it was analysed at some moment.
package struct StorySnapshot: Sendable {
  /// The absolute path of its main file.
  let root: String
  /// The server's number of the last change that it knows.
  let revision: Int
  /// What the compiler knows about it.
  let analysis: Analysis
  /// The absolute paths of its files, by their ids.
  let paths: [String]

  init(root: String, revision: Int, analysis: Analysis) {
    self.root = root
    self.revision = revision
    self.analysis = analysis
    paths = analysis.script.files.map { $0.id == .root ? root : StoryPath.included($0.name, by: root) }
  }

  var script: Script { analysis.script }

  /// The file of a range.
  func file(_ id: SourceFileID) -> SourceFile { script.files[Int(id.number)] }

  /// The path of the file of a range.
  func path(of range: SourceRange) -> String { paths[Int(range.file.number)] }

  /// The number of a file; the first one, where it is included twice.
  func file(at path: String) -> SourceFileID? {
    paths.firstIndex(of: path).map { SourceFileID(UInt32($0)) }
  }

  /// The words at a place.
  func text(in range: SourceRange) -> String { file(range.file).text(in: range) }

  /// The syntax tree of a file.
  func tree(of id: SourceFileID) -> SyntaxTree { analysis.trees[Int(id.number)] }
}
