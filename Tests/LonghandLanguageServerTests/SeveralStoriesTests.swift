import Foundation
import LonghandLanguageServer
import LonghandRuntime
import Testing

/// Files that several stories have in common, and what is open of them.
@Suite("Several stories in the editor")
struct SeveralStoriesTests {
  private static let first = "file:///story/first.ink"
  private static let common = "file:///story/parts/common.ink"
  private static let files = [
    "/story/first.ink": "INCLUDE parts/common.ink\nVAR mine = 1\n-> hall\n== entrance\n{mine}\n-> END\n",
    "/story/second.ink": "INCLUDE parts/common.ink\n-> hall.stairs\n== entrance\n{hall} {coins}\n-> END\n",
    "/story/third.ink": "VAR coins = 1\n{coins} -> hall\n== hall\n-> END\n",
    "/story/parts/common.ink": "VAR coins = 3\n== hall\nThe hall.\n-> entrance\n= stairs\nSteep.\n-> entrance\n",
  ]

  private static func client(open uri: String) -> ScriptedClient {
    let client = ScriptedClient(files, folder: "/story")
    client.open(uri, files[String(uri.dropFirst("file://".count))] ?? "")
    return client
  }

  /// The parameters of a request about the first place of some words in a file.
  private static func place(_ words: String, in uri: String) throws -> [JSONValue.Member] {
    let text = try #require(files[String(uri.dropFirst("file://".count))])
    let before = try #require(text.components(separatedBy: words).first).utf16.count
    let position = ScriptedClient.position(before, Array(text.utf16))
    return [.init(key: "textDocument", value: ["uri": .words(uri)]), .init(key: "position", value: position)]
  }

  @Test("a name that files have in common gets another one in every story, whichever of them is open")
  func renaming() throws {
    for uri in [Self.first, "file:///story/second.ink", Self.common] {
      let client = Self.client(open: uri)
      let words = uri == Self.common ? "hall\nThe" : "hall"
      let parameters = try Self.place(words, in: uri) + [.init(key: "newName", value: "foyer")]
      let changed = client.applying(client.request("textDocument/rename", .object(parameters)))
      #expect(changed[Self.first] == Self.files["/story/first.ink"]?.replacing("hall", with: "foyer"))
      #expect(changed["file:///story/second.ink"] == Self.files["/story/second.ink"]?.replacing("hall", with: "foyer"))
      #expect(changed[Self.common]?.hasPrefix("VAR coins = 3\n== foyer\nThe hall.") == true)
      #expect(changed["file:///story/third.ink"] == nil)
    }
  }

  @Test("what a common file means in each story must keep one name")
  func renamingWhatIsMeant() throws {
    let client = Self.client(open: Self.first)
    let parameters = try Self.place("entrance", in: Self.first) + [.init(key: "newName", value: "door")]
    let changed = client.applying(client.request("textDocument/rename", .object(parameters)))
    #expect(changed.keys.sorted() == [Self.first, Self.common, "file:///story/second.ink"])
    #expect(changed["file:///story/second.ink"]?.contains("== door") == true)
    // In the other story, the new name is taken.
    let taken = try Self.place("mine", in: Self.first) + [.init(key: "newName", value: "coins")]
    #expect(client.refusal("textDocument/rename", .object(taken))?.contains("coins") == true)
  }

  @Test("references and definitions lead into every story")
  func references() throws {
    let client = Self.client(open: Self.common)
    let place = try Self.place("entrance", in: Self.common)
    let definitions = client.request("textDocument/definition", .object(place))?.items ?? []
    #expect(definitions.compactMap { $0["uri"]?.words } == [Self.first, "file:///story/second.ink"])
    #expect(client.request("textDocument/declaration", .object(place))?.items == definitions)
    let context = JSONValue.Member(key: "context", value: ["includeDeclaration": true])
    let references = client.request("textDocument/references", .object(place + [context]))?.items ?? []
    #expect(references.count == 4 && Set(references).count == 4)
  }

  @Test("what only another story leads to is not found to be lost, whichever is open")
  func findings() {
    for uri in [Self.first, Self.common] {
      let client = Self.client(open: uri)
      client.settle()
      #expect(client.codes(Self.common).isEmpty)
      let sent = client.heard.filter { $0[["params", "uri"]]?.words == Self.common }
      #expect(sent.allSatisfy { $0[["params", "diagnostics"]] == [] })
    }
  }

  @Test("several stories that are open are not analysed again where only one changes")
  func alternating() {
    let client = Self.client(open: Self.first)
    client.open("file:///story/third.ink", Self.files["/story/third.ink"] ?? "")
    client.settle()
    let end = Self.files["/story/first.ink"]?.utf16.count ?? 0
    client.change(Self.first, from: end, to: end, "\n")
    var steps = 0
    while client.step() { steps += 1 }
    // Its errors, its names, its findings.
    #expect(steps == 3)
  }

  @Test("symbols of files that belong to no open story are found too, best fits first")
  func symbols() {
    let client = Self.client(open: "file:///story/third.ink")
    func names(_ query: String) -> [String] {
      client.request("workspace/symbol", ["query": .words(query)])?.items?.compactMap { $0["name"]?.words } ?? []
    }
    #expect(names("entr") == ["entrance", "entrance"])
    #expect(names("stairs") == ["hall.stairs"])
    #expect(names("mn") == ["mine"])
    client.files["/story/parts/common.ink"] = "== cellar\n= deep\n* (hl) x\n"
    client.notify(
      "workspace/didChangeWatchedFiles", ["changes": [["uri": .words(Self.common), "type": 2]]])
    #expect(names("hl").prefix(2) == ["cellar.deep.hl", "hall"])
    #expect(
      ScriptedClient(Self.files, folder: "/story").request("workspace/symbol", ["query": "mine"])?.items?.count == 1)
  }
}
