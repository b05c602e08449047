/// What a path leads to.
package enum Place: Hashable, Sendable {
  /// A knot, function or stitch.
  case flow(FlowID)
  /// A labelled choice or gather.
  case weavePoint(WeavePoint)
}
