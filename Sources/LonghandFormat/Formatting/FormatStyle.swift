/// What of the style can be chosen; all the rest is one way for everybody.
package struct FormatStyle: Hashable, Sendable {
  /// How many blanks a level of indentation has.
  package var indentWidth: Int
  /// How many columns a comment on a line of its own may reach; nil leaves comments as long as they are.
  package var commentWidth: Int?

  /// The widths of indentation that may be chosen: deeper weaves than four or five levels must stay on the screen.
  package static let indentWidths = 1...8
  /// The widths of comments that may be chosen.
  package static let commentWidths = 40...400

  /// Makes a style; widths that nobody may choose become the nearest that one may.
  package init(indentWidth: Int = 4, commentWidth: Int? = nil) {
    self.indentWidth = min(max(indentWidth, Self.indentWidths.lowerBound), Self.indentWidths.upperBound)
    self.commentWidth = commentWidth.map {
      min(max($0, Self.commentWidths.lowerBound), Self.commentWidths.upperBound)
    }
  }
}
