/// One layer of what to run: the settings' own, those that they extend, or the words of a call.
package struct Selection: Hashable, Sendable {
  /// Run these only, instead of what lower layers say; nil to build on them.
  package var select: [RuleSelector]?
  /// Run these too.
  package var extend: [RuleSelector]
  /// Do not run these.
  package var ignore: [RuleSelector]

  /// Makes a layer.
  package init(select: [String]? = nil, extend: [String] = [], ignore: [String] = []) {
    self.select = select?.map { RuleSelector($0) }
    self.extend = extend.map { RuleSelector($0) }
    self.ignore = ignore.map { RuleSelector($0) }
  }

  /// Whether the layer says nothing.
  package var isEmpty: Bool { select == nil && extend.isEmpty && ignore.isEmpty }

  /// Whether a rule runs, given whether it does below this layer.
  ///
  /// The closest words win, so that `ignore: [F]` and `extend-select: [F012]` leave F012; of equally close ones,
  /// those that ignore.
  package func runs(_ rule: RuleName, below: Bool) -> Bool {
    let wanted = Self.closest((select ?? []) + extend, rule)
    let unwanted = Self.closest(ignore, rule)
    if wanted == 0, unwanted == 0 { return select == nil && below }
    return wanted > unwanted
  }

  private static func closest(_ selectors: [RuleSelector], _ rule: RuleName) -> Int {
    selectors.reduce(0) { max($0, $1.closeness(to: rule)) }
  }
}
