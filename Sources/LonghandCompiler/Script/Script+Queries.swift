import LonghandSource

extension Script {
  /// The label of a weave point.
  package func label(of point: WeavePoint) -> Label? {
    switch point {
    case .choice(let choice): choices[choice].label
    case .gather(let gather): gathers[gather].label
    }
  }

  /// The flow that a weave point stands in.
  package func flow(of point: WeavePoint) -> FlowID {
    switch point {
    case .choice(let choice): choices[choice].flow
    case .gather(let gather): gathers[gather].flow
    }
  }

  /// Where a weave point stands.
  package func range(of point: WeavePoint) -> SourceRange {
    switch point {
    case .choice(let choice): choices[choice].range
    case .gather(let gather): gathers[gather].range
    }
  }

  /// The line of a range, counted from 1.
  package func line(of range: SourceRange) -> Int {
    files[Int(range.file.number)].location(at: range.start).line
  }

  /// A literal as far as constants are compared.
  private enum Literal: Equatable {
    case integer(Int32)
    case float(Float)
    case boolean(Bool)
    case string(String)
    case target(String)
  }

  /// Whether two constants have the same value: the same type and the same literal (ink §166).
  ///
  /// What the parser rejected as a value is not compared as well.
  func areEqualLiterals(_ left: ExpressionID, _ right: ExpressionID) -> Bool {
    guard let left = literal(left), let right = literal(right) else { return true }
    return left == right
  }

  private func literal(_ id: ExpressionID) -> Literal? {
    switch expressions[id].kind {
    case .integer(let value): .integer(value)
    case .float(let value): .float(value)
    case .boolean(let value): .boolean(value)
    case .string(let content): .string(plainText(content))
    case .divertTarget(let divert): .target(spelling(of: diverts[divert].path))
    case .list, .reference, .call, .negate, .not, .binary, .increment, .broken: nil
    }
  }

  /// The words of a string without logic.
  private func plainText(_ content: Content) -> String {
    contentItems[content].reduce(into: "") { text, item in
      if case .text(let id) = item.kind { text += texts[id] }
    }
  }

  /// The full path of a flow, as a divert from anywhere writes it.
  package func fullPath(of id: FlowID) -> String {
    let flow = flows[id]
    let isTop = flow.parent == Script.story
    return isTop ? names[flow.name] : "\(names[flows[flow.parent].name]).\(names[flow.name])"
  }

  /// The full path of a label; nil for a weave point without one.
  package func fullPath(of point: WeavePoint) -> String? {
    guard let label = label(of: point) else { return nil }
    let owner = flow(of: point)
    return owner == Script.story ? names[label.name] : "\(fullPath(of: owner)).\(names[label.name])"
  }

  /// The stitch that a knot enters by itself (ink §50).
  package func automaticStitch(of flow: Flow) -> FlowID? {
    guard flow.beginsWithStitch, flow.kind != .story, !flow.stitches.isEmpty else { return nil }
    let first = FlowID(index: flow.stitches.start)
    return flows[first].parameters.isEmpty ? first : nil
  }
}

extension Script {
  /// The names of a path, joined by dots.
  func spelling(of path: Path) -> String {
    guard path.names.count > 1 else { return path.isEmpty ? "" : names[pathNames[Int(path.names.start)].name] }
    return pathNames[path.names].map { names[$0.name] }.joined(separator: ".")
  }

  /// A list item by its list's name, its own, and its value.
  func spelling(_ id: ListItemID) -> (list: String, item: String, value: Int32) {
    let item = listItems[id]
    return (list: names[lists[item.list].name], item: names[item.name], value: item.value)
  }
}
