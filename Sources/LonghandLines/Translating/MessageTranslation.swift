import LonghandSource
import LonghandSyntax

/// Puts the words of a translation into the place of a message's own, if its logic stays.
struct MessageTranslation {
  let message: StoryMessage
  let source: SourceFile

  /// Why a translation cannot be used.
  struct Refusal: Error {
    /// What is wrong, in a sentence.
    var words: String
  }

  /// The edits that put a translation into the file.
  func edits(for translation: String) throws(Refusal) -> [TextEdit] {
    guard !translation.contains(where: { $0.isNewline }) else {
      throw Refusal(words: "There is a line end in it; a line stays one line.")
    }
    let segments = try segments(of: translation)
    let edits = try edits(segments)
    let original = MessageShape(statement(with: []))
    guard original.difference(to: MessageShape(statement(with: edits))) != nil else { return edits }
    // Words may be missing at the very beginning: a blank that prints nothing keeps their place.
    if let padded = padded(edits), original.difference(to: MessageShape(statement(with: padded))) == nil {
      return padded
    }
    // Without identifiers, which no translation has, it is plainer what differs.
    let bare = message.mark.written.map { TextEdit(range: $0.range, replacement: "") }
    let shape = MessageShape(statement(with: edits + bare))
    let difference = MessageShape(statement(with: bare)).difference(to: shape)
    throw Refusal(words: difference ?? original.difference(to: MessageShape(statement(with: edits))) ?? "")
  }

  private func padded(_ edits: [TextEdit]) -> [TextEdit]? {
    guard let first = edits.first, first.replacement.hasPrefix("{") else { return nil }
    var edits = edits
    edits[0].replacement = "\\ " + first.replacement
    return edits
  }

  // MARK: Segments

  /// The words between the fixed pieces.
  private func segments(of translation: String) throws(Refusal) -> [String] {
    var segments: [String] = []
    var rest = translation[...]
    for case .fixed(let sign) in message.pieces {
      guard let found = Self.range(of: sign, in: rest) else {
        throw Refusal(
          words: "`\(sign)` is missing\(sign == "{…}" ? ", the place of a block with lines of its own" : "").")
      }
      segments.append(String(rest[..<found.lowerBound]))
      rest = rest[found.upperBound...]
    }
    segments.append(String(rest))
    if message.kind != .string {
      segments[0] = String(segments[0].drop { $0.isWhitespace })
      segments[segments.count - 1] = Self.withoutTrailingBlanks(segments[segments.count - 1])
    }
    return segments
  }

  /// Where a sign stands that no backslash makes literal.
  private static func range(of sign: String, in words: Substring) -> Range<Substring.Index>? {
    var place = words.startIndex
    while place < words.endIndex {
      if words[place] == "\\" {
        place = words.index(after: place)
        if place < words.endIndex { place = words.index(after: place) }
      } else if words[place...].hasPrefix(sign) {
        return place..<words.index(place, offsetBy: sign.count)
      } else {
        place = words.index(after: place)
      }
    }
    return nil
  }

  private static func withoutTrailingBlanks(_ words: String) -> String {
    var rest = words[...]
    while let last = rest.last, last.isWhitespace, !rest.dropLast().hasSuffix("\\") { rest = rest.dropLast() }
    return String(rest)
  }

  /// The edits for segments: each takes the place of the words between two fixed pieces.
  private func edits(_ segments: [String]) throws(Refusal) -> [TextEdit] {
    var edits: [TextEdit] = []
    var index = 0
    var range: SourceRange?
    var before = "the beginning"
    for piece in message.pieces + [.fixed("")] {
      switch piece {
      case .words(let words): range = words
      case .fixed(let sign):
        let words = segments[index]
        if let range {
          edits.append(TextEdit(range: range, replacement: words))
        } else if !words.trimmedBlanks.isEmpty {
          throw Refusal(words: "There are words behind \(before), where the original has none; put them elsewhere.")
        }
        range = nil
        index += 1
        before = "`\(sign)`"
      }
    }
    return edits
  }

  /// The whole statement with edits made, and something simple in the place of each block.
  private func statement(with edits: [TextEdit]) -> String {
    let offset = message.statement.start
    func moved(_ range: SourceRange) -> SourceRange {
      SourceRange(file: range.file, start: range.start - offset, end: range.end - offset)
    }
    let blocks = message.blocks.map { TextEdit(range: moved($0), replacement: "{block}") }
    let bytes = Array(source.bytes[message.statement.offsets])
    let all = blocks + edits.map { TextEdit(range: moved($0.range), replacement: $0.replacement) }
    return String(decoding: bytes.edited(all), as: UTF8.self)
  }
}
