import LonghandRuntime

/// What came of playing a story by a plan.
struct Playthrough {
  /// The bytes of all lines.
  private(set) var textSize = 0
  /// The characters of all lines.
  private(set) var characterCount = 0
  /// The characters that are no white space, in number and in sum.
  private(set) var wordCharacterCount = 0
  private(set) var checksum = Checksum()
  /// The first error, if any.
  private(set) var problem: String?

  /// Plays as a host does, which wants every line and every choice's words, and counts their bytes.
  static func measured(_ program: Program, _ plan: ChoicePlan) -> Int {
    var size = 0
    for play in plan.plays {
      var story = Story(program, seed: 1)
      for choice in play {
        while let line = story.nextLine() { size += line.text.utf8.count }
        for offered in story.choices { size += offered.text.utf8.count & 1 }
        do { try story.choose(choice) } catch { break }
      }
      while let line = story.nextLine() { size += line.text.utf8.count }
    }
    return size
  }

  /// Plays the same, and takes down what was told.
  init(_ program: Program, _ plan: ChoicePlan) {
    for play in plan.plays {
      var story = Story(program, seed: 1)
      tell(&story)
      for choice in play {
        do { try story.choose(choice) } catch { problem = problem ?? "\(error)" }
        tell(&story)
      }
    }
  }

  private mutating func tell(_ story: inout Story) {
    while let line = story.nextLine() {
      textSize += line.text.utf8.count
      characterCount += line.text.unicodeScalars.count
      let words = line.text.unicodeScalars.filter { $0.value > 0x20 }
      wordCharacterCount += words.count
      checksum.add(String(String.UnicodeScalarView(words)))
      problem = problem ?? line.problems.first?.message
    }
  }
}
