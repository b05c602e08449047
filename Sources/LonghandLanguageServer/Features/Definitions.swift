import LonghandCompiler
import LonghandLint
import LonghandRuntime
import LonghandSource

/// `textDocument/definition` and `declaration`: where a name is declared, in every story that has the text, or the file
/// that an `INCLUDE` names.
enum Definitions {
  static let handler = RequestHandler(
    "textDocument/definition", needs: .story, capability: ("definitionProvider", true), texts: .inkAndTranscripts,
    answer: answer)

  /// Ink knows no difference, and some editors ask for the one, some for the other.
  static let declaration = RequestHandler(
    "textDocument/declaration", needs: .story, capability: ("declarationProvider", true), texts: .inkAndTranscripts,
    answer: answer)

  private static let answer: @Sendable (RequestContext) throws(ResponseError) -> JSONValue = {
    (context) throws(ResponseError) in
    if let target = try includedFile(context) {
      let start = TextPosition(line: 0, character: 0).json
      return [["uri": .words(context.server.uri(of: target.path)), "range": ["start": start, "end": start]]]
    }
    guard let name = try context.name() else { return .null }
    var locations: [JSONValue] = []
    for (symbol, view) in SharedNames.here(name, context) {
      for place in view.occurrences(of: symbol) where place.role.isDeclaration {
        let location = context.location(place.range, in: view)
        // A file that several stories include is one file.
        if !locations.contains(location) { locations.append(location) }
      }
    }
    return .array(locations)
  }

  /// The file that an `INCLUDE` names at the place that the parameters name.
  private static func includedFile(_ context: RequestContext) throws(ResponseError) -> Include? {
    guard let (view, file) = context.place else { return nil }
    let offset = try context.offset(in: view.snapshot.file(file))
    return Include.all(in: view, file).first { $0.range.start <= offset && offset <= $0.range.end }
  }
}
