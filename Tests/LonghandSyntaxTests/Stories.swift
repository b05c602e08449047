import Foundation
import LonghandSource
import LonghandTestSupport

@testable import LonghandSyntax

/// The stories that tests read: the package's own, and the conformance data beside it where it is at hand.
enum Stories {
  static let all = Repository.inkFiles + Repository.files(under: Repository.conformance, suffix: ".ink")
}

/// The tree of a story.
func parse(_ text: String) -> SyntaxTree {
  Parser.parse(SourceFile(name: "test.ink", text: text))
}

/// The tree of the bytes of a story.
func parse(_ bytes: [UInt8]) -> SyntaxTree {
  Parser.parse(SourceFile(name: "test.ink", bytes: bytes))
}

extension SyntaxTree {
  /// Each finding as code and line: `E1:2`.
  var findings: [String] {
    diagnostics.map { "\($0.code):\(source.location(at: $0.range.start).line)" }
  }

  /// Whether the tree is whole: each node holds exactly what lies in it, and the tokens are the file.
  var isWhole: Bool {
    guard bytes == source.bytes, Int(root.element.descendantCount) == elements.count - 1 else { return false }
    var open: [(end: Int, fileEnd: UInt32)] = []
    for (index, element) in elements.enumerated() {
      while let last = open.last, last.end <= index { open.removeLast() }
      let end = index + 1 + Int(element.descendantCount)
      guard element.start <= element.end, end <= open.last?.end ?? end, element.end <= open.last?.fileEnd ?? .max else {
        return false
      }
      if !element.kind.isToken { open.append((end, element.end)) }
    }
    return true
  }

  /// The tree as text: kinds, and the words of tokens, without trivia.
  var outline: String { root.outline }
}

extension SyntaxNode {
  /// The node as text: its kind and its children in parentheses, tokens as their words in quotes.
  var outline: String {
    guard !kind.isToken else { return "'\(cleanedText)'" }
    let parts = children.filter { !$0.kind.isTrivia }.map(\.outline)
    return parts.isEmpty ? "\(kind)" : "\(kind)(\(parts.joined(separator: " ")))"
  }
}
