import LonghandCompiler
import LonghandLint
import LonghandRuntime
import LonghandSource
import LonghandSyntax

/// `textDocument/definition`: where a name is declared, or the file that an `INCLUDE` names.
enum Definitions {
  static let handler = RequestHandler(
    "textDocument/definition", needs: .story, capability: ("definitionProvider", true)
  ) { (context) throws(ResponseError) in
    if let target = try includedFile(context) {
      let start = TextPosition(line: 0, character: 0).json
      return [["uri": .words(context.server.uri(of: target.path)), "range": ["start": start, "end": start]]]
    }
    guard let (occurrence, view) = try context.occurrence() else { return .null }
    let places = view.occurrences(of: occurrence.symbol).filter { $0.role.isDeclaration }
    return .array(places.map { context.location($0.range, in: view) })
  }

  /// The file that an `INCLUDE` names at the place that the parameters name.
  static func includedFile(_ context: RequestContext) throws(ResponseError) -> Include? {
    guard let (view, file) = context.place else { return nil }
    let offset = try context.offset(in: view.snapshot.file(file))
    return Include.all(in: view, file).first { $0.range.start <= offset && offset <= $0.range.end }
  }
}

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
