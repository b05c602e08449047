import Foundation
import LonghandLanguageServer
import LonghandRuntime
import LonghandTestSupport
import Testing

/// Somebody types stories of the repository, key by key, with slips, and deletes them again: what the server has made of
/// it by then is what it would make of the text at once.
@Suite("Typing")
struct TypingTests {
  /// A few short stories; in the stage `typing` every story of the repository.
  private static let stories: [URL] = {
    if ProcessInfo.processInfo.environment["LONGHAND_TYPES_ALL"] != nil { return Repository.inkFiles }
    let all = Repository.inkFiles.filter { Repository.text(of: $0).utf16.count < 2500 }
    return stride(from: 0, to: all.count, by: max(1, all.count / 24)).map { all[$0] }
  }()

  @Test("typed and deleted, a story is what it is at once", arguments: stories)
  func typing(story: URL) {
    let text = Repository.text(of: story)
    var generator = SeededGenerator(seed: UInt64(text.utf8.count))
    let client = ScriptedClient()
    client.open(MarkedStory.uri, "")
    var keys = 0
    for character in text {
      let end = (client.texts[MarkedStory.uri] ?? "").utf16.count
      if generator.number(below: 40) == 0 { slip(client, at: end) }
      client.change(MarkedStory.uri, from: end, to: end, String(character))
      keys += 1
      look(client, keys, &generator)
    }
    #expect(client.texts[MarkedStory.uri] == text)
    while let typed = client.texts[MarkedStory.uri], !typed.isEmpty {
      let start = typed.dropLast(1 + generator.number(below: 12)).utf16.count
      client.change(MarkedStory.uri, from: start, to: typed.utf16.count, "")
      keys += 1
      look(client, keys, &generator)
    }
  }

  /// A wrong key, and the one that takes it back.
  private func slip(_ client: ScriptedClient, at end: Int) {
    client.change(MarkedStory.uri, from: end, to: end, "{")
    client.step()
    client.change(MarkedStory.uri, from: end, to: end + 1, "")
  }

  /// From here on a text is looked at more seldom, so that a long story takes minutes and not hours.
  private static let long = 6_000

  /// Lets the server work now and then, and compares it with a fresh one after every hundredth key.
  private func look(_ client: ScriptedClient, _ keys: Int, _ generator: inout SeededGenerator) {
    let isLong = (client.texts[MarkedStory.uri] ?? "").utf8.count > Self.long
    if generator.number(below: isLong ? 80 : 8) == 0 { client.step() }
    guard keys % (isLong ? 1000 : 100) == 0 else { return }
    client.settle()
    let fresh = ScriptedClient()
    fresh.open(MarkedStory.uri, client.texts[MarkedStory.uri] ?? "")
    fresh.settle()
    #expect(client.findings(MarkedStory.uri) == fresh.findings(MarkedStory.uri))
    for (method, parameters) in Self.requests(client.texts[MarkedStory.uri] ?? "", &generator) {
      let (ours, theirs) = (client.request(method, parameters), fresh.request(method, parameters))
      #expect(ours != nil && Self.withoutIDs(ours) == Self.withoutIDs(theirs), "\(method)")
    }
  }

  private static func requests(_ text: String, _ generator: inout SeededGenerator) -> [(String, JSONValue)] {
    let units = Array(text.utf16)
    let document: JSONValue = ["uri": .words(MarkedStory.uri)]
    let position = ScriptedClient.position(generator.number(below: units.count + 1), units)
    let place: JSONValue = ["textDocument": document, "position": position]
    return [
      ("textDocument/documentSymbol", ["textDocument": document]),
      ("textDocument/foldingRange", ["textDocument": document]),
      ("textDocument/semanticTokens/full", ["textDocument": document]),
      ("textDocument/codeLens", ["textDocument": document]), ("textDocument/hover", place),
      ("textDocument/definition", place), ("textDocument/completion", place),
      (
        "textDocument/codeAction",
        ["textDocument": document, "range": ["start": position, "end": position], "context": ["diagnostics": []]]
      ),
    ]
  }

  private static func withoutIDs(_ json: JSONValue?) -> JSONValue? {
    guard let members = json?.members else { return json }
    return .object(members.filter { $0.key != "resultId" })
  }

  @Test("ten thousand edits leave nothing behind but the text")
  func manyEdits() {
    let client = ScriptedClient()
    client.open(MarkedStory.uri, "-> nowhere\n")
    for number in 0..<10_000 {
      client.change(MarkedStory.uri, from: 0, to: number % 2 == 0 ? 0 : 1, number % 2 == 0 ? "a" : "")
      if number % 500 == 0 { client.settle() }
    }
    client.settle()
    #expect(client.texts[MarkedStory.uri] == "-> nowhere\n")
    #expect(client.codes(MarkedStory.uri).count == 1)
  }
}
