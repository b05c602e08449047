import LonghandLint

/// What a comment may say to Longhand: `// longhand: ignore unread-variable`.
enum CommentDirectives {
  /// The words that may follow `longhand:`.
  static let all: [CompletionItem] = [
    directive("ignore", "ignore ${1:rule}", "the linter says nothing about this line"),
    directive("ignore-knot", "ignore-knot ${1:rule}", "the linter says nothing about this knot"),
    directive("format off", nil, "what follows keeps its format"), directive("format on", nil, "formatted again"),
    directive("expect", "expect ${1:ending} \"${2:name}\" ${3:reachable}", "a promise for `longhand explore`"),
    directive("here", "here ${1:name}", "a name for this line, for promises"),
  ]

  /// The rules that a comment may keep quiet.
  static let rules: [CompletionItem] = RuleList.all.map { $0.documentation }.filter { $0.code.group != "L" }.map {
    CompletionItem(label: $0.name, kind: .keyword, detail: $0.code.text, documentation: $0.summary)
  }

  private static func directive(_ label: String, _ insertion: String?, _ detail: String) -> CompletionItem {
    CompletionItem(label: label, kind: .keyword, detail: detail, insertion: insertion)
  }

  /// What may stand at the end of the beginning of a line, within a comment, and the letters of it that are there.
  static func place(_ line: [UInt8]) -> (kind: CompletionPlace.Kind, typed: ArraySlice<UInt8>) {
    let mark = Array("longhand:".utf8)
    let starts = line.indices.filter { line[$0...].starts(with: mark) }
    guard let start = starts.last, line[..<start].contains(UInt8(ascii: "/")) else { return (.nothing, []) }
    let words = line[(start + mark.count)...]
    let typed = words[((words.lastIndex { !isInWord($0) }.map { $0 + 1 }) ?? words.startIndex)...]
    let before = String(decoding: words[..<typed.startIndex], as: UTF8.self).split(separator: " ")
    guard let verb = before.first else { return (.directive, typed) }
    // Behind a rule and no comma, the reason follows.
    let isList = before.dropFirst().allSatisfy { $0.hasSuffix(",") }
    return (verb.hasPrefix("ignore") && isList ? .rule : .nothing, typed)
  }

  private static func isInWord(_ byte: UInt8) -> Bool { byte == UInt8(ascii: "-") || LineBeforeCursor.isInName(byte) }
}
