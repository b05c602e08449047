import LonghandSource
import LonghandSyntax

/// Writes identifiers into a story, and takes them away again.
package enum Tagger {
  /// What a story is after a change.
  package struct Result: Sendable {
    /// The files that change, by their names, with their new bytes in UTF-8.
    package var files: [(file: SourceFile, bytes: [UInt8])] = []
    /// How many identifiers were written or taken away.
    package var count = 0
  }

  /// Gives each message that has none an identifier.
  package static func tag(_ story: TranslatableStory) -> Result {
    var maker = IdentifierMaker(taken: story.identifiers)
    var edits: [String: [TextEdit]] = [:]
    var statements: Set<SourceRange> = []
    for message in story.messages where message.identifier == nil {
      // Several strings of one statement share what is written.
      guard statements.insert(message.statement).inserted else { continue }
      let identifier = maker.make(file: message.file, knot: message.knot, words: message.text)
      let place = message.mark.place
      let range = SourceRange(file: message.statement.file, start: place, end: place)
      edits[message.file, default: []].append(TextEdit(range: range, replacement: message.mark.words(for: identifier)))
    }
    return apply(edits, to: story)
  }

  /// Takes all identifiers away; what `tag` has written is gone without a trace, byte for byte.
  package static func strip(_ story: TranslatableStory) -> Result {
    var edits: [String: [TextEdit]] = [:]
    for (file, written) in story.writtenIdentifiers {
      for range in written {
        var range = range
        if Self.hasBlankOfOurs(before: Int(range.start), in: file.bytes) { range.start -= 1 }
        edits[file.name, default: []].append(TextEdit(range: range, replacement: ""))
      }
    }
    return apply(edits, to: story)
  }

  /// Whether a blank stands before a place that no backslash keeps.
  private static func hasBlankOfOurs(before place: Int, in bytes: [UInt8]) -> Bool {
    guard place > 0, bytes[place - 1] == UInt8(ascii: " ") else { return false }
    let backslashes = bytes[..<(place - 1)].reversed().prefix { $0 == UInt8(ascii: "\\") }.count
    return backslashes % 2 == 0
  }

  private static func apply(_ edits: [String: [TextEdit]], to story: TranslatableStory) -> Result {
    var result = Result()
    for tree in story.trees {
      guard let changes = edits[tree.source.name] else { continue }
      result.files.append((tree.source, tree.source.bytes.edited(changes)))
      result.count += changes.count
    }
    return result
  }
}

extension [UInt8] {
  /// The bytes after edits, of which none overlaps another.
  func edited(_ edits: [TextEdit]) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(count)
    var position = 0
    for edit in edits.sorted(by: { ($0.range.start, $0.range.end) < ($1.range.start, $1.range.end) }) {
      result += self[position..<Int(edit.range.start)]
      result += edit.replacement.utf8
      position = Int(edit.range.end)
    }
    return result + self[position...]
  }
}
