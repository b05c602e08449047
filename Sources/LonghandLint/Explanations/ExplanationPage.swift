import LonghandSource

/// The page that explains a rule, or a code of the compiler's: what, why, how it looks, when to leave it.
package struct ExplanationPage: Sendable {
  /// A piece of the page.
  package enum Block: Hashable, Sendable {
    case title(String)
    case heading(String)
    case paragraph(String)
    case item(String)
    /// A story; the offsets are the words at fault.
    case story(String, marks: [Range<Int>])
  }

  /// The pieces from top to bottom.
  package let blocks: [Block]

  /// Explains a rule.
  package init(_ documentation: RuleDocumentation) {
    var blocks: [Block] = [.title("\(documentation.code) \(documentation.name)"), .paragraph(documentation.summary)]
    blocks += [.heading("Why"), .paragraph(documentation.reason)]
    if let failing = documentation.examples.first(where: { $0.kind == .triggering }) {
      let marks = Self.marks(in: failing, documentation)
      blocks += [.heading("A story with the finding"), .story(failing.story, marks: marks)]
    }
    if let mended = documentation.examples.first(where: { $0.kind == .mended }) {
      blocks += [.heading("The story mended"), .story(mended.story, marks: [])]
    }
    blocks += [.heading("When to ignore it"), .paragraph(documentation.whenToIgnore)]
    if !documentation.options.isEmpty { blocks.append(.heading("Options")) }
    blocks += documentation.options.map { .item("\($0.name): \($0.meaning) (\($0.standard.words) by default)") }
    if let standing = Self.standing(documentation) { blocks += [.heading("In the settings"), .paragraph(standing)] }
    self.blocks = blocks
  }

  /// The words at fault, as they are marked or as the compiler finds them.
  private static func marks(in example: RuleExample, _ documentation: RuleDocumentation) -> [Range<Int>] {
    if RuleList.codes.contains(documentation.code) { return example.markedOffsets }
    var settings = example.settings
    settings.selections.append(Selection(extend: [documentation.code.text]))
    let report = Linter(settings, rules: []).lint(SourceFile(name: "story.ink", text: example.story))
    return report.findings.filter { $0.code == documentation.code }.map { $0.range.offsets }
  }

  /// How grave the rule is and how to ask for it; nil for errors, which nobody can leave out.
  private static func standing(_ documentation: RuleDocumentation) -> String? {
    if !RuleList.codes.contains(documentation.code), documentation.severity == .error { return nil }
    let severity = "It is \(documentation.severity.phrase)"
    if DeepRules.isOne(documentation.code) {
      return "\(severity) that `longhand lint --deep` looks for; `--ignore \(documentation.name)` leaves it out."
    }
    return documentation.isDefault
      ? "\(severity) and part of the default set; `--ignore \(documentation.name)` leaves it out."
      : "\(severity) and not part of the default set; `--extend-select \(documentation.name)` asks for it."
  }

  /// The page as Markdown.
  package var markdown: String {
    blocks.map { block in
      switch block {
      case .title(let words): "# \(words)\n"
      case .heading(let words): "## \(words)\n"
      case .paragraph(let words): "\(words)\n"
      case .item(let words): "- \(words)\n"
      case .story(let story, _): "```ink\n\(story)\(story.hasSuffix("\n") ? "" : "\n")```\n"
      }
    }.joined(separator: "\n")
  }
}

extension Diagnostic.Severity {
  /// The severity with its article.
  fileprivate var phrase: String {
    switch self {
    case .note: "a note"
    case .warning: "a warning"
    case .error: "an error"
    }
  }
}

extension RuleOption.Value {
  /// The value as settings write it.
  package var words: String {
    switch self {
    case .flag(let flag): flag ? "true" : "false"
    case .number(let number): "\(number)"
    case .text(let text): text.isEmpty ? "nothing" : text
    case .words(let words): "[" + words.joined(separator: ", ") + "]"
    }
  }
}
