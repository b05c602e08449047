/// An element of XML with what is inside of it; as much of the language as translators' files use.
struct XMLNode: Hashable, Sendable {
  /// Something inside of an element.
  enum Child: Hashable, Sendable {
    case element(XMLNode)
    case text(String)
  }

  /// The name without a prefix.
  var name: String
  var attributes: [String: String] = [:]
  var children: [Child] = []
  /// Where it begins in the file.
  var offset = 0

  /// The elements directly inside.
  var elements: [XMLNode] {
    children.compactMap { child in
      if case .element(let node) = child { node } else { nil }
    }
  }

  /// The first element of a name directly inside.
  func first(_ name: String) -> XMLNode? { elements.first { $0.name == name } }

  /// All text inside, of elements within too.
  var text: String {
    children.map { child in
      switch child {
      case .element(let node): node.text
      case .text(let words): words
      }
    }.joined()
  }
}
