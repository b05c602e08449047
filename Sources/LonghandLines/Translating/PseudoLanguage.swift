import LonghandSource
import LonghandSyntax

/// A language that nobody speaks and everybody can read: each letter has an accent, and each vowel stands twice.
///
/// A story in it shows what was forgotten, since that stays English, and what does not bear longer words.
package enum PseudoLanguage {
  /// The code that Android has for English with accents.
  package static let code = "en-XA"

  /// Words in the language; escapes and what stands in `{1}` stay.
  package static func of(_ words: String) -> String {
    var result = ""
    var isEscaped = false
    var isPlaceholder = false
    for character in words {
      if isEscaped || isPlaceholder {
        result.append(character)
        isEscaped = false
        if character == "}" { isPlaceholder = false }
      } else if character == "\\" || character == "{" {
        result.append(character)
        isEscaped = character == "\\"
        isPlaceholder = character == "{"
      } else {
        result += accented[character] ?? String(character)
      }
    }
    return result
  }

  /// A catalogue in which everything is translated into the language.
  package static func catalogue(of story: TranslatableStory, named path: String) -> Catalogue {
    var catalogue = Catalogue(of: story, named: path, language: code)
    let messages = Dictionary(story.messages.map { ($0.identifier?.name ?? "", $0) }) { first, _ in first }
    let trees = Dictionary(story.trees.map { ($0.source.name, $0) }) { first, _ in first }
    for index in catalogue.entries.indices {
      let entry = catalogue.entries[index]
      if let message = messages[entry.identifier], let tree = trees[message.file] {
        catalogue.entries[index].translation = translation(of: message, in: tree)
      } else {
        catalogue.entries[index].translation = of(entry.text)
      }
    }
    return catalogue
  }

  /// A message with its logic as it is and its text in the language.
  private static func translation(of message: StoryMessage, in tree: SyntaxTree) -> String {
    message.pieces.map { piece in
      switch piece {
      case .fixed(let words): return words
      case .words(let range):
        var writer = PieceWriter(range: range, source: tree.source)
        writer.write(tree.root, isShown: true)
        return writer.finished()
      }
    }.joined()
  }

  /// Writes a stretch of a file with its texts in the language.
  private struct PieceWriter {
    let range: SourceRange
    let source: SourceFile
    private var result = ""
    private var position: UInt32

    init(range: SourceRange, source: SourceFile) {
      self.range = range
      self.source = source
      position = range.start
    }

    mutating func write(_ node: SyntaxNode, isShown: Bool) {
      var isInTag = false
      for child in node.children {
        let place = child.range
        guard place.end > range.start, place.start < range.end else { continue }
        switch child.kind {
        case .hash: isInTag = true
        case .divertChain: isInTag = false
        case .text where isShown && !isInTag: add(child)
        case .stringExpression: write(child, isShown: place.start < range.start && isShown)
        default: if !child.kind.isToken { write(child, isShown: isShown && !isInTag) }
        }
      }
    }

    private mutating func add(_ text: SyntaxNode) {
      let start = max(text.range.start, range.start)
      let end = min(text.range.end, range.end)
      guard start >= position, start < end else { return }
      result += words(from: position, to: start) + PseudoLanguage.of(words(from: start, to: end))
      position = end
    }

    mutating func finished() -> String { result + words(from: position, to: range.end) }

    private func words(from start: UInt32, to end: UInt32) -> String {
      let bytes = Array(source.bytes[Int(start)..<Int(end)])
      return String(decoding: CleanedText(bytes).bytes, as: UTF8.self)
    }
  }

  private static let accented: [Character: String] = {
    let plain = Array("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ")
    let signs = Array("åƀçðéƒĝĥîĵķļɱñöþǫŕšţûṽŵẋýžÅƁÇÐÉƑĜĤÎĴĶĻḾÑÖÞǪŔŠŢÛṼŴẊÝŽ")
    var table: [Character: String] = [:]
    for (letter, sign) in zip(plain, signs) {
      table[letter] = "aeiou".contains(letter) ? "\(sign)\(sign)" : String(sign)
    }
    return table
  }()
}
