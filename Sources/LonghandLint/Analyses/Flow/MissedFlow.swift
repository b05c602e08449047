import LonghandCompiler

/// A knot or stitch that a story never comes to, with what it never comes to for that reason.
package struct MissedFlow: Sendable {
  /// A knot or stitch that only missed ones lead to.
  package struct Follower: Sendable {
    /// The flow.
    package var flow: FlowID
    /// What leads to it, in order; all of it is missed.
    package var leaders: [FlowID]
  }

  /// The flow.
  package var flow: FlowID
  /// What leads to it, in order; all of it can only be come to from the flow itself.
  package var leaders: [FlowID]
  /// What is missed because of it, in order.
  package var followers: [Follower]
  /// Whether the story comes to stitches of the knot, only never to its beginning.
  package var hasReachedStitch: Bool
}
