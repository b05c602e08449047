import LonghandSource

extension StoryMap {
  /// The map in the language of Graphviz, which `dot` draws.
  package var dot: String {
    var text = "digraph story {\n"
    text += "  graph [rankdir=TB, fontname=\"Helvetica\", fontsize=16, nodesep=0.35, ranksep=0.55, "
    text += "bgcolor=white]\n"
    text += "  node [shape=box, style=\"rounded,filled\", fillcolor=white, fontname=\"Helvetica\", fontsize=13, "
    text += "margin=\"0.14,0.06\"]\n"
    text += "  edge [fontname=\"Helvetica\", fontsize=11, color=\"#444444\", fontcolor=\"#444444\"]\n"
    for box in boxes.indices where nodes.contains(where: { $0.box == box }) { text += cluster(box) }
    for (index, node) in nodes.enumerated() where node.box == nil { text += "  " + dot(node, index) }
    for (arrow, length) in zip(arrows, lengths) { text += dot(arrow, length) }
    return text + "}\n"
  }

  private func cluster(_ box: Int) -> String {
    var text = "  subgraph cluster_\(box) {\n    label=\(Self.quoted(boxes[box].title)); style=\"rounded,filled\"; "
    text += "color=\"#BBBBBB\"; fillcolor=\"#F6F6F2\"\n"
    for (index, node) in nodes.enumerated() where node.box == box { text += "    " + dot(node, index) }
    return text + "  }\n"
  }

  // MARK: Places

  private func dot(_ node: Node, _ index: Int) -> String {
    var attributes = [
      node.kind == .part ? "label=<\(Self.table(node))>, margin=\"0.12,0.08\"" : "label=\(Self.quoted(label(node)))"
    ]
    if !node.endings.isEmpty { attributes.append("shape=box, peripheries=2") }
    if node.kind == .stitch || node.kind == .function { attributes.append("fontsize=11") }
    if let colour = Self.colour(node) { attributes.append("fillcolor=\"\(colour)\"") }
    if !node.isReached { attributes.append("style=\"rounded,filled,dashed\", fontcolor=\"#888888\"") }
    if let share = node.share { attributes.append("penwidth=\(Self.width(share))") }
    return "n\(index) [\(attributes.joined(separator: ", "))]\n"
  }

  private func label(_ node: Node) -> String {
    var lines = [node.title]
    let names = node.endings.filter { $0 != node.name }
    if !names.isEmpty { lines.append(names.map { "“\($0)”" }.joined(separator: ", ")) }
    if let share = node.share { lines.append(Self.percent(share)) }
    return lines.joined(separator: "\n")
  }

  /// A part: its name, how long it is, and what is in it.
  private static func table(_ node: Node) -> String {
    var size = "\(node.words.counted("word", "words")), \(node.choices.counted("choice", "choices"))"
    if let share = node.share { size += ", \(percent(share))" }
    var text = "<TABLE BORDER=\"0\" CELLBORDER=\"0\" CELLSPACING=\"0\" CELLPADDING=\"1\">"
    text += "<TR><TD><FONT POINT-SIZE=\"18\"><B>\(escaped(node.title))</B></FONT></TD></TR>"
    if node.words + node.choices > 0 {
      text += "<TR><TD><FONT POINT-SIZE=\"12\" COLOR=\"#666666\">\(escaped(size))</FONT></TD></TR>"
    }
    for line in wrapped(node.members, width: 46) {
      text += "<TR><TD><FONT POINT-SIZE=\"12\">\(escaped(line))</FONT></TD></TR>"
    }
    return text + "</TABLE>"
  }

  /// Names with commas between them, in lines of about so many characters.
  package static func wrapped(_ names: [String], width: Int) -> [String] {
    var lines: [String] = []
    for (index, name) in names.enumerated() {
      let word = index + 1 < names.count ? name + "," : name
      if let last = lines.last, last.count + word.count < width {
        lines[lines.count - 1] += " " + word
      } else {
        lines.append(word)
      }
    }
    return lines
  }

  private static func colour(_ node: Node) -> String? {
    switch node.verdict {
    case "reached": "#DFF2DF"
    case "unreachable": "#F6D5D5"
    case "undecided": "#F8EFC8"
    default: node.isReached ? (node.endings.isEmpty ? nil : "#E4E9F7") : "#EEEEEE"
    }
  }

  private static func width(_ share: Double) -> String { tenths(Int((5 + share * 45).rounded())) }

  package static func percent(_ share: Double) -> String {
    let percent = Int((share * 100).rounded())
    return percent == 0 && share > 0 ? "under 1 %" : "\(percent) %"
  }

  private static func tenths(_ number: Int) -> String { "\(number / 10).\(number % 10)" }

  // MARK: Arrows

  /// Of many arrows from one place to places that lead nowhere, some are longer, so that these do not stand in one row.
  private var lengths: [Int] {
    let leading = Set(arrows.map { $0.from })
    var counts = Array(repeating: 0, count: nodes.count)
    var positions: [Int?] = []
    for arrow in arrows {
      let isLast = !leading.contains(arrow.to)
      positions.append(isLast ? counts[arrow.from] : nil)
      if isLast { counts[arrow.from] += 1 }
    }
    return zip(arrows, positions).map { arrow, position in
      guard let position, counts[arrow.from] > 3 else { return 1 }
      return 1 + position % 3
    }
  }

  private func dot(_ arrow: Arrow, _ length: Int) -> String {
    var attributes: [String] = length > 1 ? ["minlen=\(length)"] : []
    if let label = Self.label(arrow) { attributes.append("label=\(Self.quoted(label))") }
    switch arrow.way {
    case .falls, .divert: break
    case .tunnel: attributes.append("dir=both, arrowtail=odot, color=\"#2B5FA8\"")
    case .tunnelReturn: attributes.append("arrowhead=onormal, color=\"#2B5FA8\"")
    case .thread: attributes.append("style=dashed, color=\"#8A4B9C\"")
    case .value: attributes.append("style=dotted")
    case .call: attributes.append("style=dotted, arrowhead=open")
    }
    if let share = share(of: arrow) { attributes.append("penwidth=\(Self.width(share))") }
    let list = attributes.isEmpty ? "" : " [\(attributes.joined(separator: ", "))]"
    return "  n\(arrow.from) -> n\(arrow.to)\(list)\n"
  }

  /// The conditions of an arrow, as far as there is room for them.
  static func label(_ arrow: Arrow) -> String? {
    guard let first = arrow.conditions.first else { return nil }
    let shown = first.count > 28 ? first.prefix(27) + "…" : first[...]
    return arrow.conditions.count > 1 ? "\(shown) or …" : String(shown)
  }

  // MARK: Words

  private static func quoted(_ words: String) -> String {
    var text = "\""
    for character in words {
      switch character {
      case "\"": text += "\\\""
      case "\\": text += "\\\\"
      case "\n": text += "\\n"
      default: text.append(character)
      }
    }
    return text + "\""
  }

  private static func escaped(_ words: String) -> String {
    var text = ""
    for character in words {
      switch character {
      case "&": text += "&amp;"
      case "<": text += "&lt;"
      case ">": text += "&gt;"
      case "\"": text += "&quot;"
      default: text.append(character)
      }
    }
    return text
  }
}
