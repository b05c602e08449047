/// What the settings say of formatting, beside the linter's; nil and empty where they say nothing.
package struct FormatSettings: Hashable, Sendable {
  /// How many blanks a level of indentation has.
  package var indent: Int?
  /// How many columns a comment may reach.
  package var commentWidth: Int?
  /// Files that are never formatted.
  package var exclude: [PathPattern] = []

  /// The widths of indentation that may be chosen: a deep weave must stay on the screen.
  package static let indents = 1...8
  /// The widths of comments that may be chosen.
  package static let commentWidths = 40...400

  package init() {}

  /// These settings with others over them: what the others say counts, the rest stays.
  package func overlaid(by upper: FormatSettings) -> FormatSettings {
    var result = self
    result.indent = upper.indent ?? indent
    result.commentWidth = upper.commentWidth ?? commentWidth
    result.exclude += upper.exclude
    return result
  }
}
