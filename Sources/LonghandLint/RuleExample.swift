/// A story that shows a rule at work.
package struct RuleExample: Sendable {
  /// What the story shows.
  package enum Kind: Sendable {
    /// The rule finds something, at each place between `⟦` and `⟧`.
    case triggering
    /// The rule finds nothing.
    case fine
    /// The triggering story before it, mended: the rule finds nothing.
    case mended
  }

  /// What the story shows.
  package var kind: Kind
  /// The story as it is written in the rule, marks included.
  package var markedStory: String
  /// Whether a mended story is exactly what the fixes of its findings give; otherwise they have none.
  package var isByFix = false
  /// The settings under which it is linted; its rule is always selected.
  package var settings: LintSettings

  /// A story in which the rule finds something at each place between `⟦` and `⟧`.
  package static func triggering(_ story: String, with settings: LintSettings = LintSettings()) -> RuleExample {
    RuleExample(kind: .triggering, markedStory: story, settings: settings)
  }

  /// A story in which the rule finds nothing.
  package static func fine(_ story: String, with settings: LintSettings = LintSettings()) -> RuleExample {
    RuleExample(kind: .fine, markedStory: story, settings: settings)
  }

  /// The triggering story before it, as the rule's own fixes mend it.
  package static func fixed(_ story: String, with settings: LintSettings = LintSettings()) -> RuleExample {
    RuleExample(kind: .mended, markedStory: story, isByFix: true, settings: settings)
  }

  /// The triggering story before it, mended by hand: the rule has no fix for it.
  package static func mended(_ story: String, with settings: LintSettings = LintSettings()) -> RuleExample {
    RuleExample(kind: .mended, markedStory: story, settings: settings)
  }

  /// The story without the marks.
  package var story: String {
    var story = String.UnicodeScalarView()
    story.append(contentsOf: markedStory.unicodeScalars.filter { $0 != "⟦" && $0 != "⟧" })
    return String(story)
  }

  /// The byte offsets between the marks, in the order of their starts; marks may lie in one another.
  package var markedOffsets: [Range<Int>] {
    var offset = 0
    var starts: [Int] = []
    var ranges: [Range<Int>] = []
    for scalar in markedStory.unicodeScalars {
      switch scalar {
      case "⟦": starts.append(offset)
      case "⟧": if let start = starts.popLast() { ranges.append(start..<offset) }
      default: offset += UTF8.width(scalar)
      }
    }
    return ranges.sorted { ($0.lowerBound, $0.upperBound) < ($1.lowerBound, $1.upperBound) }
  }
}
