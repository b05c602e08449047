import ArgumentParser
import LonghandLint
import LonghandSource
import LonghandPlay

/// How explanations are written.
enum ExplanationFormat: String, ExpressibleByArgument, CaseIterable {
  /// Paragraphs that fit, for a person at a terminal.
  case text
  /// Markdown, for documentation.
  case markdown
}

/// Writes an explanation for a terminal: paragraphs that fit, stories with the words at fault underlined.
struct ExplanationPrinter {
  let isStyled: Bool
  private static let width = 80

  func text(of page: ExplanationPage) -> String {
    page.blocks.map { text(of: $0) }.joined(separator: "\n")
  }

  private func text(of block: ExplanationPage.Block) -> String {
    switch block {
    case .title(let words): Style.title.apply(words, isStyled: isStyled) + "\n"
    case .heading(let words): Style.strong.apply(words, isStyled: isStyled) + "\n"
    case .paragraph(let words): wrapped(words, indent: "")
    case .item(let words): wrapped(words, indent: "  ")
    case .story(let story, let marks): numbered(story, marks)
    }
  }

  private func wrapped(_ words: String, indent: String) -> String {
    var lines: [String] = []
    var line = indent
    for word in words.split(separator: " ") {
      if line.count > indent.count, line.count + 1 + word.count > Self.width {
        lines.append(line)
        line = indent
      }
      line += (line.count > indent.count ? " " : "") + word
    }
    return (lines + [line]).joined(separator: "\n") + "\n"
  }

  private func numbered(_ story: String, _ marks: [Range<Int>]) -> String {
    let file = SourceFile(name: "", text: story)
    let count = file.lineTable.count - (file.bytes.last == 0x0A ? 1 : 0)
    let bar = Style.quiet.apply("|", isStyled: isStyled)
    return (0..<max(1, count)).map { line in
      let range = file.range(ofLine: line + 1)
      let text = "  \(bar) \(file.text(in: range))\n"
      let places = marks.filter { file.lineTable.lineIndex(at: UInt32($0.lowerBound)) == line }
      return text + (places.isEmpty ? "" : "  \(bar) \(underline(places, range, file))\n")
    }.joined()
  }

  private func underline(_ places: [Range<Int>], _ line: SourceRange, _ file: SourceFile) -> String {
    var marks = ""
    var position = line.start
    for place in places {
      let start = max(position, UInt32(place.lowerBound))
      let end = min(line.end, UInt32(place.upperBound))
      let before = file.text(in: SourceRange(file: file.id, start: position, end: start))
      let words = file.text(in: SourceRange(file: file.id, start: start, end: end))
      let length = max(1, DisplayWidth.of(words))
      marks += String(repeating: " ", count: DisplayWidth.of(before))
      marks += Style.warning.apply(String(repeating: "^", count: length), isStyled: isStyled)
      position = max(position, end)
    }
    return marks
  }
}
