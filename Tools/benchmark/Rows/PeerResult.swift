/// What a peer said about a story.
struct PeerResult {
  var values: [String: Double] = [:]
  /// Why it could not play the story.
  var failure: String?

  var play: Double? { values["play"] }

  var playText: String { failure ?? Figures.time(play ?? .nan) }

  func isSame(as told: Playthrough) -> Bool {
    play != nil && values["characters"] == Double(told.wordCharacterCount)
      && values["checksum"] == Double(told.checksum.value)
  }
}
