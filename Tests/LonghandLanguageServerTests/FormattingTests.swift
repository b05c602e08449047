import Foundation
import LonghandLanguageServer
import LonghandRuntime
import LonghandTestSupport
import Testing

/// Texts formatted from the editor: whole, in part, and while somebody types.
@Suite("Formatting")
struct FormattingTests {
  private static func formatted(
    _ story: MarkedStory, _ client: ScriptedClient, in range: Range<Int>? = nil, tabSize: JSONValue = 4
  ) -> String? {
    let units = Array(story.text.utf16)
    var parameters: JSONValue = [
      "textDocument": ["uri": .words(MarkedStory.uri)], "options": ["tabSize": tabSize, "insertSpaces": true],
    ]
    if let range {
      let json: JSONValue = [
        "start": ScriptedClient.position(range.lowerBound, units),
        "end": ScriptedClient.position(range.upperBound, units),
      ]
      parameters = .object((parameters.members ?? []) + [.init(key: "range", value: json)])
    }
    let method = range == nil ? "textDocument/formatting" : "textDocument/rangeFormatting"
    let id = client.begin(method, parameters)
    // Nobody waits for an analysis to have a text formatted.
    while client.answer(to: id) == nil, client.step() {}
    return client.answer(to: id)?["result"]?.items.map { ScriptedClient.applying($0, to: story.text) }
  }

  private static let story = MarkedStory(
    """
    VAR  coins=3
    ->home


    ==home
    字🎲 {coins>2:Rich|Poor}.
    ⟦*Look
    **Up
    Sky.⟧
    *  Go
    -  ->END
    """)

  private static let whole = """
    VAR coins = 3
    -> home

    === home ===
    字🎲 {coins > 2:Rich|Poor}.
    * Look
        * * Up
            Sky.
    * Go
    - -> END

    """

  @Test("a whole text gets the style, by edits of the lines that differ")
  func wholeText() throws {
    #expect(Self.formatted(Self.story, Self.story.client()) == Self.whole)
    let client = Self.story.client()
    let parameters: JSONValue = ["textDocument": ["uri": .words(MarkedStory.uri)], "options": ["tabSize": 4]]
    let edits = try #require(client.request("textDocument/formatting", parameters)?.items)
    for edit in edits {
      let (old, new) = (Self.story.words(edit["range"]), edit["newText"]?.words ?? "")
      #expect(old != new && old.split(separator: "\n").count <= 1, "\(old)")
    }
    client.replace(MarkedStory.uri, Self.whole)
    #expect(client.request("textDocument/formatting", parameters)?.items == [])
  }

  @Test("only the lines that are selected change")
  func range() {
    let selection = Self.story.ranges[0]
    #expect(
      Self.formatted(Self.story, Self.story.client(), in: selection)
        == Self.story.text.replacing("*Look\n**Up\nSky.", with: "* Look\n    * * Up\n        Sky."))
    // The line that a selection ends before stays as it is, and so do all where nothing is selected but a line's place.
    let start = selection.lowerBound
    #expect(
      Self.formatted(Self.story, Self.story.client(), in: start..<start + "*Look\n".utf16.count)
        == Self.story.text.replacing("*Look", with: "* Look"))
    #expect(
      Self.formatted(Self.story, Self.story.client(), in: start + 2..<start + 2)
        == Self.story.text.replacing("*Look", with: "* Look"))
  }

  @Test("the width of a level stands in the settings, else the editor says it")
  func width() {
    let story = MarkedStory("* a\n* * b\n- -> END\n")
    #expect(Self.formatted(story, story.client(), tabSize: 2) == "* a\n  * * b\n- -> END\n")
    let client = ScriptedClient(["/story/.longhand.yml": "format: 3"], parse: FormatSettingsText.read)
    client.open(MarkedStory.uri, story.text)
    #expect(Self.formatted(story, client, tabSize: 2) == "* a\n   * * b\n- -> END\n")
    // They are read again when they change.
    client.open("file:///story/.longhand.yml", "format: 5", language: "yaml")
    #expect(Self.formatted(story, client, tabSize: 2) == "* a\n     * * b\n- -> END\n")
    client.replace("file:///story/.longhand.yml", "format: main.ink")
    #expect(Self.formatted(story, client) == story.text)
  }

  @Test(
    "a broken text stays as it is, and the answer says why",
    arguments: [("*a\n{b\n", "line 2"), ("=== \n*a\n", "line 1"), ("*a\n~ x = \n-> END\n", "line 2")])
  func broken(text: String, place: String) throws {
    let story = MarkedStory(text)
    let parameters: JSONValue = ["textDocument": ["uri": .words(MarkedStory.uri)], "options": ["tabSize": 4]]
    let refusal = try #require(story.client().refusal("textDocument/formatting", parameters))
    #expect(refusal.hasPrefix("Nothing is formatted before \(place) is mended: "), "\(refusal)")
    // It is no matter of the story: a divert to nowhere is no reason.
    let lost = MarkedStory("*a\n->nowhere\n")
    #expect(Self.formatted(lost, lost.client()) == "* a\n    -> nowhere\n")
  }

  @Test("edits lead to the style in every story of the repository, whatever line ends it has")
  func everyStory() {
    for file in Repository.inkFiles {
      let text = Repository.text(of: file)
      for text in [text, text.replacing("\n", with: "\r\n")] {
        let story = MarkedStory(cursor: 0, in: text)
        guard let once = Self.formatted(story, story.client()) else { continue }
        let again = MarkedStory(cursor: 0, in: once)
        #expect(Self.formatted(again, again.client()) == once, "\(file.path)")
      }
    }
  }

  @Test(
    "a new bullet is as deep as its column asks for",
    arguments: [
      ("* a\n    *‸", "* a\n    * *"), ("* a\n    * * b\n    *‸\n", "* a\n    * * b\n    * *\n"),
      ("* a\n    * * b\n        +‸", "* a\n    * * b\n        + + +"), ("* a\n*‸\n", nil),
      ("* a\n    - - (x) b\n    *‸", "* a\n    - - (x) b\n    * *"), ("== k\n    *‸", nil), ("* a\n    - *‸", nil),
      ("* a\n    *‸ {broken", nil), ("字 {x:\n* a\n    *‸", "字 {x:\n* a\n    * *"),
    ] as [(String, String?)])
  func onType(marked: String, expected: String?) {
    let story = MarkedStory(marked)
    let parameters = story.place("ch", "*")
    let edits = story.client().request("textDocument/onTypeFormatting", parameters)
    #expect(edits?.items.map { ScriptedClient.applying($0, to: story.text) } == expected)
  }
}
