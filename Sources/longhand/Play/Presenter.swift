import LonghandPlay
import LonghandRuntime
import LonghandSource

/// Shows what a session has to show on a screen, and reads it aloud.
final class Presenter {
  let screen: Screen
  let speaker: Speaker?
  /// Whether what is shown was shown before: it comes at once and is not spoken.
  var isQuick = false

  init(screen: Screen, speaker: Speaker?) {
    self.screen = screen
    self.speaker = speaker
  }

  /// Shows an event.
  func show(_ event: SessionEvent) {
    switch event {
    case .title: screen.startOver()
    case .passage(_, _, let isNew): if isNew { screen.removeTypedLine() }
    case .history(let text): if page(text) { return }
    default: break
    }
    let pace = screen.pace
    if isQuick { screen.pace = nil }
    for step in event.layout { screen.show(step) }
    screen.pace = pace
    if !isQuick { speak(event) }
  }

  /// Shows a line that a script gave, as if it had been typed.
  func echo(_ line: String) {
    screen.console.write(screen.apply(.prompt, "> ") + ShownText.of(line) + "\n")
    screen.startOver()
  }

  /// Shows a long text through the reader's pager; false where there is none.
  private func page(_ text: String) -> Bool {
    guard screen.movesCursor, screen.stops else { return false }
    let wrapper = TextWrapper(width: screen.width)
    let lines = ShownText.of(text).split(separator: "\n", omittingEmptySubsequences: false).flatMap {
      wrapper.lines(of: String($0))
    }
    return Processes.page(lines.joined(separator: "\n") + "\n")
  }

  private func speak(_ event: SessionEvent) {
    switch event {
    case .passage(let lines, _, _): speaker?.say(lines.map { $0.text }.joined())
    case .choices(let choices):
      speaker?.say(choices.map { "\($0.index + 1): \($0.text)." }.joined(separator: "\n"))
    case .traitChanges(let lines): speaker?.say(lines.map { $0 + "\n" }.joined())
    default: break
    }
  }
}
