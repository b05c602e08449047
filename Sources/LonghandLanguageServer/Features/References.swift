import LonghandRuntime
import LonghandSource

/// `textDocument/references`: where a name is used, in every story that has the text.
enum References {
  static let handler = RequestHandler(
    "textDocument/references", needs: .story, capability: ("referencesProvider", true)
  ) { (context) throws(ResponseError) in
    guard let (occurrence, view) = try context.occurrence() else { return .null }
    let isWhole = context.parameters[["context", "includeDeclaration"]]?.flag ?? true
    var locations: [JSONValue] = []
    var seen: Set<JSONValue> = []
    for (symbol, view) in symbols(like: occurrence, in: view, context) {
      for found in view.occurrences(of: symbol) where isWhole || !found.role.isDeclaration {
        let location = context.location(found.range, in: view)
        if seen.insert(location).inserted { locations.append(location) }
      }
    }
    return .array(locations)
  }

  /// A name as each story that has the text understands it, the first one first.
  static func symbols(
    like occurrence: Occurrence, in first: StoryView, _ context: RequestContext
  ) -> [(symbol: StorySymbol, view: StoryView)] {
    var symbols = [(symbol: occurrence.symbol, view: first)]
    for view in context.views where view !== first {
      guard let file = view.snapshot.file(at: context.path),
        let other = view.occurrence(at: occurrence.range.start, in: file), other.range.start == occurrence.range.start
      else { continue }
      symbols.append((other.symbol, view))
    }
    return symbols
  }
}
