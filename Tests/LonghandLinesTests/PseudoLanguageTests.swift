import Foundation
import LonghandCompiler
import LonghandLines
import LonghandPlay
import LonghandRuntime
import LonghandSource
import LonghandSyntax
import LonghandTestSupport
import Testing

/// All of *Theodore* in a language of accents: the same story, to the last ending.
@Suite("The pseudo-language")
struct PseudoLanguageTests {
  /// The story tagged, and translated.
  private struct Both {
    var original: Program
    var translated: Program
    var translation: Translation
  }

  private static let both: Result<Both, any Error> = Result {
    let theodore = RepositoryStory.theodore
    let plain = theodore.translatable
    let tagged = Tagger.tag(plain)
    let story = try #require(tagged.story(after: plain))
    let catalogue = PseudoLanguage.catalogue(of: story, named: "theodore.ink")
    let translation = Translation(of: story, by: catalogue, language: PseudoLanguage.code)
    var options = Compiler.Options()
    options.portraitWords = translation.names.portraitWords
    let files = Dictionary(translation.files.map { ($0.file.name, $0.bytes) }) { first, _ in first }
    return Both(
      original: try #require(theodore.compile(tagged.byName).program),
      translated: try #require(theodore.compile(files, options: options).program).naming(translation.names),
      translation: translation)
  }

  /// The playthroughs of Theodore that were written down.
  static let scripts: [String] = {
    Repository.files(under: playthroughs, suffix: ".transcript").map { $0.lastPathComponent }
  }()

  private static let playthroughs =
    RepositoryStory.theodore.main.deletingLastPathComponent().appendingPathComponent("Playthroughs")

  /// The numbers of the choices that a playthrough takes by their words, from 1.
  private func answers(_ script: String) throws -> [Int] {
    let text = Repository.text(of: Self.playthroughs.appendingPathComponent(script))
    var moves = MoveScript(name: script, bytes: Array(text.utf8))
    var story = Story(try Self.both.get().original, seed: moves.seed ?? 1)
    var answers: [Int] = []
    _ = story.lines()
    while let words = moves.next() {
      guard case .one(let index) = ChoiceFinder(choices: story.choices).find(words) else { break }
      try story.choose(index)
      answers.append(index + 1)
      _ = story.lines()
    }
    return answers
  }

  @Test("is proved to be the same story")
  func proof() throws {
    let both = try Self.both.get()
    #expect(both.translation.findings.map { "\($0.line): \($0.words)" } == [])
    #expect(both.translation.differences == [])
    #expect(both.translation.count > 1600)
  }

  @Test("reaches the same ending by the same choices, and leaves no English on the screen", arguments: scripts)
  func playthrough(_ script: String) throws {
    let both = try Self.both.get()
    var (original, translated) = (Story(both.original, seed: 1), Story(both.translated, seed: 1))
    var english: [String] = []
    for answer in try answers(script) {
      let (ours, theirs) = (original.lines(), translated.lines())
      #expect(ours.count == theirs.count && ours.map(\.tags) == theirs.map(\.tags))
      english += theirs.map(\.text).filter { $0.contains { $0.isASCII && $0.isLetter } }
      english += translated.choices.map(\.text).filter { $0.contains { $0.isASCII && $0.isLetter } }
      try #require(original.choices.count == translated.choices.count && original.choices.indices.contains(answer - 1))
      try original.choose(answer - 1)
      try translated.choose(answer - 1)
    }
    _ = (original.lines(), translated.lines())
    #expect(english == [])
    #expect(original.ending != nil && original.ending == translated.ending)
    #expect(original.personas.map { $0.traits } == translated.personas.map { $0.traits })
  }

  @Test("saves cross both ways", arguments: scripts)
  func saves(_ script: String) throws {
    let both = try Self.both.get()
    let answers = try answers(script)
    let expected = try ending(both.original, answers)
    for (first, second) in [(both.original, both.translated), (both.translated, both.original)] {
      var story = Story(first, seed: 1)
      for answer in answers.prefix(answers.count / 2) {
        _ = story.lines()
        try story.choose(answer - 1)
      }
      _ = story.lines()
      var other = Story(second, seed: 1)
      let report = try other.restore(story.save())
      #expect(report.missing.isEmpty)
      for answer in answers.dropFirst(answers.count / 2) {
        try other.choose(answer - 1)
        _ = other.lines()
      }
      #expect(other.ending == expected)
    }
  }

  private func ending(_ program: Program, _ answers: [Int]) throws -> Ending? {
    var story = Story(program, seed: 1)
    for answer in answers {
      _ = story.lines()
      try story.choose(answer - 1)
    }
    _ = story.lines()
    return story.ending
  }

  @Test("a game that was saved in one language goes on in another")
  func games() throws {
    let both = try Self.both.get()
    let answers = try answers(try #require(Self.scripts.first))
    for (first, second) in [(both.original, both.translated), (both.translated, both.original)] {
      var files: [String: [UInt8]] = [:]
      func host() -> GameHost {
        GameHost(
          store: GameStore(
            read: { files[$0] }, write: { bytes, path in files[path] = bytes }, remove: { files[$0] = nil },
            move: { from, to in files[to] = files.removeValue(forKey: from) },
            names: { folder in
              files.keys.filter { $0.hasPrefix(folder + "/") }.map { String($0.dropFirst(folder.count + 1)) }
            }, shownPath: { $0 }))
      }
      var session = GameSession(Story(first, seed: 1), host: host(), fingerprint: { "one" })
      session.begin()
      for answer in answers.prefix(12) { session.handle("\(answer)") }
      var options = GameSession.Options()
      options.continues = true
      var other = GameSession(Story(second, seed: 1), options: options, host: host(), fingerprint: { "one" })
      let events = other.begin()
      #expect(other.turn == 12)
      #expect(other.choices.count == session.choices.count)
      let notices = events.compactMap { event in if case .notice(let words) = event { words } else { nil } }
      #expect(notices == ["You are back at turn 12."])
      other.handle("/undo 3")
      #expect(other.turn == 9)
    }
  }
}
