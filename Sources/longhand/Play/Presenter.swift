import LonghandPlay
import LonghandRuntime
import LonghandSource

/// Shows what a session has to show on a screen, and reads it aloud.
final class Presenter {
  let screen: Screen
  let speaker: ReadingVoice?
  let language: SessionLanguage
  /// Whether what is shown was shown before: it comes at once and is not spoken.
  var isQuick = false

  init(screen: Screen, speaker: ReadingVoice?, language: SessionLanguage) {
    self.screen = screen
    self.language = language
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
    let steps = event.layout(in: language)
    if case .choices = event { screen.makeRoom(for: steps) }
    screen.isQuick = isQuick
    for step in steps { screen.show(step) }
    screen.isQuick = false
    if !isQuick { speaker?.say(Self.spoken(event, steps)) }
  }

  /// Shows a line that a script gave, as if it had been typed.
  func echo(_ line: String) {
    screen.console.write(screen.apply(.prompt, "> ") + ShownText.of(line) + "\n")
    screen.startOver()
  }

  /// Shows a long text through the reader's pager; false where there is none.
  private func page(_ text: String) -> Bool {
    guard screen.movesCursor, screen.stops, !text.isEmpty else { return false }
    let wrapper = TextWrapper(width: screen.width)
    let lines = ShownText.of(text).split(separator: "\n", omittingEmptySubsequences: false).flatMap {
      wrapper.lines(of: String($0))
    }
    return Processes.page(lines.joined(separator: "\n") + "\n")
  }

  /// What is read aloud of an event: everything that is shown, choices with their numbers.
  private static func spoken(_ event: SessionEvent, _ steps: [LayoutStep]) -> String {
    switch event {
    case .passage(let lines, _, _): lines.map { $0.text }.joined()
    case .furtherLine(let line): line.text
    case .choices(let choices): choices.map { "\($0.index + 1): \($0.text)." }.joined(separator: "\n")
    default:
      steps.compactMap { step -> String? in
        guard case .paragraph(let block) = step else { return nil }
        return block.label + block.text
      }.joined(separator: "\n")
    }
  }
}
