import LonghandLanguageServer
import LonghandRuntime

/// A story with a place or a stretch in it: `‸` is the cursor, `⟦` and `⟧` stand around words.
struct MarkedStory {
  /// The story without the marks.
  let text: String
  /// Where the cursor is, in UTF-16.
  let cursor: Int
  /// The stretches, in UTF-16.
  let ranges: [Range<Int>]
  /// The address under which it is opened.
  static let uri = "file:///story/main.ink"

  init(_ marked: String) {
    var units: [UInt16] = []
    var cursor = 0
    var starts: [Int] = []
    var ranges: [Range<Int>] = []
    for scalar in marked.unicodeScalars {
      switch scalar {
      case "‸": cursor = units.count
      case "⟦": starts.append(units.count)
      case "⟧": if let start = starts.popLast() { ranges.append(start..<units.count) }
      default: units += Array(String(scalar).utf16)
      }
    }
    text = String(decoding: units, as: UTF16.self)
    self.cursor = cursor
    self.ranges = ranges.sorted { $0.lowerBound < $1.lowerBound }
  }

  /// A story with the cursor at a byte.
  init(cursor offset: Int, in text: String) {
    self.text = text
    cursor = String(decoding: Array(text.utf8.prefix(offset)), as: UTF8.self).utf16.count
    ranges = []
  }

  /// A story with the cursor at a place in UTF-16.
  init(unit offset: Int, in text: String) {
    self.text = text
    cursor = offset
    ranges = []
  }

  /// A client that has the story open, beside files.
  func client(_ files: [String: String] = [:], capabilities: JSONValue = [:], options: JSONValue = .null)
    -> ScriptedClient
  {
    let client = ScriptedClient(files, capabilities: capabilities, options: options)
    client.open(Self.uri, text)
    return client
  }

  /// The parameters of a request about the cursor.
  var place: JSONValue {
    [
      "textDocument": ["uri": .words(Self.uri)],
      "position": ScriptedClient.position(cursor, Array(text.utf16)),
    ]
  }

  /// The same with a further parameter.
  func place(_ key: String, _ value: JSONValue) -> JSONValue {
    .object((place.members ?? []) + [.init(key: key, value: value)])
  }

  /// A range of the protocol's as words of the story.
  func words(_ range: JSONValue?) -> String {
    let units = Array(text.utf16)
    let (start, end) = (
      ScriptedClient.offset(range?["start"], units), ScriptedClient.offset(range?["end"], units)
    )
    return String(decoding: units[start..<max(start, end)], as: UTF16.self)
  }

  /// Ranges of the protocol's as stretches in UTF-16.
  func offsets(_ ranges: [JSONValue]) -> [Range<Int>] {
    let units = Array(text.utf16)
    return ranges.map {
      ScriptedClient.offset($0["start"], units)..<ScriptedClient.offset($0["end"], units)
    }.sorted { $0.lowerBound < $1.lowerBound }
  }
}
