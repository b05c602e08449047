import LonghandPlay
import LonghandRuntime

/// Plays in plain text, exactly as `inklecate -p` shows it; a script comes before what is read.
struct PlainPlayer {
  private var player: TranscriptPlayer
  /// What is said about personas between text and choices, and at the end; nil for nothing.
  private var report: PersonaReport?
  private let console: Console

  /// Prepares to play.
  init(_ story: Story, report: PersonaReport?, console: Console) {
    player = TranscriptPlayer(story)
    self.report = report
    self.console = console
  }

  /// Plays to the end of the story or of the input, by numbers.
  mutating func play() -> ExitStatus {
    play(answer: { [console] in console.readLine() }, beforeChoice: { _ in })
  }

  /// Plays a script, then what is read.
  ///
  /// - Throws: `CallFailure` where a line of the script fits no choice.
  mutating func play(_ script: MoveScript, leavesAtEnd: Bool) throws -> ExitStatus {
    var offered: [Choice] = []
    var pending = script
    let console = console
    var failure: CallFailure?
    let status = play(
      answer: {
        guard let line = pending.next() else { return leavesAtEnd ? nil : console.readLine() }
        if case .one(let index) = ChoiceFinder(choices: offered).find(line) { return "\(index + 1)" }
        failure = CallFailure(message: pending.place)
        return nil
      }, beforeChoice: { offered = $0.choices })
    if let failure { throw failure }
    return status
  }

  private mutating func play(answer: () -> String?, beforeChoice: (Story) -> Void) -> ExitStatus {
    var report = report
    let console = console
    // A story may end, and stop for choices, within a line.
    var isLineOpen = false
    func tell(_ words: String) {
      console.write(isLineOpen ? "\n" + words : words)
      isLineOpen = false
    }
    let write = { (text: String) in
      if let last = text.utf8.last { isLineOpen = last != 0x0A }
      console.write(text)
    }
    player.play(answer: answer, write: write) { (story: inout Story) throws(Never) in
      if let changes = report?.changes(in: story) { tell(changes.map { $0 + "\n" }.joined()) }
      beforeChoice(story)
    }
    if let changes = report?.changes(in: player.story) { tell(changes.map { $0 + "\n" }.joined()) }
    if let report { tell(report.ending(of: player.story)) }
    if let knot = player.silentBeginning { console.writeError("longhand: \(Message.silentBeginning(knot))\n") }
    return player.didFail ? .findings : .clean
  }
}
