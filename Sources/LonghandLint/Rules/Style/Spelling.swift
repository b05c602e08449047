import LonghandCompiler
import LonghandSource

/// Finds words that a dictionary does not know.
package enum Spelling {
  package static let rule = Rule(
    code: "S012", name: "spelling", isDefault: false, needsSoundStory: false,
    summary: "A word is not in the dictionary.",
    reason: """
      The words that readers see are looked up with `hunspell`, if it is installed; otherwise the rule finds nothing. \
      Each word is reported once, where it first stands. Names of speakers and personas are known.
      """,
    whenToIgnore: "Add the word to the rule's word list in the settings.",
    options: [
      RuleOption("words", "Words that are right besides those of the dictionary", standard: .words([])),
      RuleOption("language", "The dictionary to use", standard: .text("en_US")),
    ],
    examples: [
      .triggering("The ⟦tramm⟧ has left. The tramm!\n-> END\n", with: example),
      .mended("The tram has left. The tram!\n-> END\n", with: example),
      .fine("The tram has left. # tramm\n-> END\n", with: example),
      .fine("The tramm has left.\n-> END\n"),
    ], check: check)

  /// Settings with a very small dictionary.
  private static let example: LintSettings = {
    var settings = LintSettings()
    settings.speller = Speller { words, _ in words.contains("tramm") ? ["tramm": ["tram"]] : [:] }
    return settings
  }()

  private static func check(_ story: LintedStory, _ findings: inout Findings) {
    // Without a dictionary nobody needs the words.
    guard let speller = story.settings.speller, speller.lookUp([], story.text("language", of: rule)) != nil else {
      return
    }
    let (places, order) = words(story)
    guard let unknown = speller.lookUp(order, story.text("language", of: rule)) else { return }
    for word in order {
      guard let suggestions = unknown[word], let ranges = places[word], let first = ranges.first else { continue }
      report(word, ranges: ranges, first: first, suggestions: suggestions, to: &findings)
    }
  }

  /// All words that readers see, where they stand, and in which order they first come.
  private static func words(_ story: LintedStory) -> (places: [String: [SourceRange]], order: [String]) {
    let known = knownWords(story)
    var places: [String: [SourceRange]] = [:]
    var order: [String] = []
    for line in story.storyText.lines {
      for token in line.tokens(in: story) where token.kind == .word {
        let word = withoutPossessive(token.text)
        if places[word] == nil {
          if known.contains(word.lowercased()) || word.contains(where: { $0.isNumber }) { continue }
          order.append(word)
        }
        var range = token.range
        range.end -= UInt32(token.text.utf8.count - word.utf8.count)
        places[word, default: []].append(range)
      }
    }
    return (places, order)
  }

  private static func knownWords(_ story: LintedStory) -> Set<String> {
    let names = story.script.personas.nodes.map { $0.displayName } + story.settings.speakers
    let words = names.flatMap { $0.split(separator: " ").map(String.init) } + story.words("words", of: rule)
    return Set(words.map { $0.lowercased() })
  }

  /// Dictionaries know the owners of few things.
  private static func withoutPossessive(_ word: String) -> String {
    word.hasSuffix("'s") || word.hasSuffix("’s") ? String(word.dropLast(2)) : word
  }

  private static func report(
    _ word: String, ranges: [SourceRange], first: SourceRange, suggestions: [String],
    to findings: inout Findings
  ) {
    let times = ranges.count == 1 ? "" : ", which stands in the story \(ranges.count) times,"
    let offered = suggestions.prefix(3).map { "`\($0)`" }.joined(separator: ", ")
    findings.report(
      first, "The word `\(word)`\(times) is not in the dictionary.",
      help: offered.isEmpty
        ? "Correct it, or add it to the word list in the settings."
        : "Did you mean \(offered)? Otherwise add it to the word list in the settings.")
  }
}
