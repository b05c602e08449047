import LonghandCompiler
import LonghandLines
import LonghandRuntime
import LonghandSource
import LonghandSyntax
import LonghandTestSupport
import Testing

/// A translation is the same story in other words, or is refused.
@Suite("Translations")
struct TranslationTests {
  /// Tags a story and translates its messages by their texts.
  private func translate(
    _ text: String, _ translations: [String: String], fuzzy: Set<String> = []
  ) throws -> Translation {
    let plain = TranslatableStory(SourceFile(name: "s.ink", text: text))
    let story = try #require(Tagger.tag(plain).story(after: plain))
    var catalogue = Catalogue(of: story, named: "s.ink", language: "fr")
    for index in catalogue.entries.indices {
      let text = catalogue.entries[index].text
      catalogue.entries[index].translation = translations[text] ?? ""
      catalogue.entries[index].isFuzzy = fuzzy.contains(text)
    }
    return Translation(of: story, by: catalogue, language: "fr")
  }

  private func text(_ translation: Translation) -> String {
    String(decoding: translation.files.first?.bytes ?? [], as: UTF8.self)
  }

  private static let logic = "\nVAR late = true\nVAR cold = false\nVAR name = \"Amy\"\n== k\nx -> END\n"

  /// A line, a translation of it, and how it is refused; nothing where it is good.
  static let examples: [(line: String, translation: String, refusal: String?)] = [
    ("It was {late:night|day}.", "C'était {late:la nuit|le jour}.", nil),
    ("It was {late:night|day}.", "{late:La nuit|Le jour}.", nil),
    ("It was {late:night|day}.", "C'était la nuit.", "is missing"),
    ("It was {late:night|day}.", "C'était {cold:la nuit|le jour}.", "`{cold:` stands where the original has `{late:`"),
    ("It was {late:night|day}.", "C'était {not late:la nuit|le jour}.", "`{not late:`"),
    ("{late:a|b} and {cold:c|d}", "{cold:a|b} et {late:c|d}", "`{cold:` stands where the original has `{late:`"),
    ("It was {late:night|day}.", "C'était {late:la nuit}.", "is missing"),
    ("It was late.", "Il était tard. -> k", "`->k` is too much"),
    ("It was late.", "Il était tard {late:!}", "is too much"),
    ("It was late.", "Il était tard # ton: triste", "`#ton: triste` is too much"),
    ("It was late.", "Il était\ntard.", "line end"),
    ("It was late. -> k", "Il était tard.", nil),
    ("{name} was late.", "{name} était en retard.", nil),
    ("{name} was late.", "La pauvre {name} était en retard.", "before `{name}`"),
    ("{~a|b|c}", "{~x|y|z}", nil),
    ("{~a|b|c}", "{~x|y}", "is missing"),
    ("{~a|b|c}", "{&x|y|z}", "`{&"),
    ("It was late. # mood: low", "Il était tard.", nil),
    ("* \"No[.\"],\" he said.", "* « Non[. »] », dit-il.", nil),
    ("* \"No[.\"],\" he said.", "* « Non. »", "`[` is missing"),
    ("* [Knock] -> k", "Frapper", "`[` is missing"),
    ("* [Knock] -> k", "[Frapper]", nil),
    ("* [Knock] -> k", "[Frapper] fort", "behind `]`"),
    ("* Knock", "Frapper \\[fort\\]", nil),
    ("It was late.", "- Il était tard.", "-"),
    ("It was late.", "\\- Il était tard.", nil),
    ("{late:a|b} {name}", "{late:x|y}{name}", "Words are missing before `{name}`"),
  ]

  @Test("the words may change and the logic may not", arguments: examples)
  func logic(_ line: String, _ translation: String, _ refusal: String?) throws {
    let original = line.hasPrefix("* ") ? String(line.dropFirst(2)) : line
    let shown = translation.hasPrefix("* ") ? String(translation.dropFirst(2)) : translation
    let words = original.split(separator: " ->", omittingEmptySubsequences: false)[0]
    let message = String(words.split(separator: " #", omittingEmptySubsequences: false)[0])
    let result = try translate(line + Self.logic, [message: shown])
    let broken = result.findings.filter { $0.kind == .broken }.map { $0.words }
    if let refusal {
      #expect(broken.count == 1 && broken[0].contains(refusal), "\(broken)")
      #expect(!result.isProved)
    } else {
      #expect(broken == [] && result.differences == [])
      #expect(result.count == 1)
    }
  }

  @Test("strings that are compared stay, and those that are only printed are translated")
  func strings() throws {
    let result = try translate(
      "VAR mood = \"low\"\nVAR greeting = \"Hello\"\n{greeting}, you.\n{ mood == \"low\": Oh. }\n",
      ["low": "bas", "Hello": "Bonjour", "{greeting}, you.": "{greeting}, toi.", "{ mood == \"low\": Oh. }": "x"])
    #expect(text(result).contains("VAR mood = \"low\""))
    #expect(text(result).contains("VAR greeting = \"Bonjour\""))
    #expect(result.findings.map { $0.kind } == [.broken])
  }

  @Test("what is missing and what is fuzzy stays as it is, and is listed")
  func gaps() throws {
    let result = try translate(
      "One.\nTwo.\nThree.\n", ["One.": "Un.", "Two.": "Deux."], fuzzy: ["Two."])
    #expect(result.findings.map { $0.kind } == [.fuzzy, .missing])
    #expect(result.findings.map { $0.line } == [2, 3])
    #expect(result.isProved)
    #expect(text(result).contains("Un. #id:") && text(result).contains("Two. #id:"))
  }

  @Test("blocks keep their places")
  func blocks() throws {
    let result = try translate(
      "It was {late:night}, { cold:\n- true: and cold.\n- else: and warm. -> k\n} And so on." + Self.logic,
      [
        "It was {late:night}, {…} And so on.": "C'était {late:la nuit}, {…} Et ainsi de suite.",
        "and cold.": "et froide.", "and warm.": "et chaude.",
      ])
    #expect(result.findings.filter { $0.kind == .broken }.isEmpty && result.differences == [])
    #expect(text(result).hasPrefix("C'était {late:la nuit}, { cold:\n- true: et froide."))
    #expect(text(result).contains("} Et ainsi de suite. /*#id:"))
  }

  private static let personas = """
    PERSONA amy "Amy" {
        far_off / near: 90
        glad: 50
    }
    LIST moods = low, high
    VAR mood = low
    She is {mood}, {PORTRAIT(amy)}.
    * [{mood}]
    - # ending: Gone
    The end. # ending: Gone
    -> END
    """

  @Test("names stay in the story and are shown by a table")
  func names() throws {
    let result = try translate(
      Self.personas,
      [
        "Amy": "Aimée", "near": "proche", "low": "basse", "Gone": "Partie", "deeply {1}": "très {1}",
        "She is {mood}, {PORTRAIT(amy)}.": "Elle est {mood}, {PORTRAIT(amy)}.",
      ])
    #expect(result.differences == [])
    #expect(result.names.persona("amy") == "Aimée")
    #expect(result.names.ending("Gone") == "Partie")
    #expect(text(result).contains("PERSONA amy \"Amy\"") && text(result).contains("# ending: Gone"))
    let names = try DisplayNames(json: result.names.json)
    #expect(names == result.names)
    var options = Compiler.Options()
    options.portraitWords = names.portraitWords
    let source = SourceFile(name: "s.ink", bytes: result.files[0].bytes)
    let program = try #require(Compiler.compile(source, options: options).program).naming(names)
    var story = Story(program, seed: 1)
    #expect(story.nextLine()?.text == "Elle est basse, très proche.\n")
    #expect(story.choices.map(\.text) == ["basse"])
    #expect(story.personas[0].displayName == "Aimée")
    #expect(story.personas[0].portrait(in: names.portraitWords) == "très proche")
  }

  @Test("a pattern of portraits keeps its places")
  func patterns() throws {
    let result = try translate(Self.personas, ["deeply {1}": "{1} très"])
    #expect(result.findings.filter { $0.kind == .broken }.map { $0.identifier } == ["portrait:deeply"])
  }
}
