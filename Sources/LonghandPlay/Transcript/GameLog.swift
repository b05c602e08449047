import LonghandRuntime

/// What is written to files that a player names: the text of a game, and its choices.
struct GameLog {
  private let host: GameHost
  private(set) var transcriptPath: String?
  private(set) var recordPath: String?
  /// Whether what is shown has been written before.
  var isPaused = false

  init(_ host: GameHost) {
    self.host = host
  }

  /// Begins to write the text to a file, behind what it holds.
  mutating func beginTranscript(_ path: String) throws(GameStore.Failure) {
    try host.appendToFile([], path)
    transcriptPath = path
  }

  /// Begins a file of choices with those made so far.
  mutating func beginRecord(_ path: String, moves: [Move]) throws(GameStore.Failure) {
    try host.writeFile(Array(moves.map { line(of: $0) }.joined().utf8), path)
    recordPath = path
  }

  mutating func endTranscript() { transcriptPath = nil }
  mutating func endRecord() { recordPath = nil }

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

  private func append(_ text: String, to path: String) {
    try? host.appendToFile(Array(text.utf8), path)
  }
}
