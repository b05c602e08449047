extension StoryMap {
  /// The map as a flowchart of Mermaid, which code hosts draw in Markdown.
  package var mermaid: String {
    var text = "flowchart TD\n"
    for box in boxes.indices where nodes.contains(where: { $0.box == box }) {
      text += "  subgraph b\(box)[\(Self.label(boxes[box].title))]\n"
      for (index, node) in nodes.enumerated() where node.box == box { text += "    " + mermaid(node, index) }
      text += "  end\n"
    }
    for (index, node) in nodes.enumerated() where node.box == nil { text += "  " + mermaid(node, index) }
    for arrow in arrows { text += "  n\(arrow.from) \(mermaid(arrow)) n\(arrow.to)\n" }
    for (index, node) in nodes.enumerated() {
      if let style = Self.style(node) { text += "  style n\(index) \(style)\n" }
    }
    for (index, arrow) in arrows.enumerated() {
      if let share = share(of: arrow) { text += "  linkStyle \(index) stroke-width:\(1 + Int(share * 5))px\n" }
    }
    return text
  }

  private func mermaid(_ node: Node, _ index: Int) -> String {
    var lines = [node.title]
    if node.kind == .part {
      lines.append("\(node.words.counted("word", "words")), \(node.choices.counted("choice", "choices"))")
      lines += Self.wrapped(node.members, width: 64)
    }
    lines += node.endings.filter { $0 != node.name }.map { "“\($0)”" }
    if let share = node.share { lines.append(Self.percent(share)) }
    let label = lines.map(Self.escapedForMermaid).joined(separator: "<br/>")
    return node.endings.isEmpty ? "n\(index)[\"\(label)\"]\n" : "n\(index)([\"\(label)\"])\n"
  }

  private func mermaid(_ arrow: Arrow) -> String {
    let sign =
      switch arrow.way {
      case .falls, .divert, .tunnelReturn: "-->"
      case .tunnel: "<==>"
      case .thread, .value, .call: "-.->"
      }
    return Self.label(arrow).map { "\(sign)|\(Self.label($0))|" } ?? sign
  }

  private static func style(_ node: Node) -> String? {
    switch node.verdict {
    case "reached": "fill:#DFF2DF"
    case "unreachable": "fill:#F6D5D5"
    case "undecided": "fill:#F8EFC8"
    default: node.isReached ? nil : "fill:#EEEEEE,stroke-dasharray:4"
    }
  }

  private static func label(_ words: String) -> String { "\"\(escapedForMermaid(words))\"" }

  /// Signs that Mermaid or HTML would take for their own, as Mermaid writes them.
  private static func escapedForMermaid(_ words: String) -> String {
    var text = ""
    for character in words {
      switch character {
      case "\"": text += "#quot;"
      case "<": text += "#lt;"
      case ">": text += "#gt;"
      case "#": text += "#35;"
      case "&": text += "#amp;"
      default: text.append(character)
      }
    }
    return text
  }
}
