import LonghandLanguageServer
import LonghandRuntime

/// Somebody who types at the end of a text, and keeps count of where that is: a `ScriptedClient` counts from the beginning
/// with each key.
struct Typist {
  let client: ScriptedClient
  /// The text so far, in UTF-16.
  private(set) var units: [UInt16] = []
  /// Where the lines begin.
  private var lines = [0]

  /// Opens an empty text.
  init(_ client: ScriptedClient) {
    self.client = client
    client.open(MarkedStory.uri, "")
  }

  var text: String { String(decoding: units, as: UTF16.self) }

  private var end: JSONValue {
    ["line": JSONValue(lines.count - 1), "character": JSONValue(units.count - (lines.last ?? 0))]
  }

  /// Types words.
  mutating func type(_ words: some StringProtocol) {
    let place = end
    for unit in words.utf16 {
      // A line feed right after a carriage return ends the same line.
      if unit == 0x0A, units.last == 0x0D { lines.removeLast() }
      units.append(unit)
      if unit == 0x0A || unit == 0x0D { lines.append(units.count) }
    }
    send(["range": ["start": place, "end": place], "text": .words(words)])
  }

  /// Deletes from a place on.
  mutating func delete(from start: Int) {
    let last = end
    units.removeSubrange(start...)
    while let line = lines.last, line > start { lines.removeLast() }
    send(["range": ["start": end, "end": last], "text": ""])
  }

  /// Where the last so many characters begin.
  func start(of characters: Int) -> Int { text.dropLast(characters).utf16.count }

  private func send(_ change: JSONValue) { client.send(changes: [change], to: MarkedStory.uri) }
}
