import LonghandRuntime

/// Plays a script as a plain transcript, then what is read, by number.
struct PlainScriptPlayer {
  private var player: TranscriptPlayer
  private let script: Script
  private let leavesAtEnd: Bool

  /// Prepares to play.
  init(_ story: Story, script: Script, leavesAtEnd: Bool) {
    player = TranscriptPlayer(story)
    self.script = script
    self.leavesAtEnd = leavesAtEnd
  }

  /// Plays to the end of the story, of the script, or of the input.
  ///
  /// - Throws: `CallFailure` where a line of the script fits no choice.
  mutating func play() throws -> ExitStatus {
    var offered: [Choice] = []
    var pending = script
    var failure: CallFailure?
    player.play(
      answer: {
        guard let line = pending.next() else { return leavesAtEnd ? nil : readLine() }
        if case .one(let index) = ChoiceFinder(choices: offered).find(line) { return "\(index + 1)" }
        failure = CallFailure(message: pending.place)
        return nil
      }, write: { Terminal.write($0) }, beforeChoice: { (story: inout Story) throws(Never) in offered = story.choices })
    if let failure { throw failure }
    return player.didFail ? .findings : .clean
  }
}
