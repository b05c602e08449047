import Foundation
import LonghandLines
import LonghandRuntime
import LonghandSource
import LonghandSyntax
import LonghandTestSupport
import Testing

/// Catalogues are written so that translators' programs read them, and read however those wrote them.
@Suite("Catalogues")
struct CatalogueTests {
  /// A story with one of everything, tagged.
  static let story: TranslatableStory = {
    let text = """
      # title: The Last Tram
      PERSONA amy "Amy" {
          far / near: 35
      }
      LIST weathers = rain, snow
      VAR weather = rain
      // She has been waiting since ten.
      Amy: You left the light on, "again". #id:tram_A1
      @home stays; a {weather} story, {late():night|day}. // Keep it short. #id:none
      -> platform
      == platform
      { late():
      - true: It is late. #id:tram_platform_B2
      }
      * {late()} [Knock #id:tram_platform_C3] Nobody.
      + Wait <here> & there #id:tram_platform_D4
      - -> END
      == function late()
      {true:x|y} /*#id:tram_late_E5*/
      ~ return true
      """
    let plain = TranslatableStory(SourceFile(name: "tram.ink", text: text))
    return Tagger.tag(plain).story(after: plain) ?? plain
  }()

  static let catalogue: Catalogue = {
    var catalogue = Catalogue(of: story, named: "tram.ink", language: "fr")
    for index in catalogue.entries.indices where index % 2 == 0 {
      catalogue.entries[index].translation = "« \(catalogue.entries[index].text) »\n=@,;\"'<&>\\"
    }
    catalogue.entries[2].isFuzzy = true
    catalogue.entries[2].previousText = "'=former\ttext"
    catalogue.entries[4].notes = ["look, twice", "=sum"]
    var gone = CatalogueEntry(identifier: "tram_Z9", kind: "line", text: "Gone.")
    gone.translation = "-Parti."
    catalogue.obsolete = [gone]
    return catalogue
  }()

  @Test("a catalogue comes back from each format", arguments: CatalogueFormat.allCases)
  func roundTrip(_ format: CatalogueFormat) throws {
    let read = try format.read(format.bytes(of: Self.catalogue))
    let (expected, found) = (Self.catalogue.entries, read.entries)
    #expect(found.map(\.identifier) == expected.map(\.identifier))
    #expect(found.map(\.text) == expected.map(\.text))
    #expect(found.map(\.translation) == expected.map(\.translation))
    #expect(found.map(\.isFuzzy) == expected.map(\.isFuzzy))
    #expect(found.map(\.previousText) == expected.map(\.previousText))
    #expect(found.map(\.notes) == expected.map(\.notes))
    #expect(found.map(\.line) == expected.map(\.line))
    #expect(read.obsolete.map(\.identifier) == ["tram_Z9"] && read.obsolete.map(\.translation) == ["-Parti."])
    if format != .csv { #expect(read.language == "fr" && read.story == "tram.ink") }
  }

  @Test(
    "each format is written as its golden file says", arguments: ["po", "csv", "xliff", "json", "html", "script.csv"])
  func golden(_ ending: String) throws {
    let written: [UInt8] =
      switch ending {
      case "html": Array(RecordingScript(of: Self.story).html.utf8)
      case "script.csv": Array(RecordingScript(of: Self.story).csv.utf8)
      default: try #require(CatalogueFormat(rawValue: ending)).bytes(of: Self.catalogue)
      }
    let file = Repository.root.appendingPathComponent("Tests/LonghandLinesTests/Golden/tram.\(ending)")
    let expected = Repository.bytes(of: file) ?? []
    if expected != written, ProcessInfo.processInfo.environment["LONGHAND_RECORD"] != nil {
      try Data(written).write(to: file)
      Issue.record("recorded \(file.lastPathComponent)")
    }
    #expect(String(decoding: written, as: UTF8.self) == String(decoding: expected, as: UTF8.self))
  }

  @Test("no cell of a table is a formula", arguments: ["=1", "+1", "-1", "@a", "\t=1", "'=1", "''+1"])
  func formulas(_ words: String) throws {
    var entry = CatalogueEntry(identifier: "a", kind: "line", text: words)
    entry.translation = words
    let bytes = CatalogueFormat.csv.bytes(of: Catalogue(story: "", language: "", entries: [entry]))
    let row = String(decoding: bytes, as: UTF8.self).split(separator: "\r\n")[1]
    let cells = row.split(separator: ",").map { $0.filter { $0 != "\"" } }
    #expect(cells[1] == "'" + words && cells[2] == "'" + words)
    #expect(try CatalogueFormat.csv.read(bytes).entries.map(\.translation) == [words])
  }

  /// A damaged file, and where and what the reader finds.
  static let damaged: [(CatalogueFormat, String, String)] = [
    (.po, "msgctxt \"a\"\nmsgid \"b\n", "2:1: This string has no closing quote."),
    (.po, "msgctxt \"a\"\nmsgid \"b\"\n\n", "1:1: This entry has no msgstr."),
    (.po, "msgid \"b\"\nmsgstr \"c\"\n", "1:1: This entry has no msgctxt"),
    (.po, "\nmsgtext \"b\"\n", "2:1: “msgtext \"b\"” is neither"),
    (.po, "msgctxt \"a\"\nmsgid \"\\q\"\n", "2:1: “\\q” means nothing"),
    (.po, "msgid \"b\"\nmsgid_plural \"c\"\n", "2:1: Plural forms"),
    (
      .po, "msgctxt \"a\"\nmsgid \"b\"\nmsgstr \"\"\n\nmsgctxt \"a\"\nmsgid \"c\"\nmsgstr \"\"\n",
      "5:1: The id a stands in line 1"
    ),
    (.csv, "id,text\na,b\n", "1:1: The first row has no column “translation”."),
    (.csv, "id,text,translation\na,\"b\n", "2:3: This cell has no closing quote."),
    (.csv, "id,text,translation\na,b,c\na,b,c\n", "3:1: The id a stands"),
    (.csv, "id,text,translation\na,b,c,d\n", "2:1: This row has 4 cells"),
    (.csv, "id,text,translation\na,\"b\"c,d\n", "2:6: Something follows"),
    (.xliff, "no", "1:1: The file is no XML"),
    (.xliff, "<xliff version=\"1.2\"><file></xliff>", "1:28: </xliff> ends the element <file>."),
    (.xliff, "<a/>", "1:1: This is no XLIFF file"),
    (.xliff, "<xliff version=\"2.0\"/>", "1:1: This XLIFF has version 2.0"),
    (.xliff, "<!DOCTYPE x>\n<xliff/>", "1:1: A document type"),
    (
      .xliff,
      "<xliff version=\"1.2\"><file><body>\n<trans-unit id=\"a\"><source>&b;</source></trans-unit></body></file></xliff>",
      "2:28: `&b;`"
    ),
    (.json, "{\"longhandLines\":1,\n\"messages\":[}", "2:13: This is no JSON"),
    (.json, "{}", "1:1: This JSON is no catalogue"),
    (.json, "{\"longhandLines\":1,\"messages\":[{\"id\":\"a\"}]}", "1:1: Message 1"),
  ]

  @Test("bad input is diagnosed with its place", arguments: damaged)
  func problems(_ format: CatalogueFormat, _ text: String, _ expected: String) {
    do throws(CatalogueProblem) {
      _ = try format.read(Array(text.utf8))
      Issue.record("\(text) was read")
    } catch {
      #expect("\(error.line):\(error.column): \(error.message)".hasPrefix(expected))
    }
  }

  @Test("what a translator's program wrote is read: wrapped strings, other separators, other quotes")
  func foreign() throws {
    let po = try CatalogueFormat.po.read(
      Array(
        "# hi\nmsgid \"\"\nmsgstr \"\"\n\"Language: de\\n\"\n\n#, fuzzy, c-format\n#| msgid \"x\"\nmsgctxt \"a\"\nmsgid \"\"\n\"one \"\n\"two\"\nmsgstr \"eins \"\n\"zwei\"\n#~ msgctxt \"b\"\n#~ msgid \"c\"\n#~ msgstr \"d\"\n"
          .utf8))
    #expect(po.language == "de" && po.entries.map(\.text) == ["one two"] && po.entries[0].isFuzzy)
    #expect(po.entries[0].translation == "eins zwei" && po.obsolete.map(\.translation) == ["d"])
    let csv = try CatalogueFormat.csv.read(Array("\u{FEFF}translation;id;text\r\n\"u;v\";a;b\r\n".utf8))
    #expect(csv.entries.map(\.translation) == ["u;v"] && csv.entries.map(\.text) == ["b"])
    let xliff = try CatalogueFormat.xliff.read(
      Array(
        "<?xml version='1.0'?><xliff version='1.2' xmlns='x'><file target-language='de'><body><trans-unit id='a'><source>b<g id='1'>c</g></source><target><![CDATA[d<e]]></target></trans-unit></body></file></xliff>"
          .utf8))
    #expect(xliff.entries.map(\.text) == ["bc"] && xliff.entries.map(\.translation) == ["d<e"])
  }

  @Test("an update keeps, doubts, puts aside and takes back")
  func update() {
    func catalogue(_ texts: [(String, String)]) -> Catalogue {
      Catalogue(
        story: "s.ink", language: "", entries: texts.map { CatalogueEntry(identifier: $0.0, kind: "line", text: $0.1) })
    }
    var old = catalogue([("a", "One."), ("b", "Two."), ("c", "Three.")])
    for index in old.entries.indices { old.entries[index].translation = "t\(index)" }
    old.language = "fr"
    let (first, changes) = old.updated(to: catalogue([("a", "One."), ("b", "Two!"), ("d", "Four.")]))
    #expect(first.language == "fr")
    #expect(first.entries.map(\.translation) == ["t0", "t1", ""])
    #expect(first.entries.map(\.isFuzzy) == [false, true, false])
    #expect(first.entries[1].previousText == "Two." && first.obsolete.map(\.identifier) == ["c"])
    #expect(changes.new == 1 && changes.fuzzy == 1 && changes.obsolete == 1 && changes.revived == 0)
    let (second, again) = first.updated(to: catalogue([("a", "One."), ("b", "Two."), ("c", "Three.")]))
    #expect(second.entries.map(\.translation) == ["t0", "t1", "t2"])
    #expect(second.entries.map(\.isFuzzy) == [false, false, false] && second.obsolete.isEmpty)
    #expect(again.revived == 1)
  }

  @Test("a script has a take for each way in which a line comes out")
  func takes() {
    let story = TranslatableStory(
      SourceFile(
        name: "s.ink",
        text: """
          Amy: {late():It's|It is} {late():night|day}, {&one|two}. # speaker: Amy Lee
          * "Go[."]," he said.
          * [Stay]
          - -> END
          == function late()
          {true:x|y}
          """))
    let script = RecordingScript(of: story)
    let cues = script.scenes.flatMap { $0.cues }
    #expect(
      cues.map(\.takes) == [
        ["Amy: It's night, one.", "Amy: It's night, two.", "Amy: It is day, one.", "Amy: It is day, two."],
        ["\"Go,\" he said."],
      ])
    #expect(cues.map(\.speaker) == ["Amy Lee", nil])
    #expect(script.counts.map { $0.speaker } == ["Amy Lee", "Narrator"])
    #expect(script.counts.map { $0.takes } == [4, 1])
    #expect(RecordingScript(of: story, speaker: "narrator").scenes.flatMap { $0.cues }.count == 1)
  }
}

/// The JSON that is documented is the JSON that is written.
@Suite("The schema of catalogues")
struct CatalogueSchemaTests {
  private func schema() throws -> JSONSchema {
    try JSONSchema("Sources/LonghandLines/LonghandLines.docc/Resources/lines.schema.json")
  }

  @Test("holds for catalogues and tables of names")
  func holds() throws {
    let schema = try schema()
    let catalogue = try JSONValue.parse(CatalogueFormat.json.bytes(of: CatalogueTests.catalogue))
    #expect(schema.allows(catalogue, as: "catalogue"))
    let names = DisplayNames(language: "fr", names: ["persona:amy": "Aimée", "a": "\"\\\n"])
    #expect(schema.allows(try JSONValue.parse(names.json), as: "names"))
    #expect(try DisplayNames(json: names.json) == names)
    #expect(!schema.allows(try JSONValue.parse(Array("{\"longhandLines\":1}".utf8)), as: "catalogue"))
  }
}
