import Foundation

/// What Samantha says in Theodore, as far as the text names her as the speaker, and how she shortens words in it.
enum SamanthasSpeech {
  /// The same comfort, in each of her two ways of speaking: by it one knows which of them somebody met.
  static let warmComfort = "\"It'll keep,\" said Samantha. He knew it at once"
  static let reservedComfort = "\"It will keep,\" said Samantha. He knew it at once"

  /// The shortened words in all that she says in one part, in several playthroughs.
  static func contractions(in texts: [[String]], part: String) -> [String] {
    texts.flatMap { paragraphs(of: part, in: $0) }.filter { $0.contains("said Samantha") }
      .flatMap { quoted(in: $0) }.flatMap { contractions(in: $0) }
  }

  private static func paragraphs(of part: String, in text: [String]) -> ArraySlice<String> {
    guard let start = text.firstIndex(where: { $0.hasPrefix(part + ": ") }) else { return [] }
    let rest = text[(start + 1)...]
    let titles = ["Two: Hello", "Three: Out", "Four: The Papers", "Five: The Others", "Six: The First Tram"]
    return rest.prefix { line in !titles.contains { line.hasPrefix($0) } }
  }

  /// What stands in quotation marks in a paragraph in which nobody else speaks; what she quotes is not hers.
  private static func quoted(in paragraph: String) -> [String] {
    let speakers = paragraph.components(separatedBy: "said ").dropFirst()
    guard speakers.allSatisfy({ $0.hasPrefix("Samantha") || $0.hasPrefix("my name") || $0.hasPrefix("four words") })
    else { return [] }
    return paragraph.components(separatedBy: "\"").enumerated().filter { $0.offset % 2 == 1 }.map(\.element)
  }

  private static let endings = ["'m", "'ve", "'ll", "'d", "'re", "n't"]
  private static let before = ["it's", "that's", "there's", "he's", "she's", "what's", "who's", "why's"]

  private static func contractions(in speech: String) -> [String] {
    speech.split { !($0.isLetter || $0 == "'") }.map(String.init).filter { word in
      before.contains(word.lowercased()) || endings.contains { word.hasSuffix($0) && word.count > $0.count }
    }
  }
}
