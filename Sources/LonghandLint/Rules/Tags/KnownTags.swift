/// The tags that mean something without being declared: to Longhand's player and to the pages that Inky makes.
enum KnownTags {
  /// Their keys, in lower case.
  static let keys = [
    "alt", "audio", "audioloop", "author", "background", "class", "clear", "ending", "image", "link", "linkopen",
    "restart", "speaker", "speakers", "theme", "title",
  ]

  /// Tags with a meaning that is lost without a sound when one letter is wrong.
  static let precious = ["author", "ending", "title"]
}
