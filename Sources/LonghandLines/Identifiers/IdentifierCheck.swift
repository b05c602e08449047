import LonghandSource
import LonghandSyntax

/// Finds what is wrong with the identifiers of a story: some that are missing or double, and texts that changed since.
package struct IdentifierCheck: Sendable {
  /// What was found at a place.
  package enum Issue: Hashable, Sendable {
    /// A message has no identifier.
    case missing(text: String)
    /// An identifier was written before.
    case double(LineIdentifier, first: DiagnosticPlace)
    /// A text is not what a catalogue has for its identifier.
    case changed(LineIdentifier, from: String)
    /// A text that a catalogue has under one identifier stands here under another.
    case renamed(LineIdentifier, from: LineIdentifier)
  }

  /// What was found, in the order of the files.
  package private(set) var found: [(place: DiagnosticPlace, issue: Issue)] = []

  /// Looks at a story.
  ///
  /// - Parameter catalogue: What its texts were when they were last exported.
  package init(_ story: TranslatableStory, since catalogue: Catalogue? = nil) {
    let files = Dictionary(story.trees.map { ($0.source.name, $0.source) }) { first, _ in first }
    var statements: Set<SourceRange> = []
    for message in story.messages where message.identifier == nil {
      guard statements.insert(message.statement).inserted, let file = files[message.file] else { continue }
      found.append((file.place(at: message.firstOffset), .missing(text: message.text)))
    }
    addDoubles(story)
    if let catalogue { addChanges(story, catalogue, files) }
    let order = Dictionary(story.trees.enumerated().map { ($1.source.name, $0) }) { first, _ in first }
    found.sort { left, right in
      (order[left.place.file] ?? 0, left.place.line, left.place.column)
        < (order[right.place.file] ?? 0, right.place.line, right.place.column)
    }
  }

  private mutating func addDoubles(_ story: TranslatableStory) {
    var first: [String: DiagnosticPlace] = [:]
    for (identifier, file, range) in story.placedIdentifiers {
      let place = file.place(at: range.start)
      if let before = first[identifier.name] {
        found.append((place, .double(identifier, first: before)))
      } else {
        first[identifier.name] = place
      }
    }
  }

  private mutating func addChanges(
    _ story: TranslatableStory, _ catalogue: Catalogue, _ files: [String: SourceFile]
  ) {
    let known = Dictionary(catalogue.entries.map { ($0.identifier, $0.text) }) { first, _ in first }
    let present = Set(story.messages.compactMap { $0.identifier?.name })
    let gone = Dictionary(
      catalogue.entries.filter { !present.contains($0.identifier) }.map { ($0.text, $0.identifier) }
    ) {
      first, _ in first
    }
    var seen: Set<LineIdentifier> = []
    for message in story.messages {
      guard let identifier = message.identifier, let file = files[message.file], seen.insert(identifier).inserted
      else { continue }
      let place = file.place(at: message.firstOffset)
      if let before = known[identifier.name] {
        if before != message.text { found.append((place, .changed(identifier, from: before))) }
      } else if let former = gone[message.text] {
        found.append((place, .renamed(identifier, from: LineIdentifier(former))))
      }
    }
  }
}

extension IdentifierCheck.Issue {
  /// What is wrong and what to do, in words.
  package var words: String {
    switch self {
    case .missing(let text):
      "“\(text.onOneLine.beginning(50))” has no id; `longhand lines tag` gives it one."
    case .double(let identifier, let first):
      """
      The id \(identifier.name) stands at \(first.file):\(first.line) already; remove one of them, and \
      `longhand lines tag` gives that line an id of its own.
      """
    case .changed(let identifier, let before):
      "The text of \(identifier.name) changed; it was “\(before.onOneLine.beginning(60))”."
    case .renamed(let identifier, let former):
      "The text of \(former.name) stands here as \(identifier.name); give it its former id back."
    }
  }

  /// A word for it, for programs.
  package var name: String {
    switch self {
    case .missing: "missing"
    case .double: "double"
    case .changed: "changed"
    case .renamed: "renamed"
    }
  }
}

extension StoryMessage {
  /// Where its first words are.
  package var firstOffset: UInt32 {
    for case .words(let range) in pieces { return range.start }
    return statement.start
  }
}
