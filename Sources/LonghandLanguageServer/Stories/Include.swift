import LonghandLint
import LonghandSource
import LonghandSyntax

/// An `INCLUDE` line and the file that it names.
struct Include {
  /// Where the name of the file stands.
  var range: SourceRange
  /// The name as it is written.
  var name: String
  /// The absolute path of the file.
  var path: String
  /// Whether the file was read.
  var isRead: Bool

  /// The lines of a file of a story.
  static func all(in view: StoryView, _ file: SourceFileID) -> [Include] {
    guard let source = SourceFileSyntax(view.snapshot.tree(of: file).root) else { return [] }
    var statements = Array(source.statements)
    for stitch in source.stitches { statements += Array(stitch.statements) }
    for knot in source.knots {
      statements += Array(knot.statements)
      for stitch in knot.stitches { statements += Array(stitch.statements) }
    }
    return statements.compactMap { statement in
      guard case .include(let include) = statement, let name = include.fileName else { return nil }
      let path = StoryPath.included(name.cleanedText, by: view.snapshot.root)
      return Include(
        range: name.range, name: name.cleanedText, path: path, isRead: view.snapshot.paths.contains(path))
    }
  }
}
