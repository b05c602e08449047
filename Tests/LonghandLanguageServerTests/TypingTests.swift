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
    if ProcessInfo.processInfo.environment["LONGHAND_TYPES_ALL", default: ""] != "" { return Repository.inkFiles }
    let all = Repository.inkFiles.filter { Repository.text(of: $0).utf16.count < 2500 }
    return stride(from: 0, to: all.count, by: max(1, all.count / 24)).map { all[$0] }
  }()

  /// From here on keys come a few at a time, as from an editor that gathers them.
  private static let long = 6_000

  @Test("typed and deleted, a story is what it is at once", arguments: stories)
  func typing(story: URL) {
    let text = Repository.text(of: story)
    var generator = SeededGenerator(seed: UInt64(text.utf8.count))
    var typist = Typist(ScriptedClient())
    var rest = text[...]
    var keys = 0
    while !rest.isEmpty {
      let isLong = typist.units.count > Self.long
      let next = rest.prefix(isLong ? 1 + generator.number(below: 12) : 1)
      rest = rest.dropFirst(next.count)
      if generator.number(below: 40) == 0 { slip(&typist) }
      typist.type(next)
      look(typist, from: keys, to: keys + next.count, &generator)
      keys += next.count
    }
    #expect(typist.text == text)
    compare(typist, &generator)
    while !typist.units.isEmpty {
      let start = typist.start(of: 1 + generator.number(below: 12))
      let count = typist.units.count - start
      typist.delete(from: start)
      look(typist, from: keys, to: keys + count, &generator)
      keys += count
    }
    compare(typist, &generator)
  }

  /// A wrong key, and the one that takes it back.
  private func slip(_ typist: inout Typist) {
    let start = typist.units.count
    typist.type("{")
    typist.client.step()
    typist.delete(from: start)
  }

  /// Lets the server work now and then, and compares it with a fresh one where another hundred keys are full: always in
  /// less than 400 characters, and the more seldom, the longer the text is, or one story would take an hour.
  private func look(_ typist: Typist, from before: Int, to after: Int, _ generator: inout SeededGenerator) {
    let length = typist.units.count
    if generator.number(below: 8 + length / 50) == 0 { typist.client.step() }
    guard before / 100 != after / 100, generator.number(below: 1 + length / 400) == 0 else { return }
    compare(typist, &generator)
  }

  private func compare(_ typist: Typist, _ generator: inout SeededGenerator) {
    let (client, text) = (typist.client, typist.text)
    client.settle()
    let fresh = ScriptedClient()
    fresh.open(MarkedStory.uri, text)
    fresh.settle()
    #expect(client.findings(MarkedStory.uri) == fresh.findings(MarkedStory.uri))
    for (method, parameters) in Self.requests(text, &generator) {
      let (ours, theirs) = (client.request(method, parameters), fresh.request(method, parameters))
      #expect(ours != nil && Self.withoutIDs(ours) == Self.withoutIDs(theirs), "\(method)")
    }
    client.forget()
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
