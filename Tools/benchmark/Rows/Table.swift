/// A table for people: on a terminal, or as Markdown.
struct Table {
  let title: String
  let columns: [String]
  private(set) var rows: [[String]] = []

  init(_ title: String, _ columns: [String]) {
    self.title = title
    self.columns = columns
  }

  mutating func add(_ cells: String...) { rows.append(cells) }

  mutating func add(_ cells: [String]) { rows.append(cells) }

  private var widths: [Int] {
    columns.indices.map { column in ([columns] + rows).map { $0[column].count }.max() ?? 0 }
  }

  /// With blanks between the columns, the first flush left, the others flush right.
  var text: String {
    let widths = widths
    func line(_ cells: [String]) -> String {
      cells.indices.map { column in
        let blanks = String(repeating: " ", count: widths[column] - cells[column].count)
        return column == 0 ? cells[column] + blanks : blanks + cells[column]
      }.joined(separator: "  ")
    }
    let rule = widths.map { String(repeating: "─", count: $0) }.joined(separator: "  ")
    return ([title, "", line(columns), rule] + rows.map(line)).joined(separator: "\n") + "\n"
  }

  /// As GitHub reads it.
  var markdown: String {
    func line(_ cells: [String]) -> String { "| " + cells.joined(separator: " | ") + " |" }
    let rule = line(columns.indices.map { $0 == 0 ? "---" : "---:" })
    return (["**\(title)**", "", line(columns), rule] + rows.map(line)).joined(separator: "\n") + "\n"
  }
}
