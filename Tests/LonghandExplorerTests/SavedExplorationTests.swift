import LonghandCompiler
import LonghandExplorer
import LonghandProof
import LonghandRuntime
import LonghandSource
import Synchronization
import Testing

/// What an exploration found out is kept, and read again for exactly the same story and options.
@Suite("Saved explorations")
struct SavedExplorationTests {
  /// A story with everything that a report may hold: endings in reach and out of it, a condition that never holds, a
  /// mistake, a dead end, promises, a trait, an assumption, a limit.
  private static let story = """
    VAR coins = 1
    PERSONA ida "Ida the keeper" {
        wary / trusting: 30
    }
    // longhand: expect never coins > 3
    // longhand: expect always coins > 0 at cellar
    // longhand: expect choice "Leave" offered in every play
    EXTERNAL roll()
    -> hall
    == hall
    * {coins < 3} [Take the coins]
      ~ coins += 1
      ~ ida: trusting +20
      -> hall
    * {coins > 5} [Buy a lamp] -> cellar
    * {roll() == 9} [Roll] A nine. -> hall
    * [Jump]
      ~ coins = coins / (coins - 1)
      -> hall
    + [Leave]	Away. # ending: Away, "far"
      -> END
    * [Sit] -> bench
    == bench
    Sitting.
    + [Sit on] -> bench
    == cellar
    = deep
    It is dark. # ending: Dark
    -> END
    """

  private func promised(_ source: String, name: String = "test.ink", assumptions: [String] = []) -> PromisedStory {
    PromisedStory(
      Analysis(SourceFile(name: name, bytes: Array(source.utf8)), keepsTrees: false) { _ in nil },
      assumptions: assumptions)
  }

  private static func options(_ change: (inout Explorer.Options) -> Void = { _ in }) -> Explorer.Options {
    var options = Explorer.Options()
    options.randomRuns = 400
    options.searchRuns = 4_000
    options.searchStates = 2_000
    options.plays = 40
    options.externals = ["roll": 1...6]
    change(&options)
    return options
  }

  private func json(_ report: ExplorationReport, _ story: PromisedStory) -> [UInt8] {
    ExploreJSON(report, story.verdicts(report), story: "test.ink", wasStopped: nil).bytes
  }

  @Test("a report that was read says what the one that was written did, by all formats")
  func whole() throws {
    for assumptions in [[], ["coins < 9"]] {
      var story = promised(Self.story, assumptions: assumptions)
      let report = try #require(story.explore(Self.options()) { _ in true })
      let key = story.key(Self.options(), build: "1")
      let bytes = try #require(SavedExploration.bytes(of: report, key: key))
      let read = try #require(SavedExploration.report(in: bytes, key: key))
      #expect(json(read, story) == json(report, story))
      #expect(SavedExploration.bytes(of: read, key: key) == bytes)
      #expect(read.findings.map { $0.item } == report.findings.map { $0.item })
      #expect(read.watches == report.watches && read.wanted == report.wanted)
      #expect(read.plays.traits == report.plays.traits && !read.plays.traits.isEmpty)
      let words = Set(report.findings.map { $0.verdict.word })
      #expect(words.isSuperset(of: ["reached", "unreachable"]) && !report.problems.isEmpty)
    }
  }

  @Test("what keeps a story from being decided is read again too")
  func limits() throws {
    var story = promised(Self.story)
    let options = Self.options { $0.externals = [:] }
    let report = try #require(story.explore(options) { _ in true })
    #expect(!report.limits.isEmpty && !report.isDecided)
    let key = story.key(options, build: "1")
    let bytes = try #require(SavedExploration.bytes(of: report, key: key))
    #expect(json(try #require(SavedExploration.report(in: bytes, key: key)), story) == json(report, story))
  }

  @Test("what is damaged, cut short or of another story is not read")
  func damaged() throws {
    var story = promised(Self.story)
    let report = try #require(story.explore(Self.options()) { _ in true })
    let key = story.key(Self.options(), build: "1")
    let bytes = try #require(SavedExploration.bytes(of: report, key: key))
    for place in stride(from: 0, to: bytes.count, by: max(1, bytes.count / 300)) {
      var changed = bytes
      changed[place] ^= 1
      #expect(SavedExploration.report(in: changed, key: key) == nil, "byte \(place)")
      #expect(SavedExploration.report(in: Array(bytes[..<place]), key: key) == nil, "\(place) bytes")
    }
    #expect(SavedExploration.report(in: bytes + bytes, key: key) == nil)
    #expect(SavedExploration.report(in: bytes, key: story.key(Self.options(), build: "2")) == nil)
  }

  @Test("an explorer that found a fault of its own keeps nothing")
  func fault() throws {
    var report = try explore("-> END")
    let key = promised("-> END").key(Self.options(), build: "1")
    #expect(SavedExploration.bytes(of: report, key: key) != nil)
    report.internalFault = "a fault"
    #expect(SavedExploration.bytes(of: report, key: key) == nil)
  }

  @Test("each thing that an exploration depends on changes the name under which it is kept")
  func names() {
    let changes: [(inout Explorer.Options) -> Void] = [
      { $0.seed = 2 }, { $0.randomRuns = 1 }, { $0.searchRuns = 1 }, { $0.searchStates = 1 }, { $0.plays = 1 },
      { $0.reader = .last }, { $0.reader = .greedy("coins") }, { $0.externals["roll"] = 1...7 }, { $0.externals = [:] },
      { $0.keepsExactNumbers = true }, { $0.leftover = 7 },
    ]
    var keys = [promised("-> END").key(Self.options(), build: "1")]
    keys += changes.map { promised("-> END").key(Self.options($0), build: "1") }
    keys.append(promised("-> END").key(Self.options(), build: "2"))
    keys.append(promised("-> END ").key(Self.options(), build: "1"))
    keys.append(promised("-> END", assumptions: ["true"]).key(Self.options(), build: "1"))
    keys.append(ExplorationKey(json: Array("-> END".utf8), Self.options(), build: "1"))
    #expect(Set(keys.map { $0.name }).count == keys.count)
  }

  @Test("the path of the main file makes no difference, and places have the one that it is called by")
  func paths() throws {
    let store = Kept()
    var (here, there) = (promised(Self.story, name: "test.ink"), promised(Self.story, name: "/home/ida/test.ink"))
    let first = try #require(here.explore(Self.options(), keptIn: store.store) { _ in true })
    let second = try #require(there.explore(Self.options(), keptIn: store.store) { _ in true })
    #expect(!first.isKnown && second.isKnown)
    #expect(first.report.findings.contains { $0.item.place?.file == "test.ink" })
    #expect(second.report.findings.allSatisfy { ($0.item.place?.file ?? "/home/ida/test.ink") == "/home/ida/test.ink" })
    #expect(there.verdicts(second.report).map { $0.verdict } == here.verdicts(first.report).map { $0.verdict })
  }

  @Test("a file that another one includes counts, by its name and by its words")
  func includes() throws {
    let names = ["a.ink", "a.ink", "b.ink"]
    let keys = zip(names, ["A. -> END\n", "B. -> END\n", "A. -> END\n"]).map { name, words in
      let root = SourceFile(name: "test.ink", text: "INCLUDE \(name)\n")
      let analysis = Analysis(root, keepsTrees: false) { $0 == name ? Array(words.utf8) : nil }
      return PromisedStory(analysis).key(Self.options(), build: "1").name
    }
    #expect(Set(keys).count == 3)
  }

  @Test("what was broken off is not kept; what is wanted anew is explored and kept again")
  func store() throws {
    let kept = Kept()
    var story = promised(Self.story)
    var runs = 0
    func explore(goesOn: Bool = true, isFresh: Bool = false) throws -> Bool {
      let found = story.explore(Self.options(), keptIn: kept.store, isFresh: isFresh) { _ in
        runs += 1
        return goesOn
      }
      return try #require(found).isKnown
    }
    #expect(try !explore(goesOn: false) && kept.names.isEmpty)
    #expect(try !explore() && kept.names.count == 1)
    let before = runs
    #expect(try explore() && runs == before)
    #expect(try !explore(isFresh: true) && runs > before && kept.names.count == 1)
    kept.damage()
    #expect(try !explore())
    #expect(try explore())
  }
}

/// A store in memory.
private final class Kept: Sendable {
  private let files = Mutex<[String: [UInt8]]>([:])

  var names: [String] { files.withLock { $0.keys.sorted() } }

  var store: ExplorationStore {
    ExplorationStore(
      build: "1", read: { name in self.files.withLock { $0[name] } },
      write: { bytes, name in self.files.withLock { $0[name] = bytes } })
  }

  func damage() {
    files.withLock { files in for name in files.keys { files[name] = Array("longhand exploration".utf8) } }
  }
}
