import LonghandCompiler
import LonghandLint
import LonghandSource
import Testing

/// The words that readers see are found, and nothing else.
@Suite("Words that readers see")
struct TextTests {
  @Test("are those of lines, choices and alternatives, without tags, logic and comments")
  func words() {
    let story = """
      VAR name = "not seen"
      // not seen
      One {name} two <> three # not seen
      * [Four {name == "not seen": five|six}] seven -> hall
      * -> hall
      == hall
      {
      - name: eight
      - else: nine /* not seen */ ten
      }
      ~ name = "not seen"
      TODO: not seen
      -> END

      """
    let found = lines(of: story).map { $0.words }
    #expect(found == [["One", "two", "three"], ["Four"], ["five"], ["six"], ["seven"], [], ["eight"], []])
  }

  @Test("words hold apostrophes and hyphens, escapes are gaps")
  func tokens() {
    #expect(
      lines(of: "Don't re-read “naïve” x\\ y 3rd - ok.\n").first?.words == [
        "Don't", "re-read", "naïve", "x", "y", "3rd", "ok",
      ])
  }

  @Test("a line knows the one before it where nothing parts them")
  func previous() {
    let lines = plainLines(of: "One\nTwo\n* three\nFour\nFive -> END\nSix\n")
    #expect(lines.map(\.previous) == [nil, 0, nil, nil, 3, nil])
  }

  @Test("choices that are offered together are a group")
  func groups() {
    let story = "* a\n** b\n** c\n* d\n- gather\n* e\n* f\n- -> END\n"
    let text = text(of: story)
    #expect(text.choiceGroups.map { $0.count } == [2, 2, 2])
  }

  @Test("syllables are counted", arguments: [("the", 1), ("table", 2), ("home", 1), ("idea", 2), ("recommended", 4)])
  func syllables(_ word: String, _ count: Int) {
    let line = lines(of: "\(word)\n").first?.words.first
    #expect(line == word)
    #expect(Readability.syllableCount(of: word) == count)
  }

  private struct Seen {
    var words: [String]
  }

  private func lines(of story: String) -> [Seen] {
    let linted = linted(story)
    return linted.storyText.lines.map { line in
      Seen(words: line.tokens(in: linted).filter { $0.kind == .word }.map(\.text))
    }
  }

  private func plainLines(of story: String) -> [TextLine] { text(of: story).lines }

  private func text(of story: String) -> StoryText { linted(story).storyText }

  private func linted(_ story: String) -> LintedStory {
    LintedStory(Analysis(SourceFile(name: "story.ink", text: story)) { _ in nil })
  }
}
