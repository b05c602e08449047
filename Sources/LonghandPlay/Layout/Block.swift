/// A paragraph on a page.
package struct Block: Hashable, Sendable {
  package var text: String
  package var style: Style?
  /// What stands before the first line; the other lines begin below its end.
  package var label = ""
  package var labelStyle: Style?
  package var isCentred = false
  /// Whether blanks stay as they are, if the text fits in one line.
  package var keepsBlanks = false
  /// Whether it is read at the pace of the story.
  package var isPaced = false

  package init(
    text: String, style: Style? = nil, label: String = "", labelStyle: Style? = nil, isCentred: Bool = false,
    keepsBlanks: Bool = false, isPaced: Bool = false
  ) {
    self.text = text
    self.style = style
    self.label = label
    self.labelStyle = labelStyle
    self.isCentred = isCentred
    self.keepsBlanks = keepsBlanks
    self.isPaced = isPaced
  }
}

/// The ways in which words stand out, by what they mean; how each looks is the terminal's or the page's business.
package enum Style: Hashable, Sendable {
  case error, warning, note, strong, quiet
  // Of the player.
  case title, number, prompt, emphasis, ending
}
