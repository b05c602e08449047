import LonghandSource
import LonghandSyntax

/// What is spoken of a line, with each way in which it can come out.
///
/// Two alternatives that ask the same thing come out the same way in one line, so that they make no takes of their own.
struct SpokenWords: Sendable {
  /// A part of a line.
  indirect enum Part: Sendable {
    case text(String)
    /// One of several; which one depends on what the key says.
    case alternatives(key: String, [[Part]])
  }

  /// More takes of one line than anybody speaks.
  static let mostTakes = 24

  private(set) var parts: [Part] = []

  /// Each way in which the line can come out, each once, in the order of the file.
  var takes: [String] {
    var takes: [String] = []
    var counts: [(key: String, count: Int)] = []
    Self.collect(parts, &counts)
    var choice = [Int](repeating: 0, count: counts.count)
    while takes.count < Self.mostTakes {
      let chosen = Dictionary(zip(counts.map { $0.key }, choice)) { first, _ in first }
      let words = Self.words(of: parts, chosen).onOneLine
      if !words.isEmpty, !takes.contains(words) { takes.append(words) }
      guard Self.advance(&choice, counts) else { break }
    }
    return takes
  }

  private static func advance(_ choice: inout [Int], _ counts: [(key: String, count: Int)]) -> Bool {
    for index in choice.indices.reversed() {
      choice[index] += 1
      if choice[index] < counts[index].count { return true }
      choice[index] = 0
    }
    return false
  }

  private static func collect(_ parts: [Part], _ counts: inout [(key: String, count: Int)]) {
    for case .alternatives(let key, let alternatives) in parts {
      if let index = counts.firstIndex(where: { $0.key == key }) {
        counts[index].count = max(counts[index].count, alternatives.count)
      } else if counts.count < 8 {
        counts.append((key, alternatives.count))
      }
      for alternative in alternatives { collect(alternative, &counts) }
    }
  }

  private static func words(of parts: [Part], _ chosen: [String: Int]) -> String {
    parts.map { part in
      switch part {
      case .text(let words): return words
      case .alternatives(let key, let alternatives):
        let index = min(chosen[key] ?? 0, alternatives.count - 1)
        return alternatives.isEmpty ? "" : words(of: alternatives[index], chosen)
      }
    }.joined()
  }

  // MARK: Reading

  /// The words of content; what functions print stands in their place.
  init(_ contents: [ContentSyntax], functions: [String: ContentSyntax]) {
    for content in contents { parts += Self.parts(of: content, functions, depth: 0) }
  }

  private static func parts(of content: ContentSyntax, _ functions: [String: ContentSyntax], depth: Int) -> [Part] {
    var parts: [Part] = []
    for item in content.items {
      switch item {
      case .text(let node): parts.append(.text(node.literalText))
      case .glue: continue
      case .tagStart: return parts
      case .printedExpression(let printed): parts += self.parts(of: printed, functions, depth)
      case .conditional(let conditional):
        guard !conditional.node.isMultilineBlock else { continue }
        parts.append(alternatives(of: conditional, functions, depth))
      case .sequence(let sequence):
        guard !sequence.node.isMultilineBlock else { continue }
        let elements = sequence.elements.map { element in
          element.content.map { self.parts(of: $0, functions, depth: depth + 1) } ?? []
        }
        let last = sequence.kinds.contains(.once) ? [[]] : [[Part]]()
        parts.append(.alternatives(key: "at \(sequence.node.range.start)", elements + last))
      }
    }
    return parts
  }

  private static func alternatives(
    of conditional: ConditionalSyntax, _ functions: [String: ContentSyntax], _ depth: Int
  ) -> Part {
    let key = conditional.initialExpression?.node.cleanedText.onOneLine ?? "at \(conditional.node.range.start)"
    var branches = conditional.branches.map { branch in
      branch.content.map { parts(of: $0, functions, depth: depth + 1) } ?? []
    }
    if branches.count == 1 { branches.append([]) }
    return .alternatives(key: key, branches)
  }

  private static func parts(
    of printed: PrintedExpressionSyntax, _ functions: [String: ContentSyntax], _ depth: Int
  ) -> [Part] {
    if case .call(let call)? = printed.expression, depth < 4, let body = functions[call.name.cleanedText] {
      return parts(of: body, functions, depth: depth + 1)
    }
    return [.text(printed.node.cleanedText.onOneLine)]
  }
}
