import LonghandSource

/// The story's top level, a knot, a function, or a stitch.
package struct Flow: Sendable {
  /// What kind of flow it is.
  package enum Kind: Sendable {
    case story, knot, function, stitch
  }

  /// What kind of flow it is.
  package var kind: Kind
  /// Its name; the story's is never looked up.
  package var name: NameID
  /// Where the name stands.
  package var nameRange: SourceRange
  /// Where the header stands.
  package var headerRange: SourceRange
  /// The knot of a stitch; the story for all others.
  package var parent: FlowID
  /// The parameters in the order written.
  package var parameters: Run<Parameter>
  /// Whether parentheses were written, empty or not (ink §109).
  package var hasParameterList: Bool
  /// What stands in it before or outside its stitches.
  package var body: WeaveID
  /// The stitches of a knot, which follow it among the flows.
  package var stitches: Run<Flow>
  /// Whether its very first statement is a stitch (ink §50).
  package var beginsWithStitch: Bool
  /// The first `return` in it (`E83`, ink §144).
  package var firstReturn: SourceRange?
  /// Whether a stitch says that it is a function, which none can be (`E79`).
  package var saysFunction: Bool
  /// Whether its header could not be read as a whole, so that kind and parameters may be other than they seem.
  package var hasBrokenHeader = false
}

extension Flow.Kind: CustomStringConvertible {
  /// The word that a writer uses.
  package var description: String {
    switch self {
    case .story: "story"
    case .knot: "knot"
    case .function: "function"
    case .stitch: "stitch"
    }
  }
}

/// One parameter of a flow (ink §48).
package struct Parameter: Sendable {
  /// Its name.
  package var name: NameID
  /// Where it stands.
  package var range: SourceRange
  /// Whether the argument is passed by reference.
  package var isReference: Bool
  /// Whether the argument is a divert target.
  package var isDivertTarget: Bool
}
