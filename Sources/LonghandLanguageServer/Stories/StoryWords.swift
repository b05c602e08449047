import LonghandCompiler
import LonghandSource
import LonghandSyntax

/// What a reader sees of a stretch of a story: its first words, and how many there are.
enum StoryWords {
  /// How many words stand in a node, tags and logic left out.
  static func count(in node: SyntaxNode) -> Int {
    var count = 0
    visit(node) { text in
      count += text.split(whereSeparator: \.isWhitespace).count { $0.contains { $0.isLetter || $0.isNumber } }
      return true
    }
    return count
  }

  /// The first words in a node, no more characters than `length`; nil for none.
  static func first(in node: SyntaxNode, length: Int = 40) -> String? {
    var found = ""
    visit(node) { text in
      found += text
      return found.count < length
    }
    return shortened(found, length)
  }

  /// Words on one line, cut behind a word where there are too many.
  static func shortened(_ words: String, _ length: Int) -> String? {
    let parts = words.split(whereSeparator: \.isWhitespace)
    guard !parts.isEmpty else { return nil }
    var result = ""
    for part in parts {
      let next = result.isEmpty ? String(part) : result + " " + part
      guard next.count <= length else { return result.isEmpty ? String(part.prefix(length)) + "…" : result + "…" }
      result = next
    }
    return result
  }

  /// Hands out text by text until there is enough.
  @discardableResult
  private static func visit(_ node: SyntaxNode, _ take: (String) -> Bool) -> Bool {
    for child in node.children {
      switch child.kind {
      case .hash: return true
      case .text: if !take(child.literalText) { return false }
      case .contentLine, .choice, .content, .conditional, .branch, .sequence, .sequenceElement, .knot, .stitch:
        if !visit(child, take) { return false }
        if child.kind != .content, !take(" ") { return false }
      default: break
      }
    }
    return true
  }
}
