import LonghandRuntime

/// What is written to files that a player names: the text of a game, and its choices.
struct GameLog {
  private let host: GameHost
  var transcriptPath: String?
  var recordPath: String?
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
  mutating func beginRecord(_ path: String, text: String) throws(GameStore.Failure) {
    try host.writeFile(Array(text.utf8), path)
    recordPath = path
  }

  /// Notes a passage.
  func write(_ passage: [Line], after chosen: String?) throws(GameStore.Failure) {
    try transcribe(PlainText.of(passage, after: chosen))
  }

  func writeEnd() throws(GameStore.Failure) { try transcribe("\n* * *\n") }

  /// Notes in the transcript that the game went elsewhere than a choice leads.
  func note(_ words: String) throws(GameStore.Failure) { try transcribe("\n(\(words))\n") }

  private func transcribe(_ text: String) throws(GameStore.Failure) {
    guard let transcriptPath, !isPaused else { return }
    try host.appendToFile(Array(text.utf8), transcriptPath)
  }

  /// Adds a line to the recording.
  func record(_ line: String) throws(GameStore.Failure) {
    if let recordPath { try host.appendToFile(Array((line + "\n").utf8), recordPath) }
  }

  /// Writes the recording anew.
  func rewriteRecord(_ text: String) throws(GameStore.Failure) {
    if let recordPath { try host.writeFile(Array(text.utf8), recordPath) }
  }
}
