import LonghandCompiler

/// The names of the story that stand in its tags, its strings and its lines that begin with `>>>`, where a game may read
/// them.
package struct NamesForGame {
  /// The names.
  package private(set) var names: Set<NameID> = []
  private let script: Script

  /// Finds the names of a story.
  package init(_ story: LintedStory) {
    script = story.script
    var isInTag = false
    for item in script.contentItems.nodes {
      switch item.kind {
      case .tagStart: isInTag = true
      case .tagEnd, .newline: isInTag = false
      case .text(let text):
        if isInTag || script.texts[text].utf8.starts(with: ">>>".utf8) { add(script.texts[text]) }
      case .glue, .printed, .conditional, .sequence, .divert: break
      }
    }
    for expression in script.expressions.nodes {
      guard case .string(let content) = expression.kind else { continue }
      for item in script.contentItems[content] {
        if case .text(let text) = item.kind { add(script.texts[text]) }
      }
    }
  }

  /// Adds the words of a text that are names.
  private mutating func add(_ text: String) {
    let words = text.utf8.split { byte in
      switch byte {
      case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x5F, 0x80...0xFF: false
      default: true
      }
    }
    for word in words {
      if let name = script.names.find(String(decoding: word, as: UTF8.self)) { names.insert(name) }
    }
  }
}
