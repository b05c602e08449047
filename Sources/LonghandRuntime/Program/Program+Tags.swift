extension Program {
  /// Whether the story ends anywhere on purpose, by `-> END`.
  package var hasEnd: Bool {
    let declaring = declarations.map { containers[Int($0)] }
    return code.indices.contains { position in
      guard case .control(.end) = code[position] else { return false }
      return declaring?.holds(Position(position)) != true
    }
  }

  /// The tags of the whole story that hold no logic, in the order of the program, none twice.
  package var plainTags: [String] {
    var tags: [String] = []
    var seen: Set<String> = []
    for position in code.indices {
      guard code[position] == .control(.beginTag), position + 2 < code.count, case .text(let text) = code[position + 1],
        code[position + 2] == .control(.endTag)
      else { continue }
      let tag = String(decoding: texts[text], as: UTF8.self)
      if seen.insert(tag).inserted { tags.append(tag) }
    }
    return tags
  }

  /// The names of all knots, in the order of the program.
  package var knotNames: [String] {
    containers.filter { $0.parent == 0 && $0.indexInParent < 0 }
      .compactMap { $0.name.map { names[$0] } }
      .filter { $0 != "global decl" }
  }

  /// The list item that a short or full name means; nil if the story declares none such.
  package func listItem(named name: String) -> InkList.Item? {
    definitions.item(named: name).map { number in
      let item = definitions.items[number]
      return InkList.Item(list: item.origin, name: item.name, value: Int(item.value))
    }
  }

  /// Whether there is a knot, a stitch or a label at a path.
  package func hasPlace(_ path: String) -> Bool {
    !path.isEmpty && PathIndex(layout).find(path, from: 0).precision == .exact
  }
}
