import LonghandLanguageServer
import LonghandRuntime
import LonghandTestSupport
import Testing

/// Whether the server has the text that the editor has.
@Suite("Text synchronization")
struct TextSyncTests {
  private static let pieces = ["a", "é", "字", "👩‍👩‍👧", "🎲", "\n", "\r\n", "\r", " ", "-> x", "", "\u{FEFF}", "𝒳"]

  /// What the server has: its findings about a text of one unknown target at the end are where the target is.
  @Test("edits by range arrive, whatever stands before them", arguments: 0..<20)
  func edits(seed: Int) throws {
    var generator = SeededGenerator(seed: UInt64(seed))
    let client = ScriptedClient()
    client.open(MarkedStory.uri, "start\n")
    for _ in 0..<60 {
      let units = Array((client.texts[MarkedStory.uri] ?? "").utf16)
      let start = Self.boundary(Int.random(in: 0...units.count, using: &generator), units)
      let end = Self.boundary(min(units.count, start + Int.random(in: 0...6, using: &generator)), units)
      let piece = Self.pieces.randomElement(using: &generator) ?? ""
      client.change(MarkedStory.uri, from: start, to: max(start, end), piece)
    }
    // A name that nothing has, at the very end, is found exactly there.
    let units = Array((client.texts[MarkedStory.uri] ?? "").utf16)
    client.change(MarkedStory.uri, from: units.count, to: units.count, "\n-> nowhere")
    client.settle()
    let text = Array((client.texts[MarkedStory.uri] ?? "").utf16)
    let finding = try #require(
      client.findings(MarkedStory.uri).last { $0["message"]?.words?.contains("nowhere") == true })
    let start = ScriptedClient.offset(finding[["range", "start"]], text)
    let end = ScriptedClient.offset(finding[["range", "end"]], text)
    #expect(String(decoding: text[start..<end], as: UTF16.self) == "nowhere")
  }

  /// A place that is not within a character or a line end: the protocol knows no others.
  private static func boundary(_ offset: Int, _ units: [UInt16]) -> Int {
    guard offset > 0, offset < units.count else { return offset }
    let isLow = units[offset] & 0xFC00 == 0xDC00
    let isLineFeed = units[offset] == 0x0A && units[offset - 1] == 0x0D
    return isLow || isLineFeed ? offset - 1 : offset
  }

  @Test("places beyond the end of a line or a text mean that end")
  func beyond() {
    let client = ScriptedClient()
    client.open(MarkedStory.uri, "-> a\n-> b")
    client.send(
      changes: [
        ["range": ["start": ["line": 0, "character": 99], "end": ["line": 0, "character": 99]], "text": "a"],
        ["range": ["start": ["line": 9, "character": 9], "end": ["line": 10, "character": 0]], "text": "b"],
      ], to: MarkedStory.uri)
    client.settle()
    let messages = client.findings(MarkedStory.uri).compactMap { $0["message"]?.words }
    #expect(messages.contains { $0.contains("`aa`") } && messages.contains { $0.contains("`bb`") })
  }

  @Test("in UTF-8, columns are bytes")
  func utf8() {
    let client = ScriptedClient(capabilities: ["general": ["positionEncodings": ["utf-8"]]])
    client.open(MarkedStory.uri, "字🎲 -> x")
    client.send(
      changes: [
        ["range": ["start": ["line": 0, "character": 11], "end": ["line": 0, "character": 12]], "text": "nowhere"]
      ], to: MarkedStory.uri)
    client.settle()
    let finding = client.findings(MarkedStory.uri).first
    #expect(finding?["message"]?.words?.contains("nowhere") == true)
    #expect(finding?[["range", "start", "character"]]?.number == 11)
    #expect(finding?[["range", "end", "character"]]?.number == 18)
  }

  @Test("a change that cannot be understood is told of, and the next one counts")
  func nonsense() {
    let client = ScriptedClient()
    client.open(MarkedStory.uri, "x\n")
    client.send(changes: [["range": ["start": 1], "text": "y"]], to: MarkedStory.uri)
    #expect(client.heard.contains { $0["method"]?.words == "window/logMessage" })
    client.replace(MarkedStory.uri, "-> nowhere\n")
    client.settle()
    #expect(client.codes(MarkedStory.uri).count == 1)
  }
}
