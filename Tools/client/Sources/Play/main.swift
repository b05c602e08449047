import Checking
import LonghandCompiler
import LonghandPlay

/// The games of a story in memory, as a page or an app has them.
final class Shelf {
  var games: [String: [UInt8]] = [:]

  var store: GameStore {
    GameStore(
      read: { self.games[$0] },
      write: { (bytes: [UInt8], path: String) throws(GameStore.Failure) in self.games[path] = bytes },
      remove: { (path: String) throws(GameStore.Failure) in self.games[path] = nil },
      move: { (old: String, new: String) throws(GameStore.Failure) in
        self.games[new] = self.games.removeValue(forKey: old)
      },
      names: { folder in
        let prefix = folder.isEmpty ? "" : folder + "/"
        return self.games.keys.filter { $0.hasPrefix(prefix) }.map { String($0.dropFirst(prefix.count)) }
          .filter { !$0.contains("/") }
      }, shownPath: { $0 })
  }
}

/// What a page would draw: a line for each thing that is shown.
func drawn(_ events: [SessionEvent]) -> [String] {
  events.flatMap { event -> [String] in
    switch event {
    case .title(let title, _): [title]
    case .passage(let lines, _, _): lines.map { String($0.text.dropLast()) }
    case .furtherLine(let line): [String(line.text.dropLast())]
    case .choices(let choices): choices.map { "* " + $0.text }
    case .ending(let ending): ["END " + (ending?.name ?? "")]
    case .notice, .rows, .traitChanges, .persona, .warning, .failure, .history, .clear: []
    }
  }
}

let source = """
  # title: The door
  -> hall
  == hall
  The hall.
  + [Knock] Nobody comes.
    -> hall
  * [Open it] You go out.
    It rains. # ending: Rain
    -> END
  """
let program = Compiler.compile(SourceFile(name: "door.ink", text: source)).program!
var checks = Checks()
let shelf = Shelf()
let host = GameHost(now: { 1_000 }, words: { "moment \($0)" }, store: shelf.store)

var session = GameSession(Story(program, seed: 1), host: host)
checks.expect(drawn(session.begin()) == ["The door", "The hall.", "* Knock", "* Open it"], "a game begins")
checks.expect(drawn(session.handle("knock")) == ["Nobody comes.", "The hall.", "* Knock", "* Open it"], "words choose")
checks.expect(session.turn == 1 && shelf.games["autosave.json"] != nil, "a move is kept")
session.handle("/save porch")
checks.expect(shelf.games["slots/porch.json"] != nil, "a slot is kept")
checks.expect(drawn(session.choose(1)) == ["You go out.", "It rains.", "END Rain"], "a value chooses")
checks.expect(session.hasEnded, "it ends")
session.handle("/undo 2")
checks.expect(session.turn == 0 && !session.hasEnded, "it goes back")

// What is shown as it comes is what would have been returned.
var told: [SessionEvent] = []
var observed = GameSession(Story(program, seed: 1))
observed.observer = { told.append($0) }
checks.expect(observed.begin().isEmpty, "an observer has the events")
observed.choose(1)
checks.expect(
  drawn(told) == ["The door", "The hall.", "* Knock", "* Open it", "You go out.", "It rains.", "END Rain"],
  "an observer is told everything")
let pieces = told.count { event in
  if case .furtherLine = event { true } else { false }
}
checks.expect(pieces == 1, "a passage comes line by line")

// Another process goes on where this one stands.
session.handle("/load porch")
var later = GameSession(Story(program, seed: 5), host: host)
later.begin()
checks.expect(later.prompt != nil, "a saved game is offered")
checks.expect(drawn(later.handle("y")).suffix(3) == ["The hall.", "* Knock", "* Open it"], "it goes on")

// The same for a program in another language.
var driven = JSONSession(Story(program, seed: 1))
var lines = String(decoding: driven.begin(), as: UTF8.self)
lines += String(decoding: driven.answer(#"{"choose": "open"}"#), as: UTF8.self)
checks.expect(lines.contains(#"{"type":"ending","name":"Rain"}"#), "the protocol tells of the ending")
checks.expect(
  String(decoding: driven.answer("{"), as: UTF8.self).contains(#""type":"refused""#), "what is no request is refused")
var written = ""
var streamed = JSONSession(Story(program, seed: 1))
streamed.observer = { written += String(decoding: $0, as: UTF8.self) }
checks.expect(streamed.begin().isEmpty && streamed.answer(#"{"choose": "open"}"#).isEmpty, "an observer has the lines")
checks.expect(written == lines, "an observer has the same lines")
checks.finish()
