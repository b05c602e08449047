import LonghandRuntime
import LonghandSource

/// Writes what happens in a game as a transcript that `longhand test` plays again.
public struct TranscriptWriter: Sendable {
  /// What was written so far.
  public private(set) var text = ""
  /// Whether a turn has words, so that the next is set apart.
  private var hasWords = false

  /// Begins a transcript.
  ///
  /// - Parameter seed: What random numbers start from.
  public init(seed: Int) {
    text = "! seed \(seed)\n\n"
  }

  /// Writes a line of the story, and its tags.
  public mutating func add(_ line: String, tags: [String] = []) {
    let words = line.onOneLine
    if !words.isEmpty { text += Self.escaped(words) + "\n" }
    for tag in tags { text += "# \(tag)\n" }
  }

  /// Writes the choice that is taken: by its words, or by its number where these fit another one too.
  public mutating func take(_ index: Int, of choices: [Choice]) {
    text += "\n> \(Self.words(for: index, of: choices))\n"
  }

  /// Writes anything else, a line.
  public mutating func add(line: String) { text += line + "\n" }

  /// The shortest sure way to name a choice.
  public static func words(for index: Int, of choices: [Choice]) -> String {
    let words = choices[index].text.onOneLine
    return ChoiceFinder(choices: choices).find(words) == .one(index) ? words : "\(index + 1)"
  }

  /// A paragraph as it stands in a transcript: one that begins with a sign, behind a backslash.
  public static func escaped(_ words: String) -> String {
    let isSign = words.first.map { "\\>*#=!".contains($0) } ?? false
    let isRule = words.utf8.count >= 3 && words.utf8.allSatisfy { $0 == UInt8(ascii: "-") }
    return isSign || isRule || words.hasPrefix("//") || words == "..." ? "\\" + words : words
  }
}
