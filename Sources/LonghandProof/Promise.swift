import LonghandSource

/// What a writer promises of a story, in a comment of it: `// longhand: expect ending "The Roof" reachable`.
package struct Promise: Hashable, Sendable {
  /// What is promised.
  package enum Claim: Hashable, Sendable {
    /// Readers can come to something, or cannot.
    case reach(Target, isReachable: Bool)
    /// A condition holds at some moment of every playthrough, or never does.
    case condition(Range<Int>, holds: Bool, Moment)
    /// Every playthrough comes to an end on purpose.
    case ends
    /// Of playthroughs, so many come to an ending: from 0 to 1.
    case share(String, ClosedRange<Double>)
    /// A choice is offered in every playthrough that comes to an end.
    case offered(String)
  }

  /// What a reader may come to.
  package enum Target: Hashable, Sendable {
    case ending(String)
    case choice(String)
    /// A knot, a stitch, a label, or a line that a comment names.
    case place(String)
  }

  /// When a condition is asked.
  package enum Moment: Hashable, Sendable {
    case always
    case ending(String)
    /// Where a knot, a stitch, a label, or a line that a comment names, is come to.
    case place(String)
  }

  /// What is promised.
  package var claim: Claim
  /// The comment.
  package var range: SourceRange
  /// The words behind `expect`.
  package var words: String
}

/// A line to which a comment gives a name: `// longhand: here dentist`.
package struct NamedLine: Hashable, Sendable {
  package var name: String
  /// The file, and the line that is meant, counted from 1.
  package var file: SourceFileID
  package var line: Int
}

/// A comment that means to promise something and does not say what.
package struct WrongPromise: Hashable, Sendable {
  package var range: SourceRange
  package var message: String
}
