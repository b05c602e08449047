import LonghandCompiler
import LonghandFormat
import LonghandRuntime
import LonghandSource
import LonghandTestSupport
import Testing

/// Stories that nobody would write.
@Suite("Mutated stories, formatted")
struct MutationTests {
  private static let pieces = [
    "{", "}", "|", ":", "\n", "- ", "->", "<-", "->->", "* ", "+ ", "(", ")", "[", "]", "\"", "~ ", "~ temp x = 1\n",
    "else:", " ", "\t", "#", "<>", "== k\n", "= s\n", "=", "VAR x = 1\n", "LIST l = a", ", ", "\\", "/*", "*/", "//",
    "\r\n", "\r", "!", "&", "++", "--", "5", "1.5", "not ", "and ", "TODO: a\n", "EXTERNAL f()\n", "f(", "return ",
    "shuffle:", "once:", "a.b", "é", "\u{FEFF}", "true", "{x:\n", "{\n- ", "text ", "\\ ", "* (l)\n", "// c\n",
    "/* c */",
    "// longhand: format off\n", "// longhand: format on\n", "  \n\n", "PERSONA p {\n", "~ p: a +1\n", "- - ", "* * ",
    "{x}", "{a|b}", "{x: a|b}", "{stopping:\n- a\n- b\n}\n", "-> END\n", "<- k\n",
  ]

  /// The JSON of a text by itself; nil where it does not compile.
  private func json(_ bytes: [UInt8]) -> [UInt8]? {
    Compiler.compile(SourceFile(name: "story.ink", bytes: bytes)) { _ in nil }.program?.json
  }

  private func check(_ bytes: [UInt8], compiles: Bool) {
    let words = { String(decoding: bytes, as: UTF8.self).debugDescription }
    switch formatted(bytes) {
    case .kept: break
    case .refused(let line): Issue.record("refused from line \(line) on: \(words())")
    case .bytes(let once):
      if formatted(once) != .bytes(once) { Issue.record("changes again: \(words())") }
      if compiles, let old = json(bytes), json(once) != old { Issue.record("another story: \(words())") }
    }
  }

  @Test("of the repository say the same", arguments: 1...12)
  func stories(_ seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let stories = Repository.inkFiles.compactMap { Repository.bytes(of: $0) }.filter { $0.count < 6000 }
    for _ in 0..<80 {
      check(random.mutated(random.element(of: stories), changes: 4, pieces: Self.pieces), compiles: true)
    }
  }

  @Test("of pieces say the same", arguments: 1...12)
  func pieces(_ seed: UInt64) {
    var random = SeededGenerator(seed: seed &+ 100)
    for _ in 0..<200 {
      var story: [UInt8] = []
      for _ in 0...random.number(below: 30) { story += Array(random.element(of: Self.pieces).utf8) }
      check(story, compiles: true)
    }
  }
}

/// Stories that somebody could write who does not care for blanks.
@Suite("Messy stories, formatted")
struct MessyStoryTests {
  private func json(_ text: String) -> [UInt8]? {
    Compiler.compile(SourceFile(name: "story.ink", text: text)) { _ in nil }.program?.json
  }

  @Test("say the same in one style", arguments: 1...12)
  func sameStory(_ shard: UInt64) {
    var understood = 0
    for seed in (shard * 1000)..<(shard * 1000 + 60) {
      let text = MessyStory.text(seed: seed)
      let old = json(text)
      let once = formatted(text)
      if formatted(Array(text.utf8)).bytes == nil {
        #expect(old == nil, "\(once): \(text)")
        continue
      }
      understood += 1
      #expect(formatted(once) == once, "seed \(seed)")
      #expect(json(once) == old, "seed \(seed)")
    }
    #expect(understood > 30)
  }
}
