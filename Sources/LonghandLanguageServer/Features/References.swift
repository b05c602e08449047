import LonghandRuntime
import LonghandSource

/// `textDocument/references`: where a name is used, in every story that has a file in common, in its settings, and in
/// the transcripts of its tests.
enum References {
  static let handler = RequestHandler(
    "textDocument/references", needs: .everyStory, capability: ("referencesProvider", true), texts: .inkAndTranscripts
  ) { (context) throws(ResponseError) in
    guard let name = try context.name() else { return .null }
    let isWhole = context.parameters[["context", "includeDeclaration"]]?.flag ?? true
    var locations: [JSONValue] = []
    var seen: Set<JSONValue> = []
    func add(_ location: JSONValue) { if seen.insert(location).inserted { locations.append(location) } }
    let meanings = SharedNames.all(name, context)
    for (symbol, view) in meanings {
      for found in view.occurrences(of: symbol) where isWhole || !found.role.isDeclaration {
        add(context.location(found.range, in: view))
      }
    }
    for (symbol, view) in meanings {
      for (file, ranges) in OtherFiles.places(of: symbol, in: view, context.server) {
        let uri = JSONValue.words(context.server.uri(of: file.name))
        for range in ranges { add(["uri": uri, "range": file.json(range, context.server.encoding)]) }
      }
    }
    return .array(locations)
  }
}
