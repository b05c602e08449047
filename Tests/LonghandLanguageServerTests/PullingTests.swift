import LonghandLanguageServer
import LonghandRuntime
import Testing

/// Findings that a client fetches by itself.
@Suite("Findings that are fetched")
struct PullingTests {
  private static let uri = MarkedStory.uri
  private static let letters = "file:///story/letters.ink"
  private static let files = ["/story/main.ink": "", "/story/letters.ink": "== letters\n{coins}\n-> END\n"]

  private static func client(_ text: String, isRelated: Bool = false) -> ScriptedClient {
    let capabilities: JSONValue = [
      "textDocument": ["diagnostic": ["relatedDocumentSupport": .boolean(isRelated)]],
      "workspace": ["diagnostics": ["refreshSupport": true]],
    ]
    let client = ScriptedClient(files, folder: "/story", capabilities: capabilities)
    client.open(uri, text)
    return client
  }

  private static func document(_ uri: String, since known: JSONValue? = nil) -> JSONValue {
    let document: JSONValue = ["uri": .words(uri)]
    return known.map { ["textDocument": document, "previousResultId": $0] } ?? ["textDocument": document]
  }

  private static func refreshes(_ client: ScriptedClient) -> Int {
    client.heard.count { $0["method"]?.words == "workspace/diagnostic/refresh" }
  }

  @Test("they are not sent, and the client learns when to fetch them again")
  func pulling() throws {
    let client = Self.client("INCLUDE letters.ink\n-> nowhere\n")
    client.settle()
    let report = try #require(client.request("textDocument/diagnostic", Self.document(Self.uri)))
    #expect(report["kind"]?.words == "full" && report["relatedDocuments"] == nil)
    #expect(report["items"]?.items?.isEmpty == false)
    let again = client.request("textDocument/diagnostic", Self.document(Self.uri, since: report["resultId"]))
    #expect(again?["kind"]?.words == "unchanged")
    let all = client.request("workspace/diagnostic", ["previousResultIds": []])
    #expect(all?["items"]?.items?.compactMap { $0["uri"]?.words } == [Self.letters, Self.uri])
    #expect(!client.heard.contains { $0["method"]?.words == "textDocument/publishDiagnostics" })
    client.change(Self.uri, from: 0, to: 0, "-> elsewhere\n")
    client.settle()
    #expect(Self.refreshes(client) == 1)
    // What was fetched of a file that is not open counts too.
    client.request("textDocument/diagnostic", Self.document(Self.uri))
    client.change(Self.uri, from: 0, to: 0, "VAR coins = 1\n")
    client.request("textDocument/diagnostic", Self.document(Self.uri))
    client.settle()
    #expect(Self.refreshes(client) > 1)
  }

  @Test("errors come first, with what is stale; all else when it is known")
  func stages() throws {
    let client = Self.client("Hello. -> END\n== lost\n-> END\n")
    client.settle()
    let before = try #require(client.request("textDocument/diagnostic", Self.document(Self.uri)))
    let codes = before["items"]?.items?.compactMap { $0["code"]?.words }
    #expect(codes?.isEmpty == false)
    client.change(Self.uri, from: 0, to: 0, "-> nowhere\n")
    let id = client.begin("textDocument/diagnostic", Self.document(Self.uri, since: before["resultId"]))
    #expect(client.answer(to: id) == nil)
    client.step()
    let first = try #require(client.answer(to: id)?["result"])
    let items = first["items"]?.items ?? []
    #expect(items.contains { $0["severity"]?.number == 1 && $0[["data", "stale"]]?.flag == false })
    #expect(items.filter { $0[["data", "stale"]]?.flag == true }.compactMap { $0["code"]?.words } == codes)
    #expect(Self.refreshes(client) == 0)
    client.settle()
    #expect(Self.refreshes(client) == 1)
    let last = client.request("textDocument/diagnostic", Self.document(Self.uri, since: first["resultId"]))
    #expect(last?["kind"]?.words == "full" && last?["resultId"] != first["resultId"])
    #expect(last?["items"]?.items?.allSatisfy { $0[["data", "stale"]]?.flag == false } == true)
    // Nothing is new any more.
    client.settle()
    #expect(Self.refreshes(client) == 1)
  }

  @Test("what a change does to other files of the story comes along where the client takes it")
  func related() throws {
    let client = Self.client("VAR coins = 1\nINCLUDE letters.ink\n-> letters\n", isRelated: true)
    let first = client.request("textDocument/diagnostic", Self.document(Self.uri))
    #expect(first?["relatedDocuments"] == nil)
    client.change(Self.uri, from: 4, to: 9, "money")
    let second = client.request("textDocument/diagnostic", Self.document(Self.uri, since: first?["resultId"]))
    let other = try #require(second?[["relatedDocuments", Self.letters]])
    #expect(other["items"]?.items?.contains { $0["message"]?.words?.contains("coins") == true } == true)
    client.change(Self.uri, from: 4, to: 9, "coins")
    let third = client.request("textDocument/diagnostic", Self.document(Self.uri))
    #expect(third?[["relatedDocuments", Self.letters, "items"]]?.items == [])
    let fourth = client.request("textDocument/diagnostic", Self.document(Self.uri))
    #expect(fourth?["relatedDocuments"] == nil)
  }

  @Test("an error that a change makes in another open text has it fetched before all else is known")
  func otherTexts() {
    let client = Self.client("VAR coins = 1\nINCLUDE letters.ink\n-> letters\n")
    client.open(Self.letters, Self.files["/story/letters.ink"] ?? "")
    for uri in [Self.uri, Self.letters] { client.request("textDocument/diagnostic", Self.document(uri)) }
    client.settle()
    let before = Self.refreshes(client)
    client.change(Self.uri, from: 4, to: 9, "money")
    client.step()
    #expect(Self.refreshes(client) == before + 1)
  }

  @Test("a text that changes before it was answered for is asked for again")
  func late() {
    let client = Self.client("Hello. -> END\n")
    let id = client.begin("textDocument/diagnostic", Self.document(Self.uri))
    client.change(Self.uri, from: 0, to: 0, "A")
    let error = client.answer(to: id)?["error"]
    #expect(error?["code"]?.number == -32802)
    #expect(error?[["data", "retriggerRequest"]]?.flag == true)
  }
}
