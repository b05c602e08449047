import LonghandSource

/// A name as every story understands it that has a file in common.
enum SharedNames {
  /// A symbol of one story.
  typealias Meaning = (symbol: StorySymbol, view: StoryView)

  /// What the word itself stands for, in each story that has the text, the first one first.
  static func here(_ name: NameInText, _ context: RequestContext) -> [Meaning] {
    [(name.symbol, name.view)] + meanings(at: name.range.start, of: context.path, beside: name.view, context.server)
  }

  /// Everything that must have one name: what the word stands for, what any of its other places stands for in another
  /// story that has the file, and so on.
  static func all(_ name: NameInText, _ context: RequestContext) -> [Meaning] {
    var found = here(name, context)
    var next = 0
    while next < found.count {
      let (symbol, view) = found[next]
      for place in view.occurrences(of: symbol) {
        let path = view.snapshot.path(of: place.range)
        for meaning in meanings(at: place.range.start, of: path, beside: view, context.server)
        where !found.contains(where: { $0.view === meaning.view && $0.symbol == meaning.symbol }) {
          found.append(meaning)
        }
      }
      next += 1
    }
    return found
  }

  /// What the word at a byte of a file stands for in other stories that have the file.
  private static func meanings(
    at start: UInt32, of path: String, beside view: StoryView, _ server: LanguageServer
  ) -> [Meaning] {
    guard server.stories.count > 1 else { return [] }
    return server.stories.values.sorted { $0.root < $1.root }.compactMap { record in
      guard let other = record.view, other !== view, let file = other.snapshot.file(at: path),
        let place = other.occurrence(at: start, in: file), place.range.start == start
      else { return nil }
      return (place.symbol, other)
    }
  }
}
