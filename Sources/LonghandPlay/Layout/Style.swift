/// The ways in which words stand out, by what they mean; how each looks is the terminal's or the page's business.
package enum Style: Hashable, Sendable {
  case error, warning, note, strong, quiet
  // Of the player.
  case title, number, prompt, emphasis, ending
}
