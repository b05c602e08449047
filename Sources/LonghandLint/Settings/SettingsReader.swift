import LonghandSource

/// Turns what a settings file says into settings.
package struct SettingsReader {
  /// What a file says.
  package struct Result: Sendable {
    /// The settings of this file alone.
    package var settings = LintSettings()
    /// The files that it extends, as written.
    package var extended: [String] = []
    /// What is wrong with it.
    package var problems: [SettingsProblem] = []
  }

  private let path: String
  private var result = Result()
  private var selection = Selection()

  /// Reads a file.
  ///
  /// - Parameters:
  ///   - root: What the file says.
  ///   - path: The file; absolute, so that patterns and files in it are seen from its folder.
  package static func read(_ root: SettingsNode, path: String) -> Result {
    var reader = SettingsReader(path: path)
    reader.readAll(root)
    if !reader.selection.isEmpty { reader.result.settings.selections.append(reader.selection) }
    return reader.result
  }

  private init(path: String) {
    self.path = path
  }

  /// The keys of a settings file, each with how it is read.
  private static let keys: [(name: String, read: @Sendable (inout SettingsReader, SettingsNode) -> Void)] = [
    ("extends", { $0.result.extended = $0.words($1) }),
    ("select", { $0.selection.select = $0.selectors($1).map { RuleSelector($0) } }),
    ("extend-select", { $0.selection.extend = $0.selectors($1).map { RuleSelector($0) } }),
    ("ignore", { $0.selection.ignore = $0.selectors($1).map { RuleSelector($0) } }),
    ("severity", { $0.readSeverities($1) }),
    ("per-file-ignores", { $0.readFileIgnores($1) }),
    ("rules", { $0.readOptions($1) }),
    ("externals", { $0.result.settings.externals = $0.words($1) }),
    ("tags", { $0.result.settings.tags = $0.words($1) }),
    ("speakers", { $0.result.settings.speakers = $0.words($1) }),
    ("exclude", { $0.result.settings.exclude = $0.patterns($1) }),
    ("baseline", { $0.readBaseline($1) }),
    ("strict", { $0.result.settings.isStrict = $0.flag($1) }),
    ("format", { $0.readFormat($1) }),
  ]

  private mutating func readAll(_ root: SettingsNode) {
    for (key, value) in entries(root) {
      let name = key.words ?? ""
      if let known = Self.keys.first(where: { $0.name == name }) {
        known.read(&self, value)
      } else {
        let nearest = NearestWord.find(name, among: Self.keys.map { $0.name })
        let help = nearest ?? "one of " + Self.keys.map { $0.name }.joined(separator: ", ")
        report(key, "there is no setting `\(name)`; did you mean \(nearest == nil ? help : "`\(help)`")?")
      }
    }
  }

  // MARK: Values

  private mutating func report(_ node: SettingsNode, _ message: String) {
    result.problems.append(SettingsProblem(path: path, line: node.line, column: node.column, message: message))
  }

  private mutating func entries(_ node: SettingsNode) -> [(key: SettingsNode, value: SettingsNode)] {
    if case .map(let entries) = node.value { return entries }
    if !node.isEmpty { report(node, "here must stand names and values, one `name: value` a line") }
    return []
  }

  /// One word, or a list of words.
  private mutating func words(_ node: SettingsNode) -> [String] {
    switch node.value {
    case .scalar(let words): return node.isEmpty ? [] : [words]
    case .list(let nodes):
      return nodes.compactMap { item in
        if item.words == nil { report(item, "here must stand a word") }
        return item.words
      }
    case .map:
      report(node, "here must stand a list, such as `[one, two]`")
      return []
    }
  }

  private mutating func selectors(_ node: SettingsNode) -> [String] {
    let items: [SettingsNode]
    if case .list(let nodes) = node.value { items = nodes } else { items = [node] }
    let words = words(node)
    for item in items where item.words != nil && !item.isEmpty { checkSelector(item) }
    return words
  }

  private mutating func checkSelector(_ node: SettingsNode) {
    guard let words = node.words, !RuleSelector(words).isKnown else { return }
    let suggestion = RuleSelector(words).suggestion.map { "; did you mean `\($0)`?" } ?? ""
    report(node, "there is no rule `\(words)`\(suggestion)")
  }

  private mutating func flag(_ node: SettingsNode) -> Bool {
    switch node.words {
    case "true", "yes", "on": return true
    case "false", "no", "off": return false
    default:
      report(node, "here must stand `true` or `false`")
      return false
    }
  }

  private mutating func patterns(_ node: SettingsNode) -> [PathPattern] {
    words(node).map { PathPattern($0, folder: folder) }
  }

  private var folder: String { String(StoryPath.folder(of: path).dropLast()) }

  /// A number within bounds; nil, and a problem, for anything else.
  private mutating func number(_ node: SettingsNode, in bounds: ClosedRange<Int>) -> Int? {
    if let number = node.words.flatMap({ Int($0) }), bounds.contains(number) { return number }
    report(node, "here must stand a number from \(bounds.lowerBound) to \(bounds.upperBound)")
    return nil
  }

  // MARK: Formatting

  private mutating func readFormat(_ node: SettingsNode) {
    for (key, value) in entries(node) {
      switch key.words {
      case "indent": result.settings.format.indent = number(value, in: FormatSettings.indents)
      case "comment-width": result.settings.format.commentWidth = number(value, in: FormatSettings.commentWidths)
      case "exclude": result.settings.format.exclude = patterns(value)
      default:
        let name = key.words ?? ""
        let nearest = NearestWord.find(name, among: ["indent", "comment-width", "exclude"])
        report(
          key,
          "`format` has no setting `\(name)`; did you mean \(nearest.map { "`\($0)`" } ?? "indent, comment-width or exclude")?"
        )
      }
    }
  }

  // MARK: Rules

  private mutating func readBaseline(_ node: SettingsNode) {
    guard let words = node.words, !words.isEmpty else { return report(node, "here must stand the name of a file") }
    result.settings.baseline = StoryPath.included(words, by: path)
  }

  private mutating func readSeverities(_ node: SettingsNode) {
    for (key, value) in entries(node) {
      checkSelector(key)
      let name = key.words ?? ""
      switch value.words {
      case "error": result.settings.severities[name] = .error
      case "warning": result.settings.severities[name] = .warning
      case "note": result.settings.severities[name] = .note
      // YAML takes a bare `off` for `false`.
      case "off", "false": selection.ignore.append(RuleSelector(name))
      default: report(value, "a rule can be `error`, `warning`, `note` or `off`")
      }
    }
  }

  private mutating func readFileIgnores(_ node: SettingsNode) {
    for (key, value) in entries(node) {
      let pattern = PathPattern(key.words ?? "", folder: folder)
      result.settings.fileIgnores.append(LintSettings.FileIgnore(pattern: pattern, rules: selectors(value)))
    }
  }

  private mutating func readOptions(_ node: SettingsNode) {
    for (key, value) in entries(node) {
      let name = key.words ?? ""
      guard let rule = RuleName.documentation(of: name) else {
        checkSelector(key)
        if RuleSelector(name).isKnown { report(key, "options belong to one rule, by its code or name") }
        continue
      }
      for (option, value) in entries(value) { readOption(option, value, of: rule) }
    }
  }

  private mutating func readOption(_ key: SettingsNode, _ node: SettingsNode, of rule: RuleDocumentation) {
    let name = key.words ?? ""
    guard let option = rule.options.first(where: { $0.name == name }) else {
      let suggestion = NearestWord.find(name, among: rule.options.map { $0.name }).map { "; did you mean `\($0)`?" }
      return report(key, "`\(rule.name)` has no option `\(name)`\(suggestion ?? "")")
    }
    let value: RuleOption.Value
    switch option.standard {
    case .flag: value = .flag(flag(node))
    case .words: value = .words(words(node))
    case .text: value = .text(node.words ?? "")
    case .number:
      guard let number = node.words.flatMap({ Int($0) }) else { return report(node, "here must stand a number") }
      value = .number(number)
    }
    result.settings.options[rule.name, default: [:]][name] = value
  }
}
