/// Breaks paragraphs into lines by the columns that they take on a terminal.
package struct TextWrapper {
  /// How many columns a line may take.
  package var width: Int
  /// How many blanks the lines behind the first begin with.
  package var hangingIndent = 0

  package init(width: Int, hangingIndent: Int = 0) {
    self.width = width
    self.hangingIndent = hangingIndent
  }

  /// A stretch that is kept together, and whether a blank stood before it.
  private struct Piece {
    var text: Substring
    var columns: Int
    var followsBlank: Bool
  }

  /// The lines of a paragraph; no word is broken unless it is longer than a line.
  package func lines(of paragraph: String) -> [String] {
    var lines: [String] = []
    var line = ""
    var used = 0
    for piece in pieces(of: paragraph) {
      let gap = piece.followsBlank && used > 0 ? 1 : 0
      if used > 0, used + gap + piece.columns > room(lines.count) {
        lines.append(line)
        (line, used) = ("", 0)
      } else if gap > 0 {
        line += " "
        used += 1
      }
      line += piece.text
      used += piece.columns
    }
    lines.append(line)
    return indented(lines)
  }

  private func room(_ line: Int) -> Int { max(1, line == 0 ? width : width - hangingIndent) }

  private func indented(_ lines: [String]) -> [String] {
    let indent = String(repeating: " ", count: hangingIndent)
    return lines.enumerated().map { $0.offset == 0 ? $0.element : indent + $0.element }
  }

  private func pieces(of paragraph: String) -> [Piece] {
    var pieces: [Piece] = []
    var start = paragraph.startIndex
    var followsBlank = false
    func close(at end: String.Index) {
      if start < end { append(paragraph[start..<end], followsBlank, to: &pieces) }
    }
    for index in paragraph.indices {
      let character = paragraph[index]
      if character == " " || character == "\t" || character == "\n" {
        close(at: index)
        start = paragraph.index(after: index)
        followsBlank = true
      } else if start < index, mayBreak(before: character, behind: paragraph[paragraph.index(before: index)]) {
        close(at: index)
        start = index
        followsBlank = false
      }
    }
    close(at: paragraph.endIndex)
    return pieces
  }

  /// Between ideographs a line may end, but none begins with a closing mark or ends in an opening one.
  private func mayBreak(before next: Character, behind last: Character) -> Bool {
    (DisplayWidth.isIdeograph(next) || DisplayWidth.isIdeograph(last)) && !Self.closing.contains(next)
      && !Self.opening.contains(last)
  }

  private static let closing: Set<Character> = [
    "、", "。", "，", "．", "」", "』", "）", "】", "》", "〉", "！", "？", "：", "；", "ー", "々", "…", "”", "’", ".", ",",
    "!", "?", ")", ":", ";",
  ]
  private static let opening: Set<Character> = ["「", "『", "（", "【", "《", "〈", "“", "‘", "("]

  /// Appends a piece, cut where it is longer than a whole line.
  private func append(_ text: Substring, _ followsBlank: Bool, to pieces: inout [Piece]) {
    let columns = DisplayWidth.of(text)
    let longest = max(2, width - hangingIndent)
    guard columns > longest else {
      return pieces.append(Piece(text: text, columns: columns, followsBlank: followsBlank))
    }
    var start = text.startIndex
    var used = 0
    var isFirst = true
    for index in text.indices {
      let width = DisplayWidth.of(text[index])
      if used + width > longest {
        pieces.append(Piece(text: text[start..<index], columns: used, followsBlank: followsBlank && isFirst))
        (start, used, isFirst) = (index, 0, false)
      }
      used += width
    }
    pieces.append(Piece(text: text[start...], columns: used, followsBlank: followsBlank && isFirst))
  }
}

extension String {
  /// The first line of the text where it has so many columns, to know the text by.
  package func beginning(columns: Int) -> String {
    let lines = TextWrapper(width: columns).lines(of: self)
    return lines.count > 1 ? lines[0] + " …" : lines[0]
  }
}
