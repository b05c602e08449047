import LonghandLanguageServer
import LonghandProject
import LonghandRuntime
import Testing

/// How messages are framed, and how a conversation goes, also with a client that does it wrong.
@Suite("Protocol")
struct ProtocolTests {
  private func framed(_ words: String) -> [UInt8] { MessageFramer.framed(Array(words.utf8)) }

  private func frames(_ bytes: [UInt8], limit: Int = 1000, chunk: Int) -> [MessageFramer.Frame] {
    var framer = MessageFramer(limit: limit)
    var frames: [MessageFramer.Frame] = []
    var rest = bytes[...]
    while !rest.isEmpty {
      framer.append(rest.prefix(chunk))
      rest = rest.dropFirst(chunk)
      while let frame = framer.next() { frames.append(frame) }
    }
    return frames
  }

  @Test("messages are found however they come", arguments: [1, 2, 7, 1000])
  func framing(chunk: Int) {
    let bytes = framed("{}") + framed("[1, \"ü\"]") + Array("Content-Type: x\ncontent-length:  2\n\n{}".utf8)
    #expect(
      frames(bytes, chunk: chunk)
        == [.message(Array("{}".utf8)), .message(Array("[1, \"ü\"]".utf8)), .message(Array("{}".utf8))])
  }

  @Test("what is no message is left behind", arguments: [1, 13, 1000])
  func brokenFrames(chunk: Int) {
    let bytes =
      Array("Content-Length: x\r\n\r\n".utf8) + framed(String(repeating: "a", count: 50)) + framed("{}")
    let found = frames(bytes, limit: 40, chunk: chunk)
    #expect(found.count == 3)
    guard case .broken(let first) = found.first, case .broken(let second) = found[1] else {
      Issue.record("\(found)")
      return
    }
    #expect(first.contains("Content-Length"))
    #expect(second.contains("50 bytes"))
    #expect(found.last == .message(Array("{}".utf8)))
  }

  @Test("a header without end is given up")
  func endlessHeader() {
    let found = frames(Array(repeating: UInt8(ascii: "x"), count: 20_000), chunk: 100)
    #expect(!found.isEmpty && found.allSatisfy { if case .broken = $0 { true } else { false } })
  }

  // MARK: Conversation

  @Test(
    "what is wrong with a message is said by the protocol's numbers",
    arguments: [
      ("{", -32700), ("[]", -32600), ("{\"jsonrpc\":\"2.0\",\"id\":1}", -32600),
      ("{\"id\":[],\"method\":\"x\"}", -32600),
      ("{\"id\":9,\"method\":\"textDocument/nonsense\"}", -32601), ("{\"id\":9,\"method\":\"$/nonsense\"}", -32601),
      ("{\"id\":9,\"method\":\"textDocument/rename\",\"params\":{}}", -32602),
      ("{\"id\":9,\"method\":\"initialize\",\"params\":{}}", -32600),
    ])
  func errors(message: String, code: Int) {
    let client = ScriptedClient()
    client.say(Array(message.utf8))
    client.settle()
    #expect(client.heard.last?[["error", "code"]]?.number == code)
  }

  @Test("numbers that are too large for the protocol do no harm")
  func largeNumbers() {
    let client = ScriptedClient(options: ["big": 1])
    client.say(Array("{\"method\":\"workspace/didChangeConfiguration\",\"params\":{\"a\":12345678901234567890}}".utf8))
    client.say(Array("{\"id\":7,\"method\":\"shutdown\"}".utf8))
    #expect(client.answer(to: 7)?["result"] == .null)
  }

  @Test("before initialize and after shutdown nothing is answered but by errors")
  func phases() {
    let server = LanguageServer(files: .memory([:]))
    func code(_ words: String) -> Int? {
      server.receive([.message(Array(words.utf8))]).last.flatMap { try? JSONValue.parse($0) }?[["error", "code"]]?
        .number
    }
    #expect(code("{\"id\":1,\"method\":\"textDocument/hover\",\"params\":{}}") == -32002)
    #expect(code("{\"method\":\"textDocument/didOpen\",\"params\":{}}") == nil)
    #expect(code("{\"id\":2,\"method\":\"initialize\",\"params\":{\"capabilities\":{}}}") == nil)
    #expect(code("{\"id\":3,\"method\":\"shutdown\"}") == nil)
    #expect(code("{\"id\":4,\"method\":\"textDocument/hover\",\"params\":{}}") == -32600)
    #expect(server.exitStatus == nil)
    _ = server.receive([.message(Array("{\"method\":\"exit\"}".utf8))])
    #expect(server.exitStatus == 0)
  }

  @Test("a client that only exits gets status 1")
  func exitWithoutShutdown() {
    let client = ScriptedClient()
    client.notify("exit", .null)
    #expect(client.server.exitStatus == 1)
  }

  @Test("a request that is taken back is answered as such, at once or while it waits")
  func cancelling() {
    let client = MarkedStory("-> ‸shed\n== shed\n-> END\n").client()
    let hover = MarkedStory("-> ‸shed\n== shed\n-> END\n").place
    let waiting = client.begin("textDocument/hover", hover)
    #expect(client.answer(to: waiting) == nil)
    client.notify("$/cancelRequest", ["id": JSONValue(waiting)])
    #expect(client.answer(to: waiting)?[["error", "code"]]?.number == -32800)
    let bytes = (["id": 77, "method": "textDocument/hover", "params": hover] as JSONValue).bytes
    let cancel = (["method": "$/cancelRequest", "params": ["id": 77]] as JSONValue).bytes
    let answers = client.server.receive([.message(bytes), .message(cancel)])
    #expect(answers.compactMap { try? JSONValue.parse($0) }.first?[["error", "code"]]?.number == -32800)
  }

  @Test("a request that waits while its text changes is refused as such")
  func modified() {
    let story = MarkedStory("-> ‸shed\n== shed\n-> END\n")
    let client = story.client()
    let id = client.begin("textDocument/hover", story.place)
    client.change(MarkedStory.uri, from: 0, to: 0, "A")
    client.settle()
    #expect(client.answer(to: id)?[["error", "code"]]?.number == -32801)
  }

  @Test("long work is told of where the client shows that, from when it agrees until the work is done")
  func progress() throws {
    var files: [String: String] = [:]
    for number in 0..<10 { files["/story/part\(number).ink"] = "== k\(number)\n-> END\n" }
    let text = (0..<10).map { "INCLUDE part\($0).ink\n" }.joined() + "-> k0\n"
    let client = ScriptedClient(files, folder: "/story", capabilities: ["window": ["workDoneProgress": true]])
    client.open(MarkedStory.uri, text)
    client.settle()
    let told = client.heard.filter { $0["method"]?.words == "$/progress" }
    #expect(told.compactMap { $0[["params", "value", "kind"]]?.words } == ["begin", "end"])
    let created = try #require(client.heard.firstIndex { $0["method"]?.words == "window/workDoneProgress/create" })
    let begun = try #require(client.heard.firstIndex { $0["method"]?.words == "$/progress" })
    #expect(created < begun && Set(told.compactMap { $0[["params", "token"]] }).count == 1)
    // Each piece of work has a token of its own.
    client.change(MarkedStory.uri, from: 0, to: 0, "\n")
    client.settle()
    let tokens = client.heard.compactMap { $0["method"]?.words == "$/progress" ? $0[["params", "token"]] : nil }
    #expect(Set(tokens).count == tokens.count / 2)
    let quiet = ScriptedClient(files, folder: "/story")
    quiet.open(MarkedStory.uri, text)
    quiet.settle()
    #expect(!quiet.heard.contains { $0["method"]?.words == "$/progress" })
  }

  @Test("an exploration that nobody waits for any more is called off")
  func cancelledExploration() throws {
    let client = ScriptedClient()
    client.open(MarkedStory.uri, "* a\n* b\n- -> END\n")
    let id = client.begin("longhand/explore", ["textDocument": ["uri": .words(MarkedStory.uri)]])
    while client.server.nextTask().map({ client.finish($0) }) == false {}
    #expect(!client.server.isTaskOutdated)
    client.notify("$/cancelRequest", ["id": JSONValue(id)])
    #expect(client.server.isTaskOutdated)
  }

  @Test(
    "words about something come in a form that the client shows",
    arguments: [(["plaintext"], "plaintext"), (["plaintext", "markdown"], "markdown"), (nil, "markdown")]
      as [([String]?, String)])
  func markup(formats: [String]?, expected: String) throws {
    let list = formats.map { JSONValue.array($0.map { .words($0) }) }
    let story = MarkedStory("VAR coi‸ns = 1 // so `rich`, **yes**\n{coins} -> END\n")
    let client = story.client(capabilities: list.map { ["textDocument": ["hover": ["contentFormat": $0]]] } ?? [:])
    client.settle()
    let contents = try #require(client.request("textDocument/hover", story.place)?["contents"])
    #expect(contents["kind"]?.words == expected)
    let words = contents["value"]?.words ?? ""
    #expect(words.contains("```") == (expected == "markdown") && words.contains("VAR coins = 1"))
    if expected == "plaintext" { #expect(words.contains("so rich, yes") && words.contains("\n\nUsed in one place.")) }
  }

  @Test("the unit of columns is the first that both know")
  func encodings() {
    func encoding(_ offered: JSONValue) -> String? {
      let client = ScriptedClient(capabilities: ["general": ["positionEncodings": offered]])
      return client.heard.first?[["result", "capabilities", "positionEncoding"]]?.words
    }
    #expect(encoding(["utf-8", "utf-16"]) == "utf-8")
    #expect(encoding(["utf-7", "utf-16"]) == "utf-16")
    #expect(encoding(["utf-32"]) == "utf-32")
    #expect(encoding([]) == "utf-16")
  }
}
