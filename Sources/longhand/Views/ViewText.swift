import LonghandPlay
import LonghandSource

/// Lines for a terminal: headings, and rows whose columns stand below each other.
struct ViewText {
  let isStyled: Bool
  private(set) var text = ""

  init(isStyled: Bool) { self.isStyled = isStyled }

  /// Adds a heading, with an empty line before it unless it is the first thing.
  mutating func heading(_ words: String) {
    if !text.isEmpty { text += "\n" }
    line(styled(.strong, shown(words)))
  }

  /// Adds a line as it is.
  mutating func line(_ words: String) { text += words + "\n" }

  /// Words in a style.
  func styled(_ style: Style, _ words: String) -> String { style.apply(words, isStyled: isStyled) }

  /// What comes from a story, without anything that a terminal obeys.
  func shown(_ words: String) -> String { ShownText.of(words, keepsLines: false) }

  /// Adds rows of cells; the first column is on the left, numbers in the others on the right.
  mutating func table(_ rows: [[String]], indentation: Int = 2) {
    var widths: [Int] = []
    for row in rows {
      for (column, cell) in row.enumerated() {
        if column == widths.count { widths.append(0) }
        widths[column] = max(widths[column], DisplayWidth.of(cell))
      }
    }
    for row in rows {
      var line = String(repeating: " ", count: indentation)
      for (column, cell) in row.enumerated() {
        let padding = String(repeating: " ", count: widths[column] - DisplayWidth.of(cell))
        let isNumber = cell.first.map { $0.isNumber || $0 == "–" } ?? false
        line += (column > 0 && isNumber ? padding + cell : cell + padding) + "  "
      }
      while line.last == " " { line.removeLast() }
      self.line(line)
    }
  }

  /// A number with commas between its thousands.
  static func number(_ number: Int) -> String {
    let digits = Array(String(abs(number)))
    var words = number < 0 ? "-" : ""
    for (index, digit) in digits.enumerated() {
      if index > 0, (digits.count - index) % 3 == 0 { words += "," }
      words.append(digit)
    }
    return words
  }

  /// A time to read: `2 h 10 min`.
  static func time(minutes: Int) -> String {
    minutes < 60 ? "\(minutes) min" : "\(minutes / 60) h \(minutes % 60) min"
  }

  /// Words in lines of so many columns, each indented.
  mutating func paragraph(_ words: String, indentation: Int, width: Int) {
    let start = String(repeating: " ", count: indentation)
    var line = ""
    for word in words.split(separator: " ") {
      if !line.isEmpty, DisplayWidth.of(line) + DisplayWidth.of(String(word)) + 1 + indentation > width {
        self.line(start + line)
        line = ""
      }
      line += (line.isEmpty ? "" : " ") + word
    }
    if !line.isEmpty { self.line(start + line) }
  }
}
