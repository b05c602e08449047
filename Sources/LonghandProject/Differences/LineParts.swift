import LonghandSource

/// What one line of ink consists of, as far as its own words tell, for saying what an edit did to it.
///
/// It reads any line, broken ones too, and loses nothing: two lines with the same parts differ in blanks only.
struct LineParts: Hashable {
  /// What kind of line it is.
  enum Kind: String {
    case text, choice, gather, branch, divert, logic, tag, declaration, include, note, header, comment
  }

  var kind: Kind
  /// The bullets or dashes, the word that declares, or the whole of a logic line.
  var sign = ""
  var label: String?
  /// The words that a reader may see, those of alternatives too.
  var words = ""
  /// The conditions and other logic in braces, in order.
  var conditions: [String] = []
  var diverts: [String] = []
  var tags: [String] = []
  var comment: String?

  /// Whether nothing stands in it.
  var isEmpty: Bool {
    kind == .text && words.isEmpty && conditions.isEmpty && diverts.isEmpty && tags.isEmpty && comment == nil
  }
}

/// Reads lines one after the other, and remembers what is still open.
struct LinePartReader {
  /// How many braces are open.
  private var depth = 0
  private var isInComment = false
  private var isInPersona = false

  /// The parts of the next line.
  mutating func read(_ line: some StringProtocol) -> LineParts {
    let (rest, comment) = withoutComments(Array(line))
    var parts = parts(of: rest.trimmed)
    parts.comment = comment.map { $0.onOneLine }.flatMap { $0.isEmpty ? nil : $0 }
    if parts.comment != nil, parts.isBare { parts.kind = .comment }
    for character in rest {
      if character == "{" { depth += 1 }
      if character == "}" { depth = max(0, depth - 1) }
    }
    if depth == 0 { isInPersona = false }
    return parts
  }

  // MARK: Comments

  private mutating func withoutComments(_ line: [Character]) -> (rest: [Character], comment: String?) {
    var rest: [Character] = []
    var comment: String?
    var index = 0
    while index < line.count {
      if isInComment {
        if line[index...].starts(with: "*/") {
          isInComment = false
          index += 2
        } else {
          comment = (comment ?? "") + String(line[index])
          index += 1
        }
      } else if line[index...].starts(with: "/*") {
        isInComment = true
        comment = comment ?? ""
        index += 2
      } else if line[index...].starts(with: "//") {
        comment = (comment ?? "") + String(line[(index + 2)...])
        break
      } else {
        rest.append(line[index])
        index += 1
      }
    }
    return (rest, comment)
  }

  // MARK: Kinds

  private mutating func parts(of line: ArraySlice<Character>) -> LineParts {
    guard let first = line.first else { return LineParts(kind: .text) }
    let text = String(line)
    if isInPersona { return LineParts(kind: .declaration, sign: text.onOneLine) }
    if let declaration = declaration(text) { return declaration }
    switch first {
    case "~": return LineParts(kind: .logic, sign: text.onOneLine)
    case "=": return LineParts(kind: .header, sign: text.onOneLine)
    case "*", "+": return weavePoint(line, .choice) { $0 == "*" || $0 == "+" }
    case "-" where !line.starts(with: "->"):
      if depth > 0 { return branch(line) }
      return weavePoint(line, .gather) { $0 == "-" }
    default:
      var parts = LineParts(kind: .text)
      read(line, into: &parts)
      if parts.words.isEmpty, !parts.diverts.isEmpty, parts.conditions.isEmpty { parts.kind = .divert }
      if parts.words.isEmpty, parts.diverts.isEmpty, parts.conditions.isEmpty, !parts.tags.isEmpty { parts.kind = .tag }
      return parts
    }
  }

  private mutating func declaration(_ text: String) -> LineParts? {
    let word = text.prefix { $0.isLetter }
    switch word {
    case "VAR", "CONST", "LIST", "EXTERNAL": return LineParts(kind: .declaration, sign: text.onOneLine)
    case "PERSONA":
      isInPersona = text.contains("{")
      return LineParts(kind: .declaration, sign: text.onOneLine)
    case "INCLUDE": return LineParts(kind: .include, sign: text.onOneLine)
    case "TODO" where text.dropFirst(4).first == ":" || text.dropFirst(4).first == " ":
      return LineParts(kind: .note, sign: text.onOneLine)
    default: return nil
    }
  }

  /// A choice or a gather: its bullets, its label, the conditions of a choice, then its words.
  private mutating func weavePoint(
    _ line: ArraySlice<Character>, _ kind: LineParts.Kind, _ isSign: (Character) -> Bool
  ) -> LineParts {
    var parts = LineParts(kind: kind)
    var index = line.startIndex
    while index < line.endIndex, isSign(line[index]) || line[index] == " " || line[index] == "\t" {
      if kind == .gather, line[index...].starts(with: "->") { break }
      if isSign(line[index]) { parts.sign.append(line[index]) }
      index += 1
    }
    if index < line.endIndex, line[index] == "(", let end = line[index...].firstIndex(of: ")") {
      parts.label = String(line[(index + 1)..<end]).onOneLine
      index = end + 1
    }
    // A choice below a gather on the same line, or the other way round, is a matter of its words.
    read(line[index...], into: &parts)
    return parts
  }

  /// A branch of a conditional on lines of its own: what it asks, then its words.
  private mutating func branch(_ line: ArraySlice<Character>) -> LineParts {
    var parts = LineParts(kind: .branch, sign: "-")
    let rest = line.dropFirst().drop { $0 == " " || $0 == "\t" }
    if let colon = Self.colon(in: rest) {
      parts.conditions.append(String(rest[..<colon]).onOneLine)
      read(rest[(colon + 1)...], into: &parts)
    } else {
      read(rest, into: &parts)
    }
    return parts
  }

  // MARK: Content

  private func read(_ content: ArraySlice<Character>, into parts: inout LineParts) {
    var words = ""
    var index = content.startIndex
    while index < content.endIndex {
      let character = content[index]
      if character == "\\", index + 1 < content.endIndex {
        words.append(content[index + 1])
        index += 2
      } else if character == "{" {
        let end = Self.closing(content, from: index)
        words += " "
        read(braces: content[(index + 1)..<(end ?? content.endIndex)], isClosed: end != nil, into: &parts, &words)
        index = end.map { $0 + 1 } ?? content.endIndex
      } else if character == "#" {
        let end = content[(index + 1)...].firstIndex(of: "#") ?? content.endIndex
        parts.tags.append(String(content[(index + 1)..<end]).onOneLine)
        index = end
      } else if content[index...].starts(with: "->") || content[index...].starts(with: "<-") {
        let end = content[index...].firstIndex { $0 == "#" || $0 == "}" || $0 == "|" } ?? content.endIndex
        parts.diverts.append(String(content[index..<end]).onOneLine)
        index = end
      } else {
        words.append(character)
        index += 1
      }
    }
    parts.words = (parts.words + " " + words).onOneLine
  }

  private func read(
    braces inner: ArraySlice<Character>, isClosed: Bool, into parts: inout LineParts, _ words: inout String
  ) {
    let inner = inner.trimmed
    let sign = inner.prefix { "~&!$".contains($0) }
    let bars = Self.bars(in: inner)
    if let colon = Self.colon(in: inner), bars.first.map({ colon < $0 }) ?? true, sign.isEmpty {
      parts.conditions.append(String(inner[..<colon]).onOneLine)
      read(alternatives: inner[(colon + 1)...], into: &parts, &words)
    } else if !sign.isEmpty || !bars.isEmpty {
      if !sign.isEmpty { parts.conditions.append(String(sign)) }
      read(alternatives: inner.dropFirst(sign.count), into: &parts, &words)
    } else {
      parts.conditions.append(String(inner).onOneLine)
    }
  }

  private func read(alternatives: ArraySlice<Character>, into parts: inout LineParts, _ words: inout String) {
    var start = alternatives.startIndex
    for bar in Self.bars(in: alternatives) + [alternatives.endIndex] {
      var inner = LineParts(kind: .text)
      read(alternatives[start..<bar], into: &inner)
      words += inner.words + (bar < alternatives.endIndex ? " | " : " ")
      parts.conditions += inner.conditions
      parts.diverts += inner.diverts
      parts.tags += inner.tags
      start = min(bar + 1, alternatives.endIndex)
    }
  }

  /// The brace that closes the one at a place; nil where the line ends before.
  private static func closing(_ content: ArraySlice<Character>, from start: Int) -> Int? {
    var depth = 0
    for index in start..<content.endIndex {
      if content[index] == "{" { depth += 1 }
      if content[index] == "}" {
        depth -= 1
        if depth == 0 { return index }
      }
    }
    return nil
  }

  /// The first colon outside of braces and quotation marks.
  private static func colon(in content: ArraySlice<Character>) -> Int? {
    signs(":", in: content).first
  }

  /// The bars outside of braces, `||` left out.
  private static func bars(in content: ArraySlice<Character>) -> [Int] {
    signs("|", in: content).filter { index in
      let before = index > content.startIndex ? content[index - 1] : " "
      let after = index + 1 < content.endIndex ? content[index + 1] : " "
      return before != "|" && after != "|"
    }
  }

  private static func signs(_ sign: Character, in content: ArraySlice<Character>) -> [Int] {
    var found: [Int] = []
    var depth = 0
    for index in content.indices {
      switch content[index] {
      case "{": depth += 1
      case "}": depth -= 1
      case sign where depth == 0 && (index == content.startIndex || content[index - 1] != "\\"): found.append(index)
      default: break
      }
    }
    return found
  }
}

extension LineParts {
  /// Whether nothing but a comment stands in it.
  fileprivate var isBare: Bool {
    kind == .text && words.isEmpty && conditions.isEmpty && diverts.isEmpty && tags.isEmpty
  }
}

extension Sequence<Character> {
  /// Without blanks at either end.
  fileprivate var trimmed: ArraySlice<Character> {
    var rest = Array(self)[...]
    while let first = rest.first, first.isWhitespace { rest.removeFirst() }
    while let last = rest.last, last.isWhitespace { rest.removeLast() }
    return rest
  }
}
