/// Where a statement stands (`L40`).
enum StatementLevel {
  /// At the top of the file, outside all knots.
  case top
  /// In a knot, before its stitches.
  case knot
  /// In a stitch.
  case stitch
  /// In braces over several lines.
  case inner
}
