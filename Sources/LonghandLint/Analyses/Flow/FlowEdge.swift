import LonghandSource

/// One way from a place of a story to another.
package struct FlowEdge: Sendable {
  /// What takes the story along.
  package enum Kind: Sendable {
    /// Nothing: it simply goes on, into a gather or into the first stitch of a knot (ink §50, ink §136, ink §137).
    case falls
    /// `-> a`.
    case divert
    /// `-> a ->`.
    case tunnel
    /// `->-> a`.
    case tunnelReturn
    /// `<- a`.
    case thread
    /// `a()`.
    case call
    /// `-> a` as a value, for a divert that is yet to come.
    case value
    /// A choice, which the reader may take.
    case offer
  }

  /// The number of the place where it begins.
  package var from: Int
  /// The number of the place that it leads to.
  package var to: Int
  /// What takes the story along.
  package var kind: Kind
  /// Where that stands.
  package var range: SourceRange
  /// Whether nothing stands between the beginning of the place and it that could lead elsewhere.
  package var isSure: Bool
  /// Whether choices may wait when the story goes this way.
  package var followsOffer: Bool

  /// Whether the story goes on at the other end for good, without the reader's doing.
  package var isStep: Bool {
    switch kind {
    case .falls, .divert, .tunnelReturn: true
    case .tunnel, .thread, .call, .value, .offer: false
    }
  }
}
