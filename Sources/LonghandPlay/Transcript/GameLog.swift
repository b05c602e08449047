import LonghandRuntime

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// What is written to files while a game is played: its text, and its choices.
struct GameLog {
  private(set) var transcriptPath: String?
  private(set) var recordPath: String?
  /// Whether what is shown has been written before.
  var isPaused = false

  /// Begins to write the text to a file, behind what it holds; false if it cannot be written.
  mutating func beginTranscript(_ path: String) -> Bool {
    guard append("", to: path) else { return false }
    transcriptPath = path
    return true
  }

  /// Begins a file of choices with those made so far; false if it cannot be written.
  mutating func beginRecord(_ path: String, moves: [Move]) -> Bool {
    do { try StoryFiles.write(Array(moves.map { line(of: $0) }.joined().utf8), to: path) } catch { return false }
    recordPath = path
    return true
  }

  mutating func endTranscript() { transcriptPath = nil }
  mutating func endRecord() { recordPath = nil }

  mutating func close() {
    endTranscript()
    endRecord()
  }

  /// Notes a passage.
  func write(_ passage: [Line], after chosen: String?) {
    guard let transcriptPath, !isPaused else { return }
    append(PlainText.of(passage, after: chosen), to: transcriptPath)
  }

  func writeEnd() {
    guard let transcriptPath, !isPaused else { return }
    append("\n* * *\n", to: transcriptPath)
  }

  /// Notes a move.
  func record(_ move: Move) {
    if let recordPath { append(line(of: move), to: recordPath) }
  }

  private func line(of move: Move) -> String {
    switch move {
    case .choice(let words, _): words + "\n"
    case .jump(let path): "/goto \(path)\n"
    case .set(let name, let value): "/set \(name) \(value)\n"
    }
  }

  @discardableResult
  private func append(_ text: String, to path: String) -> Bool {
    guard let file = fopen(path, "a") else { return false }
    defer { fclose(file) }
    return fputs(text, file) >= 0
  }
}

/// A game as plain text, for files and pagers.
enum PlainText {
  /// A passage, with the choice that led to it.
  static func of(_ passage: [Line], after chosen: String?) -> String {
    var text = chosen.map { "\n> \($0)\n" } ?? ""
    for (index, line) in passage.enumerated() {
      let words = line.text.trimmedBlanks
      if !words.isEmpty, index > 0 || words != chosen { text += "\n" + words + "\n" }
    }
    return text
  }

  /// Everything that was told up to where the game stands.
  static func of(_ game: Game, words: (Move?) -> String?) -> String {
    game.past.map { of($0.passage, after: words($0.move)) }.joined()
  }
}
