import LonghandSource

/// Finds the name that somebody probably meant.
enum NearestName {
  /// The name that takes the fewest changes, or else one that begins so; nil if none is near.
  static func of(_ word: String, among names: [String]) -> String? {
    NearestWord.find(word, among: names, limit: max(1, word.utf8.count / 2))
      ?? names.first { !word.isEmpty && $0.lowercased().hasPrefix(word.lowercased()) }
  }
}
