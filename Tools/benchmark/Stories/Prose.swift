import LonghandTestSupport

/// Makes sentences that have the lengths of real prose, though not its sense.
struct Prose {
  var random: SeededGenerator

  private static let subjects = [
    "the lamp", "the old clerk", "a gull", "the tide", "her brother", "the last tram", "the warden", "a letter",
    "the harbour", "nobody", "the conductor", "the café", "a quiet crowd", "the clock", "your coat", "the dog",
  ]
  private static let verbs = [
    "waits for", "turns away from", "remembers", "leans towards", "forgets", "walks past", "listens to", "follows",
    "laughs at", "keeps", "counts", "looks over", "hides behind", "asks about", "points at", "comes back to",
  ]
  private static let objects = [
    "the empty street", "what was said", "an open window", "the smell of rain", "the far shore", "the green door",
    "every name on the list", "a song without words", "the price of bread", "yesterday’s paper", "the bell",
    "the long way home", "its own shadow", "a stranger’s face", "the wet stones", "the end of the pier",
  ]
  private static let endings = [
    "as if nothing had happened", "and the evening goes on", "while the kettle boils", "for the third time this week",
    "because somebody must", "without a word", "until the lights go out", "and you let it",
  ]

  /// A name or a short phrase.
  mutating func phrase() -> String { random.element(of: Self.objects) }

  /// A clause without its stop: some 40 characters.
  mutating func clause() -> String {
    "\(random.element(of: Self.subjects)) \(random.element(of: Self.verbs)) \(random.element(of: Self.objects))"
  }

  /// A sentence: some 60 to 100 characters.
  mutating func sentence() -> String {
    var words = clause()
    if random.number(below: 3) > 0 { words += ", " + random.element(of: Self.endings) }
    return words.prefix(1).uppercased() + words.dropFirst() + "."
  }

  /// A paragraph of so many sentences, on one line.
  mutating func paragraph(_ count: Int) -> String {
    (0..<count).map { _ in sentence() }.joined(separator: " ")
  }
}
