import LonghandFormat
import LonghandTestSupport
import Testing

@Suite("Every story, formatted")
struct EveryStoryTests {
  @Test("stays what it is when it is formatted again, by every width", arguments: StoryAtHand.all)
  func twice(_ story: StoryAtHand) {
    for style in [FormatStyle(), FormatStyle(indentWidth: 2, commentWidth: 60), FormatStyle(indentWidth: 8)] {
      guard let once = formatted(story.bytes, style).bytes else { continue }
      #expect(formatted(once, style).words == String(decoding: once, as: UTF8.self))
    }
  }

  @Test("is formatted, or is broken", arguments: StoryAtHand.all)
  func isUnderstood(_ story: StoryAtHand) {
    switch formatted(story.bytes) {
    case .bytes: break
    case .kept(let reason):
      // What follows a brace that closes nothing is lost, and the rest still compiles (ink §6).
      #expect(reason.contains("so the file ends here") || story.json(isFormatted: false) == nil, "\(reason)")
    case .refused(let line): Issue.record("refused from line \(line) on")
    }
  }

  @Test("compiles to the same JSON", arguments: StoryAtHand.all)
  func sameStory(_ story: StoryAtHand) {
    guard let json = story.json(isFormatted: false) else { return }
    #expect(story.json(isFormatted: true) == json)
  }

  @Test("from one style to another and back is the same", arguments: StoryAtHand.all)
  func styles(_ story: StoryAtHand) {
    guard let four = formatted(story.bytes).bytes, let two = formatted(four, FormatStyle(indentWidth: 2)).bytes else {
      return
    }
    #expect(formatted(two).words == String(decoding: four, as: UTF8.self))
  }
}
