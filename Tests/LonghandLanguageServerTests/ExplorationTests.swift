import LonghandCompiler
import LonghandLanguageServer
import LonghandProof
import LonghandRuntime
import Synchronization
import Testing

/// Which parts of a story readers come to, and how to get there.
@Suite("Exploring in the editor")
struct ExplorationTests {
  private static let story = """
    VAR coins = 0
    -> hall
    == hall
    * Take the coins
      ~ coins = 2
      -> hall
    * {coins > 1} [Buy a lamp] -> cellar
    * [Leave] -> END
    == cellar
    It is dark.
    -> END
    == attic
    -> END
    """
  private static let text: JSONValue = ["textDocument": ["uri": .words(MarkedStory.uri)]]

  @Test("a way to a knot is one that a reader can go, and lenses say how many go there")
  func ways() throws {
    let client = ScriptedClient()
    client.open(MarkedStory.uri, Self.story)
    let way = try #require(client.request("longhand/wayTo", Self.text.adding("path", "cellar")))
    let program = try #require(Compiler.compile(SourceFile(name: "main.ink", text: Self.story)).program)
    var story = Story(program, seed: way["seed"]?.number ?? 0)
    var told = ""
    var choices = (way["choices"]?.items ?? []).compactMap { $0.number }[...]
    #expect(way["script"]?.words == choices.map { "\($0)\n" }.joined())
    while true {
      switch story.nextEvent() {
      case .line(let line):
        told += line.text
        continue
      case .choices(let offered):
        guard let number = choices.popFirst() else { break }
        try story.choose(offered[number - 1])
        continue
      case .call, .ended, .stopped: break
      }
      break
    }
    #expect(told.contains("It is dark."))
    #expect(client.refusal("longhand/wayTo", Self.text.adding("path", "attic"))?.contains("no reader") == true)
    #expect(client.refusal("longhand/wayTo", Self.text.adding("path", "nowhere"))?.contains("nowhere") == true)
    let titles = client.request("textDocument/codeLens", Self.text)?.items?.compactMap {
      $0[["command", "title"]]?.words
    }
    #expect(titles?.contains("reached by nobody") == true && titles?.contains("reached by 100 %") == true)
    client.change(MarkedStory.uri, from: 0, to: 0, "\n")
    let after = client.request("textDocument/codeLens", Self.text)?.items?.compactMap {
      $0[["command", "title"]]?.words
    }
    #expect(after?.contains { $0.hasPrefix("reached") } == false)
  }

  @Test("what was explored before is told without being asked for, of knots and of choices")
  func known() {
    let kept = KeptExplorations()
    let first = ScriptedClient(explorations: kept.store)
    first.open(MarkedStory.uri, Self.story)
    #expect(!first.lenses(MarkedStory.uri).contains { $0.hasPrefix("reached") })
    _ = first.request("longhand/explore", Self.text)
    #expect(kept.count == 1)
    let second = ScriptedClient(explorations: kept.store)
    second.open(MarkedStory.uri, Self.story)
    second.settle()
    let lenses = second.lenses(MarkedStory.uri)
    #expect(lenses == first.lenses(MarkedStory.uri))
    // The hall, and its first and last choice, which are always offered.
    #expect(lenses.count { $0 == "reached by 100 %" } >= 3)
    #expect(lenses.contains("reached by nobody"))
    second.change(MarkedStory.uri, from: 0, to: 0, "\n")
    #expect(!second.lenses(MarkedStory.uri).contains { $0.hasPrefix("reached") })
    #expect(kept.count == 1)
  }

  @Test("a story with errors is not explored")
  func broken() {
    let client = ScriptedClient()
    client.open(MarkedStory.uri, "-> nowhere\n")
    #expect(client.refusal("longhand/explore", Self.text)?.contains("compiles") == true)
  }
}

/// Explorations that are kept in memory.
private final class KeptExplorations: Sendable {
  private let files = Mutex<[String: [UInt8]]>([:])

  var count: Int { files.withLock { $0.count } }

  var store: ExplorationStore {
    ExplorationStore(
      build: "1", read: { name in self.files.withLock { $0[name] } },
      write: { bytes, name in self.files.withLock { $0[name] = bytes } })
  }
}

extension ScriptedClient {
  /// The words of the code lenses of a text.
  fileprivate func lenses(_ uri: String) -> [String] {
    let lenses = request("textDocument/codeLens", ["textDocument": ["uri": .words(uri)]])?.items ?? []
    return lenses.compactMap { $0[["command", "title"]]?.words }
  }
}

extension JSONValue {
  /// An object with a further text.
  func adding(_ key: String, _ words: String) -> JSONValue {
    .object((members ?? []) + [.init(key: key, value: .words(words))])
  }
}
