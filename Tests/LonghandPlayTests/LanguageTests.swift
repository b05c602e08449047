import LonghandCompiler
import LonghandPlay
import LonghandRuntime
import LonghandSource
import Testing

/// What the player says in other languages.
@Suite("Languages")
struct LanguageTests {
  static let tables = MessageTable.all.map { $0.language }

  private func table(_ language: String) throws -> MessageTable { try #require(MessageTable.shipped(for: language)) }

  /// The places where something is put in.
  private func marks(in text: String) -> Set<String> {
    Set((1...4).map { "{\($0)}" }.filter { text.contains($0) })
  }

  @Test("a table has every text, with the same places in it", arguments: tables)
  func places(_ language: String) throws {
    let table = try table(language)
    for message in Message.allCases {
      let (ours, english) = (table[message], MessageTable.english[message])
      #expect(!ours.isEmpty)
      #expect(marks(in: ours) == marks(in: english), "\(message)")
      let forms = ours.split(separator: "¦", omittingEmptySubsequences: false).count
      #expect(forms == 1 || forms == table.plural.form(for: 5) + 1, "\(message)")
    }
  }

  @Test("a table is another language, not English left over", arguments: tables.filter { $0 != "en" })
  func isTranslated(_ language: String) throws {
    let table = try table(language)
    let same = Message.allCases.filter { table[$0] == MessageTable.english[$0] }
    #expect(same == [.traitChanged, .endingUnknown])
  }

  @Test("plural forms follow the rule of the language")
  func plurals() throws {
    #expect(try (0...3).map { try table("fr")(.turns, "\($0)") } == ["un tour", "un tour", "2 tours", "3 tours"])
    #expect(try table("de")(.turns, "0") == "0 Züge" && table("de")(.turns, "1") == "ein Zug")
    #expect(MessageTable.english(.turns, "1") == "one turn" && MessageTable.english(.turns, "2") == "2 turns")
    let slavic = PluralRule(language: "ru")
    #expect([1, 2, 5, 11, 12, 21, 22, 112].map { slavic.form(for: $0) } == [0, 1, 2, 2, 2, 0, 1, 2])
    #expect([1, 2, 5, 22].map { PluralRule(language: "pl").form(for: $0) } == [0, 1, 2, 1])
    #expect(PluralRule(language: "ja").form(for: 7) == 0)
  }

  @Test("a session speaks French, and understands French answers")
  func session() throws {
    let program = try #require(
      Compiler.compile(SourceFile(name: "s.ink", text: "Bonjour.\n* [Rester] Bien.\n  -> END\n* [Partir] -> END"))
        .program)
    var options = GameSession.Options()
    options.messages = try table("fr")
    var session = GameSession(Story(program, seed: 1), options: options)
    session.begin()
    func said(_ line: String) -> [String] {
      session.handle(line).compactMap { event in if case .notice(let words) = event { words } else { nil } }
    }
    #expect(
      said("chanter") == [
        "Aucun choix ne convient à «\u{202F}chanter\u{202F}». Tapez un numéro, le début d’un choix, ou /help."
      ])
    #expect(said("/undo") == ["C’est le début\u{202F}; il n’y a rien à annuler."])
    #expect(said("1").last?.hasPrefix("Entrée quitte.") == true)
    #expect(said("/undo") == ["En arrière\u{202F}: un tour."])
  }

  @Test("names are shown in the language, and nothing computes with them")
  func names() throws {
    let program = try #require(
      Compiler.compile(
        SourceFile(
          name: "s.ink",
          text: """
            LIST moods = low, high
            VAR mood = low
            {mood}{"{mood}" == "low": stays}
            """)
      ).program)
    let names = DisplayNames(language: "fr", names: ["item:moods.low": "basse"])
    var story = Story(program.naming(names), seed: 1)
    #expect(story.nextLine()?.text == "basse stays\n")
  }
}
