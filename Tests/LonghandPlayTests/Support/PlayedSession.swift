import LonghandCompiler
import LonghandPlay
import LonghandRuntime
import LonghandSource

/// A session as somebody would play it, with games kept in memory, and what it showed as text.
struct PlayedSession {
  var session: GameSession
  let store: StoreInMemory
  /// What was shown, wrapped to nothing: a line for each paragraph.
  private(set) var shown = ""

  init(
    _ source: String, seed: Int = 7, store: StoreInMemory = StoreInMemory(),
    options: (inout GameSession.Options) -> Void = { _ in }
  ) throws {
    self.store = store
    var wanted = GameSession.Options()
    options(&wanted)
    let host = GameHost(
      now: { store.now }, words: { "moment \($0)" }, store: store.store,
      state: { store.files[$0] == nil ? .free : $0.hasSuffix(".ink") ? .ofStory : .taken }, writeFile: store.writeFile,
      appendToFile: store.appendToFile)
    session = GameSession(
      Story(try program(source), seed: seed), options: wanted, host: host,
      fingerprint: { StableHash(source.utf8).digits })
  }

  /// Begins, and gives what is shown.
  @discardableResult
  mutating func begin() -> String { note(session.begin()) }

  /// Types lines one after the other, and gives what the last of them showed.
  @discardableResult
  mutating func type(_ lines: String...) -> String {
    var last = ""
    for line in lines { last = note(session.handle(line)) }
    return last
  }

  private mutating func note(_ events: [SessionEvent]) -> String {
    let text = Self.text(of: events)
    shown += text
    return text
  }

  /// What events show, a line for each paragraph.
  static func text(of events: [SessionEvent]) -> String {
    events.flatMap { $0.layout }.map { step in
      switch step {
      case .paragraph(let block): block.label + block.text + "\n"
      case .blank, .clear: ""
      }
    }.joined()
  }
}

/// A compiled story; fails where the source has errors.
func program(_ source: String) throws -> Program {
  let compilation = Compiler.compile(SourceFile(name: "story.ink", bytes: Array(source.utf8)))
  return try required(compilation.program, compilation.diagnostics.map { $0.message }.joined(separator: "\n"))
}

/// A value that must be there.
func required<Value>(_ value: Value?, _ reason: String) throws -> Value {
  guard let value else { throw Missing(reason: reason) }
  return value
}

/// Why a test cannot go on.
struct Missing: Error {
  var reason: String
}
