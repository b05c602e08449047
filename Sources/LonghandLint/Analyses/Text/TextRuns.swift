import LonghandSource
import LonghandSyntax

/// A stretch of text that a reader sees, with what stands around it: the place to look for logic that was not meant to be
/// read.
package struct TextRun: Sendable {
  /// What the text is a part of.
  package enum Role: Hashable, Sendable {
    /// A line of text.
    case line
    /// What a choice offers or prints.
    case choice
    /// An alternative of a conditional within a line.
    case conditionalAlternative
    /// An alternative of a sequence within a line.
    case sequenceAlternative
  }

  /// The words as they are written, escapes included, without comments.
  package var words: String
  /// Where they stand.
  package var range: SourceRange
  /// What they are a part of.
  package var role: Role
  /// Whether nothing stands before them: at the start of a line, a choice or an alternative.
  package var isFirst: Bool
  /// What stands behind them in the same line, choice or alternative; nil for nothing.
  package var next: SyntaxKind?
  /// The kind of the statement before their line and of the one behind it; nil for none.
  package var neighbours: (before: SyntaxKind?, after: SyntaxKind?)
  /// For a line: whether it is the first in a branch that a dash begins and that has no condition.
  package var beginsBareBranch: Bool
  /// Which signs stand in the words, so that most rules need not look at most text.
  package var signs: Signs

  /// Signs that seldom stand in prose.
  package struct Signs: OptionSet, Sendable {
    package let rawValue: UInt16

    package init(rawValue: UInt16) {
      self.rawValue = rawValue
    }

    /// `:`.
    package static let colon = Signs(rawValue: 1)
    /// `~`.
    package static let tilde = Signs(rawValue: 2)
    /// A backslash.
    package static let backslash = Signs(rawValue: 4)
    /// `>`, or what may be an arrow beyond ASCII.
    package static let arrow = Signs(rawValue: 8)
    /// `(` or `)`.
    package static let parenthesis = Signs(rawValue: 16)
    /// `<!`.
    package static let less = Signs(rawValue: 32)
    /// `=`, `+` or `-`.
    package static let sum = Signs(rawValue: 64)
    /// `[`, `$` or `%`, by which other languages mark names.
    package static let mark = Signs(rawValue: 128)
    /// What may be a sign of twice the width, as East Asian keyboards write them.
    package static let wide = Signs(rawValue: 256)

    /// The signs in some words.
    init(_ words: some Sequence<UInt8>) {
      self = []
      var last: UInt8 = 0
      for byte in words {
        defer { last = byte }
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: " "): continue
        // The arrows of Unicode; most other signs that begin with the byte before are quotation marks.
        case 0x86, 0x87, 0x9E, 0x9F: if last == 0xE2 { insert(.arrow) }
        case UInt8(ascii: ":"): insert(.colon)
        case UInt8(ascii: "~"): insert(.tilde)
        case UInt8(ascii: "\\"): insert(.backslash)
        case UInt8(ascii: ">"): insert(.arrow)
        case 0xEF: formUnion([.arrow, .wide])
        case UInt8(ascii: "["), UInt8(ascii: "$"), UInt8(ascii: "%"): insert(.mark)
        case UInt8(ascii: "("), UInt8(ascii: ")"): insert(.parenthesis)
        case UInt8(ascii: "<"): insert(.less)
        case UInt8(ascii: "="), UInt8(ascii: "+"), UInt8(ascii: "-"): insert(.sum)
        default: break
        }
      }
    }
  }

  /// Whether nothing else stands in their line, choice or alternative.
  package var isAlone: Bool { isFirst && next == nil }
}

/// All text of a story that readers see, in the order of its files.
package struct TextRuns {
  /// The stretches of text.
  package private(set) var runs: [TextRun] = []

  package init(_ story: LintedStory) {
    // A file that is included twice says nothing new the second time.
    var seen: Set<String> = []
    for file in story.files where seen.insert(file.name).inserted { readStatements(of: story.tree(of: file.id).root) }
  }

  /// Reads what stands directly in a file, a knot, a stitch, or a branch on lines of its own.
  private mutating func readStatements(of node: SyntaxNode, isBareBranch: Bool = false) {
    let statements = node.children.filter { !$0.kind.isTrivia && !$0.kind.isPunctuation }
    for (index, statement) in statements.enumerated() {
      let before = index > 0 ? statements[index - 1].kind : nil
      let after = index + 1 < statements.count ? statements[index + 1].kind : nil
      let around = Surroundings(before: before, after: after, beginsBareBranch: isBareBranch && index == 0)
      read(statement, around)
    }
  }

  /// What stands around a line.
  private struct Surroundings {
    var before: SyntaxKind?
    var after: SyntaxKind?
    var beginsBareBranch = false
  }

  private mutating func read(_ statement: SyntaxNode, _ around: Surroundings) {
    switch statement.kind {
    case .contentLine: readContents(of: statement, .line, around)
    case .choice: readContents(of: statement, .choice, around)
    case .knot, .stitch: readStatements(of: statement)
    default: break
    }
  }

  private mutating func readContents(of statement: SyntaxNode, _ role: TextRun.Role, _ around: Surroundings) {
    var last: SyntaxNode?
    for child in statement.children where !child.kind.isTrivia {
      if let content = last { read(content, role, around, isBeforeDivert: child.kind == .divertChain) }
      last = child.kind == .content ? child : nil
    }
    if let content = last { read(content, role, around) }
  }

  private mutating func read(
    _ content: SyntaxNode, _ role: TextRun.Role, _ around: Surroundings, isBeforeDivert: Bool = false
  ) {
    let items = Array(content.children.filter { !$0.kind.isTrivia }.prefix { $0.kind != .hash })
    for (index, item) in items.enumerated() {
      switch item.kind {
      case .text:
        let next =
          index + 1 < items.count
          ? items[index + 1].kind : content.first(.hash)?.kind ?? (isBeforeDivert ? .divertChain : nil)
        let words = item.cleanedText
        runs.append(
          TextRun(
            words: words, range: item.range, role: role, isFirst: index == 0, next: next,
            neighbours: (around.before, around.after), beginsBareBranch: around.beginsBareBranch && index == 0,
            signs: TextRun.Signs(words.utf8)))
      case .conditional: readBraces(item, .conditionalAlternative)
      case .sequence: readBraces(item, .sequenceAlternative)
      default: break
      }
    }
  }

  private mutating func readBraces(_ node: SyntaxNode, _ role: TextRun.Role) {
    for child in node.children where child.kind == .branch || child.kind == .sequenceElement {
      if let content = child.first(.content) { read(content, role, Surroundings()) }
      let isBare = child.kind == .branch && child.first(.dash) != nil && child.first(.colon) == nil
      readStatements(of: child, isBareBranch: isBare)
    }
  }
}

extension SyntaxKind {
  /// Whether a token in a branch, before its lines, is no statement.
  fileprivate var isPunctuation: Bool { self == .content || isToken }
}
