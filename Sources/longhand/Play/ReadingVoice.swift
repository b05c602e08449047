import LonghandPlay

/// Reads texts aloud through whatever voice is installed, beside the game: new words cut off old ones.
final class ReadingVoice {
  private let program: String
  private let options: [String]
  private var process: Int32?
  private var waiting = ""

  /// How many letters a voice is given at once; a longer text is spoken piece by piece.
  private static let pieceLength = 4_000

  /// Finds a voice; nil if there is none.
  init?() {
    let voices: [(name: String, options: [String])] = [
      ("espeak-ng", ["--"]), ("spd-say", ["--wait", "--"]), ("say", ["--"]),
    ]
    for voice in voices {
      guard let path = Processes.find(voice.name) else { continue }
      program = path
      options = voice.options
      return
    }
    return nil
  }

  /// Speaks, behind what was given since the last line was typed.
  func say(_ text: String) {
    waiting += text + "\n"
  }

  /// Begins to speak everything that was given; what is still being spoken stops.
  func begin() {
    guard !waiting.trimmedBlanks.isEmpty else { return }
    stop()
    let pieces = Self.pieces(of: waiting)
    waiting = ""
    if pieces.count == 1 {
      process = Processes.start(program, options + pieces)
    } else {
      // A shell speaks one piece after the other, beside the game.
      let words: String = options.joined(separator: " ")
      let call = "for piece; do \"$0\" \(words) \"$piece\" || exit; done"
      process = Processes.start("/bin/sh", ["-c", call, program] + pieces)
    }
  }

  /// The text in pieces that end where a sentence or a word does.
  static func pieces(of text: String) -> [String] {
    var pieces: [String] = []
    var rest = text[...]
    while rest.count > pieceLength {
      let most = rest.prefix(pieceLength)
      let end = most.lastIndex { $0 == "\n" || $0 == "." } ?? most.lastIndex { $0.isWhitespace } ?? most.indices.last
      guard let end else { break }
      pieces.append(String(rest[...end]))
      rest = rest[rest.index(after: end)...]
    }
    if !String(rest).trimmedBlanks.isEmpty || pieces.isEmpty { pieces.append(String(rest)) }
    return pieces
  }

  /// Falls silent.
  func stop() {
    if let process, !Processes.hasEnded(process) { Processes.end(process) }
    process = nil
  }
}
