import LonghandCompiler
import LonghandSource

/// A point where a story stops, or leaves for where nobody knows.
package struct FlowExit: Sendable {
  /// How it stops.
  package enum Kind: Sendable {
    /// Nothing more stands there.
    case runsOut
    /// `-> DONE`, or the end of the story's own lines.
    case done
    /// `-> END`.
    case end
    /// `->->`.
    case tunnelReturn
    /// `~ return`.
    case functionReturn
    /// A divert to wherever a variable points.
    case variable
  }

  /// A conditional or sequence that leads away in some cases, and in others not.
  package struct PartialExit: Sendable {
    /// Where it stands.
    package var range: SourceRange
    /// The condition without which the story goes on, if there is just one.
    package var condition: SourceRange?
    /// That condition.
    package var expression: ExpressionID?
    /// Whether it is a sequence whose elements are used up before it is passed.
    package var isUsedUp = false
    /// A conditional of several branches that all lead away and none of which stands for all other cases: it is passed
    /// only where no condition holds.
    package var open: ConditionalID?
  }

  /// The number of the place where it happens.
  package var place: Int
  /// How the story stops.
  package var kind: Kind
  /// What stops it, or the last thing before.
  package var range: SourceRange
  /// Whether choices or threads stood on the way.
  package var hasOffered: Bool
  /// What surely can be passed, if it is the one thing on the way that leads away at all.
  package var partialExit: PartialExit?
}
