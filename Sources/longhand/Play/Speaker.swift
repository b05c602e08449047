/// Reads texts aloud through whatever voice is installed, beside the game: new words cut off old ones.
final class Speaker {
  private let program: String
  private let arguments: [String]
  private var process: Int32?
  private var waiting = ""

  /// Finds a voice; nil if there is none.
  init?() {
    let voices: [(name: String, arguments: [String])] = [
      ("espeak-ng", ["--"]), ("spd-say", ["--wait", "--"]), ("say", ["--"]),
    ]
    for voice in voices {
      guard let path = Processes.find(voice.name) else { continue }
      program = path
      arguments = voice.arguments
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
    guard !waiting.isEmpty else { return }
    stop()
    process = Processes.start(program, arguments + [String(waiting.prefix(20_000))])
    waiting = ""
  }

  /// Falls silent.
  func stop() {
    if let process, !Processes.hasEnded(process) { Processes.end(process) }
    process = nil
  }
}
