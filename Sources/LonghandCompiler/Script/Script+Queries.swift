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

  /// Whether two constants have the same value: the same type and the same literal (`L166`).
  func areEqualLiterals(_ left: ExpressionID, _ right: ExpressionID) -> Bool {
    switch (expressions[left].kind, expressions[right].kind) {
    case (.integer(let left), .integer(let right)): left == right
    case (.float(let left), .float(let right)): left == right
    case (.boolean(let left), .boolean(let right)): left == right
    case (.string(let left), .string(let right)): plainText(left) == plainText(right)
    case (.divertTarget(let left), .divertTarget(let right)):
      spelling(of: diverts[left].path) == spelling(of: diverts[right].path)
    // What the parser rejected is not compared as well.
    case (.broken, _), (_, .broken): true
    default: false
    }
  }

  /// The words of a string without logic.
  private func plainText(_ content: Content) -> String {
    contentItems[content].reduce(into: "") { text, item in
      if case .text(let id) = item.kind { text += texts[id] }
    }
  }
}
