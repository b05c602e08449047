import LonghandLint
import LonghandSource

/// Writes settings as a settings file would, with the rules that they come to.
package enum SettingsPrinter {
  /// The settings and the paths of the files that they come from.
  package static func text(of settings: LintSettings, from paths: [String]) -> String {
    var text = paths.isEmpty ? "# no settings file\n" : paths.map { "# from \($0)\n" }.joined()
    text += list("select", RuleList.all.map { $0.documentation }.filter { settings.runs($0) }.map { $0.code.text })
    text += map("severity", settings.severities.sorted { $0.key < $1.key }.map { ($0.key, $0.value.name) })
    text += map(
      "per-file-ignores",
      settings.fileIgnores.map { ($0.pattern.words, "[\($0.rules.map { $0.words }.joined(separator: ", "))]") })
    text += options(settings)
    text += list("externals", settings.externals) + list("tags", settings.tags) + list("speakers", settings.speakers)
    text += list("exclude", settings.exclude.map { $0.words })
    if let baseline = settings.baseline { text += "baseline: \(quoted(baseline))\n" }
    return text + "strict: \(settings.isStrict)\n" + format(settings.format)
  }

  private static func format(_ settings: FormatSettings) -> String {
    var text = ""
    if let indent = settings.indent { text += "  indent: \(indent)\n" }
    if let width = settings.commentWidth { text += "  comment-width: \(width)\n" }
    if !settings.exclude.isEmpty { text += "  " + list("exclude", settings.exclude.map { $0.words }) }
    return text.isEmpty ? "" : "format:\n" + text
  }

  private static func list(_ name: String, _ words: [String]) -> String {
    words.isEmpty ? "" : "\(name): [\(words.map(quoted).joined(separator: ", "))]\n"
  }

  private static func map(_ name: String, _ entries: [(String, String)]) -> String {
    entries.isEmpty ? "" : "\(name):\n" + entries.map { "  \(quoted($0.0)): \($0.1)\n" }.joined()
  }

  /// The options of the rules that run, those that nobody changed too.
  private static func options(_ settings: LintSettings) -> String {
    var text = ""
    for rule in RuleList.all.map({ $0.documentation }) where settings.runs(rule) && !rule.options.isEmpty {
      text += "  \(rule.name):\n"
      for option in rule.options {
        let value = settings.options[rule.name]?[option.name] ?? option.standard
        text += "    \(option.name): \(words(of: value))\n"
      }
    }
    return text.isEmpty ? "" : "rules:\n" + text
  }

  private static func words(of value: RuleOption.Value) -> String {
    switch value {
    case .flag(let flag): "\(flag)"
    case .number(let number): "\(number)"
    case .text(let text): quoted(text)
    case .words(let words): "[\(words.map(quoted).joined(separator: ", "))]"
    }
  }

  /// Words that YAML would take for something else stand in quotation marks.
  private static func quoted(_ words: String) -> String {
    let isPlain = !words.isEmpty && words.allSatisfy { $0.isLetter || $0.isNumber || "-_./".contains($0) }
    return isPlain && words.first?.isPunctuation == false
      ? words : "\"" + escaped(words) + "\""
  }

  private static func escaped(_ words: String) -> String {
    words.reduce(into: "") { text, character in
      if character == "\\" || character == "\"" { text += "\\" }
      text.append(character)
    }
  }
}
