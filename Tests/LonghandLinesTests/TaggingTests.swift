import LonghandCompiler
import LonghandLines
import LonghandRuntime
import LonghandSource
import LonghandSyntax
import Testing

/// Identifiers change nothing that anybody reads, and can be taken away without a trace.
@Suite("Tagging")
struct TaggingTests {
  @Test("every transcript, less its ids, is the same before and after", arguments: RepositoryStory.all)
  func transcripts(_ story: RepositoryStory) throws {
    let tagged = Tagger.tag(story.translatable)
    let before = try #require(story.compile([:]).program)
    let compilation = story.compile(tagged.byName)
    let after = try #require(compilation.program, "\(compilation.diagnostics.map { compilation.line(for: $0) })")
    for seed in UInt64(1)...3 {
      let expected = RepositoryStory.transcript(of: before, seed: seed)
      let found = RepositoryStory.transcript(of: after, seed: seed)
      #expect(found == expected)
    }
  }

  @Test("what was tagged is stripped byte for byte", arguments: RepositoryStory.all)
  func stripping(_ story: RepositoryStory) throws {
    let plain = story.translatable
    let tagged = Tagger.tag(plain)
    let isReversible = tagged.isReversible(from: plain)
    #expect(isReversible)
    let after = try #require(tagged.story(after: plain))
    #expect(after.messages.filter { $0.identifier == nil }.map(\.text) == [])
    #expect(after.messages.map(\.text) == plain.messages.map(\.text))
    let (count, found) = (Tagger.tag(after).count, IdentifierCheck(after).found.map { $0.issue.words })
    #expect(count == 0 && found == [])
  }

  /// Lines before, and with their ids; X stands for the name.
  static let examples: [(String, String)] = [
    ("Hello.", "Hello. #X"),
    ("Hello.   ", "Hello. #X   "),
    ("Hello. # mood: warm", "Hello. # mood: warm #X"),
    ("Hello. -> END", "Hello. #X -> END"),
    ("Hello.-> END", "Hello. #X-> END"),
    ("{1}-> END", "{1}-> END"),
    ("a{1}-> END", "a{1}#X-> END"),
    ("a{1} -> END", "a{1} #X -> END"),
    ("a <>", "a <> /*#X*/"),
    ("<> a", "<> a#X"),
    ("a\\n{true:<>}", "a#X\\n{true:<>}"),
    ("{true: a}", "{true: a} /*#X*/"),
    ("a {true: b <>}", "a {true: b <>} /*#X*/"),
    ("# title: A", "# title: A"),
    ("a // note", "a #X // note"),
    ("a /* b */ c /* d */", "a /* b */ c #X /* d */"),
    ("{true: a} // note", "{true: a} /*#X*/ // note"),
    ("a\\  ", "a\\  /*#X*/ "),
    ("a\\ -> END", "a\\ -> END /*#X*/"),
    ("* a", "* a #X"),
    ("* a -> END", "* a #X -> END"),
    ("* a-> END", "* a#X-> END"),
    ("* a[b]c", "* a[b #X]c"),
    ("* [b ] c", "* [b #X ] c"),
    ("* a[] c", "* a[#X] c"),
    ("* [] c", "* [] c/*#X*/"),
    ("* {true} [b # t] c # u", "* {true} [b # t #X] c # u"),
    ("* -> END", "* -> END"),
    ("VAR x = \"a\"\\n{x}", "VAR x = \"a\" /*#X*/\\n{x}"),
  ]

  @Test("an id stands where it does no harm", arguments: examples)
  func places(_ plain: String, _ tagged: String) {
    let source = plain.split(separator: "\\n", omittingEmptySubsequences: false).joined(separator: "\n")
    let story = TranslatableStory(SourceFile(name: "s.ink", text: source))
    let result = Tagger.tag(story)
    var text = String(decoding: result.files.first?.bytes ?? Array(source.utf8), as: UTF8.self)
    for message in result.story(after: story)?.messages ?? [] {
      guard let name = message.identifier?.name else { continue }
      text = text.split(separator: "id:" + name, omittingEmptySubsequences: false).joined(separator: "X")
    }
    #expect(text == tagged.split(separator: "\\n", omittingEmptySubsequences: false).joined(separator: "\n"))
    let isReversible = result.isReversible(from: story)
    #expect(isReversible)
  }

  @Test("blocks are messages of their own")
  func blocks() {
    let story = TranslatableStory(
      SourceFile(
        name: "s.ink",
        text: """
          It was {late():night|day}, { mood:
          - 1: and good.
          - else: and bad. -> END
          } And so on.
          === function late()
          ~ return true
          === function word()
          {late():dark|bright}
          VAR mood = 1
          """))
    #expect(
      story.messages.map(\.text) == [
        "It was {late():night|day}, {…} And so on.", "and good.", "and bad.", "{late():dark|bright}",
      ])
    #expect(story.messages.map { $0.mark.form } == [.comment, .tag, .tag, .comment])
    #expect(story.messages[1].conditions == ["if mood is 1"])
    #expect(story.messages[2].conditions == ["otherwise"])
    #expect(story.messages[3].knot == "word")
  }

  @Test("doubles, gaps and changes are found")
  func check() throws {
    let story = TranslatableStory(
      SourceFile(name: "s.ink", text: "One. #id:s_A\nTwo. #id:s_A\nThree.\nFour. #id:s_D\nFive. #id:s_E"))
    var catalogue = Catalogue(of: story, named: "s.ink", language: "fr")
    catalogue.entries[2].text = "Fore."
    catalogue.entries[3].identifier = "s_F"
    let found = IdentifierCheck(story, since: catalogue).found
    #expect(found.map { $0.issue.name } == ["double", "missing", "changed", "renamed"])
    #expect(found.map { $0.place.line } == [2, 3, 4, 5])
  }
}
