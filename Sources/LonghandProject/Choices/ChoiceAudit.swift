import LonghandCompiler
import LonghandLint
import LonghandSource

/// What the choices of a story come to: what each moves, where that is read, what is its own, and what deserves attention.
package struct ChoiceAudit: Sendable {
  /// Something that a choice moves.
  package struct Movement: Hashable, Sendable {
    /// What it is called: `coins`, `samantha.warm`, `visits of cellar`.
    package var name: String
    /// What it is: `variable`, `list`, `trait`, `parameter`, `temp`, `visits`, `turns`, `chance` or `game`.
    package var kind: String
    /// How: `= true`, `+10`.
    package var change: String
    /// Where.
    package var place: LinePlace
    /// The trait that it follows, where it is moved because that is.
    package var mirrors: String?
    /// Whether anything reads it afterwards.
    package var isRead: Bool
  }

  /// Somewhere that something is read which a choice moves.
  package struct Reader: Hashable, Sendable {
    package var name: String
    /// `condition`, `shown` or `value`.
    package var kind: String
    package var place: LinePlace
    /// The knot or stitch; empty for what stands before the first knot.
    package var knot: String
  }

  /// Where the choices of a group come together again.
  package enum Joint: Hashable, Sendable {
    case place(LinePlace)
    /// At the same choices again.
    case again
    /// Nowhere: it ends the story, or goes its own way to the end.
    case never
  }

  /// One choice.
  package struct Entry: Sendable {
    package var words: String
    package var place: LinePlace
    /// The knot or stitch; empty for what stands before the first knot.
    package var knot: String
    /// Which group it belongs to.
    package var group: Int
    package var isSticky: Bool
    package var isFallback: Bool
    package var conditions: [String]
    package var moves: [Movement] = []
    /// Where that is read afterwards; only where that was asked for.
    package var readers: [Reader] = []
    /// The knots and stitches in which something hangs on it; only where that was asked for.
    package var passages: [String] = []
    /// The endings that hang on it; only where that was asked for.
    package var endings: [String] = []
    /// The words and lines that only this choice of its group leads to; of alternatives, all.
    package var ownWords = 0
    package var ownLines = 0
    package var joint = Joint.never
    /// How many further choices are taken, at least, before it comes together with the others.
    package var choicesUntilJoint: Int?

    /// Whether anything that it moves is read afterwards.
    package var isRead: Bool { moves.contains { $0.isRead } }
  }

  /// Something that deserves attention.
  package struct Finding: Sendable {
    package enum Kind: String, Sendable, CaseIterable {
      /// It moves something, and nothing reads that afterwards.
      case unread
      /// It leads to the same as another choice, and moves the same.
      case twins
      /// An ending that one choice alone decides.
      case decides
      /// One option gives all that the others give, and more.
      case best
      /// Few choices move the trait.
      case seldomMoved = "seldom-moved"
      /// Few conditions read the trait.
      case seldomRead = "seldom-read"
      /// All options come to the same at once, and differ in a line.
      case falseGroup = "false-group"
      /// What is quoted in the choice is then said by nobody.
      case unsaid
      /// Nothing of it is left once it comes together with the others.
      case traceless
    }

    package var kind: Kind
    /// What is to be seen, in a sentence or two.
    package var message: String
    package var place: LinePlace
    /// The choices that it is about, by their place in the audit.
    package var choices: [Int]
    /// How much it weighs: of two, the greater first.
    package var weight: Int
  }

  /// The path of the story.
  package let story: String
  /// The choices in the order of the story.
  package internal(set) var entries: [Entry] = []
  /// What deserves attention, in order of weight.
  package internal(set) var findings: [Finding] = []
  /// How many groups there are.
  package internal(set) var groupCount = 0

  init(story: String) { self.story = story }

  /// Looks at the choices of a story.
  ///
  /// - Parameter knowsReaders: Whether it is wanted where each thing is read and what hangs on it.
  package init(_ story: ViewedStory, knowsReaders: Bool = false) {
    var auditor = ChoiceAuditor(story)
    auditor.audit(knowsReaders: knowsReaders)
    self = auditor.audit
  }
}
